package org.quoin.engine.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.quoin.api.plugin.Input;

/** Bytes of a file, or of standard input, gzip undone. Small ones are read once and kept. */
public final class FileInput implements Input {

    /** What is held in memory in one piece; larger inputs are for importers that stream. */
    static final int LARGEST_IN_ONE_PIECE = 256 << 20;

    private static final int KEPT = 16 << 20;
    private static final int HEAD = 64 << 10;

    private final String name;
    private final @Nullable Path path;
    private final Optional<String> address;
    private final Optional<String> charset;
    private byte @Nullable [] raw;
    private byte @Nullable [] head;
    private byte @Nullable [] plain;
    private @Nullable String sha256;

    private FileInput(
            String name,
            @Nullable Path path,
            byte @Nullable [] raw,
            Optional<String> address,
            Optional<String> charset) {
        this.name = name;
        this.path = path;
        this.raw = raw;
        this.address = address;
        this.charset = charset;
    }

    /**
     * A file.
     *
     * @param name as the user named it
     * @param path where it lies
     */
    public static FileInput of(String name, Path path) {
        return new FileInput(name, path, null, Optional.empty(), Optional.empty());
    }

    /**
     * Bytes that lie in no file.
     *
     * @param name for people
     * @param bytes not to be changed afterwards
     */
    public static FileInput of(String name, byte[] bytes) {
        return new FileInput(name, null, bytes, Optional.empty(), Optional.empty());
    }

    /**
     * A page that was fetched.
     *
     * @param address where it stands
     * @param bytes not to be changed afterwards
     * @param charset the encoding that the server names, if it does
     */
    public static FileInput fetched(String address, byte[] bytes, Optional<String> charset) {
        return new FileInput(address, null, bytes, Optional.of(address), charset);
    }

    @Override
    public Optional<String> address() {
        return address;
    }

    @Override
    public Optional<String> charset() {
        return charset;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String sha256() throws IOException {
        String known = sha256;
        if (known == null) {
            try (InputStream in = openRaw()) {
                known = Sha256.of(in);
            }
            sha256 = known;
        }
        return known;
    }

    @Override
    public byte[] head() throws IOException {
        byte[] known = head;
        if (known == null) {
            try (InputStream in = open()) {
                known = in.readNBytes(HEAD);
            }
            head = known;
        }
        return known;
    }

    @Override
    public byte[] bytes() throws IOException {
        byte[] known = plain;
        if (known == null) {
            try (InputStream in = open()) {
                known = in.readNBytes(LARGEST_IN_ONE_PIECE);
                if (in.read() >= 0) {
                    throw new IOException(
                            "it holds more than "
                                    + (LARGEST_IN_ONE_PIECE >> 20)
                                    + " MB, which is more than one article can be");
                }
            }
            plain = known;
        }
        return known;
    }

    @Override
    public InputStream open() throws IOException {
        byte[] known = plain;
        if (known != null) {
            return new ByteArrayInputStream(known);
        }
        InputStream in = openRaw();
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in, 1 << 16) : in;
    }

    @Override
    public Optional<byte[]> sibling(String relativePath) throws IOException {
        if (path == null) {
            return Optional.empty();
        }
        Path folder = path.toAbsolutePath().normalize().getParent();
        Path wanted;
        try {
            wanted = folder.resolve(relativePath).normalize();
        } catch (java.nio.file.InvalidPathException e) {
            // A page may write anything into src; what is no file name names no file.
            return Optional.empty();
        }
        // Links are resolved too: a page must not show the user's other files.
        if (!wanted.startsWith(folder)
                || !Files.isRegularFile(wanted)
                || !wanted.toRealPath().startsWith(folder.toRealPath())
                || Files.size(wanted) > KEPT) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(wanted));
    }

    /**
     * The bytes as they lie there, where they were read once and kept: then {@link #sha256()} is of
     * these very bytes. Not to be changed; empty before the first reading, and for large inputs.
     */
    public Optional<byte[]> rawInMemory() {
        return Optional.ofNullable(raw);
    }

    /**
     * The bytes as they lie there, before any decompression: those that {@link #sha256()} is of.
     * Supports mark; the caller closes it.
     */
    public InputStream openRaw() throws IOException {
        byte[] known = raw;
        if (known == null && path != null && Files.size(path) <= KEPT) {
            known = Files.readAllBytes(path);
            raw = known;
        }
        if (known != null) {
            return new ByteArrayInputStream(known);
        }
        if (path == null) {
            throw new IllegalStateException("neither a file nor bytes");
        }
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }
}
