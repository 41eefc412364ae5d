package org.quoin.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where something may begin and end. */
class TextStopsTest {

    /** What is easily torn apart: pairs, accents, families, flags, jamo, line ends, spaces. */
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "é",
                    "e\u0301",
                    " ",
                    " \u0301",
                    "\u3000",
                    "\n",
                    "\r\n",
                    "。",
                    "”",
                    "“",
                    ".",
                    "🌉",
                    "👩\u200d👧",
                    "🇨🇳",
                    "桥会修好",
                    "会",
                    "각",
                    "\u1100\u1161",
                    "ไทย",
                    "سلام",
                    "\u00a0",
                    "\u200b",
                    "don't",
                    "3.14",
                    "\ud83c",
                    "«",
                    "»");

    @Test
    void wordsAndMarksAreStops() {
        assertEquals(
                List.of("said", ",", "“", "It", "isn't", ".", "”"),
                stops("said, “It isn't.”", Locale.ENGLISH, TextUnit.WORD));
    }

    @Test
    void chineseWordsAreTold() {
        assertEquals(
                List.of("他们", "表示", "，", "发展", "经济", "需要", "时间", "。"),
                stops("他们表示，发展经济需要时间。", Locale.CHINESE, TextUnit.WORD));
    }

    @Test
    void sentencesHaveTheirClosingMarks() {
        assertEquals(
                List.of("“It is safe.”", "She left.", "Next day"),
                stops("“It is safe.”  She left.\nNext day", Locale.ENGLISH, TextUnit.SENTENCE));
        assertEquals(
                List.of("“桥会修好。”", "他说。"), stops("“桥会修好。”他说。", Locale.CHINESE, TextUnit.SENTENCE));
    }

    @Test
    void charactersAreWhatAReaderSees() {
        assertEquals(
                List.of("e\u0301", "🌉", "👩\u200d👧", "a"),
                stops("e\u0301🌉 👩\u200d👧\r\na", Locale.ROOT, TextUnit.CHARACTER));
    }

    @Test
    void beyondTheTextThereIsNothing() {
        TextStops stops = new TextStops("ab", Locale.ROOT);
        for (TextUnit unit : TextUnit.values()) {
            assertEquals(OptionalInt.empty(), stops.endAfter(2, unit));
            assertEquals(OptionalInt.empty(), stops.endAfter(7, unit));
            assertEquals(OptionalInt.empty(), stops.startAfter(1, unit));
            assertEquals(OptionalInt.empty(), stops.startBefore(0, unit));
            assertEquals(OptionalInt.empty(), stops.endBefore(0, unit));
            assertEquals(OptionalInt.of(2), stops.endAfter(1, unit));
        }
        assertEquals(
                OptionalInt.empty(), new TextStops("", Locale.ROOT).endAfter(0, TextUnit.WORD));
    }

    @Test
    void aPlaceWithinACharacterBecomesTheOneBeforeIt() {
        TextStops stops = new TextStops("a🌉e\u0301", Locale.ROOT);
        assertEquals(1, stops.between(1));
        assertEquals(1, stops.between(2));
        assertEquals(3, stops.between(4));
        assertEquals(5, stops.between(9));
    }

    /** From any offset: onwards, never beside white space, never within a character. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void stopsGoOnAndSplitNothing(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String text =
                    random.ints(random.nextInt(14), 0, PIECES.size())
                            .mapToObj(PIECES::get)
                            .collect(Collectors.joining());
            BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
            characters.setText(text);
            TextStops stops = new TextStops(text, Locale.ROOT);
            for (TextUnit unit : TextUnit.values()) {
                for (int offset = 0; offset <= text.length(); offset++) {
                    int from = offset;
                    stops.startAfter(from, unit)
                            .ifPresent(at -> checkStart(text, characters, at, at > from));
                    stops.startBefore(from, unit)
                            .ifPresent(at -> checkStart(text, characters, at, at < from));
                    stops.endAfter(from, unit)
                            .ifPresent(at -> checkEnd(text, characters, at, at > from));
                    stops.endBefore(from, unit)
                            .ifPresent(at -> checkEnd(text, characters, at, at < from));
                }
            }
        }
    }

    private static void checkStart(String text, BreakIterator characters, int at, boolean goesOn) {
        assertTrue(goesOn, text);
        assertTrue(characters.isBoundary(at), text);
        assertFalse(Character.isWhitespace(text.codePointAt(at)), text);
    }

    private static void checkEnd(String text, BreakIterator characters, int at, boolean goesOn) {
        assertTrue(goesOn, text);
        assertTrue(characters.isBoundary(at), text);
        assertFalse(Character.isWhitespace(text.codePointBefore(at)), text);
    }

    /** The text between each place where something may begin and the next where it may end. */
    private static List<String> stops(String text, Locale language, TextUnit unit) {
        TextStops stops = new TextStops(text, language);
        List<String> found = new ArrayList<>();
        OptionalInt start =
                Character.isWhitespace(text.charAt(0))
                        ? stops.startAfter(0, unit)
                        : OptionalInt.of(0);
        while (start.isPresent()) {
            int end = stops.endAfter(start.getAsInt(), unit).orElseThrow();
            found.add(text.substring(start.getAsInt(), end));
            assertEquals(start, stops.startBefore(end, unit));
            start = stops.startAfter(start.getAsInt(), unit);
        }
        return found;
    }
}
