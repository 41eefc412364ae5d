package org.quoin.project.store;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Receipt;

/**
 * Bytes under their SHA-256, in {@code articles/ab/abcdef…}: what was imported, as it lay there,
 * and pictures that came with it. A file that is there is never written again. Any thread may use
 * it.
 */
public final class Originals {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SHELF = Pattern.compile("[0-9a-f]{2}");
    private static final String AN_ORIGINAL = "an original";

    private final Path folder;

    /** Where files lie until all their bytes are there; whatever a crash leaves lies here. */
    private final Path incoming;

    /**
     * @param folder made when the first bytes are kept
     */
    public Originals(Path folder) {
        this.folder = folder;
        this.incoming = folder.resolve("incoming");
    }

    /** Whether bytes with this hash are kept. */
    public boolean has(String sha256) {
        return isHash(sha256) && Files.isRegularFile(file(sha256));
    }

    /**
     * Keeps bytes, on disk when this returns.
     *
     * @return their SHA-256, lower-case hexadecimal
     * @throws ProjectException if they cannot be written
     */
    public String keep(byte[] bytes) {
        String sha256 = HexFormat.of().formatHex(digest().digest(bytes));
        keepHashed(sha256, bytes);
        return sha256;
    }

    /**
     * Keeps the bytes of a stream, on disk when this returns.
     *
     * @param sha256 what their hash must be, lower-case hexadecimal
     * @param bytes not closed
     * @throws ProjectException if they cannot be written, or have another hash: then they changed
     *     while they were read
     * @throws IOException if the stream cannot be read
     */
    public void keep(String sha256, InputStream bytes) throws IOException {
        if (!Files.isRegularFile(file(sha256))) {
            write(
                    file(sha256),
                    target -> {
                        if (!copy(bytes, target).equals(sha256)) {
                            throw new ProjectException(
                                    "the original changed while it was read; import it again");
                        }
                    });
        }
    }

    /**
     * Keeps bytes whose hash is known, on disk when this returns.
     *
     * @param sha256 of these very bytes, lower-case hexadecimal; not looked at again
     * @throws ProjectException if they cannot be written
     */
    public void keepHashed(String sha256, byte[] bytes) {
        try {
            if (!Files.isRegularFile(file(sha256))) {
                write(
                        file(sha256),
                        target -> {
                            try (Target out = new Target(target)) {
                                out.write(bytes, bytes.length);
                                out.force();
                            }
                        });
            }
        } catch (IOException e) {
            throw cannotKeep(e);
        }
    }

    /**
     * Keeps what is known of an original beside it, on disk when this returns. What is there
     * already stays: the bytes came in with it.
     *
     * @throws ProjectException if it cannot be written
     */
    public void receive(String sha256, Receipt receipt) {
        Path file = receiptFile(sha256);
        try {
            if (!Files.isRegularFile(file)) {
                byte[] bytes = Receipts.write(receipt);
                write(
                        file,
                        target -> {
                            try (Target out = new Target(target)) {
                                out.write(bytes, bytes.length);
                                out.force();
                            }
                        });
            }
        } catch (IOException e) {
            throw cannotKeep(e);
        }
    }

    /** What was known of an original when it came in; empty where nothing was kept. */
    public Optional<Receipt> receipt(String sha256) {
        return read(sha256, "a receipt", this::receiptFile, Files::readAllBytes)
                .flatMap(Receipts::read);
    }

    private Path receiptFile(String sha256) {
        return file(sha256).resolveSibling(sha256 + ".receipt");
    }

    /** The bytes with this hash, if they are kept; the caller closes. */
    public Optional<InputStream> open(String sha256) {
        return read(sha256, AN_ORIGINAL, this::file, Files::newInputStream);
    }

    /** The bytes with this hash, all at once. */
    public Optional<byte[]> bytes(String sha256) {
        return read(sha256, AN_ORIGINAL, this::file, Files::readAllBytes);
    }

