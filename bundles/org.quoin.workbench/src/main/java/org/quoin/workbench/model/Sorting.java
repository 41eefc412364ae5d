package org.quoin.workbench.model;

import java.util.OptionalInt;

/**
 * By which column rows are sorted, and which way.
 *
 * @param column none as they came
 * @param descending downwards
 */
public record Sorting(OptionalInt column, boolean descending) {

    /** As the rows came. */
    public static final Sorting NONE = new Sorting(OptionalInt.empty(), false);

    /** What another click on a column's head asks for: upwards, downwards, as they came. */
    public Sorting toggled(int clicked) {
        if (column.isEmpty() || column.getAsInt() != clicked) {
            return new Sorting(OptionalInt.of(clicked), false);
        }
        return descending ? NONE : new Sorting(column, true);
    }

    /** As it is remembered. */
    public String written() {
        return column.isEmpty() ? "" : column.getAsInt() + (descending ? " down" : " up");
    }

    /** What {@link #written()} wrote; anything else is as the rows come. */
    public static Sorting read(String written) {
        String[] parts = written.split(" ");
        try {
            return new Sorting(
                    OptionalInt.of(Integer.parseInt(parts[0])), written.endsWith(" down"));
        } catch (NumberFormatException notOurs) {
            return NONE;
        }
    }
}
