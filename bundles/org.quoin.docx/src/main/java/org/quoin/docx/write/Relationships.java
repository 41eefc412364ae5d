package org.quoin.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The relationships of one part, in the order they were asked for. */
final class Relationships {

    static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private record Relationship(String id, String type, String target, boolean external) {}

    private final List<Relationship> all = new ArrayList<>();
    private final Map<String, String> idsOfLinks = new HashMap<>();

    /** Adds one with a given id and a full type. */
    void add(String id, String type, String target, boolean external) {
        all.add(new Relationship(id, type, target, external));
    }

    /** Adds one of Office's own types, such as {@code styles}. */
    void part(String id, String type, String target) {
        add(id, TYPE + type, target, false);
    }

    /** The id for an address, the same for the same address. */
    String link(String target) {
        return idsOfLinks.computeIfAbsent(
                target,
                t -> {
                    String id = "rIdQuoinLink" + (idsOfLinks.size() + 1);
                    add(id, TYPE + "hyperlink", t, true);
                    return id;
                });
    }

    /** Adds all of another list. */
    void addAll(Relationships others) {
        all.addAll(others.all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Writes the part that holds them. */
    void write(OutputStream out) throws IOException {
        WordXml xml = new WordXml(out);
        xml.start(
                "Relationships",
                "xmlns",
                "http://schemas.openxmlformats.org/package/2006/relationships");
        for (Relationship r : all) {
            if (r.external) {
                xml.empty(
                        "Relationship",
                        "Id",
                        r.id,
                        "Type",
                        r.type,
                        "Target",
                        r.target,
                        "TargetMode",
                        "External");
            } else {
                xml.empty("Relationship", "Id", r.id, "Type", r.type, "Target", r.target);
            }
        }
        xml.end().finish();
    }
}
