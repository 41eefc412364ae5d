package org.quoin.quotes.zh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.api.job.Progress;
import org.quoin.api.language.Finding;
import org.quoin.api.language.QuoteFinder;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.FolderPack;

/** Invented articles, each for one thing that Chinese news does, with the whole expected result. */
class ChinesePackTest {

    private static final QuoteFinder PACK = FolderPack.finder("zh");

    static Stream<Path> articles() throws IOException, URISyntaxException {
        Path folder =
                Path.of(
                                Objects.requireNonNull(
                                                ChinesePackTest.class.getResource(
                                                        "/articles/zh/interview.txt"))
                                        .toURI())
                        .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void findsExactlyWhatIsWrittenBelowTheArticle(Path file) throws IOException {
        String[] parts = Files.readString(file).split("\n===\n", -1);
        assertEquals(2, parts.length, "an article, a line of ===, and what is expected");
        assertEquals(parts[1].strip(), render(parts[0]));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everySpanIsWordsOfTheArticleAndEveryRunTheSame(Path file) {
        String text = read(file).split("\n===\n", -1)[0];
        assertWellFormed(text);
        assertEquals(render(text), render(text));
    }

    @Test
    void surrogatesBeforeAQuotationDoNotShiftIt() {
        String text = "\ud83d\ude00\ud840\udc00市长何嘉文说：“桥通了\ud83d\ude00。”";
        List<Finding> found = PACK.find(Rendering.article(text), Progress.none());
        assertEquals(1, found.size());
        assertEquals("桥通了\ud83d\ude00。", found.get(0).content().get(0).of(text));
    }

    @Test
    void anyMixtureOfWordsAndMarksStaysWithinTheText() {
        Random random = new Random(20240602);
        List<String> words =
                List.of(
                        "他",
                        "说",
                        "表示",
                        "，",
                        "。",
                        "：",
                        "“",
                        "”",
                        "「",
                        "」",
                        "据",
                        "报道",
                        "称",
                        "市长",
                        "何嘉文",
                        "（",
                        "）",
                        "《",
                        "》",
                        "\n",
                        " ",
                        "的",
                        "在",
                        "时",
                        "与",
                        "·",
                        "?",
                        "K",
                        "3月",
                        "像",
                        "这样的",
                        "此外，",
                        "认为",
                        "被认为",
                        "援引",
                        "的话",
                        "看来",
                        "\ud83d\ude00",
                        "\ud83d",
                        "\u0000",
                        "\u200b",
                        "〝",
                        "〞",
                        "告诉",
                        "记者",
                        "问：",
                        "该",
                        "是",
                        "不",
                        "了",
                        "人");
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(words.get(random.nextInt(words.size())));
            }
            assertWellFormed(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“", "他说“", "说", "市长何嘉文说", "据", "在的时", "他说，", "「他」說：", "王三·", "（", "《报》报道，", "何嘉文与",
                "此外，说。", "问：说\n", "的研究发现"
            })
    void aMillionCharactersOfAnythingTakeBoundedTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> PACK.find(Rendering.article(text), Progress.none()));
    }

    private static void assertWellFormed(String text) {
        for (Finding finding : PACK.find(Rendering.article(text), Progress.none())) {
            assertTrue(finding.confidence() >= 0 && finding.confidence() <= 1, text);
            assertTrue(!finding.content().isEmpty(), text);
            int end = 0;
            for (TextSpan span : finding.content()) {
                assertTrue(span.start() >= end && span.end() <= text.length(), text);
                assertTrue(!span.of(text).isBlank(), () -> text + finding);
                end = span.end();
            }
            finding.source().ifPresent(span -> assertTrue(span.end() <= text.length(), text));
            finding.cue().ifPresent(span -> assertTrue(span.end() <= text.length(), text));
            finding.speaker().ifPresent(speaker -> assertTrue(!speaker.name().isBlank(), text));
        }
    }

    private static String render(String text) {
        return PACK.find(Rendering.article(text), Progress.none()).stream()
                .map(finding -> Rendering.line(text, finding))
                .collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
