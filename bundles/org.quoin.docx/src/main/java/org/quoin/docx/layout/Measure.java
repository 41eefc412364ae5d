package org.quoin.docx.layout;

import java.util.List;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Note;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.StyleSheet;
import org.quoin.docx.text.Script;
import org.quoin.docx.text.ScriptRun;
import org.quoin.docx.text.Scripts;

/** How much room paragraphs and footnotes take, by the style sheet. */
final class Measure {

    /** A picture stands on a line of its own whose descent differs from font to font. */
    private static final int PICTURE_DESCENT = 160;

    /** A page number at a row's end takes room from the title before it. */
    private static final int PAGE_NUMBER = 700;

    private final StyleSheet styles;
    private final int textWidth;
    private final boolean footnotes;

    Measure(StyleSheet styles, int textWidth, boolean footnotes) {
        this.footnotes = footnotes;
        this.styles = styles;
        this.textWidth = textWidth;
    }

    /**
     * A paragraph with the room around it.
     *
     * @param first whether nothing stands above it on the page, so that its room above may fall
     *     away
     */
    Room paragraph(Paragraph paragraph, boolean first) {
        return paragraph(paragraph, textWidth, first);
    }

    /** The room above a paragraph that is part of it. */
    int before(Paragraph paragraph) {
        return styles.look(paragraph.style()).before();
    }

    /** The room below a paragraph that is part of it. */
    int after(Paragraph paragraph) {
        return styles.look(paragraph.style()).after();
    }

    /** A row of a table: its highest cell. */
    Room row(List<Paragraph> cells, List<Integer> widths) {
        int least = 0;
        int most = 0;
        for (int i = 0; i < cells.size(); i++) {
            Room cell = paragraph(cells.get(i), widths.get(i) - 140, false);
            least = Math.max(least, cell.least());
            most = Math.max(most, cell.most());
        }
        return new Room(least, most + 20);
    }

    /** All footnotes of a paragraph; notes at the end take no room here. */
    Room notes(Paragraph paragraph) {
        Room room = Room.NONE;
        for (Inline inline : paragraph.inlines()) {
            if (footnotes && inline instanceof Inline.NoteMark mark) {
                room = room.plus(note(mark.note()));
            }
        }
        return room;
    }

    private Room note(Note note) {
        StyleSheet.Look look = styles.look(ParagraphStyle.FOOTNOTE_TEXT);
        Lines lines = new Lines(look, textWidth, textWidth).of(note.inlines());
        return new Room(
                lines.least() * look.line() + look.after(),
                lines.most() * look.line() + look.after() + 10);
    }

    private Room paragraph(Paragraph paragraph, int width, boolean first) {
        StyleSheet.Look look = styles.look(paragraph.style());
        int inner = width - look.left() - look.right();
        int picture = 0;
        for (Inline inline : paragraph.inlines()) {
            if (inline instanceof Inline.Picture p) {
                picture = Math.max(picture, (int) Math.ceil(p.height() * 20));
            } else if (inline instanceof Inline.Chart chart) {
                picture = Math.max(picture, (int) Math.ceil(chart.height() * 20));
            }
        }
        if (picture > 0) {
            return new Room(
                    picture + look.after() + (first ? 0 : look.before()),
                    picture + PICTURE_DESCENT + look.after() + look.before());
        }
        boolean contents = paragraph.style().isContents();
        Lines lines =
                new Lines(look, inner, contents ? inner - PAGE_NUMBER : inner)
                        .of(paragraph.inlines());
        return new Room(
                lines.least() * look.line() + look.after() + (first ? 0 : look.before()),
                lines.most() * look.line() + look.after() + look.before());
    }

    /** How many lines something takes, its words cut into runs once for the least and the most. */
    private static final class Lines {
        private final StyleSheet.Look look;
        private final LineCounter counter;

        Lines(StyleSheet.Look look, int widthOfLeast, int widthOfMost) {
            this.look = look;
            counter = new LineCounter(1000L * widthOfLeast, 1000L * widthOfMost);
        }

        int least() {
            return counter.least();
        }

        int most() {
            return counter.most();
        }

        Lines of(List<Inline> inlines) {
            for (Inline inline : inlines) {
                if (inline instanceof Inline.Words words) {
                    words(words);
                } else if (inline instanceof Inline.Link link) {
                    words(link.words());
                } else if (inline instanceof Inline.Quoted quoted) {
                    of(quoted.inlines());
                } else if (inline instanceof Inline.Jump jump) {
                    of(jump.inlines());
                } else if (inline instanceof Inline.NoteMark mark) {
                    String number = Integer.toString(mark.note().number());
                    counter.feed(number, look.size() * 2 / 3, false, false);
                } else if (inline instanceof Inline.NoteNumber note) {
                    counter.feed(Integer.toString(note.number()), look.size(), false, false);
                } else if (inline instanceof Inline.ZoteroField field) {
                    of(field.inlines());
                }
            }
            return this;
        }

        private void words(Inline.Words words) {
            boolean bold =
                    look.bold()
                            || words.style() == CharacterStyle.SPEAKER_NAME
                            || words.style() == CharacterStyle.KIND_LABEL
                            || words.style() == CharacterStyle.STRONG;
            for (ScriptRun run : Scripts.split(words.text(), words.language(), false)) {
                counter.feed(run.text(), look.size(), bold, run.script() == Script.EAST_ASIAN);
            }
        }
    }
}
