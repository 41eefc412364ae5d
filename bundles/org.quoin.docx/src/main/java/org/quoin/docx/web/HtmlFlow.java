package org.quoin.docx.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quoin.api.evidence.Evidence;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Note;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;

/** Writes what is poured in as the body of a page; the notes come at its end. */
final class HtmlFlow implements Flow {

    private final HtmlText html;
    private final Locale language;
    private final List<Note> notes = new ArrayList<>();
    private boolean headingRow;

    /**
     * @param language of the page; words of others say so
     */
    HtmlFlow(HtmlText html, Locale language) {
        this.html = html;
        this.language = language;
    }

    @Override
    public void unit(Unit unit) throws IOException {
        for (Paragraph paragraph : unit.paragraphs()) {
            paragraph(paragraph, element(paragraph.style()));
        }
    }

    private static String element(ParagraphStyle style) {
        return switch (style) {
            case TITLE -> "h1";
            case CONTENTS_HEADING, HEADING_1 -> "h2";
            case HEADING_2 -> "h3";
            case HEADING_3 -> "h4";
            case HEADING_4 -> "h5";
            case QUOTATION, INDIRECT_QUOTATION -> "blockquote";
            default -> "p";
        };
    }

    private void paragraph(Paragraph paragraph, String element) throws IOException {
        html.raw("<" + element);
        html.attribute("class", paragraph.style().id());
        attributes(paragraph);
        html.raw(">");
        inlines(paragraph.inlines());
        html.raw("</" + element + ">\n");
    }

    private void attributes(Paragraph paragraph) throws IOException {
        if (paragraph.bookmark().isPresent()) {
            html.attribute("id", paragraph.bookmark().get());
        }
        if (paragraph.rightToLeft()) {
            html.attribute("dir", "rtl");
        }
    }

    @Override
    public void beginContents() throws IOException {
        html.raw("<nav>\n");
    }

    @Override
    public void endContents() throws IOException {
        html.raw("</nav>\n");
    }

    @Override
    public void beginTable(TableSpec table) throws IOException {
        headingRow = true;
        html.raw("<table><caption");
        if (table.caption().isPresent()) {
            attributes(table.caption().get());
            html.raw(">");
            inlines(table.caption().get().inlines());
        } else {
            html.raw(">").text(table.title());
        }
        html.raw("</caption>\n");
    }

    @Override
    public void row(List<Paragraph> cells) throws IOException {
        html.raw(headingRow ? "<thead><tr>" : "<tr>");
        for (Paragraph cell : cells) {
            html.raw(headingRow ? "<th scope=\"col\"" : "<td");
            attributes(cell);
            html.raw(">");
            inlines(cell.inlines());
            html.raw(headingRow ? "</th>" : "</td>");
        }
        html.raw(headingRow ? "</tr></thead>\n" : "</tr>\n");
        headingRow = false;
    }

    @Override
    public void endTable() throws IOException {
        html.raw("</table>\n");
    }

    /** Writes the notes. */
    void notes() throws IOException {
        html.raw("<hr>\n<ol class=\"notes\">\n");
        for (Note note : notes) {
            html.raw("<li id=\"note-" + note.number() + "\">");
            inlines(note.inlines());
            html.raw(" <a href=\"#mark-" + note.number() + "\">↩</a></li>\n");
        }
        html.raw("</ol>\n");
    }

    private void inlines(List<Inline> inlines) throws IOException {
        for (Inline inline : inlines) {
            inline(inline);
        }
    }

    private void inline(Inline inline) throws IOException {
        if (inline instanceof Inline.Words words) {
            words(words);
        } else if (inline instanceof Inline.Quoted quoted) {
            quoted(quoted);
        } else if (inline instanceof Inline.NoteMark mark) {
            int number = mark.note().number();
            notes.add(mark.note());
            html.raw("<sup><a id=\"mark-" + number + "\" href=\"#note-" + number + "\">");
            html.raw(number + "</a></sup>");
        } else if (inline instanceof Inline.Link link) {
            html.raw("<a rel=\"noreferrer noopener\"").attribute("href", link.target()).raw(">");
            words(link.words());
            html.raw("</a>");
        } else if (inline instanceof Inline.Jump jump) {
            html.raw("<a").attribute("href", "#" + jump.bookmark()).raw(">");
            inlines(jump.inlines());
            html.raw("</a>");
        } else if (inline instanceof Inline.Tab) {
            html.raw("&emsp;");
        } else if (inline instanceof Inline.Picture picture) {
            picture(picture);
        } else if (inline instanceof Inline.NoteNumber note) {
            html.raw("<a href=\"#note-" + note.number() + "\">" + note.number() + "</a>");
        } else if (inline instanceof Inline.ZoteroField field) {
            inlines(field.inlines());
        }
        // Fields, page numbers and charts are Word's own; a chart's figures stand in a table.
    }

    private void words(Inline.Words words) throws IOException {
        boolean foreign =
                !words.language().getLanguage().isEmpty()
                        && !words.language().toLanguageTag().equals(language.toLanguageTag());
        boolean styled = words.style() != CharacterStyle.PLAIN;
        if (foreign || styled) {
            html.raw("<span");
            if (styled) {
                html.attribute("class", words.style().id());
            }
            if (foreign) {
                html.attribute("lang", words.language().toLanguageTag());
            }
            html.raw(">").text(words.text()).raw("</span>");
        } else {
            html.text(words.text());
        }
    }

    private void quoted(Inline.Quoted quoted) throws IOException {
        Evidence evidence = quoted.evidence();
        html.raw("<span class=\"evidence\"");
        html.attribute("data-quotation", evidence.id());
        html.attribute("data-article", evidence.article().id());
        html.attribute("data-article-sha256", evidence.article().sha256());
        html.attribute(
                "data-positions",
                evidence.passages().stream()
                        .map(each -> each.start() + "-" + each.end())
                        .collect(Collectors.joining(" ")));
        html.attribute(
                "data-sha256",
                evidence.passages().stream()
                        .map(each -> each.sha256())
                        .collect(Collectors.joining(" ")));
        html.raw(">");
        inlines(quoted.inlines());
        html.raw("</span>");
    }

    private void picture(Inline.Picture picture) throws IOException {
        String data = Base64.getEncoder().encodeToString(picture.data().bytes());
        html.raw("<img");
        html.attribute("alt", picture.alternative());
        html.attribute("width", Long.toString(Math.round(picture.width() * 4 / 3)));
        html.attribute("height", Long.toString(Math.round(picture.height() * 4 / 3)));
        html.attribute("src", "data:" + picture.data().mediaType() + ";base64," + data);
        html.raw(">");
    }
}
