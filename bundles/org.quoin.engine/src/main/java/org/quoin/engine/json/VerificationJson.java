package org.quoin.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.quoin.api.evidence.Evidence;
import org.quoin.api.evidence.Passage;
import org.quoin.engine.verify.CheckedQuotation;
import org.quoin.engine.verify.Finding;
import org.quoin.engine.verify.MarkedPassage;
import org.quoin.engine.verify.Verification;
import org.quoin.engine.verify.WordChange;

/** Writes what became of a briefing's quotations as JSON Lines: one quotation or passage a line. */
public final class VerificationJson {

    private final JsonFactory factory = new JsonFactory();
    private final Writer out;

    /**
     * @param out takes UTF-16; neither flushed nor closed
     */
    public VerificationJson(Writer out) {
        this.out = out;
    }

    /** Writes the quotations, then the passages in marks that nothing supports. */
    public void write(Verification verification) throws IOException {
        for (CheckedQuotation each : verification.quotations()) {
            try (JsonGenerator json = begin()) {
                quotation(json, each);
                end(json);
            }
        }
        for (MarkedPassage each : verification.unsupported()) {
            try (JsonGenerator json = begin()) {
                json.writeStringField("kind", "marks");
                json.writeNumberField("paragraph", each.paragraph());
                json.writeStringField("text", each.text());
                json.writeBooleanField("inNote", each.inNote());
                end(json);
            }
        }
    }

    private static void quotation(JsonGenerator json, CheckedQuotation checked) throws IOException {
        json.writeStringField("kind", "quotation");
        json.writeStringField("id", checked.id());
        json.writeNumberField("paragraph", checked.paragraph());
        json.writeArrayFieldStart("findings");
        for (Finding finding : checked.findings()) {
            json.writeString(Fields.lower(finding));
        }
        json.writeEndArray();
        Fields.optional(json, "reason", checked.reason().map(Fields::lower));
        json.writeStringField("text", checked.text());
        Fields.optional(json, "written", checked.evidence().map(Evidence::written));
        json.writeBooleanField("formOnly", checked.isChangedInFormOnly());
        json.writeArrayFieldStart("changes");
        for (WordChange change : checked.changes()) {
            json.writeStartObject();
            json.writeStringField("kind", Fields.lower(change.kind()));
            json.writeStringField("text", change.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (checked.evidence().isPresent()) {
            evidence(json, checked.evidence().get());
        }
    }

    private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeObjectFieldStart("article");
        json.writeStringField("id", evidence.article().id());
        json.writeStringField("sha256", evidence.article().sha256());
        json.writeStringField("title", evidence.article().title());
        Fields.optional(json, "url", evidence.article().url());
        json.writeEndObject();
        json.writeArrayFieldStart("passages");
        for (Passage passage : evidence.passages()) {
            json.writeStartObject();
            json.writeNumberField("start", passage.start());
            json.writeNumberField("end", passage.end());
            json.writeStringField("sha256", passage.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private JsonGenerator begin() throws IOException {
        JsonGenerator json = factory.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.writeStartObject();
        return json;
    }

    private void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.flush();
        out.write('\n');
    }
}
