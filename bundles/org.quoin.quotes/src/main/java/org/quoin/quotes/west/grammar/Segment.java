package org.quoin.quotes.west.grammar;

/**
 * A stretch of a sentence between two marks: in German nearly always a clause.
 *
 * @param first index of its first token
 * @param end index of the mark that ends it, or of the sentence's end
 */
record Segment(int first, int end) {

    boolean isEmpty() {
        return end <= first;
    }
}
