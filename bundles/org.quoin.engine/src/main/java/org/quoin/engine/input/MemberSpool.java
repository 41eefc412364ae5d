package org.quoin.engine.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.Member;

/**
 * Lays a member aside, so that it can be read as often as its importer likes while its container is
 * read once from front to end: small ones in memory, large ones in a temporary file.
 */
public final class MemberSpool implements AutoCloseable {

    private static final int HEAD = 64 << 10;

    private static final int IN_MEMORY = 16 << 20;

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Member member;
    private final UnpackBudget budget;
    private final byte[] head;
    private @Nullable Path file;

    /**
     * Reads the beginning.
     *
     * @param name for people
     * @param member not read yet
     * @param budget asked for every byte
     * @throws ImportException if the budget does not allow it
     * @throws IOException if the member cannot be read
     */
    public MemberSpool(String name, Member member, UnpackBudget budget)
            throws ImportException, IOException {
        this.name = name;
        this.member = member;
        this.budget = budget;
        this.head = member.content().readNBytes(HEAD);
        budget.takeBytes(head.length);
    }

    /** Whether the member has no bytes at all. */
    public boolean isEmpty() {
        return head.length == 0;
    }

    /**
     * The beginning alone, for recognising what the member is before it is laid aside. Of what is
     * compressed the beginning says nothing: empty then.
     */
    public Optional<FileInput> beginning() {
        boolean gzip = head.length > 1 && head[0] == 0x1f && (head[1] & 0xff) == 0x8b;
        return gzip ? Optional.empty() : Optional.of(FileInput.member(name, member, head));
    }

    /**
     * The whole member.
     *
     * @return its bytes, there until this is closed
     * @throws ImportException if the budget does not allow it
     * @throws IOException if it cannot be read, or not be laid aside
     */
    public FileInput whole() throws ImportException, IOException {
        if (head.length < HEAD) {
            return FileInput.member(name, member, head);
        }
        ByteArrayOutputStream small = new ByteArrayOutputStream(2 * HEAD);
        small.write(head);
        if (copy(small, IN_MEMORY - HEAD)) {
            return FileInput.member(name, member, small.toByteArray());
        }
        Path aside = Files.createTempFile("quoin-member", null);
        file = aside;
        try (OutputStream out = Files.newOutputStream(aside)) {
            small.writeTo(out);
            copy(out, Long.MAX_VALUE);
        }
        return FileInput.member(name, member, aside);
    }

    /**
     * Reads what is left of a member that nobody wants, which counts like any other: a container
     * has to be read through it to reach the next.
     *
     * @throws ImportException if the budget does not allow it
     * @throws IOException if it cannot be read
     */
    public void skip() throws ImportException, IOException {
        if (head.length == HEAD) {
            copy(OutputStream.nullOutputStream(), Long.MAX_VALUE);
        }
    }

    /** Copies up to a number of bytes; whether the end came before. */
    private boolean copy(OutputStream out, long most) throws ImportException, IOException {
        InputStream in = member.content();
        byte[] buffer = new byte[BUFFER];
        long left = most;
        while (left > 0) {
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (n < 0) {
                return true;
            }
            budget.takeBytes(n);
            out.write(buffer, 0, n);
            left -= n;
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
