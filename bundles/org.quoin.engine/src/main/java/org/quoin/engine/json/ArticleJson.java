package org.quoin.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;

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
        ArticleFields fields = new ArticleFields(json, new SpanJson(json, article.text()));
        json.writeStartObject();
        fields.head(article);
        json.writeStringField("text", article.text());
        fields.paragraphs(article.paragraphs());
        json.writeArrayFieldStart("images");
        for (Image image : article.images()) {
            json.writeStartObject();
            json.writeStringField("url", image.url());
            fields.optional("alt", image.alt());
            fields.optional("caption", image.caption());
            fields.optional("credit", image.credit());
            json.writeEndObject();
        }
        json.writeEndArray();
        fields.links(article.links());
        json.writeArrayFieldStart("quotes");
        for (Quote quote : analysed.quotes()) {
            json.writeStartObject();
            // Two places: more would only pretend to be known.
            fields.quote(quote, Math.round(quote.confidence() * 100) / 100.0);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (Problem problem : analysed.problems()) {
            json.writeStartObject();
            json.writeStringField("severity", EnumNames.of(problem.severity()));
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.write('\n');
    }
}
