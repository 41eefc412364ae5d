package org.quoin.quotes.west.text;

/**
 * A sentence of a text.
 *
 * @param first index of its first token
 * @param end index after its last token, end mark and closing quotation marks included
 * @param paragraph index of its paragraph
 */
public record Sentence(int first, int end, int paragraph) {}
