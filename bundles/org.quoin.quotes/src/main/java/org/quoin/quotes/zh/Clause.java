package org.quoin.quotes.zh;

/**
 * A stretch of a sentence between commas, colons, semicolons or dashes.
 *
 * @param start index of its first character
 * @param end index after its last
 * @param delimiter what ends it: the character at {@code end}, or 0 at the end of the sentence
 */
record Clause(int start, int end, char delimiter) {}
