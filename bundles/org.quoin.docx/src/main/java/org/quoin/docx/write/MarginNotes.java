package org.quoin.docx.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.quoin.api.briefing.Briefing;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.report.Labels;

/** Headers and footers: title and marking above, marking and page number below. */
final class MarginNotes {

    private final Briefing briefing;
    private final Labels labels;
    private final StyleIds ids;

    MarginNotes(Briefing briefing, Labels labels, StyleIds ids) {
        this.briefing = briefing;
        this.labels = labels;
        this.ids = ids;
    }

    /** The header of all pages but the cover. */
    byte[] header() throws IOException {
        return header(false);
    }

    /** The same for pages that lie sideways. */
    byte[] wideHeader() throws IOException {
        return header(true);
    }

    private byte[] header(boolean wide) throws IOException {
        return part(
                "w:hdr",
                ParagraphStyle.HEADER,
                wide,
                xml -> {
                    words(xml, Inline.Words.of(briefing.title(), briefing.language()));
                    tab(xml);
                    marking(xml);
                });
    }

    /** The cover's header: the title stands below it large enough. */
    byte[] coverHeader() throws IOException {
        return part(
                "w:hdr",
                ParagraphStyle.HEADER,
                false,
                xml -> {
                    tab(xml);
                    marking(xml);
                });
    }

    /** The footer of all pages. */
    byte[] footer() throws IOException {
        return footer(false);
    }

    /** The same for pages that lie sideways. */
    byte[] wideFooter() throws IOException {
        return footer(true);
    }

    private byte[] footer(boolean wide) throws IOException {
        return part(
                "w:ftr",
                ParagraphStyle.FOOTER,
                wide,
                xml -> {
                    words(xml, labels.words("pageBefore"));
                    field(xml, "PAGE");
                    words(xml, labels.words("pageBetween"));
                    field(xml, "NUMPAGES");
                    words(xml, labels.words("pageAfter"));
                    tab(xml);
                    marking(xml);
                });
    }

    /** What a header or footer says. */
    private interface Content {
        void write(WordXml xml) throws IOException;
    }

    private byte[] part(String root, ParagraphStyle style, boolean wide, Content content)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordXml xml = new WordXml(bytes);
        xml.root(root).start("w:p");
        xml.start("w:pPr").empty("w:pStyle", "w:val", ids.of(style));
        if (wide) {
            // The style's tab is at an upright page's edge.
            xml.start("w:tabs");
            tabStop(xml, "clear", PageSetup.TEXT_WIDTH);
            tabStop(xml, "right", PageSetup.WIDE_WIDTH);
            xml.end();
        }
        xml.end();
        content.write(xml);
        xml.end().end().finish();
        return bytes.toByteArray();
    }

    /** Writes the marking, if there is one. */
    void marking(WordXml xml) throws IOException {
        Optional<String> marking = briefing.marking();
        if (marking.isEmpty()) {
            return;
        }
        String label = marking.get().strip();
        words(xml, new Inline.Words(label, CharacterStyle.MARKING, briefing.language()));
    }

    private void words(WordXml xml, Inline.Words words) throws IOException {
        RunWriter.ofMargin(xml, ids).write(words, false);
    }

    private static void tabStop(WordXml xml, String kind, int at) throws IOException {
        xml.empty("w:tab", "w:val", kind, "w:pos", Integer.toString(at));
    }

    private static void tab(WordXml xml) throws IOException {
        xml.start("w:r").empty("w:tab").end();
    }

    private static void field(WordXml xml, String name) throws IOException {
        xml.start("w:fldSimple", "w:instr", " " + name + " ");
        xml.start("w:r").start("w:t").text("1").end().end().end();
    }
}
