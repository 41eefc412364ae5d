package org.quoin.quotes.west;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.api.job.Progress;
import org.quoin.api.language.Finding;
import org.quoin.api.language.QuoteFinder;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.FolderPack;

class WesternPackTest {

    private static final Map<String, QuoteFinder> PACKS = packs("en", "de", "fr", "es", "pt", "ru");

    private static Map<String, QuoteFinder> packs(String... languages) {
        Map<String, QuoteFinder> packs = new LinkedHashMap<>();
        for (String language : languages) {
            packs.put(language, FolderPack.finder(language));
        }
        return packs;
    }

    static Stream<Arguments> examples() throws IOException {
        Stream.Builder<Arguments> all = Stream.builder();
        for (Map.Entry<String, QuoteFinder> each : PACKS.entrySet()) {
            String language = each.getKey();
            QuoteFinder pack = each.getValue();
            // A first pack has no article yet.
            boolean first = Set.of("pt", "ru").contains(language);
            for (String file :
                    first ? List.of("sentences.txt") : List.of("sentences.txt", "articles.txt")) {
                for (Examples.Example example : Examples.read("/west/" + language + "/" + file)) {
                    all.add(Arguments.of(language, example, pack));
                }
            }
        }
        return all.build();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void findsWhatTheExampleSays(String language, Examples.Example example, QuoteFinder pack) {
        assertEquals(
                String.join("\n", example.expected()),
                String.join("\n", Examples.found(pack, language, example.text())));
    }

    /** Any mixture of an example's words and marks gives ordered spans within the text. */
    @Test
    void anyTextGivesWholeSpans() throws IOException {
        Random random = new Random(20_240_607);
        for (Map.Entry<String, QuoteFinder> each : PACKS.entrySet()) {
            String language = each.getKey();
            QuoteFinder pack = each.getValue();
            String[] words =
                    String.join(
                                    " ",
                                    Examples.read("/west/" + language + "/sentences.txt").stream()
                                            .map(Examples.Example::text)
                                            .toList())
                            .split(" ", -1);
            for (int round = 0; round < 150; round++) {
                String text = scrambled(random, words);
                check(text, pack.find(Examples.article(language, text), Progress.none()));
            }
        }
    }

    private static String scrambled(Random random, String[] words) {
        String marks = "\"“”„‘’'«»…—–-,.;:!?()[]\n\n\u00a0\ud83d\ude42\u200b";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(120);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(4) == 0) {
                text.append(marks.charAt(random.nextInt(marks.length())));
            }
            text.append(words[random.nextInt(words.length)]);
            if (random.nextInt(8) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static void check(String text, List<Finding> findings) {
        for (Finding finding : findings) {
            assertFalse(finding.content().isEmpty(), text);
            int end = 0;
            for (TextSpan span : finding.content()) {
                assertTrue(span.start() >= end && span.end() <= text.length(), text);
                assertFalse(span.of(text).isBlank(), text);
                end = span.end();
            }
            finding.source().ifPresent(span -> assertTrue(span.end() <= text.length(), text));
            finding.cue().ifPresent(span -> assertTrue(span.end() <= text.length(), text));
            assertTrue(finding.confidence() > 0 && finding.confidence() <= 1, text);
        }
    }

    /** A sentence without end costs no more than its length. */
    @Test
    void longInputIsRead() {
        for (Map.Entry<String, QuoteFinder> each : PACKS.entrySet()) {
            String language = each.getKey();
            QuoteFinder pack = each.getValue();
            String text = "\"He said, she said and they say that ".repeat(6_000);
            check(text, pack.find(Examples.article(language, text), Progress.none()));
        }
    }
}
