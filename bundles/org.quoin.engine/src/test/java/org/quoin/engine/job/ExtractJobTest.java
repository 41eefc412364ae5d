package org.quoin.engine.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.plugin.Recognition;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.Samples;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.registry.Contribution;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

class ExtractJobTest {

    private static final Contribution<?> LINES =
            Samples.contribution(Point.IMPORTERS, "lines", Samples.Lines::new);
    private static final Contribution<?> CAPITALS =
            Samples.contribution(Point.ANALYSERS, "capitals", Samples.Capitals::new);

    private final List<String> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void keepsTheInputsOrderWhateverTheThreads(int jobs) throws Exception {
        List<FoundInput> inputs =
                IntStream.range(0, 300).mapToObj(i -> input("f" + i, "text of " + i)).toList();

        Tally tally = run(Samples.registry(LINES, CAPITALS), jobs, inputs);

        assertEquals(new Tally(300, 0, 0, 300, 0), tally);
        assertEquals(IntStream.range(0, 300).mapToObj(i -> "f" + i + " 0").toList(), told);
    }

    @Test
    void aContainerOfManyArticlesStreams() throws Exception {
        Tally tally =
                run(
                        Samples.registry(LINES, CAPITALS),
                        2,
                        List.of(input("many", "line YES\n".repeat(999) + "line YES")));

        assertEquals(new Tally(1, 0, 0, 1000, 1000), tally);
    }

    @Test
    void aBadInputCostsItselfAlone() throws Exception {
        Tally tally =
                run(
                        Samples.registry(LINES, CAPITALS),
                        2,
                        List.of(
                                input("a", "REFUSE"),
                                input("b", "good TWO"),
                                input("c", "THROW"),
                                input("d", ""),
                                new FoundInput.PassedOver("e.png"),
                                new FoundInput.Unreadable(Problem.error("f", "gone"))));

        assertEquals(new Tally(5, 4, 1, 1, 1), tally);
        assertEquals(
                List.of(
                        "a: the page holds no article text",
                        "b 1",
                        "c: the importer The lines (lines, bundle org.example) failed on it:"
                                + " IllegalStateException: a fault of the importer",
                        "d: the file is empty",
                        "over e.png",
                        "f: gone"),
                told);
    }

    @Test
    void whatNobodyReadsIsDescribed() throws Exception {
        byte[] cutGzip = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 75};
        run(
                Samples.registry(CAPITALS),
                1,
                List.of(
                        input("blank", " \n\t\n"),
                        input("pdf", "%PDF-1.7 ..."),
                        input("noise", "\u0001\u0002"),
                        new FoundInput.Found(FileInput.of("cut", cutGzip))));

