package org.quoin.platform.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.ExtractJob;
import org.quoin.engine.job.Results;
import org.quoin.engine.job.Tally;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/** Somebody else's plug-in that fails costs itself, is told of by name, and the rest works. */
class ForeignPluginTest {

    private static final String PACKAGE = "org.quoin.platform.tests.foreign.";

    private static String importer(String id, String className) {
        return "<importer id=\"org.example.foreign."
                + id
                + "\" name=\"The "
                + id
                + " one\" class=\""
                + PACKAGE
                + className
                + "\"/>";
    }

    private static String importers(String... elements) {
        return "<extension point=\"org.quoin.platform.importers\">"
                + String.join("", elements)
                + "</extension>";
    }

    private static List<String> foreign(Registry registry) {
        return registry.plugins(Point.IMPORTERS).stream()
                .map(plugin -> plugin.descriptor().id())
                .filter(id -> id.startsWith(ForeignPlugin.NAME))
                .toList();
    }

    @Test
    void whatCannotBeMadeIsNamedAndLeftOut() throws Exception {
        try (ForeignPlugin plugin =
                ForeignPlugin.install(
                        "",
                        importers(
                                importer("throwing", "ThrowingWhenMade"),
                                importer("missing", "NotThere"),
                                importer("working", "WorkingImporter")),
                        Set.of(
                                "Lines",
                                "ThrowingWhenMade",
                                "ThrowingWhenWorking",
                                "WorkingImporter"))) {
            Registry registry = new Registry(Platform.discover());

            assertEquals(List.of("org.example.foreign.working"), foreign(registry));
            List<Problem> problems = registry.problems();
            assertEquals(2, problems.size(), problems.toString());
            assertEquals(
                    "The missing one (org.example.foreign.missing, bundle org.example.foreign)",
                    problems.get(0).subject());
            assertTrue(problems.get(0).message().contains("NotThere"), problems.toString());
            assertEquals(
                    "The throwing one (org.example.foreign.throwing, bundle org.example.foreign)",
                    problems.get(1).subject());
            assertTrue(
                    problems.get(1).message().contains("the lexicon is not there"),
                    problems.toString());
        }
    }

