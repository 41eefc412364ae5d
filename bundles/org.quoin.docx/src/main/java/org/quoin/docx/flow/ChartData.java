package org.quoin.docx.flow;

import java.util.List;

/**
 * What a chart shows: for each category the parts of a whole, stacked.
 *
 * @param form which way it is drawn
 * @param categories their names, in order; at least one
 * @param series the parts, in order
 */
public record ChartData(Form form, List<String> categories, List<Series> series) {

    /** Which way a chart is drawn. */
    public enum Form {
        /** Upright, for what has an order, such as days. */
        COLUMNS,
        /** Lying, so that there is room for names. */
        BARS
    }

    /**
     * One part.
     *
     * @param name what it is called
     * @param colour six hexadecimal digits
     * @param values one for each category
     */
    public record Series(String name, String colour, List<Integer> values) {
        /** Copies the list. */
        public Series {
            values = List.copyOf(values);
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a series has not a value for each category
     */
    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int count = categories.size();
        if (count == 0 || series.stream().anyMatch(each -> each.values().size() != count)) {
            throw new IllegalArgumentException("a chart needs a value for each category");
        }
    }

    /** The whole of a category. */
    public int total(int category) {
        return series.stream().mapToInt(each -> each.values().get(category)).sum();
    }
}
