package org.quoin.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.quoin.api.template.TemplateProblem;

/** Writes what is wrong with a template as JSON Lines, one problem a line. */
public final class TemplateProblemJson {

    private final JsonFactory factory = new JsonFactory();
    private final Writer out;

    /**
     * @param out takes UTF-16; neither flushed nor closed
     */
    public TemplateProblemJson(Writer out) {
        this.out = out;
    }

    /** Writes all of them. */
    public void write(List<TemplateProblem> problems) throws IOException {
        for (TemplateProblem each : problems) {
            try (JsonGenerator json = factory.createGenerator(out)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
                json.writeStartObject();
                json.writeStringField("severity", Fields.lower(each.severity()));
                json.writeStringField("part", each.part());
                json.writeNumberField("paragraph", each.paragraph());
                json.writeStringField("excerpt", each.excerpt());
                json.writeStringField("message", each.message());
                Fields.optional(json, "suggestion", each.suggestion());
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }
}
