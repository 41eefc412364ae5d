package org.quoin.docx.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.layout.PageNumbers;
import org.quoin.docx.template.fill.RunLook;
import org.quoin.docx.text.LanguageTags;
import org.quoin.docx.text.Script;
import org.quoin.docx.text.ScriptRun;
import org.quoin.docx.text.Scripts;
import org.quoin.docx.text.XmlText;

/** Writes what stands in a line of one part. */
final class RunWriter {

    private static final int STYLES = CharacterStyle.values().length;
    private static final int SCRIPTS = Script.values().length;

    private static final byte[] END_RUN = WordXml.bytes("</w:r>");
    private static final byte[] TEXT = WordXml.bytes("<w:t xml:space=\"preserve\">");
    private static final byte[] END_TEXT = WordXml.bytes("</w:t>");
    private static final byte[] LINE_BREAK = WordXml.bytes("<w:br/>");
    private static final byte[] TAB = WordXml.bytes("<w:tab/>");

    private final WordXml xml;
    private final StyleIds styles;
    private final Relationships links;
    private final PageNumbers pages;
    private final NoteKind notes;
    private final int noteOffset;

    /** The beginnings of runs by language, and then by all else that decides how they look. */
    private final Map<Locale, byte[][]> beginnings = new HashMap<>();

    private final byte[] beginningOfMark;
    private final DrawingWriter drawings;

    /**
     * @param links the relationships of the part written to
     * @param media takes the pictures
     * @param charts takes the charts
     * @param pages what page numbers show
     * @param notes which kind of notes there are
     * @param noteOffset what a footnote's id is above its number
     * @param firstDrawing the first id for a drawing
     */
    RunWriter(
            WordXml xml,
            StyleIds styles,
            Relationships links,
            Media media,
            Charts charts,
            PageNumbers pages,
            NoteKind notes,
            int noteOffset,
            int firstDrawing)
            throws IOException {
        this.drawings = new DrawingWriter(xml, media, charts, firstDrawing);
        this.beginningOfMark =
                runOf(
                        piece ->
                                piece.start("w:rPr")
                                        .empty("w:rStyle", "w:val", styles.of(notes.mark()))
                                        .end());
        this.xml = xml;
        this.styles = styles;
        this.links = links;
        this.pages = pages;
        this.notes = notes;
        this.noteOffset = noteOffset;
    }

    /** One for a header or footer, which has words alone: no links, pictures or notes. */
    static RunWriter ofMargin(WordXml xml, StyleIds styles) throws IOException {
        Relationships none = new Relationships();
        return new RunWriter(
                xml,
                styles,
                none,
                new Media(none),
                new Charts(none),
                PageNumbers.unknown(),
                NoteKind.FOOTNOTE,
                0,
                1);
    }

    /** Writes one inline in a placeholder's place, looking as that did. */
    void write(Inline inline, boolean rightToLeft, RunLook look) throws IOException {
        if (inline instanceof Inline.Words words) {
            words(words, look, rightToLeft);
        } else if (inline instanceof Inline.Quoted quoted) {
            quoted(quoted, quoted.id(), look, rightToLeft);
        } else if (inline instanceof Inline.Mentioned mentioned) {
            for (Inline inner : mentioned.inlines()) {
                write(inner, rightToLeft, look);
            }
        } else if (inline instanceof Inline.NoteMark mark) {
            noteMark(mark);
        } else if (inline instanceof Inline.Link link) {
            xml.start("w:hyperlink", "r:id", links.link(link.target()), "w:history", "1");
            words(link.words(), look, rightToLeft);
            xml.end();
        } else if (inline instanceof Inline.Jump jump) {
            xml.start("w:hyperlink", "w:anchor", jump.bookmark(), "w:history", "1");
            for (Inline inner : jump.inlines()) {
                write(inner, rightToLeft, look);
            }
            xml.end();
        } else if (inline instanceof Inline.Tab) {
            xml.start("w:r").empty("w:tab").end();
        } else if (inline instanceof Inline.PageOf page) {
            pageOf(page);
        } else if (inline instanceof Inline.FieldStart field) {
            fieldStart(field.instruction());
        } else if (inline instanceof Inline.FieldEnd) {
            fieldChar("end");
        } else if (inline instanceof Inline.Picture picture) {
            drawings.picture(picture);
        } else if (inline instanceof Inline.Chart chart) {
            drawings.chart(chart);
        } else if (inline instanceof Inline.NoteNumber note) {
            fieldStart("NOTEREF " + note.bookmark() + " \\h");
            xml.start("w:r").start("w:t").text(Integer.toString(note.number())).end().end();
            fieldChar("end");
        } else if (inline instanceof Inline.ZoteroField field) {
            fieldStart("ADDIN " + XmlText.clean(field.code()));
            for (Inline inner : field.inlines()) {
                write(inner, rightToLeft);
            }
            fieldChar("end");
        }
    }

