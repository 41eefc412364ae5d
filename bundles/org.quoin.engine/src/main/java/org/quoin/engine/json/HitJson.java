package org.quoin.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.text.CodePoints;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.ArticleHit;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteHit;

/**
 * Writes what a search found as JSON Lines: one hit a line, offsets in Unicode code points of the
 * article's text.
 */
public final class HitJson {

    private final JsonFactory factory = new JsonFactory();
    private final Writer out;

    /**
     * @param out takes UTF-16; neither flushed nor closed
     */
    public HitJson(Writer out) {
        this.out = out;
    }

    /**
     * An article in which something was found.
     *
     * @param hit where
     * @param article the same one
     */
    public void write(ArticleHit hit, Article article) throws IOException {
        try (JsonGenerator json = begin(article)) {
            spans(json, "inTitle", article.title(), hit.inTitle());
            spans(json, "inText", article.text(), hit.inText());
            end(json);
        }
    }

    /**
     * A quotation in which something was found.
     *
     * @param hit where
     * @param quotation the same one
     * @param speaker his name in the register
     * @param article that it stands in
     */
    public void write(QuoteHit hit, Quotation quotation, Optional<String> speaker, Article article)
            throws IOException {
        try (JsonGenerator json = begin(article)) {
            json.writeNumberField("quotation", quotation.ordinal());
            json.writeStringField("kind", Fields.lower(quotation.quote().kind()));
            json.writeStringField("status", Fields.lower(quotation.quote().status()));
            Fields.optional(json, "speaker", speaker);
            spans(json, "content", article.text(), quotation.quote().content());
            spans(json, "inText", article.text(), hit.inText());
            end(json);
        }
    }

    private JsonGenerator begin(Article article) throws IOException {
        JsonGenerator json = factory.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.writeStartObject();
        json.writeStringField("article", article.id());
        json.writeStringField("title", article.title());
        Fields.optional(json, "site", article.site());
        Fields.optional(json, "published", article.published().map(PublicationTime::iso));
        Fields.optional(json, "url", article.canonicalUrl().or(article::url));
        return json;
    }

    private void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.flush();
        out.write('\n');
    }

    private static void spans(JsonGenerator json, String name, String text, List<TextSpan> spans)
            throws IOException {
        CodePoints codePoints = new CodePoints(text);
        json.writeArrayFieldStart(name);
        for (TextSpan span : spans) {
            json.writeStartObject();
            json.writeNumberField("start", codePoints.fromUtf16(span.start()));
            json.writeNumberField("end", codePoints.fromUtf16(span.end()));
            json.writeStringField("text", span.of(text));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
