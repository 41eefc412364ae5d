package org.quoin.workbench.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The rows of a table: filtered, sorted, read when they are looked at. Used on the user interface's
 * thread only.
 *
 * @param <T> the rows
 */
public interface RowSource<T> {

    /** The columns, from the first. */
    List<Column<T>> columns();

    /** Whether it is known yet what there is. */
    boolean isReady();

    /** Whether there are rows at all, shown or not. */
    boolean isEmpty();

    /** How many are shown. */
    int size();

    /**
     * A row that is shown; none where it has gone and the list does not know yet.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException if fewer are shown
     */
    Optional<T> get(int index);

    /**
     * What makes the row at a place the same row wherever it is shown; costs nothing.
     *
     * @throws IndexOutOfBoundsException if fewer are shown
     */
    Object key(int index);

    /** Where the row with a key is shown, or -1. */
    int indexOf(Object key);

    /** Of some keys those whose rows are shown. */
    Set<Object> shown(Set<Object> keys);

    /**
     * Shows only rows that hold each word.
     *
     * @param words separated by spaces, in any case; blank shows all
     */
    void filter(String words);

    /**
     * Sorts by a column, upwards; again by the same one, downwards; a third time, as the rows came.
     */
    void toggleOrder(int column);

    /** The column by which the rows are sorted, if by any. */
    OptionalInt sortedBy();

    /** Whether they are sorted downwards. */
    boolean isDescending();

    /** Sent after other rows are shown, or the same in another order. */
    Signal changed();

    /** Sent after the texts of the rows that are shown may have changed. */
    Signal reread();
}
