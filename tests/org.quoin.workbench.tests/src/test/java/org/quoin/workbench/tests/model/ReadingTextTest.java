package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
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

    /** Pictures before the first line, within a paragraph, twice at one place, and at the end. */
    private ReadingText withPictures() {
        int end = article.text().length();
        int within = article.text().indexOf("words.");
        int head = article.text().indexOf("# Head");
        return new ReadingText(
                Articles.withPictures(
                        article,
                        picture(0, "First caption", "Ida Lens"),
                        picture(within, "", ""),
                        picture(head, "At the head (Ida Lens)", "Ida Lens"),
                        picture(end, "Last", "")));
    }

    private static Image picture(int position, String caption, String credit) {
        return new Image(
                "https://tarn-gazette.example/p.png",
                Optional.of("in words"),
                Optional.of(caption).filter(each -> !each.isEmpty()),
                Optional.of(credit).filter(each -> !each.isEmpty()),
                position,
                Optional.empty());
    }

    @Test
    void picturesAndTheirCaptionsStandBetweenTheLines() {
        ReadingText shown = withPictures();
        assertEquals(
                "\uFFFC\nFirst caption · Ida Lens\n"
                        + "First words.\n"
                        + "\uFFFC\nin words\n"
                        + "\uFFFC\nAt the head (Ida Lens)\n"
                        + "# Head\n"
                        + "More 😀 words.\n"
                        + "\uFFFC\nLast",
                shown.shown().substring(shown.bodyStart()));
        assertEquals(4, shown.pictures().size());
        for (ReadingText.PlacedPicture each : shown.pictures()) {
            assertEquals(ReadingText.PLACE, shown.shown().charAt(each.offset()));
            assertEquals(Line.PICTURE, shown.line(each.offset()));
            assertEquals(Line.CAPTION, shown.line(each.offset() + 2));
        }
        assertEquals(Line.HEADING, shown.line(shown.shown().indexOf("# Head")));
    }

    @Test
    void everyUnitOfTheTextIsShownOnceAndKnownAgain() {
        ReadingText shown = withPictures();
        for (int i = 0; i < article.text().length(); i++) {
            int at = shown.toShown(i);
            assertEquals(article.text().charAt(i), shown.shown().charAt(at), "unit " + i);
            assertEquals(i, shown.toArticle(at));
        }
        int inArticle = 0;
        for (int i = 0; i < shown.shown().length(); i++) {
            inArticle += shown.toArticle(i) >= 0 ? 1 : 0;
        }
        assertEquals(article.text().length(), inArticle);
    }

    @Test
    void aSpanEndsWhereItsLastUnitDoesWhateverFollows() {
        ReadingText shown = withPictures();
        TextSpan first = Articles.span(article, "First words.");
        assertEquals("First words.", shown.toShown(first).of(shown.shown()));
        TextSpan last = Articles.span(article, "words.\n# Head\nMore 😀 words.");
        assertTrue(shown.toShown(last).of(shown.shown()).contains("\uFFFC\nin words"));
        assertTrue(shown.toShown(last).of(shown.shown()).endsWith("words."));
    }

    @Test
    void whatIsSelectedIsTheArticlesTextWithinIt() {
        ReadingText shown = withPictures();
        TextSpan words = Articles.span(article, "words.\n# He");
        assertEquals(Optional.of(words), shown.toArticle(shown.toShown(words)));
        TextSpan all = new TextSpan(0, shown.shown().length());
        assertEquals(Optional.of(new TextSpan(0, article.text().length())), shown.toArticle(all));
        assertEquals(
                Optional.empty(),
                shown.toArticle(new TextSpan(shown.bodyStart(), shown.bodyStart() + 20)));
        assertEquals(Optional.empty(), shown.toArticle(new TextSpan(0, 5)));
    }

    private static boolean direction(Locale language) {
        return new ReadingText(Articles.article("a", "t", language, "x")).isRightToLeft();
    }

    private Line lineOf(String start) {
        return reading.line(reading.shown().indexOf(start));
    }
}
