package org.quoin.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Articles whose spans are told by their words alone. */
final class Words {

    private Words() {}

    /** A copy of the article in which no span of its text has offsets and each has its words. */
    static JsonNode insteadOfOffsets(JsonNode article) {
        ObjectNode copy = article.deepCopy();
        int[] text = copy.path("text").asText().codePoints().toArray();
        for (JsonNode paragraph : copy.path("paragraphs")) {
            int start = paragraph.path("start").asInt();
            int length = paragraph.path("end").asInt() - start;
            ((ObjectNode) paragraph).put("text", new String(text, start, length));
            forget(paragraph);
        }
        for (JsonNode quote : copy.path("quotes")) {
            quote.path("content").forEach(Words::forget);
            forget(quote.path("source"));
            forget(quote.path("cue"));
        }
        return copy;
    }

    private static void forget(JsonNode span) {
        if (span instanceof ObjectNode known) {
            known.remove("start");
            known.remove("end");
        }
    }
}
