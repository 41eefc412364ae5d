package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.text.TextSpan;
import org.quoin.workbench.model.OriginalText;
import org.quoin.workbench.tests.Articles;

/** An article's words are found in the bytes that it came of, or are said not to be there. */
class OriginalTextTest {

    private static final String TEXT =
            "The lock keepers asked for a second bridge.\n"
                    + "“We open the gates forty times a day & nobody gets across,” said Halden.\n"
                    + "The surveyor said it would take three summers.";

    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>The lock keepers asked for a second bridge.</title>"
                    + "<script>var t = 'The surveyor said it would take three summers.';</script>"
                    + "<!-- The surveyor said it would take three summers. --></head><body>\n"
                    + "<p class=\"a>b\">The lock\n   keepers <b>asked</b> for a second bridge.</p>"
                    + "<p>&ldquo;We open the gates forty&nbsp;times a day &amp; nobody gets"
                    + " across,&#8221; said Halden.</p>"
                    + "<p>The surveyor said it would take three summers.</p></body></html>";

    private final Article article = Articles.article("a", "Locks", Locale.ENGLISH, TEXT);

    private OriginalText original() {
        return OriginalText.of(PAGE.getBytes(StandardCharsets.UTF_8), article).orElseThrow();
    }

    private static String words(OriginalText original, Article article, String words) {
        return original.toShown(Articles.span(article, words))
                .map(span -> span.of(original.shown()).replace("\n", ""))
                .orElse("not found");
    }

    @Test
    void wordsAreFoundBetweenTagsAndReferences() {
        OriginalText original = original();
        assertEquals("keepers <b>asked</b> for", words(original, article, "keepers asked for"));
        assertEquals(
                "&ldquo;We open the gates forty&nbsp;times a day &amp; nobody gets across,&#8221;",
                words(
                        original,
                        article,
                        "“We open the gates forty times a day & nobody gets across,”"));
        assertEquals("UTF-8", original.encoding());
        assertEquals(PAGE.length(), original.length());
    }

    @Test
    void whatStandsInScriptsAndCommentsIsNotTakenForTheText() {
        OriginalText original = original();
        TextSpan found =
                original.toShown(Articles.span(article, "The surveyor said it would"))
                        .orElseThrow();
        assertTrue(found.start() > original.shown().indexOf("said Halden."), "" + found);
    }

    @Test
    void aPlaceOfTheOriginalLeadsBackToTheArticle() {
        OriginalText original = original();
        for (String word :
                new String[] {"keepers", "asked", "gates", "nobody", "Halden", "three"}) {
            int from = original.shown().indexOf("<body>");
            int at = original.shown().indexOf(word, from);
            assertEquals(
                    OptionalInt.of(Articles.span(article, word).start()),
                    original.toArticle(at),
                    word);
            assertTrue(original.isOfArticle(at), word);
        }
        assertEquals(OptionalInt.empty(), original.toArticle(3));
        assertFalse(original.isOfArticle(original.shown().indexOf("<b>")));
    }

    @Test
    void theEncodingIsTheOneInWhichTheWordsAreThere() {
        String text = "据澜江日报报道，渡轮将于下月恢复通航。\n他说：“准备工作已经就绪，请大家放心乘坐。”";
        Article chinese = Articles.article("a", "渡轮", Locale.SIMPLIFIED_CHINESE, text);
        for (String each : new String[] {"GB18030", "UTF-8", "UTF-16LE"}) {
            byte[] bytes =
                    ("<html><p>" + text.replace("\n", "</p><p>")).getBytes(Charset.forName(each));
            OriginalText original = OriginalText.of(bytes, chinese).orElseThrow();
            assertEquals(each, original.encoding());
            assertEquals("准备工作已经就绪", words(original, chinese, "准备工作已经就绪"));
        }
        // A page that lies about itself, as templates do.
        byte[] lying = ("<meta charset=iso-8859-1><p>" + text).getBytes(Charset.forName("GB18030"));
        assertEquals("GB18030", OriginalText.of(lying, chinese).orElseThrow().encoding());
        Article german =
                Articles.article(
                        "a", "Tor", Locale.GERMAN, "Für große Kähne öffnet das Tor früher.");
        byte[] western =
                "<p>Für große Kähne öffnet das Tor früher.</p>"
                        .getBytes(Charset.forName("windows-1252"));
        assertEquals("windows-1252", OriginalText.of(western, german).orElseThrow().encoding());
    }

    @Test
    void textWithinJsonIsFoundInItsEscapes() {
        String json =
                "{\"text\": \"The lock keepers asked for a second bridge.\\n\\u201cWe open the gates"
                        + " forty times a day & nobody gets across,\\u201d said Halden.\\nThe surveyor"
                        + " said it would take three summers.\"}";
        OriginalText original =
                OriginalText.of(json.getBytes(StandardCharsets.UTF_8), article).orElseThrow();
        assertEquals("\\u201cWe open", words(original, article, "“We open"));
        assertEquals("three summers", words(original, article, "three summers"));
    }

    @Test
    void aParagraphThatDiffersSomewhereIsFoundWhereItDoesNot() {
        String page = PAGE.replace("forty&nbsp;times", "forty<sup>1</sup> times");
        OriginalText original =
                OriginalText.of(page.getBytes(StandardCharsets.UTF_8), article).orElseThrow();
        assertEquals("nobody gets across", words(original, article, "nobody gets across"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        String page =
                "<html><p>Something else altogether stands on this page, and nothing more.</p>";
        OriginalText original =
                OriginalText.of(page.getBytes(StandardCharsets.UTF_8), article).orElseThrow();
        assertEquals("not found", words(original, article, "three summers"));
        assertEquals(OptionalInt.empty(), original.toArticle(20));
    }

    @Test
    void bytesThatAreNoTextAreNotShown() {
        byte[] bytes = new byte[4000];
        new java.util.Random(7).nextBytes(bytes);
        assertEquals(Optional.empty(), OriginalText.of(bytes, article));
        assertEquals(Optional.empty(), OriginalText.of(new byte[0], article));
    }

    @Test
    void longLinesAreEndedAndEveryPlaceStaysKnown() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("Sentence number ").append(i).append(" of a long and dull report. ");
        }
        Article dull = Articles.article("a", "Dull", Locale.ENGLISH, text.toString().strip());
        String page = "<html><body><p>" + text + "</p></body></html>";
        OriginalText original =
                OriginalText.of(page.getBytes(StandardCharsets.UTF_8), dull).orElseThrow();
        assertTrue(original.shown().lines().allMatch(line -> line.length() <= 111));
        assertEquals(page, original.shown().replace("\n", ""));
        for (int i = 0; i < 3_000; i += 97) {
            String words = "Sentence number " + i + " of";
            assertEquals(words, words(original, dull, words));
            int at = original.toShown(Articles.span(dull, words)).orElseThrow().start();
            assertEquals(
                    OptionalInt.of(Articles.span(dull, words).start()), original.toArticle(at));
        }
    }
}
