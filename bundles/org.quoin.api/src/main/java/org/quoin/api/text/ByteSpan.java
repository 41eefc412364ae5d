package org.quoin.api.text;

/**
 * A part of an input's bytes, compression undone.
 *
 * @param start of the first byte, from 0
 * @param end behind the last byte, at least {@code start}
 */
public record ByteSpan(int start, int end) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the end is before the start
     */
    public ByteSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no part of any bytes: " + start + " to " + end);
        }
    }
}
