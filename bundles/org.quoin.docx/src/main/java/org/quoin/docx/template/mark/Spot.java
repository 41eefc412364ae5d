package org.quoin.docx.template.mark;

/**
 * A place in a part.
 *
 * @param paragraph from 1; 0 for the part as a whole
 * @param excerpt the words there
 */
public record Spot(int paragraph, String excerpt) {

    /** The part as a whole. */
    public static final Spot WHOLE = new Spot(0, "");
}
