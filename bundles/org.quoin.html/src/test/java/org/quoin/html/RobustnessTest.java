package org.quoin.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.api.article.Article;
import org.quoin.api.plugin.ImportException;

/** What broken, hostile and empty inputs do: a plain reason or what can be read, never more. */
class RobustnessTest {

    private static final String PARAGRAPH =
            "<p>The ferry did not sail, said Orla Denny, who keeps the shop, and nobody knew why.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feed/harbour-talks.txt",
                "feed/dated-traditional.md",
                "page/english-clutter.html",
                "page/old-chinese.html",
                "plain/three-lines.txt"
            })
    void aDamagedInputGivesAnArticleOrAReason(String sample) throws IOException {
        byte[] whole = sample(sample);
        Random random = new Random(sample.hashCode());
        for (int i = 0; i < 150; i++) {
            byte[] bytes = damaged(whole, random);
            try {
                SamplesTest.assertParagraphsCover(article(bytes));
            } catch (ImportException e) {
                assertTrue(Objects.requireNonNull(e.getMessage()).length() > 5);
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        int changes = random.nextInt(4) == 0 ? 0 : random.nextInt(30);
        for (int k = 0; k < changes; k++) {
            byte[] signs = "<>\"=/&;-[]()'!".getBytes(StandardCharsets.US_ASCII);
            byte sign =
                    random.nextBoolean()
                            ? signs[random.nextInt(signs.length)]
                            : (byte) random.nextInt(256);
            bytes[random.nextInt(bytes.length)] = sign;
        }
        return bytes;
    }

    @Test
    void aPageCutOffIsReadAsFarAsItGoes() throws Exception {
        String whole = new String(sample("page/english-clutter.html"), StandardCharsets.UTF_8);
        String half = whole.substring(0, whole.indexOf("remains on the table"));
        Article article = article(half.getBytes(StandardCharsets.UTF_8));
        assertTrue(article.text().contains("Patience does not fill shelves."));
        assertTrue(article.text().endsWith("that its offer “"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "blockquote", "span", "b", "ul><li", "table><tr><td", "figure"})
    void deepNestingNeitherOverflowsNorTakesLong(String element) {
        String name = element;
        String page =
                "<html><body><h1>Deep</h1>"
                        + PARAGRAPH.repeat(5)
                        + ("<" + name + ">").repeat(100_000)
                        + PARAGRAPH
                        + "</body></html>";
        Article article =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(60),
                        () -> article(page.getBytes(StandardCharsets.UTF_8)));
        assertTrue(article.text().contains("who keeps the shop"));
    }

    @Test
    void aHundredThousandSiblingsTakeNoLongTime() {
        String page =
                "<html><body><h1>Wide</h1><div>"
                        + PARAGRAPH.repeat(3)
                        + "<i>x</i>".repeat(100_000)
                        + "<b>x</b>".repeat(100_000)
                        + "<p class=ad>y</p>".repeat(50_000)
                        + "</div></body></html>";
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> article(page.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><head><title>Nothing</title></head><body></body></html>",
                "<html><body><nav><a href='/'>Home</a></nav><script>var x = 'text';</script></body></html>",
                "<!--1700000000000-->\n[Empty](https://a.example/b)\n------\n\n<div>\n</div>\n"
            })
    void aPageWithoutAnArticleSaysSo(String page) {
        ImportException e =
                assertThrows(
                        ImportException.class,
                        () -> article(page.getBytes(StandardCharsets.UTF_8)));
        assertEquals("the page holds no article text", e.getMessage());
    }

    @Test
    void aFeedArticleOfPicturesAloneSaysSo() {
        String page = "[P](https://a.example/p)\n------\n<figure><img src='/p.jpg'></figure>";
        ImportException e =
                assertThrows(
                        ImportException.class,
                        () -> article(page.getBytes(StandardCharsets.UTF_8)));
        assertTrue(Objects.requireNonNull(e.getMessage()).contains("only pictures"));
    }

    @Test
    void binariesAndEmptyFilesAreNobodys() {
        assertThrows(ImportException.class, () -> article(new byte[0]));
        byte[] png = {
            (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
        };
        assertThrows(ImportException.class, () -> article(png));
    }

    private static Article article(byte[] bytes) throws IOException, ImportException {
        return Importing.one(new MemoryInput("input", bytes));
    }

    static byte[] sample(String name) throws IOException {
        try (InputStream in = RobustnessTest.class.getResourceAsStream("/samples/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
