package org.quoin.docx.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Note;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;
import org.quoin.docx.text.XmlText;

/**
 * Writes what is poured in as Markdown with pipe tables and footnotes, as Pandoc and GitHub read
 * it.
 */
final class MarkdownFlow implements Flow {

    /** What means something in some Markdown; a backslash before it makes it a character. */
    private static final String SPECIAL = "\\`*_[]<>#|~$^{}";

    private final Writer out;
    private final List<Note> notes = new ArrayList<>();
    private boolean inContents;
    private boolean headingRow;

    MarkdownFlow(Writer out) {
        this.out = out;
    }

    @Override
    public void unit(Unit unit) throws IOException {
        if (inContents) {
            // Whoever shows Markdown makes contents of the headings.
            return;
        }
        for (Paragraph paragraph : unit.paragraphs()) {
            String text = inlines(paragraph.inlines());
            ParagraphStyle style = paragraph.style();
            if (!text.isBlank() && !style.isContents() && style != ParagraphStyle.LIST_HEADING) {
                out.write(paragraph(paragraph.style(), text) + "\n\n");
            }
        }
    }

    private static String paragraph(ParagraphStyle style, String text) {
        return switch (style) {
            case TITLE -> "# " + oneLine(text);
            case HEADING_1 -> "## " + oneLine(text);
            case HEADING_2 -> "### " + oneLine(text);
            case HEADING_3 -> "#### " + oneLine(text);
            case HEADING_4 -> "##### " + oneLine(text);
            case QUOTATION, INDIRECT_QUOTATION -> "> " + text.replace("\n", "\\\n> ");
            default -> begun(text.replace("\n", "\\\n"));
        };
    }

    /** A line that begins as a list or a rule would, is made to begin with a character. */
    private static String begun(String text) {
        return text.matches("(?s)([-+=]|\\d+[.)]).*") ? numberOrSign(text) : text;
    }

    private static String numberOrSign(String text) {
        int digits = 0;
        while (Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return text.substring(0, digits) + "\\" + text.substring(digits);
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    @Override
    public void beginContents() {
        inContents = true;
    }

    @Override
    public void endContents() {
        inContents = false;
    }

    @Override
    public void beginTable(TableSpec table) throws IOException {
        if (table.caption().isPresent()) {
            out.write(inlines(table.caption().get().inlines()) + "\n\n");
        }
        headingRow = true;
    }

    @Override
    public void row(List<Paragraph> cells) throws IOException {
        out.write('|');
        for (Paragraph cell : cells) {
            out.write(" " + oneLine(inlines(cell.inlines())) + " |");
        }
        out.write('\n');
        if (headingRow) {
            out.write("|" + " --- |".repeat(cells.size()) + "\n");
        }
        headingRow = false;
    }

    @Override
    public void endTable() throws IOException {
        out.write('\n');
    }

    /** Writes the notes. */
    void notes() throws IOException {
        for (Note note : notes) {
            out.write("[^" + note.number() + "]: " + oneLine(inlines(note.inlines())) + "\n");
        }
    }

    private String inlines(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            inline(inline, text);
        }
        return text.toString();
    }

    private void inline(Inline inline, StringBuilder text) {
        if (inline instanceof Inline.Words words) {
            words(words, text);
        } else if (inline instanceof Inline.Quoted quoted) {
            text.append(inlines(quoted.inlines()));
        } else if (inline instanceof Inline.NoteMark mark) {
            notes.add(mark.note());
            text.append("[^").append(mark.note().number()).append(']');
        } else if (inline instanceof Inline.Link link) {
            text.append('[').append(escaped(link.words().text()));
            text.append("](<").append(link.target().replace("<", "%3C").replace(">", "%3E"));
            text.append(">)");
        } else if (inline instanceof Inline.Jump jump) {
            text.append(inlines(jump.inlines()));
        } else if (inline instanceof Inline.Tab) {
            text.append(' ');
        } else if (inline instanceof Inline.NoteNumber note) {
            text.append(note.number());
        } else if (inline instanceof Inline.ZoteroField field) {
            text.append(inlines(field.inlines()));
        }
        // Pictures have no place in a text file; their captions say what they show.
    }

    private static void words(Inline.Words words, StringBuilder text) {
        String escaped = escaped(words.text());
        boolean strong =
                words.style() == CharacterStyle.STRONG
                        || words.style() == CharacterStyle.SPEAKER_NAME
                        || words.style() == CharacterStyle.KIND_LABEL;
        String inner = escaped.strip();
        if (!strong || inner.isEmpty() || inner.indexOf('\n') >= 0) {
            text.append(escaped);
            return;
        }
        // Blanks within the stars would make them characters.
        int start = escaped.indexOf(inner);
        text.append(escaped, 0, start).append("**").append(inner).append("**");
        text.append(escaped.substring(start + inner.length()));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        String clean = XmlText.clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '&' ? "&amp;" : String.valueOf(c));
        }
        return escaped.toString();
    }
}
