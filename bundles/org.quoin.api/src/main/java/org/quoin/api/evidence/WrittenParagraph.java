package org.quoin.api.evidence;

import java.util.List;

/**
 * A paragraph of a written briefing as it stands there now.
 *
 * @param number from 1, in the order of the file
 * @param text all of it, changes that are only proposed taken as made
 * @param quoted the parts of the text that are bound to evidence, in order
 * @param notes the notes that hang on it, in order
 * @param inNote whether it is itself the text of a note
 */
public record WrittenParagraph(
        int number, String text, List<Quoted> quoted, List<Note> notes, boolean inNote) {

    /** Copies the lists. */
    public WrittenParagraph {
        quoted = List.copyOf(quoted);
        notes = List.copyOf(notes);
    }

    /**
     * What stands bound to evidence; somebody may have emptied it.
     *
     * @param id of the evidence
     * @param start in the paragraph's text, UTF-16
     * @param end exclusive
     */
    public record Quoted(String id, int start, int end) {}

    /**
     * A note.
     *
     * @param position before which its mark stands in the paragraph's text, UTF-16
     * @param text what it says; empty where the mark is left and the note is gone
     */
    public record Note(int position, String text) {}
}
