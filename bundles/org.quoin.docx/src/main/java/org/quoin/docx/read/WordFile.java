package org.quoin.docx.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quoin.api.plugin.ImportException;

/** A Word file's parts and what leads from one to the other. */
final class WordFile implements AutoCloseable {

    /** More than any briefing's part; less than what a bomb of some kilobytes unpacks to. */
    private static final long LARGEST_PART = 1L << 29;

    private static final String NOT_WORD =
            "is not a Word document (.docx), is damaged, or is protected by a password";

    private final ZipFile zip;
    private final XMLInputFactory factory;

    private WordFile(ZipFile zip) {
        this.zip = zip;
        factory = XMLInputFactory.newFactory();
        // A file from anywhere must not make this read other files.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

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

    /** Reads one part with whatever takes its XML. */
    @FunctionalInterface
    interface Taker {
        void take(XMLStreamReader xml) throws XMLStreamException;
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
    void read(String part, Taker taker) throws ImportException, IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new ImportException(NOT_WORD);
        }
        try (InputStream in = new Limited(zip.getInputStream(entry))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                taker.take(xml);
            } finally {
                xml.close();
            }
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
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String relations = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        List<String> found = new ArrayList<>();
        if (has(relations)) {
            read(
                    relations,
                    xml -> {
                        while (xml.hasNext()) {
                            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                                target(xml, type)
                                        .map(target -> resolved(folder, target))
                                        .filter(this::has)
                                        .ifPresent(found::add);
                            }
                        }
                    });
        }
        return found;
    }

    private static Optional<String> target(XMLStreamReader xml, String type) {
        String is = xml.getAttributeValue(null, "Type");
        String target = xml.getAttributeValue(null, "Target");
        boolean external = "External".equals(xml.getAttributeValue(null, "TargetMode"));
        return is != null && is.endsWith(type) && !external
                ? Optional.ofNullable(target)
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
