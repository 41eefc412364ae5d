package org.quoin.docx.flow;

import java.util.List;

/**
 * Paragraphs that stay on one page, with their footnotes, if a page can hold them.
 *
 * @param newPage whether they begin a page
 * @param paragraphs at least one
 */
public record Unit(boolean newPage, List<Paragraph> paragraphs) {
    /** Copies the list. */
    public Unit {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Paragraphs that follow what stands before them. */
    public static Unit of(Paragraph... paragraphs) {
        return new Unit(false, List.of(paragraphs));
    }
}
