package org.quoin.engine.exchange.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        json.writeArrayFieldStart("items");
        for (BriefingContent.Item each : briefing.items()) {
            json.writeStartObject();
            item(json, each);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void item(JsonGenerator json, BriefingContent.Item item) throws IOException {
        if (item instanceof BriefingContent.Heading heading) {
            json.writeStringField("kind", "section");
            json.writeNumberField("level", heading.level());
            json.writeStringField("words", heading.words());
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
                            java.util.Optional.of(date)
                                    .filter(each -> !each.isEmpty())
                                    .map(LocalDate::parse),
                            line.string("preparedBy"),
                            java.util.Optional.of(language)
                                    .filter(each -> !each.isEmpty())
                                    .map(Locale::forLanguageTag),
                            line.string("template"));
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
            case "section" -> new BriefingContent.Heading(item.integer("level"), words);
            case "text" -> new BriefingContent.OwnText(words);
            case "quotation" ->
                    new BriefingContent.OfQuotation(
                            item.string("article"),
                            item.integer("ordinal"),
                            item.strings("quoted"),
                            words);
            case "article" -> new BriefingContent.OfArticle(item.string("article"), words);
            default ->
                    throw new IOException("this version knows nothing in a briefing named " + kind);
        };
    }
}
