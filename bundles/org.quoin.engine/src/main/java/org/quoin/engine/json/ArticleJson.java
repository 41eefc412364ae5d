package org.quoin.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.Article;
import org.quoin.api.article.Credit;
import org.quoin.api.article.Image;
import org.quoin.api.article.Link;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.CodePoints;
import org.quoin.api.text.TextSpan;

/**
 * Writes analysed articles as JSON Lines: one article a line, offsets in Unicode code points. The
 * same articles give the same bytes.
 */
public final class ArticleJson {

    private final JsonFactory factory = new JsonFactory();

    /**
     * Writes one line, its end {@code \n} included.
     *
     * @param analysed the article
     * @param out takes UTF-16; neither flushed nor closed
     */
    public void write(AnalysedArticle analysed, Writer out) throws IOException {
        JsonGenerator json = factory.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        Article article = analysed.article();
        Spans spans = new Spans(json, article.text());
        json.writeStartObject();
        head(json, article);
        json.writeStringField("text", article.text());
        paragraphs(json, spans, article.paragraphs());
        images(json, article.images());
        links(json, article.links());
        json.writeArrayFieldStart("quotes");
        for (Quote quote : analysed.quotes()) {
            quote(json, spans, quote);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (Problem problem : analysed.problems()) {
            json.writeStartObject();
            json.writeStringField("severity", lower(problem.severity()));
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.write('\n');
    }

    private static void head(JsonGenerator json, Article article) throws IOException {
        json.writeStringField("file", article.provenance().file());
        json.writeStringField("id", article.id());
        json.writeStringField("sha256", article.provenance().sha256());
        json.writeStringField("importer", article.provenance().importer());
        optional(json, "url", article.url());
        optional(json, "canonicalUrl", article.canonicalUrl());
        json.writeStringField("title", article.title());
        json.writeArrayFieldStart("authors");
        for (String author : article.authors()) {
            json.writeString(author);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("credits");
        for (Credit credit : article.credits()) {
            json.writeStartObject();
            json.writeStringField("role", credit.role());
            json.writeStringField("name", credit.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        optional(json, "site", article.site());
        optional(json, "published", article.published().map(PublicationTime::iso));
        optional(
                json,
                "language",
                Optional.of(article.language())
                        .filter(each -> !each.equals(Locale.ROOT))
                        .map(Locale::toLanguageTag));
    }

    private static void paragraphs(JsonGenerator json, Spans spans, List<Paragraph> paragraphs)
            throws IOException {
        json.writeArrayFieldStart("paragraphs");
        for (Paragraph paragraph : paragraphs) {
            json.writeStartObject();
            spans.bounds(paragraph.span());
            json.writeStringField("kind", lower(paragraph.kind()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void images(JsonGenerator json, List<Image> images) throws IOException {
        json.writeArrayFieldStart("images");
        for (Image image : images) {
            json.writeStartObject();
            json.writeStringField("url", image.url());
            optional(json, "alt", image.alt());
            optional(json, "caption", image.caption());
            optional(json, "credit", image.credit());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void links(JsonGenerator json, List<Link> links) throws IOException {
        json.writeArrayFieldStart("links");
        for (Link link : links) {
            json.writeStartObject();
            json.writeStringField("url", link.url());
            json.writeStringField("text", link.text());
            json.writeStringField("kind", lower(link.kind()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void quote(JsonGenerator json, Spans spans, Quote quote) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("content");
        for (TextSpan span : quote.content()) {
            spans.withText(span);
        }
        json.writeEndArray();
        json.writeStringField("kind", lower(quote.kind()));
        json.writeFieldName("source");
        spans.withText(quote.source().orElse(null));
        json.writeFieldName("cue");
        spans.withText(quote.cue().orElse(null));
        json.writeFieldName("speaker");
        if (quote.speaker().isPresent()) {
            speaker(json, quote.speaker().get());
        } else {
            json.writeNull();
        }
        // Two places: more would only pretend to be known.
        json.writeNumberField("confidence", Math.round(quote.confidence() * 100) / 100.0);
        json.writeEndObject();
    }

    private static void speaker(JsonGenerator json, Speaker speaker) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", speaker.name());
        json.writeArrayFieldStart("otherNames");
        for (String name : speaker.otherNames()) {
            json.writeString(name);
        }
        json.writeEndArray();
        optional(json, "role", speaker.role());
        optional(json, "affiliation", speaker.affiliation());
        json.writeStringField("type", lower(speaker.type()));
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value)
            throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    /** {@code LIST_ITEM} as {@code listItem}. */
    private static String lower(Enum<?> value) {
        StringBuilder name = new StringBuilder();
        for (String word : value.name().split("_", -1)) {
            String small = word.toLowerCase(Locale.ROOT);
            name.append(
                    name.isEmpty()
                            ? small
                            : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1));
        }
        return name.toString();
    }

    /** Writes spans of one text. */
    private static final class Spans {

        private final JsonGenerator json;
        private final String text;
        private final CodePoints codePoints;

        Spans(JsonGenerator json, String text) {
            this.json = json;
            this.text = text;
            this.codePoints = new CodePoints(text);
        }

        void bounds(TextSpan span) throws IOException {
            json.writeNumberField("start", codePoints.fromUtf16(span.start()));
            json.writeNumberField("end", codePoints.fromUtf16(span.end()));
        }

        void withText(@Nullable TextSpan span) throws IOException {
            if (span == null) {
                json.writeNull();
                return;
            }
            json.writeStartObject();
            bounds(span);
            json.writeStringField("text", span.of(text));
            json.writeEndObject();
        }
    }
}
