package org.quoin.docx.write;

import org.quoin.api.briefing.Citing;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.ParagraphStyle;

/** The two kinds of notes that Word knows, and what each is called in its parts. */
enum NoteKind {
    FOOTNOTE("footnote", CharacterStyle.FOOTNOTE_REFERENCE, ParagraphStyle.FOOTNOTE_TEXT),
    ENDNOTE("endnote", CharacterStyle.ENDNOTE_REFERENCE, ParagraphStyle.ENDNOTE_TEXT);

    private final String word;
    private final CharacterStyle mark;
    private final ParagraphStyle text;

    NoteKind(String word, CharacterStyle mark, ParagraphStyle text) {
        this.word = word;
        this.mark = mark;
        this.text = text;
    }

    /** The kind that a briefing has. */
    static NoteKind of(Citing citing) {
        return citing.notes() == Citing.Notes.ENDNOTES ? ENDNOTE : FOOTNOTE;
    }

    /** The part's name within its folder without its ending, and its relationship's type. */
    String part() {
        return word + "s";
    }

    /** The root of the part. */
    String root() {
        return "w:" + word + "s";
    }

    /** A note in it. */
    String note() {
        return "w:" + word;
    }

    /** The mark of a note in the text. */
    String reference() {
        return "w:" + word + "Reference";
    }

    /** The same mark before the note. */
    String own() {
        return "w:" + word + "Ref";
    }

    /** How a mark looks. */
    CharacterStyle mark() {
        return mark;
    }

    /** How a note looks. */
    ParagraphStyle text() {
        return text;
    }
}
