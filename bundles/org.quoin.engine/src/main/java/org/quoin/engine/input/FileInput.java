package org.quoin.engine.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.quoin.api.plugin.Companions;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Member;
import org.quoin.project.model.Receipt;

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
    private final Companions companions;
    private final Optional<Instant> delivered;
    private final Map<String, byte[]> found = new LinkedHashMap<>();
    private byte @Nullable [] raw;
    private byte @Nullable [] head;
    private byte @Nullable [] plain;
    private @Nullable String sha256;

    private FileInput(
            String name,
            @Nullable Path path,
            byte @Nullable [] raw,
            Optional<String> address,
            Optional<String> charset,
            Companions companions,
            Optional<Instant> delivered) {
        this.name = name;
        this.path = path;
        this.raw = raw;
        this.address = address;
        this.charset = charset;
        this.companions = companions;
        this.delivered = delivered;
    }

    /**
     * A file.
     *
     * @param name as the user named it
     * @param path where it lies
     */
    public static FileInput of(String name, Path path) {
        return new FileInput(
                name,
                path,
                null,
                Optional.empty(),
                Optional.empty(),
                beside(path),
                Optional.empty());
    }

    /**
     * Bytes that lie in no file.
     *
     * @param name for people
     * @param bytes not to be changed afterwards
     */
    public static FileInput of(String name, byte[] bytes) {
        return new FileInput(
                name,
                null,
                bytes,
                Optional.empty(),
                Optional.empty(),
                Companions.none(),
                Optional.empty());
    }

    /**
     * A page that was fetched.
     *
     * @param address where it stands
     * @param bytes not to be changed afterwards
     * @param charset the encoding that the server names, if it does
     */
    public static FileInput fetched(String address, byte[] bytes, Optional<String> charset) {
        return new FileInput(
                address,
                null,
                bytes,
                Optional.of(address),
                charset,
                Companions.none(),
                Optional.empty());
    }

    /**
     * An original that a project kept.
     *
     * @param receipt what was known of it when it came in
     * @param bytes not to be changed afterwards
     * @param beside what lay beside it then
     */
    public static FileInput received(Receipt receipt, byte[] bytes, Companions beside) {
        return new FileInput(
                receipt.name(),
                null,
                bytes,
                receipt.address(),
                receipt.charset(),
                beside,
                receipt.delivered());
    }

    /**
     * What is known of it beside its bytes.
     *
     * @param beside the hashes of what lay beside it and is kept, by the paths that name it
     */
    public Receipt receipt(Map<String, String> beside) {
        return new Receipt(name, address, charset, delivered, beside);
    }

    /** What was asked for that lies beside it, and was there, by the paths that name it. */
    public Map<String, byte[]> found() {
        return Collections.unmodifiableMap(found);
    }

    /** When a feed or a crawler had it, where whoever handed it over says so. */
    public Optional<Instant> delivered() {
        return delivered;
    }

    /** A member of a container, in memory; the bytes are not to be changed afterwards. */
    static FileInput member(String name, Member member, byte[] bytes) {
        return new FileInput(
                name,
                null,
                bytes,
                member.address(),
                member.charset(),
                member.companions(),
                member.facts().feedTime());
    }

    /** A member of a container, laid aside in a file. */
    static FileInput member(String name, Member member, Path file) {
        return new FileInput(
                name,
                file,
                null,
                member.address(),
                member.charset(),
                member.companions(),
                member.facts().feedTime());
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
                known = beginning(in);
            }
            head = known;
        }
        return known;
    }

    /** As much as comes: of what is cut short the beginning still says what it was. */
    private static byte[] beginning(InputStream in) throws IOException {
        byte[] buffer = new byte[HEAD];
        int length = 0;
        try {
            for (int n = 0; n >= 0 && length < HEAD; n = in.read(buffer, length, HEAD - length)) {
                length += n;
            }
        } catch (EOFException | ZipException e) {
            if (length == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(buffer, length);
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
        Optional<byte[]> there = companions.find(relativePath);
        there.ifPresent(bytes -> found.put(relativePath, bytes));
        return there;
    }

    private static Companions beside(Path path) {
        return relativePath -> beside(path, relativePath);
    }

    private static Optional<byte[]> beside(Path path, String relativePath) throws IOException {
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

    /** How many bytes lie there, before any decompression. */
    public long rawSize() throws IOException {
        byte[] known = raw;
        if (known != null) {
            return known.length;
        }
        return path == null ? 0 : Files.size(path);
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
