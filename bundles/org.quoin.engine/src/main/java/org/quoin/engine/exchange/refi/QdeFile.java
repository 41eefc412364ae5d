package org.quoin.engine.exchange.refi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The zip of a project. Nothing of it is unpacked to disk: what its entries are called leads
 * nowhere. What would unpack to far more than it is, is not read.
 */
final class QdeFile implements AutoCloseable {

    /** No text of a source is longer. */
    private static final long LONGEST_TEXT = 64L << 20;

    /** Below this nobody is harmed, however well it was packed. */
    private static final long HARMLESS = 256L << 20;

    /** XML of projects packs to a twentieth or a fiftieth; a bomb to a thousandth. */
    private static final long DENSEST = 200;

    private final ZipFile zip;
    private final ZipEntry project;
    private final Map<String, ZipEntry> files = new HashMap<>();

    /**
     * @throws IOException if it is no zip, or no project; says so
     */
    QdeFile(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new IOException("it is a damaged zip file: " + e.getMessage(), e);
        }
        ZipEntry found = null;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            if (name.endsWith(".qde") && name.indexOf('/') < 0) {
                found = entry;
            } else if (name.startsWith("sources/")) {
                files.put(name.substring("sources/".length()), entry);
            }
        }
        if (found == null) {
            zip.close();
            throw new IOException("it is a zip file without a REFI-QDA project in it");
        }
        project = found;
    }

    /** Whether a file is a zip with a project in it. */
    static boolean isProject(Path file) {
        try (QdeFile opened = new QdeFile(file)) {
            return opened.project.getSize() != 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The project file. */
    InputStream project() throws IOException {
        return new Guarded(zip.getInputStream(project), packed(project), Long.MAX_VALUE);
    }

    /**
     * The bytes that a path of the project names.
     *
     * @param path such as {@code internal://8D6F.txt}
     * @return empty where it is not in the zip
     * @throws IOException if it cannot be read
     */
    Optional<byte[]> bytes(String path) throws IOException {
        String small = path.toLowerCase(Locale.ROOT);
        if (!small.startsWith("internal:")) {
            return Optional.empty();
        }
        ZipEntry entry = files.get(small.substring("internal:".length()).replaceAll("^/+", ""));
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = new Guarded(zip.getInputStream(entry), packed(entry), LONGEST_TEXT)) {
            return Optional.of(in.readAllBytes());
        }
    }

    private static long packed(ZipEntry entry) {
        return Math.max(1, entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Something in the zip is more than can be in earnest. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;

        TooLarge(String message) {
            super(message);
        }
    }

    /** Stops where there is more than there can be in earnest. */
    private static final class Guarded extends java.io.FilterInputStream {

        private final long packed;
        private final long most;
        private long count;

        Guarded(InputStream in, long packed, long most) {
            super(in);
            this.packed = packed;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            if (c >= 0) {
                count(1);
            }
            return c;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            if (n > 0) {
                count(n);
            }
            return n;
        }

        private void count(int n) throws IOException {
            count += n;
            if (count > most || (count > HARMLESS && count / packed > DENSEST)) {
                throw new TooLarge("it unpacks to far more than a project can be");
            }
        }
    }
}
