package org.quoin.quotes.west.grammar;

/**
 * An interval of tokens.
 *
 * @param first index of the first
 * @param end index after the last; greater than {@code first}
 */
public record Range(int first, int end) {

    /**
     * @throws IllegalArgumentException if it is empty
     */
    public Range {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no tokens: " + first + ".." + end);
        }
    }

    /** Whether a token lies within. */
    public boolean holds(int token) {
        return first <= token && token < end;
    }
}
