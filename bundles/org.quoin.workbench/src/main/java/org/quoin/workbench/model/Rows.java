package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What a table shows: those of all rows that hold every word of the filter, sorted. One thread uses
 * it at a time.
 *
 * @param <T> the rows
 */
public final class Rows<T> {

    private final List<Column<T>> columns;
    private final Function<T, ?> key;
    private List<T> all = List.of();
    private List<T> shown = List.of();
    private Map<Object, Integer> places = Map.of();
    private List<String> words = List.of();
    private OptionalInt sortedBy = OptionalInt.empty();
    private boolean descending;

    /**
     * @param columns at least one
     * @param key what makes a row the same row, cheap to compare
     */
    public Rows(List<Column<T>> columns, Function<T, ?> key) {
        this.columns = List.copyOf(columns);
        this.key = key;
    }

    /** The columns, from the first. */
    public List<Column<T>> columns() {
        return columns;
    }

    /** Replaces the rows; filter and order stay. */
    public void set(List<T> rows) {
        all = List.copyOf(rows);
        update();
    }

    /**
     * Shows only rows of which some cell holds each word.
     *
     * @param filter words separated by spaces, in any case; blank shows all
     */
    public void filter(String filter) {
        String trimmed = filter.strip().toLowerCase(Locale.ROOT);
        words = trimmed.isEmpty() ? List.of() : List.of(trimmed.split("\\s+"));
        update();
    }

    /**
     * Sorts by a column, upwards; again by the same one, downwards; a third time, as the rows came.
     */
    public void toggleOrder(int column) {
        if (sortedBy.isEmpty() || sortedBy.getAsInt() != column) {
            sortedBy = OptionalInt.of(column);
            descending = false;
        } else if (descending) {
            sortedBy = OptionalInt.empty();
            descending = false;
        } else {
            descending = true;
        }
        update();
    }

    /** The column by which the rows are sorted, if by any. */
    public OptionalInt sortedBy() {
        return sortedBy;
    }

    /** Whether they are sorted downwards. */
    public boolean isDescending() {
        return descending;
    }

    /** Whether there are rows at all, shown or not. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many are shown. */
    public int size() {
        return shown.size();
    }

    /**
     * A row that is shown.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException if fewer are shown
     */
    public T get(int index) {
        return shown.get(index);
    }

    /** Where a row is shown, or -1. */
    public int indexOf(T row) {
        return places.getOrDefault(key.apply(row), -1);
    }

    /** The rows that are shown, in their order. */
    public List<T> shown() {
        return Collections.unmodifiableList(shown);
    }

    private void update() {
        List<T> found = new ArrayList<>(all.size());
        for (T row : all) {
            if (words.isEmpty() || matches(row)) {
                found.add(row);
            }
        }
        if (sortedBy.isPresent()) {
            Comparator<T> order = columns.get(sortedBy.getAsInt()).order();
            found.sort(descending ? order.reversed() : order);
        }
        Map<Object, Integer> at = new HashMap<>(found.size() * 2);
        for (int i = 0; i < found.size(); i++) {
            at.put(key.apply(found.get(i)), i);
        }
        shown = found;
        places = at;
    }

    private boolean matches(T row) {
        StringBuilder cells = new StringBuilder();
        for (Column<T> column : columns) {
            cells.append(column.text().apply(row).toLowerCase(Locale.ROOT)).append('\n');
        }
        return words.stream().allMatch(word -> cells.indexOf(word) >= 0);
    }
}
