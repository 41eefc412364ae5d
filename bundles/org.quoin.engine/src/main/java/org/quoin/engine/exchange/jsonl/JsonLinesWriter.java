package org.quoin.engine.exchange.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.article.ImageData;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.engine.input.Sha256;
import org.quoin.engine.json.ArticleFields;
import org.quoin.engine.json.EnumNames;
import org.quoin.engine.json.SpanJson;
import org.quoin.project.content.ApartContent;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.BriefingContent;
import org.quoin.project.content.ContentSink;
import org.quoin.project.content.GradeContent;
import org.quoin.project.content.OfferContent;
import org.quoin.project.content.QuotationContent;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;

/**
 * Writes a project as JSON Lines: what it is, then one setting, tag, speaker, pair, article, grade
 * or briefing a line, each with its {@code type}. Offsets count Unicode code points. Nothing says
 * when it was written, so that the same project gives the same bytes.
 */
public final class JsonLinesWriter implements ContentSink {

    /** The type of the first line. */
    static final String HEAD = "quoin-project";

    /** Rises when a reader of older files could misread new ones. */
    static final int VERSION = 1;

    private final JsonFactory factory = new JsonFactory();
    private final Writer out;
    private final boolean pictures;

    /**
     * Writes the first line.
     *
     * @param out takes UTF-16; neither flushed nor closed
     * @param pictures whether the bytes of pictures go along beside the lines, and the lines name
     *     them by their SHA-256
     */
    public JsonLinesWriter(Writer out, boolean pictures) throws IOException {
        this.out = out;
        this.pictures = pictures;
        line(HEAD, json -> json.writeNumberField("version", VERSION));
    }

    @Override
    public void setting(String key, String value) throws IOException {
        line(
                "setting",
                json -> {
                    json.writeStringField("key", key);
                    json.writeStringField("value", value);
                });
    }

    @Override
    public void tag(TagContent tag) throws IOException {
        line(
                "tag",
                json -> {
                    json.writeStringField("name", tag.name());
                    json.writeStringField("colour", tag.colour());
                });
    }

    @Override
    public void speaker(SpeakerContent speaker) throws IOException {
        line(
                "speaker",
                json -> {
                    json.writeStringField("key", speaker.key());
                    json.writeStringField("name", speaker.name());
                    strings(json, "otherNames", speaker.otherNames());
                    strings(json, "givenNames", speaker.givenNames());
                    json.writeStringField("kind", EnumNames.of(speaker.type()));
                    json.writeStringField("note", speaker.note());
                });
    }

    @Override
    public void apart(ApartContent pair) throws IOException {
        line("apart", json -> strings(json, "speakers", List.of(pair.one(), pair.other())));
    }

    @Override
    public void article(ArticleContent content) throws IOException {
        line("article", json -> article(json, content));
    }

    @Override
    public void grade(GradeContent grade) throws IOException {
        line(
                "grade",
                json -> {
                    json.writeStringField("outlet", grade.outlet());
                    json.writeStringField("article", grade.article());
                    json.writeStringField("grade", grade.grade().code());
                    json.writeStringField("descriptor", grade.grade().descriptor());
                });
    }

    @Override
    public void briefing(BriefingContent briefing) throws IOException {
        line("briefing", json -> BriefingLine.write(json, briefing));
    }

    private void article(JsonGenerator json, ArticleContent content) throws IOException {
        Article article = content.article();
        SpanJson spans = new SpanJson(json, article.text());
        ArticleFields fields = new ArticleFields(json, spans);
        fields.head(article);
        fields.optional("feedTime", article.feedTime().map(Instant::toString));
        json.writeStringField("text", article.text());
        fields.paragraphs(article.paragraphs());
        json.writeArrayFieldStart("images");
        for (Image image : article.images()) {
            image(json, fields, spans, image);
        }
        json.writeEndArray();
        fields.links(article.links());
        json.writeArrayFieldStart("quotations");
        for (QuotationContent quotation : content.quotations()) {
            json.writeStartObject();
            json.writeNumberField("ordinal", quotation.ordinal());
            quote(json, fields, quotation.quote());
            fields.optional("register", quotation.speaker());
            fields.strings("tags", quotation.tags());
            json.writeStringField("note", quotation.note());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("lastOrdinal", content.lastOrdinal());
        json.writeArrayFieldStart("offers");
        for (OfferContent offer : content.offers()) {
            offer(json, fields, offer);
        }
        json.writeEndArray();
        problems(json, content.problems());
    }

    private void image(JsonGenerator json, ArticleFields fields, SpanJson spans, Image image)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("url", image.url());
        fields.optional("alt", image.alt());
        fields.optional("caption", image.caption());
        fields.optional("credit", image.credit());
        json.writeNumberField("position", spans.codePoint(image.position()));
        if (pictures && image.data().isPresent()) {
            ImageData data = image.data().get();
            json.writeStringField("mediaType", data.mediaType());
            json.writeStringField("data", Sha256.of(data.bytes()));
        }
        json.writeEndObject();
    }

    private static void quote(JsonGenerator json, ArticleFields fields, Quote quote)
            throws IOException {
        // Thousandths: what a project keeps.
        fields.quote(quote, Math.round(quote.confidence() * 1000) / 1000.0);
        json.writeStringField("status", EnumNames.of(quote.status()));
        origin(json, quote.origin());
    }

    private static void origin(JsonGenerator json, Origin origin) throws IOException {
        json.writeObjectFieldStart("origin");
        json.writeStringField("analyser", origin.analyser());
        json.writeStringField("version", origin.version());
        json.writeStringField("rule", origin.rule());
        json.writeEndObject();
    }

    private static void offer(JsonGenerator json, ArticleFields fields, OfferContent offer)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("ordinal", offer.ordinal());
        json.writeBooleanField("declined", offer.declined());
        origin(json, offer.origin());
        if (offer.alternative().isPresent()) {
            json.writeObjectFieldStart("alternative");
            quote(json, fields, offer.alternative().get());
            fields.optional("register", offer.speaker());
            json.writeEndObject();
        } else {
            json.writeNullField("alternative");
        }
        json.writeEndObject();
    }

    private static void problems(JsonGenerator json, List<Problem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("severity", EnumNames.of(problem.severity()));
            json.writeStringField("subject", problem.subject());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, List<String> values)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String each : values) {
            json.writeString(each);
        }
        json.writeEndArray();
    }

    /** What a line says after its type. */
    @FunctionalInterface
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private void line(String type, Fields fields) throws IOException {
        JsonGenerator json = factory.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.writeStartObject();
        json.writeStringField("type", type);
        fields.write(json);
        json.writeEndObject();
        json.close();
        out.write('\n');
    }
}
