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
    HEADING_3("Heading3", "heading 3"),
    HEADING_4("Heading4", "heading 4"),
    CONTENTS_HEADING("TOCHeading", "TOC Heading"),
    CONTENTS_1("TOC1", "toc 1"),
    CONTENTS_2("TOC2", "toc 2"),
    CONTENTS_3("TOC3", "toc 3"),
    LIST_HEADING("ListHeading", "List Heading"),
    TABLE_OF_FIGURES("TableofFigures", "table of figures"),
    BIBLIOGRAPHY("Bibliography", "Bibliography"),
    ENDNOTE_TEXT("EndnoteText", "endnote text"),
    ARTICLE_DETAILS("ArticleDetails", "Article Details"),
    SPEAKER("Speaker", "Speaker"),
    QUOTATION("Quote", "Quote"),
    QUOTATION_NOTE("QuotationNote", "Quotation Note"),
    /** What a person made of a quotation in another language, below it. */
    TRANSLATION("Translation", "Translation"),
    INDIRECT_TRANSLATION("IndirectTranslation", "Indirect Translation"),
    JUDGEMENT("KeyJudgement", "Key Judgement"),
    JUDGEMENT_NOTE("KeyJudgementNote", "Key Judgement Note"),
    INDIRECT_QUOTATION("IndirectQuotation", "Indirect Quotation"),
    INDIRECT_QUOTATION_NOTE("IndirectQuotationNote", "Indirect Quotation Note"),
    PICTURE("Picture", "Picture"),
    CAPTION("Caption", "caption"),
    /** Stands above a table, and stays with it. */
    TABLE_CAPTION("TableCaption", "Table Caption"),
    TABLE_TEXT("TableText", "Table Text"),
    TABLE_HEADING("TableHeading", "Table Heading"),
    FIGURE_NUMBER("FigureNumber", "Figure Number"),
    FIGURE_LABEL("FigureLabel", "Figure Label"),
    FOOTNOTE_TEXT("FootnoteText", "footnote text"),
    /** Nothing is to be seen of it: it ends a section. */
    BREAK("SectionBreak", "Section Break"),
    HEADER("Header", "header"),
    FOOTER("Footer", "footer");

    private final String id;
    private final String styleName;

    ParagraphStyle(String id, String styleName) {
        this.id = id;
        this.styleName = styleName;
    }

    /** The style of a heading of a level, from 1 to 4. */
    public static ParagraphStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    /** The style of a line of the contents, of a level from 1 to 3. */
    public static ParagraphStyle contents(int level) {
        return switch (level) {
            case 1 -> CONTENTS_1;
            case 2 -> CONTENTS_2;
            default -> CONTENTS_3;
        };
    }

    /** Whether it is that of a heading. */
    public boolean isHeading() {
        return this == HEADING_1 || this == HEADING_2 || this == HEADING_3 || this == HEADING_4;
    }

    /** Whether it is that of a line of the contents, or of a list of figures or tables. */
    public boolean isContents() {
        return this == CONTENTS_1
                || this == CONTENTS_2
                || this == CONTENTS_3
                || this == TABLE_OF_FIGURES;
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
