package org.quoin.api.article;

import java.util.Optional;
import org.quoin.api.text.ByteSpan;
import org.quoin.api.text.TextSpan;

/**
 * One paragraph of an article's text. Paragraphs are separated by one {@code \n}, which belongs to
 * none of them.
 *
 * @param span where it stands in the text
 * @param kind what it is
 * @param source where it stands in the bytes that the article was read from, where somebody asked
 *     for it and it is known
 */
public record Paragraph(TextSpan span, ParagraphKind kind, Optional<ByteSpan> source) {

    /** A paragraph of which nobody asked where it came from. */
    public Paragraph(TextSpan span, ParagraphKind kind) {
        this(span, kind, Optional.empty());
    }
}