    /** How a file is read. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(Path file) throws IOException;
    }

    /** What lies there under a hash, if anything does; what is no hash names nothing. */
    private static <T> Optional<T> read(
            String sha256, String what, Function<String, Path> place, Reading<T> reading) {
        if (!isHash(sha256)) {
            return Optional.empty();
        }
        Path file = place.apply(sha256);
        try {
            return Optional.of(reading.of(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ProjectException(what + " cannot be read: " + file, e);
        }
    }

    /** The hashes of all that is kept. */
    public Set<String> all() {
        Set<String> all = new HashSet<>();
        for (Path shelf : content(folder)) {
            if (SHELF.matcher(shelf.getFileName().toString()).matches()) {
                for (Path file : content(shelf)) {
                    String name = file.getFileName().toString();
                    if (isHash(name)) {
                        all.add(name);
                    }
                }
            }
        }
        return all;
    }

    /** Takes away what a crash left; only who alone writes may call it. */
    void tidy() {
        for (Path left : content(incoming)) {
            try {
                Files.deleteIfExists(left);
            } catch (IOException e) {
                throw new ProjectException("an unfinished file cannot be removed: " + left, e);
            }
        }
    }

    private static List<Path> content(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ProjectException("the originals cannot be listed: " + folder, e);
        }
    }

    /**
     * Remembers, over a crash too, that an input is being imported of which a part may be stored
     * before the rest.
     *
     * @throws ProjectException if it cannot be written down
     */
    public void begin(String sha256) {
        Path mark = mark(sha256);
        try {
            Durable.createFolder(mark.getParent());
            Durable.force(mark);
            Durable.forceFolder(mark.getParent());
        } catch (IOException e) {
            throw cannotKeep(e);
        }
    }

    /** All of an input is stored that was said to {@link #begin}. */
    public void finish(String sha256) {
        try {
            Files.deleteIfExists(mark(sha256));
        } catch (IOException e) {
            throw cannotKeep(e);
        }
    }

    /** Whether an input was begun and not finished. */
    public boolean isUnfinished(String sha256) {
        return isHash(sha256) && Files.exists(mark(sha256));
    }

    private Path mark(String sha256) {
        return file(sha256).resolveSibling(sha256 + ".unfinished");
    }

    /** Hashes come from files that others wrote too: none of them may lead out of the folder. */
    private static boolean isHash(String sha256) {
        return NAME.matcher(sha256).matches();
    }

    private Path file(String sha256) {
        if (!isHash(sha256)) {
            throw new ProjectException("this is no SHA-256: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Puts bytes into a new file, on disk when it returns. */
    @FunctionalInterface
    private interface Filling {
        void fill(Path target) throws IOException;
    }

    /** Under another name first, so that a file with the right name has all its bytes. */
    private void write(Path file, Filling filling) throws IOException {
        Path unfinished = incoming.resolve(UUID.randomUUID() + ".tmp");
        boolean kept = false;
        try {
            makeFolders(file.getParent());
            filling.fill(unfinished);
            move(unfinished, file);
            kept = true;
        } finally {
            if (!kept) {
                discard(unfinished);
            }
        }
    }

    private void makeFolders(Path shelf) {
        try {
            Durable.createFolder(incoming);
            Durable.createFolder(shelf);
        } catch (IOException e) {
            throw cannotKeep(e);
        }
    }

    private void move(Path unfinished, Path file) throws IOException {
        try {
            Durable.move(unfinished, file);
        } catch (IOException e) {
            if (!Files.isRegularFile(file)) {
                throw cannotKeep(e);
            }
            // Another thread kept the same bytes meanwhile, and somebody is reading them, where
            // that keeps a file from being replaced.
            discard(unfinished);
        }
    }

    /** What is left is taken away when the project is opened the next time. */
    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            System.getLogger(Originals.class.getName())
                    .log(System.Logger.Level.DEBUG, "left behind: " + unfinished, e);
        }
    }

    /** The hash of what was copied and is on disk. */
    private static String copy(InputStream bytes, Path target) throws IOException {
        MessageDigest digest = digest();
        try (Target out = new Target(target)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                digest.update(buffer, 0, n);
                out.write(buffer, n);
            }
            out.force();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A file being written: what cannot be written is another matter than what cannot be read. */
    private static final class Target implements AutoCloseable {
        private final FileOutputStream out;

        Target(Path file) {
            try {
                out = new FileOutputStream(file.toFile());
            } catch (IOException e) {
                throw cannotKeep(e);
            }
        }

        void write(byte[] buffer, int length) {
            try {
                out.write(buffer, 0, length);
            } catch (IOException e) {
                throw cannotKeep(e);
            }
        }

        void force() {
            try {
                out.getFD().sync();
            } catch (IOException e) {
                throw cannotKeep(e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw cannotKeep(e);
            }
        }
    }

    private static ProjectException cannotKeep(IOException e) {
        return new ProjectException(
                "the original cannot be kept in the project's folder: " + reason(e), e);
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left") || message.contains("not enough space")
                ? "the disk is full; free some space and import it again"
                : message;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
