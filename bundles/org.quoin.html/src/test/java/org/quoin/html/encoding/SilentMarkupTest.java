package org.quoin.html.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SilentMarkupTest {

    private static String without(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return SilentMarkup.without(bytes, 0, bytes.length, StandardCharsets.UTF_8).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a</p><script>var x = '<p>';</script>b|<p>a</p><script></script>b",
                "<SCRIPT type=a>x</b></Script >b|<SCRIPT type=a></Script >b",
                "<style>p > a { }</style>b|<style></style>b",
                "<p><!-- c > d -->b <!-->c <!--->d|<p>b c d",
                "<svg class=x><g><path d='M1 2'/></g><title>i</title></svg>b|<svg class=x></svg>b",
                "<svg><svg><path></svg><use/></svg>b|<svg></svg>b",
                "<a title='<script>'>b</a><script>c</script>|<a title='<script>'>b</a><script></script>",
            })
    void takesOutWhatSaysNothing(String page, String rest) {
        assertEquals(rest, without(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=\"application/ld+json\">{\"a\": 1}</script>",
                "<script type='application/LD+JSON'>{}</script>",
                "<!-- saved from url=(0011)http://a.b/ --><html><!-- url: http://a.b/ --><p>a",
                "<title>a <script>b</script></title><textarea><!-- c --></textarea>",
                "<svg><foreignObject><p>said</p></foreignObject></svg>",
                "<svg><path><p>said</p>",
                "<svg/><p>said</p><svg/>",
                "<script><!-- document.write('<script>a</script>') </script> --></script><p>said",
                "<script>no end <p>a",
                "<p>a < b <!-- no end",
                "<p>a&lt<!-- b -->;<<!-- c -->d",
                "<p>a <!-- b --!>c<script>d</script> -->",
                "<script src=x/><p>a",
                "<p title=\"no end>a<script>b</script>",
                "<![CDATA[ <script>a</script> ]]>",
            })
    void leavesTheRestAlone(String page) {
        assertEquals(page, without(page));
    }

    /** Pieces of markup in any order: what is shown stays, whatever the parser makes of them. */
    @Test
    void nothingThatIsShownGoes() {
        String[] parts = {
            "<p>",
            "</p>",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<svg>",
            "</svg>",
            "<g>",
            "<!--",
            "-->",
            "<title>",
            "</title>",
            "<div a='",
            "'>",
            "<b c=\"",
            "\">",
            "said ",
            "<",
            ">",
            "<textarea>",
            "</textarea>",
            "<iframe>",
            "</iframe>",
            "<a href=x/>",
            "--!>",
            "<!",
        };
        Random random = new Random(20261123);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder page = new StringBuilder("<body>");
            for (int i = 0; i < 12; i++) {
                page.append(parts[random.nextInt(parts.length)]);
            }
            assertEquals(shown(page.toString()), shown(without(page.toString())), page::toString);
        }
    }

    /**
     * The letters, without those of drawings. (jsoup sets a space or none between two texts by what
     * else stands there.)
     */
    private static String shown(String page) {
        Document document = Jsoup.parse(page);
        document.select("svg").remove();
        return document.wholeText().replaceAll("\\s", "");
    }

    @Test
    void manyOpenDrawingsAndScriptsTakeNoLongerEach() {
        for (String part : new String[] {"<svg>", "<svg><p>", "<script>", "<!-", "<a b='"}) {
            String page = part.repeat(200_000);
            assertTrue(without(page).length() <= page.length());
        }
    }
}
