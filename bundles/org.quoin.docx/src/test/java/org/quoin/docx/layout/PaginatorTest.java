package org.quoin.docx.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Note;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.StyleSheet;
import org.quoin.docx.flow.Unit;

/** Pages are named only where every word processor agrees. */
class PaginatorTest {

    /** Letters of 10 points in lines of 20: a page of 200 points holds ten. */
    private static final String STYLES =
            "<w:styles xmlns:w=\""
                    + StyleSheet.W
                    + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                    + "<w:sz w:val=\"20\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                    + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"400\"/></w:pPr></w:pPrDefault>"
                    + "</w:docDefaults></w:styles>";

    @Test
    void linesFillPagesAndTheNextUnitBeginsOne() throws Exception {
        Paginator paginator = paginator();
        for (int i = 0; i < 25; i++) {
            paginator.unit(line("b" + i, "word"));
        }
        PageNumbers pages = paginator.pageNumbers();
        assertEquals(OptionalInt.of(1), pages.page("b9"));
        assertEquals(OptionalInt.of(2), pages.page("b10"));
        assertEquals(OptionalInt.of(3), pages.page("b20"));
        assertFalse(pages.breaksBefore(10), "nobody would put it on the first page");
    }

    @Test
    void whatFitsHereAndNotThereIsToldToTurnThePage() throws Exception {
        Paginator paginator = paginator();
        for (int i = 0; i < 9; i++) {
            paginator.unit(line("b" + i, "word"));
        }
        // Thai letters are as wide as the machine's font makes them: one line or two.
        paginator.unit(line("unsure", "\u0E01".repeat(22)));
        PageNumbers pages = paginator.pageNumbers();
        assertEquals(OptionalInt.of(2), pages.page("unsure"));
        assertTrue(pages.breaksBefore(9));
    }

    @Test
    void afterAParagraphOfUnknowablePagesNothingIsNamed() throws Exception {
        Paginator paginator = paginator();
        paginator.unit(line("long", "\u0E01 ".repeat(1200)));
        paginator.unit(line("after", "word"));
        PageNumbers pages = paginator.pageNumbers();
        assertEquals(OptionalInt.of(1), pages.page("long"));
        assertEquals(OptionalInt.empty(), pages.page("after"));
        assertTrue(pages.breaksBefore(1));
    }

    @Test
    void footnotesTakeTheirRoomFromThePage() throws Exception {
        Paginator paginator = paginator();
        for (int i = 0; i < 6; i++) {
            Note note = new Note(i + 1, List.of(Inline.Words.of("source", Locale.ENGLISH)));
            paginator.unit(
                    Unit.of(
                            new Paragraph(
                                    ParagraphStyle.NORMAL,
                                    false,
                                    Optional.of("n" + i),
                                    List.of(new Inline.NoteMark(note)))));
        }
        PageNumbers pages = paginator.pageNumbers();
        assertEquals(OptionalInt.of(1), pages.page("n3"));
        assertEquals(OptionalInt.of(2), pages.page("n4"), "four notes and their rule fill a page");
    }

    @Test
    void chineseLinesBreakBetweenIdeographsButNotBeforeAStop() {
        // 20 ideographs of 10 points in 200 points; the stop takes its ideograph with it.
        assertEquals(1, lines("\u6D77".repeat(19)));
        assertEquals(2, lines("\u6D77".repeat(20) + "\u3002"));
        assertEquals(3, lines("\u6D77".repeat(45)));
        assertEquals(2, lines("word ".repeat(12)));
    }

    private static int lines(String text) {
        LineCounter counter = new LineCounter(1000L * 4020, 1000L * 4020);
        counter.feed(text, 200, false, true);
        return counter.most();
    }

    private static Unit line(String bookmark, String text) {
        return Unit.of(
                new Paragraph(
                        ParagraphStyle.NORMAL,
                        false,
                        Optional.of(bookmark),
                        List.of(Inline.Words.of(text, Locale.ENGLISH))));
    }

    private static Paginator paginator() throws IOException {
        StyleSheet styles =
                StyleSheet.read(new ByteArrayInputStream(STYLES.getBytes(StandardCharsets.UTF_8)));
        return new Paginator(
                styles, new Paginator.Page(4000, 4000), new Paginator.Page(4000, 4000), true);
    }
}
