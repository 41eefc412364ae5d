package org.quoin.engine.exchange.annotation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.quoin.engine.exchange.name.Guids;
import org.quoin.project.content.ApartContent;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.ContentSink;
import org.quoin.project.content.QuotationContent;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;

/**
 * Writes every quotation as a W3C Web Annotation: one AnnotationCollection with one page, whose
 * items are written as they come. What was rejected is left out: an annotation says that there is
 * something.
 */
public final class AnnotationWriter implements ContentSink {

    private final JsonGenerator json;
    private final Map<String, String> names = new HashMap<>();
    private int total;

    /**
     * Opens the collection.
     *
     * @param out takes UTF-16; neither flushed nor closed
     * @param project the project's own name for the whole world
     */
    public AnnotationWriter(Writer out, String project) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter()
                        .withObjectIndenter(
                                new com.fasterxml.jackson.core.util.DefaultIndenter(" ", "\n")));
        String id = "urn:uuid:" + Guids.of("collection", project);
        json.writeStartObject();
        json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
        json.writeStringField("id", id);
        json.writeStringField("type", "AnnotationCollection");
        json.writeStringField("label", "Quotations");
        json.writeObjectFieldStart("first");
        json.writeStringField("id", "urn:uuid:" + Guids.of("page", project));
        json.writeStringField("type", "AnnotationPage");
        json.writeStringField("partOf", id);
        json.writeNumberField("startIndex", 0);
        json.writeArrayFieldStart("items");
    }

    @Override
    public void setting(String key, String value) {}

    @Override
    public void tag(TagContent tag) {}

    @Override
    public void speaker(SpeakerContent speaker) {
        names.put(speaker.key(), speaker.name());
    }

    @Override
    public void apart(ApartContent pair) {}

    @Override
    public void article(ArticleContent content) throws IOException {
        AnnotationItems items = new AnnotationItems(json, content.article());
        for (QuotationContent each : content.quotations()) {
            if (items.write(each, each.speaker().map(key -> names.getOrDefault(key, key)))) {
                total++;
            }
        }
    }

    /**
     * Closes the collection; nothing comes after it.
     *
     * @throws IOException if it cannot be written
     */
    public void finish() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeNumberField("total", total);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
