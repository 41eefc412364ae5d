package org.quoin.engine.exchange.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.Citing;
import org.quoin.api.briefing.ConfidenceLevel;
import org.quoin.api.briefing.Likelihood;
import org.quoin.api.briefing.StandingSection;
import org.quoin.api.briefing.Translation;
import org.quoin.engine.json.EnumNames;
import org.quoin.project.content.BriefingContent;
import org.quoin.project.model.DraftHead;

/** The line of a briefing's draft, written and read. */
final class BriefingLine {

    private BriefingLine() {}

    /** Writes it after its type. */
    static void write(JsonGenerator json, BriefingContent briefing) throws IOException {
        DraftHead head = briefing.head();
        json.writeStringField("name", briefing.name());
        json.writeStringField("title", head.title());
        json.writeStringField("marking", head.marking());
        json.writeStringField("date", head.date().map(LocalDate::toString).orElse(""));
        json.writeStringField("preparedBy", head.preparedBy());
        json.writeStringField("language", head.language().map(Locale::toLanguageTag).orElse(""));
        json.writeStringField("template", head.template());
        more(json, head);
        json.writeArrayFieldStart("items");
        for (BriefingContent.Item each : briefing.items()) {
            json.writeStartObject();
            item(json, each);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What is only sometimes said of a briefing; older readers pass over it. */
    private static void more(JsonGenerator json, DraftHead head) throws IOException {
        some(json, "methodNote", head.methodNote());
        some(json, "sourceSummary", head.sourceSummary());
        if (head.standing().isPresent()) {
            json.writeArrayFieldStart("standing");
            for (String each :
                    head.standing().get().stream().map(EnumNames::of).sorted().toList()) {
                json.writeString(each);
            }
            json.writeEndArray();
        }
        if (!head.citing().equals(Citing.FOOTNOTES)) {
            json.writeStringField("notes", EnumNames.of(head.citing().notes()));
            some(json, "style", head.citing().style().orElse(""));
            json.writeBooleanField("zotero", head.citing().zotero());
        }
    }

    private static void some(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private static void item(JsonGenerator json, BriefingContent.Item item) throws IOException {
        if (item instanceof BriefingContent.Heading heading) {
            json.writeStringField("kind", "section");
            json.writeNumberField("level", heading.level());
            json.writeStringField("words", heading.words());
            if (heading.annex()) {
                json.writeBooleanField("annex", true);
            }
        } else if (item instanceof BriefingContent.OfQuotation of) {
            json.writeStringField("kind", "quotation");
            json.writeStringField("article", of.article());
            json.writeNumberField("ordinal", of.ordinal());
            json.writeArrayFieldStart("quoted");
            for (String each : of.quoted()) {
                json.writeString(each);
            }
            json.writeEndArray();
            json.writeStringField("words", of.words());
            if (of.translation().isPresent()) {
                Translation translation = of.translation().get();
                json.writeStringField("translation", translation.words());
                json.writeStringField("translatedInto", translation.language().toLanguageTag());
            }
        } else if (item instanceof BriefingContent.OfPicture of) {
            json.writeStringField("kind", "picture");
            json.writeStringField("article", of.article());
            json.writeNumberField("picture", of.picture());
            json.writeStringField("words", of.words());
        } else if (item instanceof BriefingContent.OwnPicture own) {
            json.writeStringField("kind", "ownPicture");
            json.writeStringField("data", own.sha256());
            json.writeStringField("mediaType", own.mediaType());
            json.writeStringField("words", own.words());
            some(json, "alt", own.alternative());
            some(json, "credit", own.credit());
        } else if (item instanceof BriefingContent.OfChart of) {
            json.writeStringField("kind", "chart");
            json.writeStringField("subject", EnumNames.of(of.subject()));
            json.writeStringField("words", of.words());
        } else if (item instanceof BriefingContent.Judgement of) {
            json.writeStringField("kind", "judgement");
            json.writeStringField("words", of.words());
            some(json, "likelihood", of.likelihood().map(EnumNames::of).orElse(""));
            some(json, "confidence", of.confidence().map(EnumNames::of).orElse(""));
        } else if (item instanceof BriefingContent.OfArticle of) {
            json.writeStringField("kind", "article");
            json.writeStringField("article", of.article());
            json.writeStringField("words", of.words());
        } else {
            json.writeStringField("kind", "text");
            json.writeStringField("words", ((BriefingContent.OwnText) item).words());
        }
    }

    /**
     * Reads it.
     *
     * @throws IOException if something is missing or makes no sense; says what
     */
    static BriefingContent read(JsonValue line) throws IOException {
        try {
            String date = line.string("date");
            String language = line.string("language");
            DraftHead head =
                    new DraftHead(
                            line.string("title"),
                            line.string("marking"),
                            Optional.of(date).filter(each -> !each.isEmpty()).map(LocalDate::parse),
                            line.string("preparedBy"),
                            Optional.of(language)
                                    .filter(each -> !each.isEmpty())
                                    .map(Locale::forLanguageTag),
                            line.string("template"),
                            line.optionalString("methodNote").orElse(""),
                            line.optionalString("sourceSummary").orElse(""),
                            standing(line),
                            citing(line));
            List<BriefingContent.Item> items = new ArrayList<>();
            for (JsonValue each : line.objects("items")) {
                items.add(item(each));
            }
            return new BriefingContent(line.string("name"), head, items);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static BriefingContent.Item item(JsonValue item) throws IOException {
        String words = item.string("words");
        String kind = item.string("kind");
        return switch (kind) {
            case "section" ->
                    new BriefingContent.Heading(item.integer("level"), words, item.truth("annex"));
            case "text" -> new BriefingContent.OwnText(words);
            case "quotation" ->
                    new BriefingContent.OfQuotation(
                            item.string("article"),
                            item.integer("ordinal"),
                            item.strings("quoted"),
                            words,
                            translation(item));
            case "picture" ->
                    new BriefingContent.OfPicture(
                            item.string("article"), item.integer("picture"), words);
            case "ownPicture" ->
                    new BriefingContent.OwnPicture(
                            item.string("data"),
                            item.string("mediaType"),
                            words,
                            item.optionalString("alt").orElse(""),
                            item.optionalString("credit").orElse(""));
            case "chart" ->
                    new BriefingContent.OfChart(
                            item.choice(
                                    "subject", name -> EnumNames.value(ChartSubject.class, name)),
                            words);
            case "judgement" ->
                    new BriefingContent.Judgement(
                            words,
                            some(item, "likelihood", Likelihood.class),
                            some(item, "confidence", ConfidenceLevel.class));
            case "article" -> new BriefingContent.OfArticle(item.string("article"), words);
            default ->
                    throw new IOException("this version knows nothing in a briefing named " + kind);
        };
    }

    private static Optional<Set<StandingSection>> standing(JsonValue line) throws IOException {
        if (!line.has("standing")) {
            return Optional.empty();
        }
        Set<StandingSection> chosen = EnumSet.noneOf(StandingSection.class);
        for (String each : line.strings("standing")) {
            chosen.add(
                    EnumNames.value(StandingSection.class, each)
                            .orElseThrow(() -> new IOException("there is no section " + each)));
        }
        return Optional.of(chosen);
    }

    private static Citing citing(JsonValue line) throws IOException {
        return new Citing(
                some(line, "notes", Citing.Notes.class).orElse(Citing.Notes.FOOTNOTES),
                line.optionalString("style"),
                line.truth("zotero"));
    }

    private static Optional<Translation> translation(JsonValue item) throws IOException {
        Optional<String> words = item.optionalString("translation");
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Translation(
                                words.get(),
                                Locale.forLanguageTag(
                                        item.optionalString("translatedInto").orElse(""))));
    }

    private static <E extends Enum<E>> Optional<E> some(JsonValue from, String name, Class<E> type)
            throws IOException {
        return from.has(name)
                ? Optional.of(from.choice(name, word -> EnumNames.value(type, word)))
                : Optional.empty();
    }
}
