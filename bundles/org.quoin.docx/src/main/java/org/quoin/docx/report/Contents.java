package org.quoin.docx.report;

import java.util.List;

/**
 * What the lists at a document's beginning name.
 *
 * @param headings what the contents list
 * @param captions what the lists of figures and of tables do
 */
public record Contents(List<Composer.Heading> headings, List<Captions.Caption> captions) {

    /** Nothing to be listed. */
    public static final Contents NONE = new Contents(List.of(), List.of());

    /** Copies the lists. */
    public Contents {
        headings = List.copyOf(headings);
        captions = List.copyOf(captions);
    }
}
