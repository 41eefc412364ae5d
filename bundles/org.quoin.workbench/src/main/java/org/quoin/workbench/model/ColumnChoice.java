package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which columns of a table somebody wants to see, in which order and how wide. Immutable.
 *
 * @param shown from the left; at least one
 */
public record ColumnChoice(List<Shown> shown) {

    /**
     * One column.
     *
     * @param column its place among all that there are
     * @param width in pixels, where somebody drew it so
     */
    public record Shown(int column, OptionalInt width) {

        /** As wide as it likes. */
        public Shown(int column) {
            this(column, OptionalInt.empty());
        }

        private String written() {
            return width.isPresent() ? column + ":" + width.getAsInt() : Integer.toString(column);
        }
    }

    /** Copies the list. */
    public ColumnChoice {
        shown = List.copyOf(shown);
    }

    /** These, in this order, as wide as they like. */
    public static ColumnChoice of(int... columns) {
        return new ColumnChoice(Arrays.stream(columns).mapToObj(Shown::new).toList());
    }

    /** Whether a column is to be seen. */
    public boolean shows(int column) {
        return shown.stream().anyMatch(each -> each.column() == column);
    }

    /**
     * Puts a column behind the others, or takes it away; the last one stays.
     *
     * @param column its place among all
     */
    public ColumnChoice toggled(int column) {
        List<Shown> next = new ArrayList<>(shown);
        if (!next.removeIf(each -> each.column() == column)) {
            next.add(new Shown(column));
        }
        return next.isEmpty() ? this : new ColumnChoice(next);
    }

    /** As it is remembered. */
    public String written() {
        return shown.stream().map(Shown::written).collect(Collectors.joining(","));
    }

    /**
     * What {@link #written()} wrote.
     *
     * @param most so many columns there are; others are passed over
     * @param otherwise where nothing is left to be seen, or something else was written
     */
    public static ColumnChoice read(String written, int most, ColumnChoice otherwise) {
        List<Shown> found = new ArrayList<>();
        Set<Integer> met = new LinkedHashSet<>();
        try {
            for (String each : written.split(",")) {
                String[] parts = each.split(":", 2);
                int column = Integer.parseInt(parts[0]);
                if (column >= 0 && column < most && met.add(column)) {
                    found.add(
                            parts.length == 1
                                    ? new Shown(column)
                                    : new Shown(
                                            column, OptionalInt.of(Integer.parseInt(parts[1]))));
                }
            }
        } catch (NumberFormatException notOurs) {
            return otherwise;
        }
        return found.isEmpty() ? otherwise : new ColumnChoice(found);
    }
}
