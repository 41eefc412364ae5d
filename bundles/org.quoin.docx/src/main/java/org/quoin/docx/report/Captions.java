package org.quoin.docx.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;

/**
 * Numbers figures and tables as they come, and remembers them for the lists of them. Their numbers
 * are fields, so that Word counts on where somebody puts in more. For one pouring.
 */
final class Captions {

    /** Apart from the bookmarks of headings. */
    private static final int FIRST_BOOKMARK = 400_000_001;

    private final Labels labels;
    private final List<Caption> all = new ArrayList<>();
    private int figures;
    private int tables;

    Captions(Labels labels) {
        this.labels = labels;
    }

    /** What is counted on its own. */
    enum Kind {
        FIGURE("figure", "Figure"),
        TABLE("table", "Table");

        private final String label;
        private final String sequence;

        Kind(String label, String sequence) {
            this.label = label;
            this.sequence = sequence;
        }

        /** The label's key; {@code s} behind it makes that of the list's heading. */
        String label() {
            return label;
        }

        /** Word's own name for the sequence, by which its lists find them. */
        String sequence() {
            return sequence;
        }
    }

    /**
     * A caption.
     *
     * @param kind of what
     * @param number from 1 within its kind
     * @param bookmark where it stands
     * @param inlines what it says behind its number
     */
    record Caption(Kind kind, int number, String bookmark, List<Inline> inlines) {}

    /** All up to now, in order. */
    List<Caption> all() {
        return List.copyOf(all);
    }

    /** How many figures there are up to now. */
    int figures() {
        return figures;
    }

    /** The caption below the next figure. */
    Paragraph figure(List<Inline> inlines, boolean rightToLeft) {
        return paragraph(Kind.FIGURE, ++figures, inlines, rightToLeft);
    }

    /** The caption above the next table. */
    Paragraph table(String title) {
        return paragraph(Kind.TABLE, ++tables, List.of(labels.plain(title)), false);
    }

    private Paragraph paragraph(Kind kind, int number, List<Inline> said, boolean rightToLeft) {
        Caption caption = new Caption(kind, number, "_Toc" + (FIRST_BOOKMARK + all.size()), said);
        all.add(caption);
        List<Inline> inlines = new ArrayList<>();
        inlines.add(labels.styled(labels.get("caption." + kind.label()), CharacterStyle.STRONG));
        inlines.add(new Inline.FieldStart("SEQ " + kind.sequence() + " \\* ARABIC"));
        inlines.add(labels.styled(Integer.toString(number), CharacterStyle.STRONG));
        inlines.add(new Inline.FieldEnd());
        if (!said.isEmpty()) {
            inlines.add(labels.words("caption.separator"));
            inlines.addAll(said);
        }
        return new Paragraph(
                kind == Kind.TABLE ? ParagraphStyle.TABLE_CAPTION : ParagraphStyle.CAPTION,
                rightToLeft,
                Optional.of(caption.bookmark()),
                inlines);
    }
}