    /** The number of the next drawing. */
    String nextDrawing() {
        return drawings.next();
    }

    /** Writes one inline of a paragraph with the given direction. */
    void write(Inline inline, boolean rightToLeft) throws IOException {
        write(inline, rightToLeft, RunLook.PLAIN);
    }

    /**
     * A content control without a lock: whoever shortens a quotation may do so, and is found out
     * when he does more.
     *
     * @param id of its evidence
     */
    void quoted(Inline.Quoted quoted, String id, RunLook look, boolean rightToLeft)
            throws IOException {
        xml.start("w:sdt").start("w:sdtPr");
        xml.empty("w:tag", "w:val", EvidenceXml.TAG + id);
        xml.end().start("w:sdtContent");
        for (Inline inner : quoted.inlines()) {
            write(inner, rightToLeft, look);
        }
        xml.end().end();
    }

    private void words(Inline.Words words, RunLook look, boolean rightToLeft) throws IOException {
        String text = XmlText.clean(words.text());
        Optional<Tlp> tlp =
                words.style() == CharacterStyle.MARKING ? Tlp.of(text) : Optional.empty();
        if (tlp.isPresent()) {
            xml.raw(tlp.get().run(styles));
            return;
        }
        for (ScriptRun run : Scripts.split(text, words.language(), rightToLeft)) {
            for (String piece : pieces(run.text(), words.style())) {
                xml.raw(
                        look.isPlain()
                                ? beginning(run, words.style(), words.language())
                                : beginning(run, words, look));
                content(piece);
                xml.raw(END_RUN);
            }
        }
    }

    /**
     * An address is written up to its query and from there: a question mark between two letters is
     * what tools that lose characters leave behind, and what checkers look for.
     */
    private static List<String> pieces(String text, CharacterStyle style) {
        int query = text.indexOf('?');
        return style == CharacterStyle.HYPERLINK && query > 0
                ? List.of(text.substring(0, query), text.substring(query))
                : List.of(text);
    }

    /** A run up to its text. */
    // Places in an array of this run alone: a map would cost each run a search.
    @SuppressWarnings("EnumOrdinal")
    private byte[] beginning(ScriptRun run, CharacterStyle style, Locale language)
            throws IOException {
        byte[][] ofLanguage = beginnings.get(language);
        if (ofLanguage == null) {
            ofLanguage = new byte[STYLES * SCRIPTS * 2][];
            beginnings.put(language, ofLanguage);
        }
        int look = (style.ordinal() * SCRIPTS + run.script().ordinal()) * 2;
        look += run.rightToLeft() ? 1 : 0;
        if (ofLanguage[look] == null) {
            ofLanguage[look] = runOf(piece -> properties(run, style, language, piece));
        }
        return ofLanguage[look];
    }

    /** A run in a placeholder's place up to its text. */
    private byte[] beginning(ScriptRun run, Inline.Words words, RunLook look) {
        String properties = new LookOfRun(styles, look).of(run, words.style(), words.language());
        return WordXml.bytes("<w:r>" + properties);
    }

    private static byte[] runOf(WordXml.Content properties) throws IOException {
        byte[] written = WordXml.fragment(properties);
        return WordXml.bytes("<w:r>" + new String(written, StandardCharsets.UTF_8));
    }

