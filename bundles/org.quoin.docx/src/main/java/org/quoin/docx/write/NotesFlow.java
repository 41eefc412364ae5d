package org.quoin.docx.write;

import java.io.IOException;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Note;

/** Writes the notes of what is poured in, and nothing else of it. */
final class NotesFlow extends InlineFlow {

    private final WordXml xml;
    private final RunWriter runs;
    private final NoteKind kind;
    private final byte[] beginning;

    NotesFlow(WordXml xml, RunWriter runs, StyleIds ids, NoteKind kind) throws IOException {
        this.kind = kind;
        this.xml = xml;
        this.runs = runs;
        this.beginning = WordXml.fragment(piece -> beginning(piece, ids, kind));
    }

    /** What every note begins with: its look and its number. */
    private static void beginning(WordXml piece, StyleIds ids, NoteKind kind) throws IOException {
        piece.start("w:pPr").empty("w:pStyle", "w:val", ids.of(kind.text())).end();
        piece.start("w:r").start("w:rPr");
        piece.empty("w:rStyle", "w:val", ids.of(kind.mark())).end();
        piece.empty(kind.own()).end();
        piece.start("w:r").start("w:t", "xml:space", "preserve").text(" ").end().end();
    }

    @Override
    void inline(Inline inline) throws IOException {
        if (inline instanceof Inline.NoteMark mark) {
            note(mark.note());
        }
    }

    private void note(Note note) throws IOException {
        xml.start(kind.note(), "w:id", runs.noteId(note.number())).start("w:p");
        xml.raw(beginning);
        for (Inline inline : note.inlines()) {
            runs.write(inline, false);
        }
        xml.end().end();
    }
}
