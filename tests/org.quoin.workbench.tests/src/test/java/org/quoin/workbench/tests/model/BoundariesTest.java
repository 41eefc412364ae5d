package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.text.TextUnit;
import org.quoin.workbench.model.Boundaries;
import org.quoin.workbench.model.QuoteEnd;

/** Moving the ends of quotations. */
class BoundariesTest {

    private static final String TEXT = "She said: “It is safe, today.” Nobody asked her why.";

    private static final List<String> PIECES =
            List.of(
                    "a",
                    "be",
                    " ",
                    "\n",
                    "\r\n",
                    "。",
                    "”",
                    "🌉",
                    "👩\u200d👧",
                    "桥会",
                    "e\u0301",
                    ", ");

    @Test
    void byWord() {
        assertEquals(
                "is safe, today", moved("It is safe, today", QuoteEnd.START, TextUnit.WORD, 1));
        assertEquals("“It is", moved("It is", QuoteEnd.START, TextUnit.WORD, -1));
        assertEquals("It is safe", moved("It is", QuoteEnd.END, TextUnit.WORD, 1));
        assertEquals("It is safe,", moved("It is safe", QuoteEnd.END, TextUnit.WORD, 1));
        assertEquals("It is", moved("It is safe", QuoteEnd.END, TextUnit.WORD, -1));
    }

    @Test
    void bySentence() {
        assertEquals(
                "It is safe, today.” Nobody asked her why.",
                moved("It is safe, today.”", QuoteEnd.END, TextUnit.SENTENCE, 1));
        assertEquals(
                "Nobody asked her why.",
                moved("today.” Nobody asked her why.", QuoteEnd.START, TextUnit.SENTENCE, 1));
        assertEquals(
                "“It is safe, today.” Nobody",
                moved("Nobody", QuoteEnd.START, TextUnit.SENTENCE, -1).replace("She said: ", ""));
    }

    @Test
    void byCharacter() {
        assertEquals("t is", moved("It is", QuoteEnd.START, TextUnit.CHARACTER, 1));
        assertEquals("It i", moved("It is", QuoteEnd.END, TextUnit.CHARACTER, -1));
        assertEquals("It is s", moved("It is", QuoteEnd.END, TextUnit.CHARACTER, 1));
    }

    @Test
    void anEndNeverCrossesTheOther() {
        Boundaries boundaries = new Boundaries(TEXT, Locale.ENGLISH);
        Quote safe = quote(span("safe"));
        assertEquals(Optional.empty(), boundaries.moved(safe, QuoteEnd.START, TextUnit.WORD, true));
        assertEquals(Optional.empty(), boundaries.moved(safe, QuoteEnd.END, TextUnit.WORD, false));
        assertEquals(
                Optional.empty(), boundaries.moved(safe, QuoteEnd.END, TextUnit.SENTENCE, false));
    }

    @Test
    void whereTheCueSplitsItTheOuterEndsMove() {
        Boundaries boundaries = new Boundaries(TEXT, Locale.ENGLISH);
        Quote split = quote(span("It is"), span("today"));
        assertEquals(
                List.of("is", "today"),
                words(boundaries.moved(split, QuoteEnd.START, TextUnit.WORD, true)));
        assertEquals(
                List.of("It is", "today."),
                words(boundaries.moved(split, QuoteEnd.END, TextUnit.WORD, true)));
        assertEquals(Optional.empty(), boundaries.moved(split, QuoteEnd.END, TextUnit.WORD, false));
    }

    /** Any walk of both ends stays inside the text, splits no character and leaves something. */
    @Test
    void aWalkStaysInsideAndSplitsNothing() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("x");
            for (int i = 2 + random.nextInt(12); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            text.append("y");
            Boundaries boundaries = new Boundaries(text.toString(), Locale.CHINESE);
            Quote quote = quote(new TextSpan(0, text.length()));
            for (int step = 0; step < 40; step++) {
                QuoteEnd end = random.nextBoolean() ? QuoteEnd.START : QuoteEnd.END;
                TextUnit unit = List.of(TextUnit.values()).get(random.nextInt(3));
                Quote after =
                        boundaries.moved(quote, end, unit, random.nextBoolean()).orElse(quote);
                TextSpan extent = after.extent();
                String message = seed + ": " + extent + " of " + text;
                assertTrue(extent.start() >= 0 && extent.end() <= text.length(), message);
                assertTrue(isWhole(extent.of(text.toString())), message);
                assertFalse(extent.of(text.toString()).isBlank(), message);
                quote = after;
            }
        }
    }

    /** Whether it begins and ends between pieces of which none may be torn. */
    private static boolean isWhole(String words) {
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        boolean torn =
                Character.isLowSurrogate(first)
                        || Character.isHighSurrogate(last)
                        || first == '\u0301'
                        || first == '\u200d'
                        || last == '\u200d'
                        || words.endsWith("👩")
                        || words.startsWith("👧");
        return !torn;
    }

    private static String moved(String words, QuoteEnd end, TextUnit unit, int step) {
        return new Boundaries(TEXT, Locale.ENGLISH)
                .moved(quote(span(words)), end, unit, step > 0)
                .orElseThrow()
                .content()
                .get(0)
                .of(TEXT);
    }

    private static List<String> words(Optional<Quote> quote) {
        List<String> words = new ArrayList<>();
        quote.orElseThrow().content().forEach(span -> words.add(span.of(TEXT)));
        return words;
    }

    private static TextSpan span(String words) {
        int start = TEXT.indexOf(words);
        assertTrue(start >= 0, words);
        return new TextSpan(start, start + words.length());
    }

    private static Quote quote(TextSpan... content) {
        return new Quote(
                List.of(content),
                QuoteKind.DIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                QuoteStatus.PROPOSED,
                new Origin("tests", "1", "by hand"));
    }
}
