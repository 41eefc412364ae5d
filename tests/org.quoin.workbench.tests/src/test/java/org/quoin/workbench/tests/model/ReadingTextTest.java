package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.text.TextSpan;
import org.quoin.workbench.model.ReadingText;
import org.quoin.workbench.model.ReadingText.Line;
import org.quoin.workbench.tests.Articles;

/**
 * What is read begins with what is known about the article and goes on with its text, untouched.
 */
class ReadingTextTest {

    private final Article article =
            Articles.article(
                    "a",
                    "A title\nover two lines",
                    Locale.ENGLISH,
                    "First words.\n# Head\nMore 😀 words.");
    private final ReadingText reading = new ReadingText(article);

    @Test
    void titleAndAboutStandAboveTheTextAsItIs() {
        assertEquals(
                "A title over two lines\n"
                        + "Tarn Gazette · 2025-03-04 05:06 +01:00 · Imre Solt\n"
                        + "Editor Dana Wick\n"
                        + article.text(),
                reading.shown());
    }

    @Test
    void spansNameTheSameWords() {
        TextSpan words = Articles.span(article, "😀 words");
        assertEquals("😀 words", reading.toShown(words).of(reading.shown()));
        assertEquals(words.start(), reading.toArticle(reading.toShown(words).start()));
    }

    @Test
    void everyLineIsKnownForWhatItIs() {
        assertEquals(Line.TITLE, lineOf("A title"));
        assertEquals(Line.ABOUT, lineOf("Tarn Gazette"));
        assertEquals(Line.ABOUT, lineOf("Editor"));
        assertEquals(Line.PARAGRAPH, lineOf("First"));
        assertEquals(Line.HEADING, lineOf("# Head"));
        assertEquals(Line.PARAGRAPH, lineOf("More"));
    }

    @Test
    void arabicAndHebrewRunFromRightToLeft() {
        assertTrue(direction(Locale.forLanguageTag("ar-EG")));
        assertTrue(direction(Locale.forLanguageTag("he")));
        assertFalse(direction(Locale.SIMPLIFIED_CHINESE));
        assertFalse(direction(Locale.ROOT));
    }

    @Test
    void aDateStaysWholeAmongArabicWords() {
        Article arabic = Articles.article("a", "عنوان", Locale.forLanguageTag("ar"), "نص قصير.");
        ReadingText shown = new ReadingText(arabic);
        assertTrue(shown.shown().contains("\u20662025-03-04 05:06 +01:00\u2069"), shown.shown());
        assertTrue(shown.shown().endsWith(arabic.text()));
    }

    private static boolean direction(Locale language) {
        return new ReadingText(Articles.article("a", "t", language, "x")).isRightToLeft();
    }

    private Line lineOf(String start) {
        return reading.line(reading.shown().indexOf(start));
    }
}
