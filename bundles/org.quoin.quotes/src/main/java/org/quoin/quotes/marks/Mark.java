package org.quoin.quotes.marks;

/**
 * One quotation mark as it stands in the text.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last; two units for {@code ''}
 * @param style its family
 * @param facing what its shape says
 */
record Mark(int start, int end, MarkStyle style, Facing facing) {

    /** What the shape of a mark says about its side; the text around it may say otherwise. */
    enum Facing {
        OPENS,
        CLOSES,
        EITHER
    }
}
