package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.project.ImportRun;
import org.quoin.project.Project;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.OpenArticle;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Verdict;
import org.quoin.workbench.tests.Articles;

/** The project on the desk, and what is selected of it. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class DeskTest {

    private static final Opening OPENING = Opening.writing("the tests");

    /** Remembers until the test ends. */
    private static final class Notebook implements Memory {

        private final Map<String, String> notes = new HashMap<>();

        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(notes.get(name));
        }

        @Override
        public void put(String name, String value) {
            notes.put(name, value);
        }
    }

    @TempDir Path folder;
    private final ProblemList problems = new ProblemList();
    private final Desk desk = new Desk(new Notebook(), problems);
    private final QuoteSelection selection = new QuoteSelection(desk);

    @BeforeEach
    void twoArticles() {
        desk.create(folder.resolve("one"), OPENING);
        try (ImportRun run = project().articles().importing("")) {
            run.add(Articles.ofEachKind("one"));
            run.add(Articles.ofEachKind("two"));
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aStretchOfTextMeansTheQuotationsInItOrTheOneAroundIt() {
        long number = project().articles().list(ArticleOrder.ARRIVAL)[0];
        OpenArticle article = OpenArticle.read(project(), number).orElseThrow();
        List<Long> all = article.quotations().stream().map(Quotation::number).toList();
        int length = article.article().text().length();
        assertEquals(all, article.quotationsAt(new TextSpan(0, length)));
        TextSpan second = article.quotations().get(1).quote().content().get(0);
        assertEquals(List.of(all.get(1)), article.quotationsAt(second));
        assertEquals(
                List.of(all.get(1)),
                article.quotationsAt(new TextSpan(second.start() + 2, second.end() - 2)));
        assertEquals(List.of(), article.quotationsAt(new TextSpan(0, 3)));

        project().quotations().reject(List.of(all.get(1)));
        OpenArticle again = article.again(project()).orElseThrow();
        assertEquals(List.of(), again.quotationsAt(second), "a rejected one is none");
    }

    private Project project() {
        return desk.project().orElseThrow();
    }

    @Test
    void anotherProjectTakesThePlaceOfTheOneThatIsOpen() {
        AtomicInteger switched = new AtomicInteger();
        desk.switched().subscribe(switched::incrementAndGet);
        Project one = project();
        desk.create(folder.resolve("two"), OPENING);
        assertEquals(0, project().articles().count());
        assertThrows(ProjectException.class, one.articles()::count, "the other one is closed");
        desk.open(folder.resolve("one"), OPENING);
        assertEquals(2, project().articles().count());
        assertEquals(Optional.empty(), project().whyReadOnly(), "its lock was given back");
        desk.open(folder.resolve("one"), OPENING);
        assertEquals(2, switched.get(), "what is open is not opened again");
        assertEquals(List.of(folder.resolve("one"), folder.resolve("two")), desk.recent());
    }

    @Test
    void aProjectThatCannotBeOpenedLeavesTheOtherOneThere() {
        assertThrows(ProjectException.class, () -> desk.open(folder.resolve("nothing"), OPENING));
        assertThrows(ProjectException.class, () -> desk.create(folder.resolve("one"), OPENING));
        assertEquals(2, project().articles().count());
        assertEquals(List.of(folder.resolve("one")), desk.recent());
    }

    @Test
    void changesAreToldWithWhatWouldBeUndone() {
        AtomicInteger changed = new AtomicInteger();
        desk.changed().subscribe(changed::incrementAndGet);
        assertEquals(ActionKind.IMPORT, desk.undoable().orElseThrow().kind());
        Verdict.ACCEPT.on(project(), List.of(1L, 2L));
        assertEquals(ActionKind.ACCEPT, desk.undoable().orElseThrow().kind());
        assertEquals(2, desk.undoable().orElseThrow().count());
        project().history().undo();
        assertEquals(ActionKind.ACCEPT, desk.redoable().orElseThrow().kind());
        assertEquals(2, changed.get());
    }

    @Test
    void eachVerdictIsStored() {
        Verdict.ACCEPT.on(project(), List.of(1L, 2L, 3L));
        Verdict.REJECT.on(project(), List.of(2L));
        Verdict.REOPEN.on(project(), List.of(3L));
        assertEquals(
                List.of(QuoteStatus.ACCEPTED, QuoteStatus.REJECTED, QuoteStatus.PROPOSED),
                project().quotations().get(1, 2, 3).stream()
                        .map(each -> each.quote().status())
                        .toList());
    }

    @Test
    void theSameProblemIsListedOnceUntilForgotten() {
        problems.report(Problem.error("a.html", "the file is empty"));
        problems.report(Problem.error("a.html", "the file is empty"));
        assertEquals(1, problems.all().size());
        problems.clear();
        assertEquals(List.of(), problems.all());
    }

    @Test
    void nextAndPreviousGoThroughTheArticleAndStopAtItsEnds() {
        assertEquals(Optional.empty(), selection.neighbour(1));
        selection.showArticle(OptionalLong.of(1));
        assertEquals(Optional.of(new QuoteRef(1, 1)), selection.neighbour(1));
        assertEquals(Optional.of(new QuoteRef(1, 3)), selection.neighbour(-1));
        selection.select(new QuoteRef(1, 2));
        assertEquals(Optional.of(new QuoteRef(1, 3)), selection.neighbour(1));
        selection.select(new QuoteRef(1, 3));
        assertEquals(Optional.empty(), selection.neighbour(1));
    }

    @Test
    void theNextToReviewPassesOverWhatSomebodyLookedAt() {
        Verdict.REJECT.on(project(), List.of(2L));
        selection.select(new QuoteRef(1, 1));
        assertEquals(Optional.of(new QuoteRef(1, 3)), selection.nextToReview());
        Verdict.ACCEPT.on(project(), List.of(3L));
        assertEquals(Optional.empty(), selection.nextToReview());
    }

    @Test
    void anotherArticleInFrontLetsTheQuotationGo() {
        selection.select(new QuoteRef(1, 2));
        selection.showArticle(OptionalLong.of(1));
        assertEquals(Optional.of(new QuoteRef(1, 2)), selection.quote());
        selection.showArticle(OptionalLong.of(2));
        assertEquals(Optional.empty(), selection.quote());
        assertEquals(Set.of(), selection.chosen());
    }

    @Test
    void commandsWorkOnSeveralOrOnTheSelectedOne() {
        selection.select(new QuoteRef(1, 2));
        assertEquals(Set.of(2L), selection.chosen());
        selection.choose(Set.of(2L, 4L, 5L));
        assertEquals(Set.of(2L, 4L, 5L), selection.chosen());
        selection.select(new QuoteRef(1, 3));
        assertEquals(Set.of(3L), selection.chosen());
    }

    @Test
    void quotationsOfOneArticleOrOfAllAreListed() {
        assertEquals(Optional.empty(), selection.listed());
        selection.showArticle(OptionalLong.of(2));
        assertEquals(Optional.of(QuoteFilter.ALL.ofArticles(2L)), selection.listed());
        selection.listAllArticles(true);
        assertEquals(Optional.of(QuoteFilter.ALL), selection.listed());
    }

    @Test
    void aListenerHearsOfRealChangesOnlyAndOnlyUntilItEnds() {
        AtomicInteger told = new AtomicInteger();
        var subscription = selection.changed().subscribe(told::incrementAndGet);
        selection.select(new QuoteRef(1, 1));
        selection.select(new QuoteRef(1, 1));
        assertEquals(1, told.get());
        subscription.cancel();
        selection.clear();
        assertEquals(1, told.get());
        assertEquals(Optional.empty(), selection.quote());
        assertTrue(selection.article().isEmpty());
    }

    @Test
    void aRowSaysWhoAndWhat() {
        QuoteRow row = new QuoteRow(project().quotations().entries(1).get(0));
        assertEquals(new QuoteRef(1, 1), row.ref());
        assertEquals("Ana Brook", row.speaker());
        assertEquals("harbour master · Port of Tarn", row.position());
        assertEquals("The pier is sound again,", row.words());
        assertEquals(90, row.percent());
    }

    @Test
    void anOpenArticleKnowsItsQuotationsByTheirNumbers() {
        OpenArticle article = OpenArticle.read(project(), 2).orElseThrow();
        assertEquals("two", article.article().id());
        assertEquals(1, article.indexOf(5).orElseThrow());
        assertEquals(new QuoteRef(2, 5), article.ref(1));
        assertTrue(article.indexOf(1).isEmpty());
        assertTrue(OpenArticle.read(project(), 9).isEmpty());
        Verdict.REJECT.on(project(), List.of(5L));
        assertEquals(OpenArticle.read(project(), 2), article.again(project()));
        project().articles().remove(List.of(2L));
        assertTrue(article.again(project()).isEmpty());
    }
}
