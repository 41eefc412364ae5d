package org.quoin.docx.flow;

import java.util.List;

/**
 * A table of data. Its first row names the columns and is repeated on every page.
 *
 * @param title what it holds, for who cannot see it
 * @param widths of its columns, in twentieths of a point
 */
public record TableSpec(String title, List<Integer> widths) {
    /** Copies the list. */
    public TableSpec {
        widths = List.copyOf(widths);
    }
}
