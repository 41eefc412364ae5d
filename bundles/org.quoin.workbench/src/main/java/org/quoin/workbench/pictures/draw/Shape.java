package org.quoin.workbench.pictures.draw;

/** A thing to be painted. */
public sealed interface Shape permits Shape.Box, Shape.Rule, Shape.Words {

    /**
     * A filled rectangle.
     *
     * @param area where
     * @param fill with what
     */
    record Box(Area area, Fill fill) implements Shape {}

    /**
     * A thin line, upright or level.
     *
     * @param x where it begins
     * @param y where it begins
     * @param toX where it ends
     * @param toY where it ends
     * @param ink its colour
     */
    record Rule(double x, double y, double toX, double toY, Ink ink) implements Shape {}

    /**
     * One line of text.
     *
     * @param area what it covers: as wide as it is, a line high
     * @param text what is written, shortened where there was no room
     * @param lettering how
     * @param ink its colour
     * @param side where it stays when the font is another than expected
     */
    record Words(Area area, String text, Lettering lettering, Ink ink, Side side)
            implements Shape {}

    /** A part of a text's area. */
    enum Side {
        /** Its left edge. */
        LEFT,
        /** Its middle. */
        MIDDLE,
        /** Its right edge. */
        RIGHT
    }
}
