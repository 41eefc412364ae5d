package org.quoin.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.Similar;

/** Writes groups of articles that are reprints of one another as JSON Lines: one group a line. */
public final class ReprintsJson {

    private final JsonFactory factory = new JsonFactory();
    private final Writer out;

    /**
     * @param out takes UTF-16; neither flushed nor closed
     */
    public ReprintsJson(Writer out) {
        this.out = out;
    }

    /**
     * Writes a group.
     *
     * @param group its articles
     * @param likeFirst how like others are to its first; one that is like another of them only has
     *     0
     */
    public void write(List<ArticleEntry> group, List<Similar> likeFirst) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            json.writeStartObject();
            json.writeArrayFieldStart("articles");
            for (ArticleEntry each : group) {
                json.writeStartObject();
                json.writeStringField("id", each.id());
                json.writeStringField("title", each.title());
                Fields.optional(json, "site", each.site());
                json.writeNumberField(
                        "likeness",
                        each.equals(group.get(0)) ? 1 : likeness(likeFirst, each.number()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static double likeness(List<Similar> alike, long number) {
        return alike.stream()
                .filter(each -> each.number() == number)
                .mapToDouble(Similar::similarity)
                .findFirst()
                .orElse(0);
    }
}
