package org.quoin.html;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.plugin.Input;

/** An input whose bytes, and whose siblings' bytes, are in memory. */
public final class MemoryInput implements Input {

    private final String name;
    private final byte[] bytes;
    private final byte[] head;
    private final Map<String, byte[]> siblings;

    public MemoryInput(String name, byte[] bytes) {
        this(name, bytes, Map.of());
    }

    public MemoryInput(String name, byte[] bytes, Map<String, byte[]> siblings) {
        this.name = name;
        this.bytes = bytes.clone();
        this.head = Arrays.copyOf(bytes, Math.min(bytes.length, 64 * 1024));
        this.siblings = Map.copyOf(siblings);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] head() {
        return head;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Optional<byte[]> sibling(String relativePath) {
        return Optional.ofNullable(siblings.get(relativePath));
    }
}
