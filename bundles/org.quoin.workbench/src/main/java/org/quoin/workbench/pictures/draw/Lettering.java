package org.quoin.workbench.pictures.draw;

/** Sizes and weights of what is written. */
public enum Lettering {
    /** What the picture is about. */
    TITLE(13, true),
    /** Names and what stands alone. */
    LABEL(10, false),
    /** Sums. */
    VALUE(10, true),
    /** What stands at axes and within marks. */
    SMALL(9, false);

    private static final double PER_POINT_OF_TYPE = 4 / 3.0;

    private final int size;
    private final boolean bold;

    Lettering(int size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    /** In points of type, of which an inch has 72; the picture's own are 96 to the inch. */
    public int size() {
        return size;
    }

    /** Whether it is bold. */
    public boolean bold() {
        return bold;
    }

    /** The size in the picture's own points. */
    public double height() {
        return size * PER_POINT_OF_TYPE;
    }

    /** From the upper edge of a line to the one of the next. */
    public double line() {
        return height() * 1.36;
    }

    /** From the upper edge of a line to its baseline. */
    public double ascent() {
        return height() * 1.06;
    }
}
