package org.quoin.api.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsAnEmojiOnce() {
        CodePoints points = new CodePoints("a😀b");

        assertEquals(0, points.fromUtf16(0));
        assertEquals(1, points.fromUtf16(1));
        assertEquals(2, points.fromUtf16(3));
        assertEquals(3, points.fromUtf16(4));
        assertEquals(3, points.toUtf16(2));
    }

    @Test
    void aLoneSurrogateIsACodePointAsJavaHasIt() {
        String text = "\ud83d x \ude00\ud83d";

        CodePoints points = new CodePoints(text);

        assertEquals(text.codePointCount(0, text.length()), points.fromUtf16(text.length()));
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        CodePoints points = new CodePoints("a😀");

        assertThrows(IndexOutOfBoundsException.class, () -> points.fromUtf16(4));
        assertThrows(IndexOutOfBoundsException.class, () -> points.fromUtf16(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> points.toUtf16(3));
        assertThrows(IndexOutOfBoundsException.class, () -> points.toUtf16(-1));
    }

    @RepeatedTest(50)
    void agreesWithTheJdkOnAnyText(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        StringBuilder made = new StringBuilder();
        int length = random.nextInt(200);
        for (int i = 0; i < length; i++) {
            made.appendCodePoint(random.nextInt(4) == 0 ? 0x1F600 + i % 50 : 0x4E00 + i);
        }
        String text = made.toString();
        CodePoints points = new CodePoints(text);

        for (int i = 0; i <= text.length(); i++) {
            boolean within =
                    i > 0
                            && i < text.length()
                            && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (!within) {
                int expected = text.codePointCount(0, i);
                assertEquals(expected, points.fromUtf16(i));
                assertEquals(i, points.toUtf16(expected));
            }
        }
    }
}