    @Test
    void whatFailsAtWorkCostsItsInputOnly(@TempDir Path folder) throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.txt"), "BAD one");
        Path good = Files.writeString(folder.resolve("good.txt"), "GOOD one");
        try (ForeignPlugin plugin =
                ForeignPlugin.install(
                        "",
                        importers(
                                        importer("failing", "ThrowingWhenWorking"),
                                        importer("working", "WorkingImporter"))
                                + "<extension point=\"org.quoin.platform.analysers\">"
                                + "<analyser id=\"org.example.foreign.grammar\" name=\"Grammar\" class=\""
                                + PACKAGE
                                + "ThrowingAnalyser\"/></extension>",
                        Set.of(
                                "Lines",
                                "ThrowingWhenWorking",
                                "WorkingImporter",
                                "ThrowingAnalyser"))) {
            Told told = new Told();
            Tally tally =
                    new ExtractJob(new Registry(Platform.discover()), 2)
                            .run(
                                    new InputWalk(
                                            List.of(bad.toString(), good.toString()),
                                            InputStream::nullInputStream),
                                    told,
                                    Progress.none());

            assertEquals(2, tally.inputs());
            assertEquals(List.of("GOOD one"), told.texts);
            assertTrue(
                    told.said(
                            bad,
                            "The failing one (org.example.foreign.failing, bundle org.example.foreign)",
                            "there is a comma too many"),
                    told.problems.toString());
            assertTrue(
                    told.said(
                            good,
                            "Grammar (org.example.foreign.grammar, bundle org.example.foreign)",
                            "no grammar for it"),
                    told.problems.toString());
        }
    }

    @Test
    void aDeclarationThatSaysTooLittleIsNamed() throws Exception {
        try (ForeignPlugin plugin =
                ForeignPlugin.install(
                        "",
                        importers(
                                "<importer id=\"org.example.foreign.bare\" name=\"Bare\"/>",
                                "<reader id=\"org.example.foreign.odd\" name=\"Odd\" class=\"x.Y\"/>"),
                        Set.of())) {
            List<Problem> problems = Platform.discover().problems();

            assertEquals(2, problems.size(), problems.toString());
            assertEquals(
                    "left out: its plugin.xml names no class",
                    messageFor(
                            "Bare (org.example.foreign.bare, bundle org.example.foreign)",
                            problems));
            assertEquals(
                    "left out: its plugin.xml declares <reader> for org.quoin.platform.importers, which takes"
                            + " <importer> only",
                    messageFor(
                            "Odd (org.example.foreign.odd, bundle org.example.foreign)", problems));
        }
    }

    @Test
    void aLanguagePackOfFilesIsUsedAndAFaultyOneNamed() throws Exception {
        String packs =
                "<extension point=\"org.quoin.platform.languagePacks\">"
                        + "<languagePack id=\"org.example.foreign.qaa\" name=\"Good\" languages=\"qaa\""
                        + " folder=\"words\"/>"
                        + "<languagePack id=\"org.example.foreign.qab\" name=\"Bad\" languages=\"qab\""
                        + " folder=\"absent\"/></extension>";
        Map<String, String> files =
                Map.of(
                        "words/pack.txt", "[grammar]\nclause\n",
                        "words/words.txt", "[opener]\nke\n",
                        "words/verbs.txt", "[endings]\nar past=is\n",
                        "words/cues.txt", "[verbs]\ndar : that quote comment\n");
        try (ForeignPlugin plugin = ForeignPlugin.install("", packs, Set.of(), files)) {
            Registry registry = new Registry(Platform.discover());
            registry.checkPacks();

            assertEquals(1, registry.problems().size(), registry.problems().toString());
            assertEquals(
                    "left out: pack.txt: the pack has no such file",
                    messageFor(
                            "Bad (org.example.foreign.qab, bundle org.example.foreign)",
                            registry.problems()));
            String text = "Lia Ferri dis ke la ponte es bon.";
            List<Quote> quotes =
                    registry.plugins(Point.ANALYSERS)
                            .get(0)
                            .instance()
                            .analyse(article("qaa", text), Progress.none())
                            .quotes();
            assertEquals("ke la ponte es bon", quotes.get(0).content().get(0).of(text));
            assertEquals("Lia Ferri", quotes.get(0).source().orElseThrow().of(text));
        }
    }

    private static Article article(String language, String text) {
        return new Article(
                "test",
                new Provenance("test.txt", "00", "test"),
                "Test",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.forLanguageTag(language),
                text,
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aPluginThatLacksSomethingIsNamedWithWhatItLacks() throws Exception {
        try (ForeignPlugin plugin =
                ForeignPlugin.install(
                        ",org.example.absent",
                        importers(importer("working", "WorkingImporter")),
                        Set.of("Lines", "WorkingImporter"))) {
            Registry registry = new Registry(Platform.discover());

            assertEquals(List.of(), foreign(registry));
            String message = messageFor("bundle org.example.foreign 1.2.3", registry.problems());
            assertTrue(message.contains("org.example.absent"), message);
        }
    }

    @Test
    void onceRemovedItIsGone() throws Exception {
        try (ForeignPlugin plugin =
                ForeignPlugin.install(
                        "",
                        importers(importer("working", "WorkingImporter")),
                        Set.of("Lines", "WorkingImporter"))) {
            Descriptor descriptor =
                    new Registry(Platform.discover())
                            .declared(Point.IMPORTERS).stream()
                                    .filter(each -> each.bundle().equals(ForeignPlugin.NAME))
                                    .findFirst()
                                    .orElseThrow();
            assertEquals("org.example.foreign.working", descriptor.id());
            assertEquals("The working one", descriptor.name());
            assertEquals("1.2.3", descriptor.version());
            assertEquals(PACKAGE + "WorkingImporter", descriptor.attributes().get("class"));
        }

        assertFalse(
                Platform.discover().contributions().stream()
                        .anyMatch(each -> each.descriptor().bundle().equals(ForeignPlugin.NAME)));
    }

    private static String messageFor(String subject, List<Problem> problems) {
        return problems.stream()
                .filter(each -> each.subject().equals(subject))
                .map(Problem::message)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("nothing about " + subject + " in " + problems));
    }

    /** Keeps what a job tells. */
    private static final class Told implements Results {

        private final List<String> texts = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void article(AnalysedArticle article) throws IOException {
            texts.add(article.article().text());
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void passedOver(String name) {
            throw new AssertionError(name + " was passed over");
        }

        private boolean said(Path file, String contribution, String reason) {
            return problems.stream()
                    .anyMatch(
                            each ->
                                    each.subject().equals(file.toString())
                                            && each.message().contains(contribution)
                                            && each.message().contains(reason));
        }
    }
}
