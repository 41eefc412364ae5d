package org.quoin.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file whose parts are changed as text, as an editor's result might look. */
final class EditedBriefing {

    static final String DOCUMENT = "word/document.xml";
    static final String NOTES = "word/footnotes.xml";
    static final String EVIDENCE = "customXml/item1.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    EditedBriefing(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), ((InputStream) zip).readAllBytes());
            }
        }
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /** Changes a part; a change that changes nothing is a mistake of the test. */
    EditedBriefing edit(String name, UnaryOperator<String> change) {
        String before = part(name);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing was changed in " + name);
        }
        parts.put(name, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    void remove(String name) {
        parts.remove(name);
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }
}
