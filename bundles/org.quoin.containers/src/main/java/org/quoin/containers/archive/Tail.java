package org.quoin.containers.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an archive on their way to its reader, which remembers the last ones: readers take
 * bytes that end within a file's description for the end of the archive, and only what stands at
 * the very end tells one from the other.
 */
final class Tail extends FilterInputStream {

    private final byte[] ring;
    private long count;

    /**
     * @param length how many of the last bytes are remembered
     */
    Tail(InputStream bytes, int length) {
        super(bytes);
        this.ring = new byte[length];
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            ring[(int) (count++ % ring.length)] = (byte) b;
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        int done = Math.max(0, n - ring.length);
        count += done;
        while (done < n) {
            int at = (int) (count % ring.length);
            int part = Math.min(n - done, ring.length - at);
            System.arraycopy(buffer, from + done, ring, at, part);
            count += part;
            done += part;
        }
        return n;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] passed = new byte[(int) Math.min(bytes, 1 << 13)];
        return Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads what its reader left. */
    void drain() throws IOException {
        byte[] passed = new byte[1 << 14];
        int n = 0;
        while (n >= 0) {
            n = read(passed, 0, passed.length);
        }
    }

    /** How many bytes there were up to here. */
    long count() {
        return count;
    }

    /** The last bytes of those, in their order. */
    byte[] last() {
        int length = (int) Math.min(count, ring.length);
        byte[] last = new byte[length];
        int from = (int) ((count - length) % ring.length);
        int first = Math.min(length, ring.length - from);
        System.arraycopy(ring, from, last, 0, first);
        System.arraycopy(ring, 0, last, first, length - first);
        return last;
    }
}