        assertEquals(
                List.of(
                        "blank: there is nothing but white space in it",
                        "pdf: this is a PDF document, which Quoin does not import",
                        "noise: this is no text: no importer recognises it",
                        "cut: it cannot be read: its compression is damaged, or the file is cut"
                                + " short"),
                told);
    }

    @Test
    void whatIsSaidAfterTheLastArticleIsToldToo() throws Exception {
        ArticleImporter talkative =
                new ArticleImporter() {
                    @Override
                    public Recognition recognise(Input input) {
                        return Recognition.CERTAIN;
                    }

                    @Override
                    public void importArticles(Input input, ImportSink sink, Progress progress) {
                        sink.problem(Problem.warning(input.name(), "of the article"));
                        sink.article(Samples.article(input.name(), "text"));
                        sink.problem(Problem.warning(input.name(), "of the rest"));
                    }
                };

        Tally tally =
                run(
                        Samples.registry(
                                Samples.contribution(
                                        Point.IMPORTERS, "talkative", () -> talkative)),
                        1,
                        List.of(input("a", "x")));

        assertEquals(new Tally(1, 0, 0, 1, 0), tally);
        assertEquals(List.of("a: of the article", "a 0", "a: of the rest"), told);
    }

    @Test
    void anAnalyserThatThrowsIsNamedAndTheOthersWork() throws Exception {
        QuoteAnalyser broken =
                (article, progress) -> {
                    throw new IllegalArgumentException("cannot count");
                };
        Tally tally =
                run(
                        Samples.registry(
                                LINES,
                                CAPITALS,
                                Samples.contribution(Point.ANALYSERS, "broken", () -> broken)),
                        2,
                        List.of(input("a", "one TWO")));

        assertEquals(new Tally(1, 1, 0, 1, 1), tally);
        assertEquals(
                List.of(
                        "a: the analyser The broken (broken, bundle org.example) failed on it:"
                                + " IllegalArgumentException: cannot count",
                        "a 1"),
                told);
    }

    @Test
    void aQuotationOutsideTheTextIsLeftOut() throws Exception {
        QuoteAnalyser wild =
                (article, progress) ->
                        new QuoteAnalyser.Analysis(
                                List.of(Samples.quote(0, 3), Samples.quote(2, 999)), List.of());

        Tally tally =
                run(
                        Samples.registry(
                                LINES, Samples.contribution(Point.ANALYSERS, "wild", () -> wild)),
                        1,
                        List.of(input("a", "text")));

        assertEquals(1, tally.quotes());
        assertTrue(told.get(0).contains("placed it outside the text"), told.toString());
    }

    @Test
    void textThatIsNoUnicodeIsLeftOut() throws Exception {
        Registry registry =
                Samples.registry(
                        Samples.contribution(
                                Point.IMPORTERS,
                                "halves",
                                () ->
                                        new ArticleImporter() {
                                            @Override
                                            public Recognition recognise(Input input) {
                                                return Recognition.CERTAIN;
                                            }

                                            @Override
                                            public void importArticles(
                                                    Input input,
                                                    ImportSink sink,
                                                    Progress progress) {
                                                sink.article(
                                                        Samples.article("a", "half \ud83d pair"));
                                            }
                                        }));

        Tally tally = run(registry, 1, List.of(input("a", "x")));

        assertEquals(new Tally(1, 1, 0, 0, 0), tally);
        assertTrue(told.get(0).contains("not well-formed Unicode"), told.toString());
    }

    @Test
    void stopsWhenCancelledAndWhatWasPassedOnIsWhole() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Progress progress =
                new Progress() {
                    @Override
                    public void report(String what, long done, long total) {
                        cancelled.set(done == 3);
                    }

                    @Override
                    public boolean isCancelled() {
                        return cancelled.get();
                    }
                };
        Iterator<FoundInput> endless =
                IntStream.iterate(0, i -> i + 1).mapToObj(i -> input("f" + i, "text")).iterator();

        assertThrows(
                CancellationException.class,
                () ->
                        new ExtractJob(Samples.registry(LINES, CAPITALS), 2)
                                .run(endless, results(), progress));

        assertTrue(told.size() >= 3 && told.size() <= 4, told.toString());
        assertEquals("f0 0", told.get(0));
    }

    @Test
    void workersEndWhenTheResultsCannotBeWritten() {
        Results full =
                new Results() {
                    @Override
                    public void article(AnalysedArticle article) throws IOException {
                        throw new IOException("No space left on device");
                    }

                    @Override
                    public void problem(Problem problem) {}

                    @Override
                    public void passedOver(String name) {}
                };
        ExtractJob job = new ExtractJob(Samples.registry(LINES, CAPITALS), 2);

        IOException thrown =
                assertThrows(
                        IOException.class,
                        () ->
                                job.run(
                                        List.of(input("a", "line\n".repeat(5000))).iterator(),
                                        full,
                                        Progress.none()));

        assertEquals("No space left on device", thrown.getMessage());
    }

    private static FoundInput input(String name, String text) {
        return new FoundInput.Found(FileInput.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private Tally run(Registry registry, int jobs, List<FoundInput> inputs) throws Exception {
        return new ExtractJob(registry, jobs).run(inputs.iterator(), results(), Progress.none());
    }

    private Results results() {
        return new Results() {
            @Override
            public void article(AnalysedArticle article) {
                told.add(article.article().provenance().file() + " " + article.quotes().size());
            }

            @Override
            public void problem(Problem problem) {
                told.add(problem.subject() + ": " + problem.message());
            }

            @Override
            public void passedOver(String name) {
                told.add("over " + name);
            }
        };
    }
}
