package org.quoin.engine.exchange.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;

/**
 * What the codes of a project mean. Those below Quoin's groups are what they were when they went
 * out, whoever had them since; every other code is a tag.
 */
final class CodeBook {

    /** What a coding with a code says of the words. */
    sealed interface Meaning {}

    /** They are by the speaker whom the code with this GUID stands for. */
    record Speaker(String code) implements Meaning {}

    /** They are of a kind. */
    record Kind(QuoteKind kind) implements Meaning {}

    /** People said something of them. */
    record Status(QuoteStatus status) implements Meaning {}

    /** They have a tag. */
    record Tagged(String tag) implements Meaning {}

    /** They are not the quotation, but a part beside it. */
    record Part() implements Meaning {}

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, SpeakerContent> speakers = new LinkedHashMap<>();
    private final Map<String, TagContent> tags = new LinkedHashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    /** Adds a code of the top and all below it. */
    void code(Element code) {
        Optional<CodeTree> group = CodeTree.of(name(code));
        for (Element each : code.children("Code").toList()) {
            if (group.isPresent()) {
                own(group.get(), each);
            } else {
                foreign(each, name(code));
            }
        }
        if (group.isEmpty()) {
            tag(code, name(code));
        }
    }

    private void own(CodeTree group, Element code) {
        String label = name(code);
        switch (group) {
            case SPEAKER -> {
                Optional<SpeakerType> type = CodeTree.type(label);
                if (type.isEmpty()) {
                    speaker(code, SpeakerType.UNKNOWN);
                }
                code.children("Code")
                        .forEach(each -> speaker(each, type.orElse(SpeakerType.UNKNOWN)));
            }
            case KIND -> CodeTree.kind(label).ifPresent(kind -> mean(code, new Kind(kind)));
            case STATUS ->
                    CodeTree.status(label).ifPresent(status -> mean(code, new Status(status)));
            case TAG -> tag(code, code.text("Description").orElse(label));
            case PART -> mean(code, new Part());
        }
    }

    private void foreign(Element code, String above) {
        String path = above + " / " + name(code);
        tag(code, path);
        code.children("Code").forEach(each -> foreign(each, path));
    }

    private void speaker(Element code, SpeakerType type) {
        String key = code.text("Description").orElse(name(code));
        mean(code, new Speaker(code.guid()));
        speakers.putIfAbsent(
                code.guid(), new SpeakerContent(key, key, List.of(), List.of(), type, ""));
    }

    private void tag(Element code, String tagName) {
        mean(code, new Tagged(tagName));
        if (!code.attribute("isCodable").orElse("true").equals("false")) {
            tags.putIfAbsent(tagName, new TagContent(tagName, code.attribute("color").orElse("")));
        }
    }

    private void mean(Element code, Meaning meaning) {
        meanings.put(code.guid(), meaning);
    }

    private static String name(Element code) {
        String name = code.attribute("name").orElse("").strip();
        return name.isEmpty() ? "(without a name)" : name;
    }

    /** Adds a variable. */
    void variable(Element variable) {
        variable.attribute("name").ifPresent(each -> variables.put(variable.guid(), each));
    }

    /** What the values of a source or a case say, by the names of their variables. */
    Map<Variable, String> values(Element holder) {
        Map<Variable, String> values = new HashMap<>();
        for (Element value : holder.children("VariableValue").toList()) {
            Optional<Variable> variable =
                    value.refs("VariableRef")
                            .findFirst()
                            .map(guid -> variables.getOrDefault(guid, ""))
                            .flatMap(Variable::of);
            Optional<String> text =
                    value.children().stream()
                            .filter(each -> each.name().endsWith("Value"))
                            .map(Element::text)
                            .findFirst();
            if (variable.isPresent() && text.isPresent()) {
                values.put(variable.get(), text.get());
            }
        }
        return values;
    }

    /** Adds a case: what is known of the speaker whose code it names. */
    void speakerCase(Element speakerCase) {
        Map<Variable, String> values = values(speakerCase);
        speakerCase
                .refs("CodeRef")
                .filter(speakers::containsKey)
                .forEach(
                        guid ->
                                speakers.computeIfPresent(
                                        guid, (same, old) -> described(old, values)));
    }

    private static SpeakerContent described(SpeakerContent speaker, Map<Variable, String> values) {
        String name = values.getOrDefault(Variable.NAME, "");
        return new SpeakerContent(
                speaker.key(),
                name.isBlank() ? speaker.name() : name,
                Facts.list(values.getOrDefault(Variable.OTHER_NAMES, "")),
                Facts.list(values.getOrDefault(Variable.GIVEN_NAMES, "")),
                CodeTree.type(values.getOrDefault(Variable.TYPE, "")).orElse(speaker.type()),
                values.getOrDefault(Variable.NOTE, ""));
    }

    /** All speakers, in the codes' order. */
    List<SpeakerContent> speakers() {
        return new ArrayList<>(speakers.values());
    }

    /** The speaker that a code stands for. */
    Optional<SpeakerContent> speaker(Speaker meaning) {
        return Optional.ofNullable(speakers.get(meaning.code()));
    }

    /** All tags, in the codes' order. */
    List<TagContent> tags() {
        return new ArrayList<>(tags.values());
    }

    /** What a code means, by its GUID. */
    Optional<Meaning> meaning(String guid) {
        return Optional.ofNullable(meanings.get(guid));
    }
}
