package org.quoin.docx.flow;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph.
 *
 * @param style its style
 * @param rightToLeft whether it is set from the right
 * @param bookmark a name by which contents and links find it
 * @param inlines what stands in it
 */
public record Paragraph(
        ParagraphStyle style,
        boolean rightToLeft,
        Optional<String> bookmark,
        List<Inline> inlines) {
    /** Copies the list. */
    public Paragraph {
        inlines = List.copyOf(inlines);
    }

    /** A paragraph from left to right without a bookmark. */
    public static Paragraph of(ParagraphStyle style, Inline... inlines) {
        return new Paragraph(style, false, Optional.empty(), List.of(inlines));
    }
}
