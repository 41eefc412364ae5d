package org.quoin.docx.flow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.article.ImageData;
import org.quoin.api.evidence.Evidence;

/** What stands in a line. */
public sealed interface Inline {

    /**
     * Words of one language. Line feeds become line breaks, tabs tabs; nothing else is changed but
     * for what XML cannot hold.
     *
     * @param text possibly empty
     * @param style how they look
     * @param language for fonts and proofing; the root locale where unknown
     */
    record Words(String text, CharacterStyle style, Locale language) implements Inline {

        /** Words in the paragraph's own look. */
        public static Words of(String text, Locale language) {
            return new Words(text, CharacterStyle.PLAIN, language);
        }
    }

    /**
     * The words of a quotation, bound to what proves them.
     *
     * @param proof what proves them
     * @param inlines the words, which together read as {@link Evidence#written()}
     */
    record Quoted(Proof proof, List<Inline> inlines) implements Inline {
        /** Copies the list. */
        public Quoted {
            inlines = List.copyOf(inlines);
        }

        /** The id of the evidence. */
        public String id() {
            return proof.id();
        }

        /** The evidence, made anew by each call. */
        public Evidence evidence() {
            return proof.evidence();
        }
    }

    /**
     * What proves a quotation. It is made when it is asked for: every flow gets it, one writes it,
     * and its hashes cost more than the words.
     */
    interface Proof {

        /** The id of the evidence, see {@link Evidence#id()}. */
        String id();

        /** All of it. */
        Evidence evidence();
    }

    /**
     * The words of a quotation where no footnote can stand, in a header or a text box: verbatim,
     * and proved, but cited elsewhere only.
     *
     * @param proof what proves them
     * @param inlines the words
     */
    record Mentioned(Proof proof, List<Inline> inlines) implements Inline {
        /** Copies the list. */
        public Mentioned {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * The mark of a note.
     *
     * @param note the note
     * @param bookmark a name by which later notes refer to it
     */
    record NoteMark(Note note, Optional<String> bookmark) implements Inline {

        /** One that nothing refers to. */
        public NoteMark(Note note) {
            this(note, Optional.empty());
        }
    }

    /**
     * The number of a note, which leads to its mark.
     *
     * @param bookmark of the mark
     * @param number as it is when the file is written
     */
    record NoteNumber(String bookmark, int number) implements Inline {}

    /**
     * What Zotero takes for a citation or a bibliography of its own.
     *
     * @param code the field's code after {@code ADDIN}; data that Word never follows
     * @param inlines what is shown
     */
    record ZoteroField(String code, List<Inline> inlines) implements Inline {
        /** Copies the list. */
        public ZoteroField {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * A chart in the line.
     *
     * @param data what it shows
     * @param alternative the same in words, for who cannot see it; never blank
     * @param width in points
     * @param height in points
     */
    record Chart(ChartData data, String alternative, double width, double height)
            implements Inline {}

    /**
     * Words that lead to an address.
     *
     * @param target as {@link org.quoin.docx.text.LinkTarget} makes them
     * @param words what is shown
     */
    record Link(String target, Words words) implements Inline {}

    /**
     * What leads to a place in the document.
     *
     * @param bookmark the place
     * @param inlines what is shown: words, tabs, page numbers
     */
    record Jump(String bookmark, List<Inline> inlines) implements Inline {
        /** Copies the list. */
        public Jump {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * The number of the page where a bookmark stands, kept as a field.
     *
     * @param bookmark the place
     */
    record PageOf(String bookmark) implements Inline {}

    /** To the next tab stop. */
    record Tab() implements Inline {}

    /**
     * Begins a field whose result is all that follows up to {@link FieldEnd}.
     *
     * @param instruction such as {@code TOC \o "1-2"}; never anything from an article
     */
    record FieldStart(String instruction) implements Inline {}

    /** Ends the field begun last. */
    record FieldEnd() implements Inline {}

    /**
     * A picture in the line.
     *
     * @param data its bytes
     * @param alternative what it shows, for who cannot see it; never blank
     * @param width in points
     * @param height in points
     */
    record Picture(ImageData data, String alternative, double width, double height)
            implements Inline {}
}
