package org.quoin.docx.write;

import java.io.IOException;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Note;
import org.quoin.docx.flow.ParagraphStyle;

/** Writes the footnotes of what is poured in, and nothing else of it. */
final class NotesFlow extends InlineFlow {

    private final WordXml xml;
    private final RunWriter runs;
    private final byte[] beginning;

    NotesFlow(WordXml xml, RunWriter runs, StyleIds ids) throws IOException {
        this.xml = xml;
        this.runs = runs;
        this.beginning = WordXml.fragment(piece -> beginning(piece, ids));
    }

    /** What every note begins with: its look and its number. */
    private static void beginning(WordXml piece, StyleIds ids) throws IOException {
        piece.start("w:pPr").empty("w:pStyle", "w:val", ids.of(ParagraphStyle.FOOTNOTE_TEXT)).end();
        piece.start("w:r").start("w:rPr");
        piece.empty("w:rStyle", "w:val", ids.of(CharacterStyle.FOOTNOTE_REFERENCE)).end();
        piece.empty("w:footnoteRef").end();
        piece.start("w:r").start("w:t", "xml:space", "preserve").text(" ").end().end();
    }

    @Override
    void inline(Inline inline) throws IOException {
        if (inline instanceof Inline.NoteMark mark) {
            note(mark.note());
        }
    }

    private void note(Note note) throws IOException {
        xml.start("w:footnote", "w:id", runs.noteId(note.number())).start("w:p");
        xml.raw(beginning);
        for (Inline inline : note.inlines()) {
            runs.write(inline, false);
        }
        xml.end().end();
    }
}
