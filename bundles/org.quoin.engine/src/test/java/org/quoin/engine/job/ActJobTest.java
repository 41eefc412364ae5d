package org.quoin.engine.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ActionException;
import org.quoin.api.plugin.QuotationAction;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.engine.Samples;
import org.quoin.engine.registry.Discovery;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;
import org.quoin.project.ImportRun;
import org.quoin.project.Project;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.Opening;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;

@Timeout(60)
class ActJobTest {

    private static final String LABEL = "The one (one, bundle org.example)";

    @TempDir Path folder;

    private Project project;
    private final List<Problem> problems = new ArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);

    /** Two articles with the same quotation in the same place. */
    @BeforeEach
    void aReprint() {
        project = Project.create(folder.resolve("work"), Opening.writing("the tests"));
        for (String name : List.of("a", "b")) {
            try (ImportRun run = project.articles().importing("")) {
                run.add(
                        new AnalysedArticle(
                                Samples.article(name, "one TWO three FOUR"),
                                List.of(Samples.quote(4, 7), Samples.quote(14, 18)),
                                List.of()));
            }
        }
    }

    @AfterEach
    void close() {
        released.countDown();
        project.close();
    }

    @Test
    void anActionGetsTheChosenWithTheirArticlesAndGivesWords() {
        project.tags().put(List.of(numbers()[0]), "harbour");

        Acted acted =
                act(
                        (chosen, progress) ->
                                new QuotationAction.Words(
                                        chosen.stream()
                                                .map(
                                                        each ->
                                                                each.quote()
                                                                                .extent()
                                                                                .of(
                                                                                        each.article()
                                                                                                .text())
                                                                        + each.tags())
                                                .toList()
                                                .toString()));

        assertEquals(new Acted.Words("[TWO[harbour], FOUR[], TWO[], FOUR[]]"), acted);
        assertEquals(List.of(), problems);
    }

    @Test
    void correctionsAreOneUndoStepAndReachOnlyTheirOwnArticle() {
        Acted acted =
                act(
                        (chosen, progress) ->
                                new QuotationAction.Corrections(
                                        List.of(
                                                new QuotationAction.Correction(
                                                        chosen.get(0), Samples.quote(0, 7)),
                                                new QuotationAction.Correction(
                                                        chosen.get(3), Samples.quote(8, 18)))));

        Acted.Change change = assertInstanceOf(Acted.Change.class, acted);
        assertEquals(2, change.quotations());
        assertEquals(List.of("TWO", "FOUR", "TWO", "FOUR"), texts());
        change.edit().accept(project);
        assertEquals(List.of("one TWO", "FOUR", "TWO", "three FOUR"), texts());
        assertEquals(
                QuoteStatus.CORRECTED,
                project.quotations().get(numbers()[0]).get(0).quote().status());
        assertEquals(ActionKind.CORRECT, project.history().undo().orElseThrow().kind());
        assertEquals(List.of("TWO", "FOUR", "TWO", "FOUR"), texts());
    }

    @Test
    void whatSomebodyChangedMeanwhileStaysAsHeLeftIt() {
        Acted acted =
                act(
                        (chosen, progress) ->
                                new QuotationAction.Corrections(
                                        chosen.stream()
                                                .map(
                                                        each ->
                                                                new QuotationAction.Correction(
                                                                        each,
                                                                        Samples.quote(
                                                                                each.quote()
                                                                                        .extent()
                                                                                        .start(),
                                                                                each.quote()
                                                                                                .extent()
                                                                                                .end()
                                                                                        - 1)))
                                                .toList()));
        project.quotations().accept(List.of(numbers()[0]));

        assertInstanceOf(Acted.Change.class, acted);
        ((Acted.Change) acted).edit().accept(project);

        assertEquals(List.of("TWO", "FOU", "TW", "FOU"), texts());
    }

    @Test
    void tagsAreOneUndoStep() {
        Acted acted =
                act(
                        (chosen, progress) ->
                                new QuotationAction.Tagging("seen", chosen.subList(1, 3)));

        ((Acted.Change) acted).edit().accept(project);

        assertEquals(
                List.of("seen", "seen"),
                project.quotations().get(numbers()).stream()
                        .flatMap(each -> each.tags().stream())
                        .toList());
        assertEquals(ActionKind.TAG, project.history().undo().orElseThrow().kind());
    }

    @Test
    void whatCannotBeIsLeftOutAndNamed() {
        Acted acted =
                act(
                        (chosen, progress) ->
                                new QuotationAction.Corrections(
                                        List.of(
                                                new QuotationAction.Correction(
                                                        chosen.get(0), Samples.quote(4, 99)),
                                                new QuotationAction.Correction(
                                                        new QuotationAction.Chosen(
                                                                Samples.article("c", "else"),
                                                                Samples.quote(0, 1),
                                                                List.of(),
                                                                ""),
                                                        Samples.quote(0, 2)))));

        assertEquals(new Acted.Nothing(), acted);
        assertEquals(
                List.of(
                        Problem.warning(
                                LABEL,
                                "a quotation stays as it is: its correction reaches outside the"
                                        + " article's text"),
                        Problem.warning(LABEL, "a quotation stays as it is: it was not chosen")),
                problems);
    }

    @Test
    void whatItCannotDoItSaysInItsOwnWords() {
        assertEquals(
                new Acted.Nothing(),
                act(
                        (chosen, progress) -> {
                            throw new ActionException("these are too short for a summary");
                        }));
        assertEquals(List.of(Problem.error(LABEL, "these are too short for a summary")), problems);
    }

    @Test
    void whatThrowsOrGivesNothingIsNamed() {
        act(
                (chosen, progress) -> {
                    throw new IllegalStateException("no dictionary");
                });
        act((chosen, progress) -> nothing());
        act((chosen, progress) -> new QuotationAction.Words("half a pair: \ud800"));

        assertEquals(
                List.of(
                        Problem.error(LABEL, "it failed: IllegalStateException: no dictionary"),
                        Problem.error(LABEL, "it gave no outcome"),
                        Problem.error(LABEL, "it gave words that are no well-formed text")),
                problems);
        assertEquals(List.of("TWO", "FOUR", "TWO", "FOUR"), texts());
    }

    @Test
    void whatHangsIsLeftOutFromThenOn() {
        Registry registry =
                registry(
                        (chosen, progress) -> {
                            hang();
                            return new QuotationAction.Words("late");
                        });

        assertEquals(new Acted.Nothing(), act(registry, Progress.none()));
        assertEquals(new Acted.Nothing(), act(registry, Progress.none()));

        assertEquals(
                List.of(
                        Problem.error(
                                LABEL,
                                "it did not come to an end within 1 seconds and is left out from"
                                        + " now on"),
                        Problem.error(
                                LABEL, "left out: it did not come to an end within 1 seconds"),
                        Problem.error("one", "there is no such action, or it was left out")),
                problems);
    }

    @Test
    void whoCancelsIsHeard() {
        Registry registry =
                registry(
                        (chosen, progress) -> {
                            while (true) {
                                progress.checkCancelled();
                                Thread.onSpinWait();
                            }
                        });
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(String what, long done, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };

        assertThrows(CancellationException.class, () -> act(registry, cancelled));
        assertTrue(problems.isEmpty(), problems.toString());
    }

    private void hang() {
        boolean done = false;
        while (!done) {
            try {
                released.await();
                done = true;
            } catch (InterruptedException e) {
                // It hangs as badly as a plug-in can: it takes no notice.
                done = false;
            }
        }
    }

    /** What nobody may give, and a plug-in can all the same. */
    @SuppressWarnings("NullAway")
    private static QuotationAction.Outcome nothing() {
        return null;
    }

    private Acted act(QuotationAction action) {
        return act(registry(action), Progress.none());
    }

    private Acted act(Registry registry, Progress progress) {
        return new ActJob(registry).run(project, "one", numbers(), problems::add, progress);
    }

    private static Registry registry(QuotationAction action) {
        return new Registry(
                new Discovery(
                        List.of(Samples.contribution(Point.ACTIONS, "one", () -> action)),
                        List.of()),
                Duration.ofSeconds(1));
    }

    private long[] numbers() {
        return project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE);
    }

    private List<String> texts() {
        return project.quotations().get(numbers()).stream().map(this::text).toList();
    }

    private String text(Quotation quotation) {
        Quote quote = quotation.quote();
        return quote.extent()
                .of(project.articles().withoutPictures(quotation.article()).orElseThrow().text());
    }
}
