package org.quoin.workbench.model;

import java.util.List;

/**
 * An order of the project's lists, as it comes or from its end.
 *
 * @param order what the project sorts by
 * @param reversed whether the list is to be turned round
 * @param <O> the orders
 */
public record Direction<O>(O order, boolean reversed) {

    /** A column that is sorted upwards by an order as it comes. */
    public static <O> Direction<O> up(O order) {
        return new Direction<>(order, false);
    }

    /** A column that is sorted upwards by the end of an order: newest first is downwards. */
    public static <O> Direction<O> down(O order) {
        return new Direction<>(order, true);
    }

    /**
     * The order that a sorting asks for.
     *
     * @param columns of each column, from the first
     * @param unsorted the order in which rows come
     */
    public static <O> Direction<O> of(List<Direction<O>> columns, Sorting sorting, O unsorted) {
        if (sorting.column().isEmpty()) {
            return up(unsorted);
        }
        Direction<O> column = columns.get(sorting.column().getAsInt());
        return new Direction<>(column.order, column.reversed != sorting.descending());
    }

    /** A list in this direction; the array is used. */
    public long[] turned(long[] numbers) {
        if (reversed) {
            for (int i = 0, j = numbers.length - 1; i < j; i++, j--) {
                long number = numbers[i];
                numbers[i] = numbers[j];
                numbers[j] = number;
            }
        }
        return numbers;
    }
}
