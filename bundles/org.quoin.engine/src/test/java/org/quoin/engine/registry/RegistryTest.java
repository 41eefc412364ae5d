package org.quoin.engine.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.PackReader;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.engine.Samples;

class RegistryTest {

    @Test
    void makesNothingBeforeItIsAskedFor() {
        int[] made = new int[1];
        Registry registry =
                Samples.registry(
                        Samples.contribution(
                                Point.IMPORTERS,
                                "a",
                                () -> {
                                    made[0]++;
                                    return new Samples.Lines();
                                }));

        assertEquals(1, registry.declared(Point.IMPORTERS).size());
        assertEquals(0, made[0]);
        ArticleImporter first = registry.plugins(Point.IMPORTERS).get(0).instance();
        assertSame(first, registry.plugins(Point.IMPORTERS).get(0).instance());
        assertEquals(1, made[0]);
    }

    @Test
    void namesAndLeavesOutWhatThrows() {
        Registry registry =
                Samples.registry(
                        Samples.contribution(Point.IMPORTERS, "good", Samples.Lines::new),
                        Samples.contribution(
                                Point.IMPORTERS,
                                "bad",
                                () -> {
                                    throw new IllegalStateException("no dictionary");
                                }),
                        Samples.contribution(
                                Point.IMPORTERS,
                                "missing",
                                () -> {
                                    throw new NoClassDefFoundError("org/example/Gone");
                                }));

        List<String> ids =
                registry.plugins(Point.IMPORTERS).stream()
                        .map(each -> each.descriptor().id())
                        .toList();

        assertEquals(List.of("good"), ids);
        assertEquals(
                List.of(
                        Problem.error(
                                "The bad (bad, bundle org.example)",
                                "left out: it could not be started: IllegalStateException: no"
                                        + " dictionary"),
                        Problem.error(
                                "The missing (missing, bundle org.example)",
                                "left out: it could not be started: NoClassDefFoundError:"
                                        + " org/example/Gone")),
                registry.problems());
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // as a wrong class in a plugin.xml would do
    void leavesOutWhatIsOfTheWrongType() {
        Contribution wrong =
                new Contribution(
                        Point.IMPORTERS,
                        Samples.contribution(Point.IMPORTERS, "wrong", Samples.Lines::new)
                                .descriptor(),
                        () -> "not an importer");
        Registry registry = Samples.registry(wrong);

        assertTrue(registry.plugins(Point.IMPORTERS).isEmpty());
        assertEquals("left out: it is no ArticleImporter", registry.problems().get(0).message());
    }

    @Test
    void keepsTheFirstOfTwoWithOneIdAndSaysSo() {
        Registry registry =
                Samples.registry(
                        Samples.contribution(Point.IMPORTERS, "same", Samples.Lines::new),
                        Samples.contribution(Point.IMPORTERS, "same", Samples.Lines::new));

        assertEquals(1, registry.plugins(Point.IMPORTERS).size());
        assertEquals(
                "left out: another bundle contributes the same id",
                registry.problems().get(0).message());
    }

    @Test
    void ordersByIdWhereverContributionsWereFound() {
        Registry registry =
                Samples.registry(
                        Samples.contribution(Point.IMPORTERS, "b", Samples.Lines::new),
                        Samples.contribution(Point.ANALYSERS, "c", Samples.Capitals::new),
                        Samples.contribution(Point.IMPORTERS, "a", Samples.Lines::new));

        assertEquals(
                List.of("a", "b"),
                registry.declared(Point.IMPORTERS).stream().map(Descriptor::id).toList());
    }

    @Test
    void handsLanguagePacksToTheAnalysersThatReadThem() {
        LanguagePack pack =
                new DeclaredPack(
                        new Descriptor(
                                "p",
                                "The p",
                                "",
                                "org.example",
                                "1.0.0",
                                Map.of("languages", "is")),
                        path -> null,
                        Optional.empty());
        Registry registry =
                Samples.registry(
                        Samples.contribution(
                                Point.ANALYSERS, "reader", () -> new Reader(List.of())),
                        Samples.contribution(Point.LANGUAGE_PACKS, "p", () -> pack));

        Reader reader = (Reader) registry.plugins(Point.ANALYSERS).get(0).instance();
        assertEquals(List.of(pack), reader.packs);
        assertEquals(List.of(), registry.problems());

        registry.checkPacks();
        registry.checkPacks();
        assertEquals(
                List.of(Problem.error("The p (p, bundle org.example)", "left out: no words")),
                registry.problems());
    }

    /** Finds nothing, and something wrong with every pack. */
    private static final class Reader implements PackReader {
        private final List<LanguagePack> packs;

        Reader(List<LanguagePack> packs) {
            this.packs = packs;
        }

        @Override
        public QuoteAnalyser withPacks(List<LanguagePack> contributed) {
            return new Reader(contributed);
        }

        @Override
        public Optional<Problem> check(LanguagePack pack) {
            return Optional.of(Problem.error(pack.label(), "left out: no words"));
        }

        @Override
        public Analysis analyse(Article article, Progress progress) {
            return new Analysis(List.of(), List.of());
        }
    }
}
