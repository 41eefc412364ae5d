package org.quoin.api.article;

import org.quoin.api.text.TextSpan;

/**
 * One paragraph of an article's text. Paragraphs are separated by one {@code \n}, which belongs to
 * none of them.
 *
 * @param span where it stands in the text
 * @param kind what it is
 */
public record Paragraph(TextSpan span, ParagraphKind kind) {}
