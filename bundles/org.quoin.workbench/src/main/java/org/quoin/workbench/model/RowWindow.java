package org.quoin.workbench.model;

/**
 * The stretch of a long list that a table holds. A table's widget needs microseconds for every row
 * it has, seen or not; with a million that is ten seconds. So it has a few thousand, and these are
 * others when the user comes near their end. Immutable.
 *
 * @param start place of its first row in the list
 * @param rows how many it holds
 * @param size how many the list has
 */
public record RowWindow(int start, int rows, int size) {

    /** How many rows are held at most: made and taken away within a few milliseconds. */
    public static final int MOST = 2000;

    /** Nearer to its end than this it moves on. */
    private static final int NEAR = MOST / 5;

    /** Of an empty list. */
    public static final RowWindow EMPTY = new RowWindow(0, 0, 0);

    /** The stretch of a list of another size, as near as possible to where it is now. */
    public RowWindow of(int newSize) {
        return at(start, newSize);
    }

    /** The stretch around a place of the list. */
    public RowWindow around(int place) {
        return place >= start && place < start + rows ? this : at(place - MOST / 2, size);
    }

    /**
     * The stretch to hold when the user has come to some row of it.
     *
     * @param top the row of it that is seen first, from 0
     * @return this one where there is enough on both sides
     */
    public RowWindow scrolledTo(int top) {
        boolean near = (top < NEAR && start > 0) || (top > rows - NEAR && start + rows < size);
        return near ? at(start + top - MOST / 2, size) : this;
    }

    private static RowWindow at(int wanted, int size) {
        int rows = Math.min(MOST, size);
        return new RowWindow(Math.max(0, Math.min(wanted, size - rows)), rows, size);
    }

    /** Whether a place of the list is held. */
    public boolean holds(int place) {
        return place >= start && place < start + rows;
    }

    /** Whether the list has more rows than are held. */
    public boolean isPart() {
        return rows < size;
    }
}
