package org.quoin.engine.exchange.refi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.engine.exchange.name.Guids;
import org.quoin.project.content.QuotationContent;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;

/**
 * The codes, and the speakers a second time as cases with what is known of them: as codes they show
 * in every program, as cases NVivo and QualCoder compare them by type, role and affiliation.
 */
final class CodeBookXml {

    /** When an article worded a speaker's role last. */
    private record Office(String day, Optional<String> role, Optional<String> affiliation) {}

    private final List<TagContent> tags = new ArrayList<>();
    private final List<SpeakerContent> speakers = new ArrayList<>();
    private final Map<String, Office> offices = new HashMap<>();
    private final Map<String, String> speakerCodes = new HashMap<>();
    private final UniqueNames names = new UniqueNames();

    void add(TagContent tag) {
        tags.add(tag);
    }

    void add(SpeakerContent speaker) {
        speakers.add(speaker);
    }

    /** Remembers the newest role and affiliation of each speaker. */
    void note(QuotationContent quotation, String day) {
        Optional<Speaker> worded = quotation.quote().speaker();
        if (quotation.speaker().isEmpty() || worded.isEmpty()) {
            return;
        }
        Speaker speaker = worded.get();
        if (speaker.role().isPresent() || speaker.affiliation().isPresent()) {
            offices.merge(
                    quotation.speaker().get(),
                    new Office(day, speaker.role(), speaker.affiliation()),
                    (old, one) -> one.day().compareTo(old.day()) > 0 ? one : old);
        }
    }

    void codes(QdeXml xml) throws IOException {
        xml.open("CodeBook");
        xml.open("Codes");
        for (CodeTree each : CodeTree.values()) {
            group(xml, each.guid(), each.label());
            switch (each) {
                case SPEAKER -> speakers(xml);
                case KIND -> {
                    for (QuoteKind kind : QuoteKind.values()) {
                        code(xml, CodeTree.guid(kind), CodeTree.label(kind));
                        xml.close();
                    }
                }
                case STATUS -> {
                    for (QuoteStatus status : QuoteStatus.values()) {
                        code(xml, CodeTree.guid(status), CodeTree.label(status));
                        xml.close();
                    }
                }
                case TAG -> tags(xml);
                case PART -> {
                    for (String part : List.of(CodeTree.SOURCE_MENTION, CodeTree.CUE)) {
                        code(xml, CodeTree.part(part), part);
                        xml.close();
                    }
                }
            }
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private void group(QdeXml xml, UUID guid, String name) throws IOException {
        xml.open("Code").guid(guid);
        xml.attribute("name", names.of(name)).attribute("isCodable", "false");
    }

    /** Opens a code; the name that it really has is in its description where it had to change. */
    private void code(QdeXml xml, UUID guid, String name) throws IOException {
        String unique = names.of(name);
        xml.open("Code").guid(guid).attribute("name", unique).attribute("isCodable", "true");
        if (!unique.equals(name)) {
            xml.text("Description", name);
        }
    }

    private void speakers(QdeXml xml) throws IOException {
        for (SpeakerType type : SpeakerType.values()) {
            group(xml, CodeTree.guid(type), CodeTree.label(type));
            for (SpeakerContent each : speakers) {
                if (each.type() == type) {
                    String unique = names.of(each.key());
                    speakerCodes.put(each.key(), unique);
                    xml.open("Code").guid(CodeTree.speaker(each.key()));
                    xml.attribute("name", unique).attribute("isCodable", "true");
                    if (!unique.equals(each.key())) {
                        xml.text("Description", each.key());
                    }
                    xml.close();
                }
            }
            xml.close();
        }
    }

    private void tags(QdeXml xml) throws IOException {
        for (TagContent each : tags) {
            String unique = names.of(each.name());
            xml.open("Code").guid(CodeTree.tag(each.name()));
            xml.attribute("name", unique).attribute("isCodable", "true");
            if (each.colour().matches("#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})")) {
                xml.attribute("color", each.colour());
            }
            if (!unique.equals(each.name())) {
                xml.text("Description", each.name());
            }
            xml.close();
        }
    }

    /** After {@link #codes}, whose names the cases share. */
    void cases(QdeXml xml) throws IOException {
        if (speakers.isEmpty()) {
            return;
        }
        xml.open("Cases");
        for (SpeakerContent each : speakers) {
            xml.open("Case").guid(Guids.of("case", each.key()));
            xml.attribute("name", speakerCodes.getOrDefault(each.key(), each.key()));
            xml.ref("CodeRef", CodeTree.speaker(each.key()));
            Variable.NAME.value(xml, Optional.of(each.name()));
            Variable.TYPE.value(xml, Optional.of(CodeTree.label(each.type())));
            Variable.OTHER_NAMES.value(xml, Optional.of(Facts.joined(each.otherNames())));
            Variable.GIVEN_NAMES.value(xml, Optional.of(Facts.joined(each.givenNames())));
            Optional<Office> office = Optional.ofNullable(offices.get(each.key()));
            Variable.ROLE.value(xml, office.flatMap(Office::role));
            Variable.AFFILIATION.value(xml, office.flatMap(Office::affiliation));
            Variable.NOTE.value(xml, Optional.of(each.note()));
            xml.close();
        }
        xml.close();
    }
}
