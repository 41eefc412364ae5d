package org.quoin.docx.flow;

import java.util.List;

/**
 * A footnote.
 *
 * @param number from 1, in the order of the document
 * @param inlines its words and links
 */
public record Note(int number, List<Inline> inlines) {
    /** Copies the list. */
    public Note {
        inlines = List.copyOf(inlines);
    }
}