    private void properties(ScriptRun run, CharacterStyle style, Locale language, WordXml piece)
            throws IOException {
        boolean eastAsian = Scripts.isEastAsian(language);
        boolean complex = Scripts.isRightToLeft(language);
        Optional<String> tag = LanguageTags.word(language);
        boolean western = run.script() == Script.WESTERN;
        if (western && style == CharacterStyle.PLAIN && (tag.isEmpty() || eastAsian || complex)) {
            return;
        }
        piece.start("w:rPr");
        if (style != CharacterStyle.PLAIN) {
            piece.empty("w:rStyle", "w:val", styles.of(style));
        }
        switch (run.script()) {
            case WESTERN -> {
                if (tag.isPresent() && !eastAsian && !complex) {
                    piece.empty("w:lang", "w:val", tag.get());
                }
            }
            case EAST_ASIAN -> {
                String east = eastAsian ? tag.orElse("zh-CN") : "zh-CN";
                eastAsianFont(east, piece);
                piece.empty("w:lang", "w:eastAsia", east);
            }
            case COMPLEX -> {
                piece.empty(run.rightToLeft() ? "w:rtl" : "w:cs");
                if (tag.isPresent() && !eastAsian) {
                    piece.empty("w:lang", "w:bidi", tag.get());
                }
            }
        }
        piece.end();
    }

    /**
     * The hint makes Word set the marks that Latin shares with Chinese in the Chinese font. The
     * font itself is named only where it is not the style sheet's: the same code point is drawn
     * differently in Beijing, Taipei, Tokyo and Seoul.
     */
    private static void eastAsianFont(String tag, WordXml piece) throws IOException {
        String font = font(tag);
        if (font.isEmpty()) {
            piece.empty("w:rFonts", "w:hint", "eastAsia");
        } else {
            piece.empty("w:rFonts", "w:hint", "eastAsia", "w:eastAsia", font);
        }
    }

    /** The font whose glyphs a language takes for granted; blank for the style sheet's own. */
    static String font(String tag) {
        return switch (tag) {
            case "zh-TW", "zh-HK", "zh-MO" -> "Microsoft JhengHei";
            case "ja-JP" -> "Yu Gothic";
            case "ko-KR" -> "Malgun Gothic";
            default -> "";
        };
    }

    private void content(String text) throws IOException {
        int from = 0;
        int line = text.indexOf('\n');
        int tab = text.indexOf('\t');
        while (line >= 0 || tab >= 0) {
            boolean isLine = line >= 0 && (tab < 0 || line < tab);
            int at = isLine ? line : tab;
            text(text, from, at);
            xml.raw(isLine ? LINE_BREAK : TAB);
            from = at + 1;
            if (isLine) {
                line = text.indexOf('\n', from);
            } else {
                tab = text.indexOf('\t', from);
            }
        }
        text(text, from, text.length());
    }

    private void text(String text, int from, int to) throws IOException {
        if (to > from) {
            xml.raw(TEXT).text(text, from, to).raw(END_TEXT);
        }
    }

    private void noteMark(Inline.NoteMark mark) throws IOException {
        xml.raw(beginningOfMark);
        xml.empty(notes.reference(), "w:id", noteId(mark.note().number()));
        xml.raw(END_RUN);
    }

    /** The id of a footnote in this document. */
    String noteId(int number) {
        return Integer.toString(number + noteOffset);
    }

    private void pageOf(Inline.PageOf page) throws IOException {
        OptionalInt number = pages.page(page.bookmark());
        if (number.isEmpty()) {
            return;
        }
        fieldStart("PAGEREF " + page.bookmark() + " \\h");
        xml.start("w:r").start("w:t").text(Integer.toString(number.getAsInt())).end().end();
        fieldChar("end");
    }

    private void fieldStart(String instruction) throws IOException {
        fieldChar("begin");
        xml.start("w:r")
                .start("w:instrText", "xml:space", "preserve")
                .text(" " + instruction + " ")
                .end()
                .end();
        fieldChar("separate");
    }

    private void fieldChar(String type) throws IOException {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }
}
