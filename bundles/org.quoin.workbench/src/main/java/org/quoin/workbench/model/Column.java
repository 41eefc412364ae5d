package org.quoin.workbench.model;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name its head
 * @param width share of the table's width, in hundredths
 * @param fits a text that is always to be seen whole, the head besides
 * @param text what a cell shows
 * @param sorts whether rows can be sorted by it
 * @param <T> the rows
 */
public record Column<T>(
        String name, int width, String fits, Function<T, String> text, boolean sorts) {

    /** A column by which rows can be sorted. */
    public Column(String name, int width, String fits, Function<T, String> text) {
        this(name, width, fits, text, true);
    }

    /** The same, but that rows cannot be sorted by it. */
    public Column<T> unsorted() {
        return new Column<>(name, width, fits, text, false);
    }
}
