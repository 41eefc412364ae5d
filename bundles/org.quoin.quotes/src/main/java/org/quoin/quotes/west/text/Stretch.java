package org.quoin.quotes.west.text;

import org.quoin.api.text.TextSpan;

/**
 * An outermost stretch in quotation marks, counted in tokens. Several paragraphs of one quotation
 * are several stretches.
 *
 * @param open index of the opening mark's token
 * @param first index of the first token within
 * @param end index after the last token within
 * @param after index after the closing mark's token; {@code end} where none closes it
 * @param inner the text within
 * @param closed whether a mark ends it
 * @param continued whether the next paragraph goes on with it
 * @param speech whether it can be a sentence of its own, and not only a word or a name in marks
 */
public record Stretch(
        int open,
        int first,
        int end,
        int after,
        TextSpan inner,
        boolean closed,
        boolean continued,
        boolean speech) {

    /** Whether the token lies within or is one of its marks. */
    public boolean holds(int token) {
        return open <= token && token < after;
    }
}
