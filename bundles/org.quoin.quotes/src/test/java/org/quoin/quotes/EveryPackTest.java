package org.quoin.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.api.job.Progress;
import org.quoin.api.language.Finding;
import org.quoin.api.language.QuoteFinder;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.west.Examples;

/** What holds for every pack of this bundle, whatever it is handed. */
class EveryPackTest {

    /** A sentence in each language in which the pack must find something with its source. */
    private static final Map<String, String> SENTENCES =
            new TreeMap<>(
                    Map.of(
                            "ar", "قال مدير الميناء سالم الحداد إن الجسر مفتوح.",
                            "de", "Bürgermeisterin Anna Berg sagte, die Brücke sei offen.",
                            "en", "Mayor Anna Berg said that the bridge was open.",
                            "es", "La alcaldesa Ana Berg dijo que el puente estaba abierto.",
                            "fr", "La maire Anne Berg a dit que le pont était ouvert.",
                            "ja", "相沢恒夫市長は「橋は今日から通れる」と述べた。",
                            "ko", "박지은 시장은 “다리가 오늘 열렸다”고 말했다.",
                            "pt", "A prefeita Ana Berg disse que a ponte estava aberta.",
                            "ru", "Мэр Анна Берг сказала, что мост открыт.",
                            "zh", "市长何嘉文说：“桥今天通了，大家回家吧。”"));

    private static final Map<String, QuoteFinder> FINDERS =
            SENTENCES.keySet().stream()
                    .collect(Collectors.toMap(Function.identity(), FolderPack::finder));

    private static final String MARKS =
            "\"“”„‟‘’‚‛'«»‹›「」『』《》〝〞〟﹁﹂｢｣`…—–-,.;:!?，。：；！？、،؛؟()[]（）\n\n\u00a0\u200b\u200f\ufeff\u0000\u0007\u064b\u0301";

    static Stream<String> languages() {
        return SENTENCES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itsFilesAreUnderstoodAndItsSentenceIsFound(String language) {
        assertEquals(Optional.empty(), new RuleBasedAnalyser().check(FolderPack.of(language)));
        String text = sentence(language);
        List<Finding> found = find(language, text);
        assertEquals(1, found.size(), text);
        assertTrue(found.get(0).source().isPresent() && found.get(0).cue().isPresent(), text);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anyMixtureGivesWholeSpansThatDoNotOverlap(String language) throws IOException {
        Random random = new Random(20_241_123);
        List<String> pieces = pieces(language);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                switch (random.nextInt(6)) {
                    case 0 -> text.append(MARKS.charAt(random.nextInt(MARKS.length())));
                    case 1 -> text.append(random.nextBoolean() ? "\ud83d\ude42" : "\ud83d");
                    default -> text.append(pieces.get(random.nextInt(pieces.size())));
                }
            }
            check(language, text.toString());
        }
    }

    private static List<String> pieces(String language) throws IOException {
        List<String> pieces = new ArrayList<>();
        pieces.add(sentence(language));
        String text = sentence(language);
        for (int i = 0; i < text.length(); i += 3) {
            pieces.add(text.substring(i, Math.min(text.length(), i + 3)));
        }
        for (String word : text.split(" ", -1)) {
            pieces.add(word + " ");
        }
        String folder =
                switch (language) {
                    case "ja", "ko" -> "/east/" + language;
                    case "ar" -> "/ar";
                    case "zh" -> "";
                    default -> "/west/" + language;
                };
        if (!folder.isEmpty()) {
            for (Examples.Example each : Examples.read(folder + "/sentences.txt")) {
                pieces.addAll(List.of(each.text().split("(?<=[ 、，。])", -1)));
            }
        }
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    private static void check(String language, String text) {
        List<Finding> findings = find(language, text);
        int start = 0;
        for (Finding finding : findings) {
            assertFalse(finding.content().isEmpty(), text);
            assertTrue(finding.content().get(0).start() >= start, text);
            start = finding.content().get(0).start();
            int end = 0;
            for (TextSpan span : finding.content()) {
                assertTrue(span.start() >= end && span.end() <= text.length(), text);
                assertFalse(span.of(text).isBlank(), text);
                end = span.end();
            }
            finding.source().ifPresent(span -> assertTrue(span.end() <= text.length(), text));
            finding.cue().ifPresent(span -> assertTrue(span.end() <= text.length(), text));
            finding.speaker().ifPresent(who -> assertFalse(who.name().isBlank(), text));
            assertTrue(finding.confidence() > 0 && finding.confidence() <= 1, text);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aMillionMarksThatNothingClosesTakeBoundedTime(String language) {
        for (String piece : List.of("“", "«", "「", "\"", "”", "‘a")) {
            // All packs look for marks the same way; one kind in full shows what a pack adds.
            int length = piece.equals("“") ? 1_000_000 : 50_000;
            String text = piece.repeat(length / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> find(language, text), piece);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anEnormousSentenceTakesBoundedTime(String language) {
        String sentence = sentence(language);
        String endless = sentence.replaceAll("[.。]", " ");
        for (String piece : List.of(sentence, endless, "“" + endless, endless.replace(" ", ""))) {
            String text = piece.repeat(100_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> find(language, text), piece);
        }
    }

    /**
     * Grammar looks back for who "she" is; nothing that follows later changes what stands before.
     */
    @ParameterizedTest
    @MethodSource("languages")
    void laterParagraphsDoNotChangeEarlierContents(String language) {
        String first = sentence(language);
        List<List<TextSpan>> alone = contents(language, first);
        for (String later : List.of(first, "1, 2, 3", "“", "?!", first + first)) {
            List<List<TextSpan>> both = contents(language, first + "\n" + later);
            assertEquals(alone, both.subList(0, Math.min(alone.size(), both.size())), later);
        }
    }

    private static List<List<TextSpan>> contents(String language, String text) {
        return find(language, text).stream().map(Finding::content).toList();
    }

    private static String sentence(String language) {
        return SENTENCES.getOrDefault(language, "");
    }

    private static List<Finding> find(String language, String text) {
        QuoteFinder finder = FINDERS.get(language);
        assertTrue(finder != null, language);
        return finder.find(Examples.article(language, text), Progress.none());
    }
}
