package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quoin.api.quote.Quote;
import org.quoin.workbench.model.Selected;

/** Quotations made of what somebody selected. */
class SelectedTest {

    @Test
    void marksAroundTheWordsAreNoneOfThem() {
        String text = "He said “It is safe.” and left.";
        List.of("“It is safe.”", "It is safe.", "“It is safe.", "It is safe.”", " “It is safe.” ")
                .forEach(
                        selected ->
                                assertEquals(
                                        "DIRECT[It is safe.]",
                                        made(text, selected.strip()),
                                        selected));
    }

    @Test
    void theMarkMayStandBehindTheFullStop() {
        assertEquals("DIRECT[It is safe]", made("He said “It is safe.”", "It is safe"));
        assertEquals("DIRECT[桥会修好]", made("他说：“桥会修好。”", "桥会修好"));
    }

    @Test
    void withoutMarksItIsIndirect() {
        assertEquals(
                "INDIRECT[the bridge was safe]",
                made("He said the bridge was safe.", "the bridge was safe"));
        assertEquals(
                "INDIRECT[it doesn't hold]", made("He said it doesn't hold.", "it doesn't hold"));
    }

    @Test
    void someWordsInMarksAreMixed() {
        assertEquals(
                "MIXED[the bridge was “safe enough” for now]",
                made(
                        "He said the bridge was “safe enough” for now.",
                        "the bridge was “safe enough” for now"));
        assertEquals(
                "MIXED[“One” and “two”]",
                made("He said “One” and “two” again.", "“One” and “two”"));
        assertEquals("MIXED[it was “safe”]", made("He said it was “safe” then.", "it was “safe”"));
    }

    @Test
    void marksOfManyLanguages() {
        for (String marked :
                List.of(
                        "「橋會修好」",
                        "『橋會修好』",
                        "«Le pont tient»",
                        "„Die Brücke hält“",
                        "»Die Brücke hält«",
                        "\"It holds\"",
                        "‘It holds’",
                        "”Bron håller”",
                        "〝桥会修好〞")) {
            String inside = marked.substring(1, marked.length() - 1);
            assertEquals("DIRECT[" + inside + "]", made("x " + marked + " y", marked), marked);
            assertEquals("DIRECT[" + inside + "]", made("x " + marked + " y", inside), marked);
        }
    }

    @Test
    void eachParagraphIsAPart() {
        assertEquals(
                "DIRECT[One two.|Three.]", made("“One two.\n“Three.”\nEnd", "“One two.\n“Three.”"));
        assertEquals("INDIRECT[One|two]", made("He: One\n\ntwo.", "One\n\ntwo"));
    }

    @Test
    void halfACharacterIsAWholeOne() {
        String text = "a 🌉b c";
        assertEquals("🌉b", new Selected(text, Locale.ROOT).words(3, 5).orElseThrow().of(text));
        assertEquals("a 🌉", new Selected(text, Locale.ROOT).words(0, 3).orElseThrow().of(text));
    }

    @Test
    void whiteSpaceIsNothing() {
        assertEquals(Optional.empty(), new Selected("a \n b", Locale.ROOT).quotation(1, 4));
        assertEquals(Optional.empty(), new Selected("a“”b", Locale.ROOT).quotation(1, 3));
        assertEquals(Optional.empty(), new Selected("ab", Locale.ROOT).words(1, 1));
    }

    private static String made(String text, String selected) {
        int start = text.indexOf(selected);
        Quote quote =
                new Selected(text, Locale.ROOT)
                        .quotation(start, start + selected.length())
                        .orElseThrow();
        return quote.kind()
                + quote.content().stream()
                        .map(span -> span.of(text))
                        .collect(Collectors.joining("|", "[", "]"));
    }
}
