package org.quoin.engine.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoin.api.job.Problem;
import org.quoin.api.plugin.ArticleImporter;
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
}
