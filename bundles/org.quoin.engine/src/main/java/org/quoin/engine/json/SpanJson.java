package org.quoin.engine.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.quoin.api.text.CodePoints;
import org.quoin.api.text.TextSpan;

/** Writes spans of one text, counted in Unicode code points. */
public final class SpanJson {

    private final JsonGenerator json;
    private final String text;
    private final CodePoints codePoints;

    /**
     * @param json takes them
     * @param text the text that they are intervals of
     */
    public SpanJson(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
        this.codePoints = new CodePoints(text);
    }

    /** The code points before a UTF-16 offset. */
    public int codePoint(int utf16) {
        return codePoints.fromUtf16(utf16);
    }

    /** Writes the fields {@code start} and {@code end} into the object that is open. */
    public void bounds(TextSpan span) throws IOException {
        json.writeNumberField("start", codePoints.fromUtf16(span.start()));
        json.writeNumberField("end", codePoints.fromUtf16(span.end()));
    }

    /** Writes an object of the bounds and the words. */
    public void withText(TextSpan span) throws IOException {
        json.writeStartObject();
        bounds(span);
        json.writeStringField("text", span.of(text));
        json.writeEndObject();
    }

    /** Writes a field with such an object, or with {@code null}. */
    public void field(String name, Optional<TextSpan> span) throws IOException {
        json.writeFieldName(name);
        if (span.isPresent()) {
            withText(span.get());
        } else {
            json.writeNull();
        }
    }
}
