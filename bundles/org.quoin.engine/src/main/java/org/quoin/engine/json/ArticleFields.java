package org.quoin.engine.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Credit;
import org.quoin.api.article.Imprint;
import org.quoin.api.article.Link;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;

/**
 * The fields of articles and quotations as every JSON of Quoin's writes them, into the object that
 * is open.
 */
public final class ArticleFields {

    private final JsonGenerator json;
    private final SpanJson spans;

    /**
     * @param json takes them
     * @param spans of the article's text
     */
    public ArticleFields(JsonGenerator json, SpanJson spans) {
        this.json = json;
        this.spans = spans;
    }

    /** Where the article came from, what it is called, who made it, in which language. */
    public void head(Article article) throws IOException {
        json.writeStringField("file", article.provenance().file());
        json.writeStringField("id", article.id());
        json.writeStringField("sha256", article.provenance().sha256());
        json.writeStringField("importer", article.provenance().importer());
        optional("url", article.url());
        optional("canonicalUrl", article.canonicalUrl());
        json.writeStringField("title", article.title());
        strings("authors", article.authors());
        json.writeArrayFieldStart("credits");
        for (Credit credit : article.credits()) {
            json.writeStartObject();
            json.writeStringField("role", credit.role());
            json.writeStringField("name", credit.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        optional("site", article.site());
        optional("published", article.published().map(PublicationTime::iso));
        optional(
                "language",
                Optional.of(article.language())
                        .filter(each -> !each.equals(Locale.ROOT))
                        .map(Locale::toLanguageTag));
        imprint(article.imprint());
    }

    /** Each field only where something is known, so that most lines are without. */
    private void imprint(Imprint imprint) throws IOException {
        if (imprint.modified().isPresent()) {
            optional("modified", imprint.modified().map(PublicationTime::iso));
        }
        if (imprint.section().isPresent()) {
            optional("section", imprint.section());
        }
        if (!imprint.tags().isEmpty()) {
            strings("tags", imprint.tags());
        }
        if (imprint.copyright().isPresent()) {
            optional("copyright", imprint.copyright());
        }
    }

    /** {@code paragraphs}. */
    public void paragraphs(List<Paragraph> paragraphs) throws IOException {
        json.writeArrayFieldStart("paragraphs");
        for (Paragraph paragraph : paragraphs) {
            json.writeStartObject();
            spans.bounds(paragraph.span());
            json.writeStringField("kind", EnumNames.of(paragraph.kind()));
            if (paragraph.source().isPresent()) {
                json.writeObjectFieldStart("source");
                json.writeNumberField("start", paragraph.source().get().start());
                json.writeNumberField("end", paragraph.source().get().end());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** {@code links}. */
    public void links(List<Link> links) throws IOException {
        json.writeArrayFieldStart("links");
        for (Link link : links) {
            json.writeStartObject();
            json.writeStringField("url", link.url());
            json.writeStringField("text", link.text());
            json.writeStringField("kind", EnumNames.of(link.kind()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * What was said, how, by whom.
     *
     * @param confidence rounded as whoever writes it wants it
     */
    public void quote(Quote quote, double confidence) throws IOException {
        json.writeArrayFieldStart("content");
        for (var span : quote.content()) {
            spans.withText(span);
        }
        json.writeEndArray();
        json.writeStringField("kind", EnumNames.of(quote.kind()));
        spans.field("source", quote.source());
        spans.field("cue", quote.cue());
        json.writeFieldName("speaker");
        if (quote.speaker().isPresent()) {
            speaker(quote.speaker().get());
        } else {
            json.writeNull();
        }
        json.writeNumberField("confidence", confidence);
    }

    private void speaker(Speaker speaker) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", speaker.name());
        strings("otherNames", speaker.otherNames());
        optional("role", speaker.role());
        optional("affiliation", speaker.affiliation());
        json.writeStringField("type", EnumNames.of(speaker.type()));
        json.writeEndObject();
    }

    /** A list of strings. */
    public void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String each : values) {
            json.writeString(each);
        }
        json.writeEndArray();
    }

    /** A string or {@code null}. */
    public void optional(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
