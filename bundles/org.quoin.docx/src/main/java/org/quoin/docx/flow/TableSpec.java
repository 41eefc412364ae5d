package org.quoin.docx.flow;

import java.util.List;
import java.util.Optional;

/**
 * A table of data. Its first row names the columns and is repeated on every page.
 *
 * @param title what it holds, for who cannot see it
 * @param widths of its columns, in twentieths of a point
 * @param caption stands above it, on the same page as its first rows
 */
public record TableSpec(String title, List<Integer> widths, Optional<Paragraph> caption) {
    /** Copies the list. */
    public TableSpec {
        widths = List.copyOf(widths);
    }
}
