package org.quoin.api.article;

/** What a paragraph of an article's text is. */
public enum ParagraphKind {
    /** A line above what follows: a subhead, never the article's own title. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** One entry of a list. */
    LIST_ITEM,
    /** A block that the article sets off as quoted. */
    QUOTATION,
    /** A line that explains a table or a figure and stands in the text. */
    CAPTION,
    /** One row of a table, its cells separated by a tab. */
    TABLE_ROW
}
