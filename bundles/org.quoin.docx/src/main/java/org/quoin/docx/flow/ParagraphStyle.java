package org.quoin.docx.flow;

/**
 * The paragraph styles a briefing uses. Their look stands in the template's style sheet; a style is
 * found there by its name, since Word numbers ids in its translated versions.
 */
public enum ParagraphStyle {
    NORMAL("Normal", "Normal"),
    COVER_KIND("CoverKind", "Cover Kind"),
    TITLE("Title", "Title"),
    SUBTITLE("Subtitle", "Subtitle"),
    COVER_TEXT("CoverText", "Cover Text"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    CONTENTS_HEADING("TOCHeading", "TOC Heading"),
    CONTENTS_1("TOC1", "toc 1"),
    CONTENTS_2("TOC2", "toc 2"),
    ARTICLE_DETAILS("ArticleDetails", "Article Details"),
    SPEAKER("Speaker", "Speaker"),
    QUOTATION("Quote", "Quote"),
    QUOTATION_NOTE("QuotationNote", "Quotation Note"),
    INDIRECT_QUOTATION("IndirectQuotation", "Indirect Quotation"),
    INDIRECT_QUOTATION_NOTE("IndirectQuotationNote", "Indirect Quotation Note"),
    PICTURE("Picture", "Picture"),
    CAPTION("Caption", "caption"),
    TABLE_TEXT("TableText", "Table Text"),
    TABLE_HEADING("TableHeading", "Table Heading"),
    FIGURE_NUMBER("FigureNumber", "Figure Number"),
    FIGURE_LABEL("FigureLabel", "Figure Label"),
    FOOTNOTE_TEXT("FootnoteText", "footnote text"),
    HEADER("Header", "header"),
    FOOTER("Footer", "footer");

    private final String id;
    private final String styleName;

    ParagraphStyle(String id, String styleName) {
        this.id = id;
        this.styleName = styleName;
    }

    /** Its id in the built-in style sheet. */
    public String id() {
        return id;
    }

    /** Its name, the same in every language of Word. */
    public String styleName() {
        return styleName;
    }
}
