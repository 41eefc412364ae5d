package org.quoin.engine.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.plugin.Recognition;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.Samples;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.job.BriefJob;
import org.quoin.engine.job.ExtractJob;
import org.quoin.engine.job.Results;
import org.quoin.engine.registry.Contribution;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Discovery;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/** Plug-ins that never come back cost themselves, and nobody else. */
@Timeout(60)
class HangingPluginsTest {

    private static final Contribution<?> LINES =
            Samples.contribution(Point.IMPORTERS, "lines", Samples.Lines::new);
    private static final Contribution<?> CAPITALS =
            Samples.contribution(Point.ANALYSERS, "capitals", Samples.Capitals::new);

    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final List<AnalysedArticle> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void anAnalyserThatHangsIsLeftOutAndTheOthersGoOn() throws Exception {
        Registry registry =
                impatient(
                        LINES,
                        CAPITALS,
                        Samples.contribution(Point.ANALYSERS, "stuck", Stuck::new));

        run(registry, Progress.none(), "a HANG YES", "b YES");

        assertEquals(2, articles.size());
        assertEquals(2, articles.get(0).quotes().size());
        assertEquals(1, articles.get(1).quotes().size());
        assertEquals(
                List.of(
                        Problem.error(
                                "f0",
                                "the analyser The stuck (stuck, bundle org.example) failed on it:"
                                        + " it did not come to an end within 1 seconds and is left"
                                        + " out from now on")),
                articles.get(0).problems());
        assertEquals(
                List.of(
                        Problem.error(
                                "f1",
                                "the analyser The stuck (stuck, bundle org.example) was left out"
                                        + " after it had hung")),
                articles.get(1).problems());
        assertEquals(
                List.of(
                        Problem.error(
                                "The stuck (stuck, bundle org.example)",
                                "left out: it did not come to an end within 1 seconds")),
                registry.problems());
    }

    @Test
    void anImporterThatHangsKeepsWhatItGaveAndCostsItsInput() throws Exception {
        Registry registry =
                impatient(
                        CAPITALS,
                        Samples.contribution(Point.IMPORTERS, "a.stuck", StuckImporter::new),
                        LINES);

        run(registry, Progress.none(), "HANG", "good YES");

        // Behind the one that hung, the next surest reads the next input.
        assertEquals(
                List.of("before", "good YES"),
                articles.stream().map(each -> each.article().text()).toList());
        assertEquals(1, problems.size());
        assertEquals("f0", problems.get(0).subject());
        assertTrue(problems.get(0).message().contains("a.stuck"), problems.toString());
    }

    @Test
    void whatAnAbandonedImporterFindsLaterReachesNobody() throws Exception {
        Registry registry =
                impatient(Samples.contribution(Point.IMPORTERS, "stuck", StuckImporter::new));

        run(registry, Progress.none(), "HANG");
        released.countDown();
        run(registry, Progress.none(), "HANG");

        assertEquals(1, articles.size(), "it was asked once, and its later article is nobody's");
    }

    @Test
    void anImporterThatHangsWhileRecognisingIsLeftOut() throws Exception {
        Registry registry =
                impatient(
                        LINES,
                        Samples.contribution(Point.IMPORTERS, "a.stuck", StuckRecogniser::new));

        run(registry, Progress.none(), "a", "b");

        assertEquals(2, articles.size());
        assertTrue(
                articles.get(0).problems().get(0).message().contains("did not come to an end"),
                articles.toString());
        assertEquals(List.of(), articles.get(1).problems());
    }

    @Test
    void timeThatTheEngineTakesIsNotThePluginsOwn() throws Exception {
        Registry registry =
                impatient(LINES, Samples.contribution(Point.ANALYSERS, "slow", Slow::new));

        run(registry, Progress.none(), "a\nb\nc");

        // Each article takes more than half of the patience, all three together more than all.
        assertEquals(3, articles.size());
        assertEquals(List.of(), registry.problems());
    }

