package org.quoin.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quoin.docx.flow.ChartData;

/** The charts of the document: each a part with the workbook that its figures come from. */
final class Charts {

    private final List<ChartData> all = new ArrayList<>();
    private final Relationships relationships;

    /**
     * @param relationships of the part that shows them
     */
    Charts(Relationships relationships) {
        this.relationships = relationships;
    }

    /** The relationship id of a chart, which becomes a part. */
    String id(ChartData data) {
        all.add(data);
        String id = "rIdQuoinChart" + all.size();
        relationships.part(id, "chart", "charts/" + name(all.size()));
        return id;
    }

    /** Beside charts that a template may have of its own. */
    private static String name(int number) {
        return "quoinChart" + number + ".xml";
    }

    private static String book(int number) {
        return "quoinChart" + number + ".xlsx";
    }

    /** Whether there are any. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The content types of their parts. */
    Map<String, String> contentTypes() {
        Map<String, String> types = new TreeMap<>();
        for (int i = 1; i <= all.size(); i++) {
            types.put(
                    "word/charts/" + name(i),
                    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
            types.put(
                    "word/embeddings/" + book(i),
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
        return types;
    }

    /** Opens a part of the file. */
    @FunctionalInterface
    interface Parts {
        OutputStream open(String name) throws IOException;
    }

    /** Writes all of them. */
    void write(Parts parts) throws IOException {
        for (int i = 1; i <= all.size(); i++) {
            ChartData data = all.get(i - 1);
            ChartXml.write(data, parts.open("word/charts/" + name(i)));
            Relationships own = new Relationships();
            own.part("rId1", "package", "../embeddings/" + book(i));
            own.write(parts.open("word/charts/_rels/" + name(i) + ".rels"));
            parts.open("word/embeddings/" + book(i)).write(ChartBook.bytes(data));
        }
    }
}
