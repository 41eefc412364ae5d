package org.quoin.docx.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quoin.api.plugin.ImportException;
import org.quoin.docx.text.XmlReading;

/** A Word file's parts and what leads from one to the other. */
final class WordFile implements AutoCloseable {

    /** More than any briefing's part; less than what a bomb of some kilobytes unpacks to. */
    private static final long LARGEST_PART = 1L << 29;

    private static final String NOT_WORD =
            "is not a Word document (.docx), is damaged, or is protected by a password";

    private final ZipFile zip;
    private final XmlReading reading = new XmlReading();

    /** What each part leads to, read once: the document's own can name thousands of addresses. */
    private final Map<String, List<Relation>> relations = new HashMap<>();

    private WordFile(ZipFile zip) {
        this.zip = zip;
    }

    /** That a part leads somewhere within the file. */
    private record Relation(String type, String target) {}

    static WordFile open(Path file) throws ImportException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new ImportException("there is no such file");
        }
        try {
            return new WordFile(new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw new ImportException(NOT_WORD, e);
        }
    }

    /** Whether there is such a part. */
    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /**
     * Reads a part.
     *
     * @throws ImportException if it is missing or no XML
     */
    void read(String part, XmlReading.Taker taker) throws ImportException, IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new ImportException(NOT_WORD);
        }
        try (InputStream in = new Limited(zip.getInputStream(entry))) {
            reading.read(in, taker);
        } catch (XMLStreamException | ZipException e) {
            throw new ImportException(NOT_WORD, e);
        }
    }

    /** The document's own part. */
    String document() throws ImportException, IOException {
        return related("", "/officeDocument").stream()
                .findFirst()
                .orElseThrow(() -> new ImportException(NOT_WORD));
    }

    /**
     * The parts that a part leads to.
     *
     * @param part its name; empty for the file itself
     * @param type the end of the relationship's type, the same in both kinds of Open XML
     */
    List<String> related(String part, String type) throws ImportException, IOException {
        List<Relation> known = relations.get(part);
        if (known == null) {
            known = relations(part);
            relations.put(part, known);
        }
        String folder = folder(part);
        return known.stream()
                .filter(each -> each.type().endsWith(type))
                .map(each -> resolved(folder, each.target()))
                .filter(this::has)
                .toList();
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private List<Relation> relations(String part) throws ImportException, IOException {
        String folder = folder(part);
        String named = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        List<Relation> found = new ArrayList<>();
        if (has(named)) {
            read(
                    named,
                    xml -> {
                        while (xml.hasNext()) {
                            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                                relation(xml).ifPresent(found::add);
                            }
                        }
                    });
        }
        return found;
    }

    private static Optional<Relation> relation(XMLStreamReader xml) {
        String type = xml.getAttributeValue(null, "Type");
        String target = xml.getAttributeValue(null, "Target");
        boolean external = "External".equals(xml.getAttributeValue(null, "TargetMode"));
        return type != null && target != null && !external
                ? Optional.of(new Relation(type, target))
                : Optional.empty();
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = URI.create("/" + folder).resolve(target.replace(" ", "%20")).getPath();
        return path.substring(1);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops where a part unpacks to more than there is any use for. */
    private static final class Limited extends FilterInputStream {

        private long left = LARGEST_PART;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new ZipException("a part of the file is larger than any briefing's");
            }
        }
    }
}