    @Test
    void whoeverCancelsDoesNotWaitForOneThatHangs() throws Exception {
        Registry patient =
                Samples.registry(LINES, Samples.contribution(Point.ANALYSERS, "stuck", Stuck::new));
        AtomicBoolean cancelled = new AtomicBoolean();
        Thread impatientUser =
                new Thread(
                        () -> {
                            try {
                                hanging.await();
                                cancelled.set(true);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        impatientUser.start();

        assertThrows(CancellationException.class, () -> run(patient, until(cancelled), "a HANG"));

        assertEquals(List.of(), patient.problems(), "a cancelled one is no bad plug-in");
        impatientUser.join();
    }

    @Test
    void anExporterThatHangsLeavesTheOldFile(@TempDir Path folder) throws Exception {
        Path target = folder.resolve("briefing.stuck");
        Files.writeString(target, "old");
        Registry registry =
                impatient(
                        new Contribution<>(
                                Point.EXPORTERS,
                                new Descriptor(
                                        "stuck",
                                        "The stuck",
                                        "",
                                        "org.example",
                                        "1.0.0",
                                        Map.of("fileExtension", "stuck")),
                                StuckExporter::new));
        Briefing briefing =
                new Briefing(
                        "Title",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Locale.ENGLISH,
                        List.of(
                                new AnalysedArticle(
                                        Samples.article("a", "text"), List.of(), List.of())));

        ExportException thrown =
                assertThrows(
                        ExportException.class,
                        () ->
                                new BriefJob(registry)
                                        .run(briefing, Optional.empty(), target, Progress.none()));

        assertTrue(thrown.getMessage().contains("did not come to an end"), thrown.getMessage());
        assertEquals("old", Files.readString(target));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        assertFalse(registry.problems().isEmpty());
    }

    private void run(Registry registry, Progress progress, String... texts)
            throws IOException, InterruptedException {
        List<FoundInput> inputs = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            inputs.add(
                    new FoundInput.Found(
                            FileInput.of("f" + i, texts[i].getBytes(StandardCharsets.UTF_8))));
        }
        new ExtractJob(registry, 1)
                .run(
                        inputs.iterator(),
                        new Results() {
                            @Override
                            public void article(AnalysedArticle article) {
                                articles.add(article);
                            }

                            @Override
                            public void problem(Problem problem) {
                                problems.add(problem);
                            }

                            @Override
                            public void passedOver(String name) {
                                throw new IllegalStateException(name);
                            }
                        },
                        progress);
    }

    private static Registry impatient(Contribution<?>... contributions) {
        return new Registry(
                new Discovery(List.of(contributions), List.of()), Duration.ofSeconds(1));
    }

    private static Progress until(AtomicBoolean cancelled) {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
    }

    /** As bad code does: no interruption, no cancelling. */
    private void hang() {
        hanging.countDown();
        boolean waiting = true;
        while (waiting) {
            try {
                released.await();
                waiting = false;
            } catch (InterruptedException ignored) {
                waiting = true;
            }
        }
    }

    private final class Stuck implements QuoteAnalyser {
        @Override
        public Analysis analyse(Article article, Progress progress) {
            if (article.text().contains("HANG")) {
                hang();
            }
            return new Analysis(List.of(), List.of());
        }
    }

    private static final class Slow implements QuoteAnalyser {
        @Override
        public Analysis analyse(Article article, Progress progress) {
            CountDownLatch never = new CountDownLatch(1);
            try {
                assertFalse(never.await(600, java.util.concurrent.TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new Analysis(List.of(), List.of());
        }
    }

    private final class StuckImporter implements ArticleImporter {
        @Override
        public Recognition recognise(Input input) {
            return Recognition.CERTAIN;
        }

        @Override
        public void importArticles(Input input, ImportSink sink, Progress progress) {
            sink.article(Samples.article(input.name(), "before"));
            hang();
            sink.article(Samples.article(input.name(), "after"));
        }
    }

    private final class StuckRecogniser implements ArticleImporter {
        @Override
        public Recognition recognise(Input input) {
            hang();
            return Recognition.NO;
        }

        @Override
        public void importArticles(Input input, ImportSink sink, Progress progress) {
            throw new IllegalStateException("it recognises nothing");
        }
    }

    private final class StuckExporter implements BriefingExporter {
        @Override
        public void export(Briefing briefing, Options options, OutputStream out, Progress progress)
                throws IOException {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            hang();
        }
    }
}
