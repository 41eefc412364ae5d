package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * A few rows in memory: those of all rows that hold every word of the filter in some cell, sorted.
 *
 * @param <T> the rows
 */
public final class Rows<T> implements RowSource<T> {

    private final List<Column<T>> columns;
    private final Comparator<String> alphabet;
    private final Function<T, ?> key;
    private final Signal changed = new Signal();
    private final Signal reread = new Signal();
    private List<T> all = List.of();
    private List<T> shown = List.of();
    private Map<Object, Integer> places = Map.of();
    private List<String> words = List.of();
    private Sorting sorting = Sorting.NONE;

    /**
     * @param columns at least one
     * @param alphabet by which the texts of cells are sorted
     * @param key what makes a row the same row, cheap to compare
     */
    public Rows(List<Column<T>> columns, Comparator<String> alphabet, Function<T, ?> key) {
        this.columns = List.copyOf(columns);
        this.alphabet = alphabet;
        this.key = key;
    }

    @Override
    public List<Column<T>> columns() {
        return columns;
    }

    /** Replaces the rows; filter and order stay. */
    public void set(List<T> rows) {
        all = List.copyOf(rows);
        update();
    }

    @Override
    public void filter(String filter) {
        String trimmed = filter.strip().toLowerCase(Locale.ROOT);
        words = trimmed.isEmpty() ? List.of() : List.of(trimmed.split("\\s+"));
        update();
    }

    @Override
    public void toggleOrder(int column) {
        sorting = sorting.toggled(column);
        update();
    }

    @Override
    public OptionalInt sortedBy() {
        return sorting.column();
    }

    @Override
    public boolean isDescending() {
        return sorting.descending();
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public int size() {
        return shown.size();
    }

    @Override
    public Optional<T> get(int index) {
        return Optional.of(shown.get(index));
    }

    @Override
    public Object key(int index) {
        return key.apply(shown.get(index));
    }

    @Override
    public int indexOf(Object wanted) {
        return places.getOrDefault(wanted, -1);
    }

    @Override
    public Set<Object> shown(Set<Object> keys) {
        Set<Object> found = new HashSet<>(keys);
        found.retainAll(places.keySet());
        return found;
    }

    @Override
    public Signal changed() {
        return changed;
    }

    /** Never sent: rows are values. */
    @Override
    public Signal reread() {
        return reread;
    }

    private void update() {
        List<T> found = new ArrayList<>(all.size());
        for (T row : all) {
            if (words.isEmpty() || matches(row)) {
                found.add(row);
            }
        }
        if (sorting.column().isPresent()) {
            Comparator<T> order =
                    Comparator.comparing(columns.get(sorting.column().getAsInt()).text(), alphabet);
            found.sort(sorting.descending() ? order.reversed() : order);
        }
        Map<Object, Integer> at = new HashMap<>(found.size() * 2);
        for (int i = 0; i < found.size(); i++) {
            at.put(key.apply(found.get(i)), i);
        }
        shown = found;
        places = at;
        changed.send();
    }

    private boolean matches(T row) {
        StringBuilder cells = new StringBuilder();
        for (Column<T> column : columns) {
            cells.append(column.text().apply(row).toLowerCase(Locale.ROOT)).append('\n');
        }
        return words.stream().allMatch(word -> cells.indexOf(word) >= 0);
    }
}
