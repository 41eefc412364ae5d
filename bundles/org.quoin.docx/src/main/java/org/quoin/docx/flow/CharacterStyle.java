package org.quoin.docx.flow;

/** The character styles a briefing uses; found by name, as {@link ParagraphStyle}s are. */
public enum CharacterStyle {
    /** The paragraph's own look. */
    PLAIN("DefaultParagraphFont", "Default Paragraph Font"),
    FOOTNOTE_REFERENCE("FootnoteReference", "footnote reference"),
    ENDNOTE_REFERENCE("EndnoteReference", "endnote reference"),
    HYPERLINK("Hyperlink", "Hyperlink"),
    /** The words of a quotation and nothing else, so that they can be found and compared. */
    QUOTED_WORDS("QuotedWords", "Quoted Words"),
    SPEAKER_NAME("SpeakerName", "Speaker Name"),
    KIND_LABEL("KindLabel", "Quotation Kind"),
    MARKING("Marking", "Marking"),
    EMPHASIS("Emphasis", "Emphasis"),
    STRONG("Strong", "Strong"),
    /** Names, where a style of bibliography sets them so. */
    SMALL_CAPS("SmallCaps", "Small Caps");

    private final String id;
    private final String styleName;

    CharacterStyle(String id, String styleName) {
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
