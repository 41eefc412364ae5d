package org.quoin.project.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoin.project.model.ProjectException;

/**
 * Bytes under their SHA-256, in {@code articles/ab/abcdef…}: what was imported, as it lay there,
 * and pictures that came with it. A file that is there is never written again. Any thread may use
 * it.
 */
public final class Originals {

    private final Path folder;

    /**
     * @param folder made when the first bytes are kept
     */
    public Originals(Path folder) {
        this.folder = folder;
    }

    /** Whether bytes with this hash are kept. */
    public boolean has(String sha256) {
        return Files.isRegularFile(file(sha256));
    }

    /**
     * Keeps bytes, on disk when this returns.
     *
     * @return their SHA-256, lower-case hexadecimal
     * @throws ProjectException if they cannot be written
     */
    public String keep(byte[] bytes) {
        String sha256 = HexFormat.of().formatHex(digest().digest(bytes));
        try {
            if (!has(sha256)) {
                write(sha256, new ByteArrayInputStream(bytes));
            }
            return sha256;
        } catch (IOException e) {
            throw cannotKeep(e);
        }
    }

    /**
     * Keeps the bytes of a stream, on disk when this returns.
     *
     * @param sha256 what their hash must be
     * @param bytes not closed
     * @throws ProjectException if they cannot be written, or have another hash: then they changed
     *     while they were read
     * @throws IOException if the stream cannot be read
     */
    public void keep(String sha256, InputStream bytes) throws IOException {
        if (!has(sha256)) {
            write(sha256, bytes);
        }
    }

    /** The bytes with this hash, if they are kept; the caller closes. */
    public Optional<InputStream> open(String sha256) {
        try {
            return Optional.of(Files.newInputStream(file(sha256)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ProjectException("an original cannot be read: " + file(sha256), e);
        }
    }

    /** The bytes with this hash, all at once. */
    Optional<byte[]> bytes(String sha256) {
        try {
            return Optional.of(Files.readAllBytes(file(sha256)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ProjectException("an original cannot be read: " + file(sha256), e);
        }
    }

    /** The hashes of all that is kept. */
    public Set<String> all() {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.map(each -> String.valueOf(each.getFileName()))
                    .filter(each -> each.matches("[0-9a-f]{64}"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
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
            Files.createDirectories(mark.getParent());
            try (FileChannel channel =
                    FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
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
        return Files.exists(mark(sha256));
    }

    private Path mark(String sha256) {
        return file(sha256).resolveSibling(sha256 + ".unfinished");
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Under another name first, so that a file with the right name has all its bytes. */
    private void write(String sha256, InputStream bytes) throws IOException {
        Path file = file(sha256);
        Path shelf = file.getParent();
        Path unfinished;
        try {
            Files.createDirectories(shelf);
            unfinished = Files.createTempFile(shelf, "incoming", ".tmp");
        } catch (IOException e) {
            throw cannotKeep(e);
        }
        try {
            String found = copy(bytes, unfinished);
            if (!found.equals(sha256)) {
                throw new ProjectException(
                        "the original changed while it was read; import it again");
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // Another thread kept the same bytes meanwhile, where a move does not replace.
            Files.deleteIfExists(unfinished);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static String copy(InputStream bytes, Path target) throws IOException {
        MessageDigest digest = digest();
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE);
                OutputStream out =
                        new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                write(out, buffer, n);
            }
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What cannot be written is another matter than what cannot be read. */
    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw cannotKeep(e);
        }
    }

    private static ProjectException cannotKeep(IOException e) {
        return new ProjectException(
                "the original cannot be kept in the project's folder: " + reason(e), e);
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left")
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
