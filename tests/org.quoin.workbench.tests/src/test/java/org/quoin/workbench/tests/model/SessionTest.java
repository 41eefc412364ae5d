package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Session;
import org.quoin.workbench.tests.Articles;

/** The session's articles, and what is selected of them. */
class SessionTest {

    private final Session session = new Session();
    private final QuoteSelection selection = new QuoteSelection(session);
    private final AnalysedArticle one = Articles.ofEachKind("one");
    private final AnalysedArticle two = Articles.ofEachKind("two");

    @Test
    void theSameArticleComesOnce() {
        AtomicInteger told = new AtomicInteger();
        session.articlesChanged().subscribe(told::incrementAndGet);
        assertTrue(session.add(one));
        assertFalse(session.add(Articles.ofEachKind("one")));
        assertEquals(List.of(one), session.articles());
        assertEquals(1, told.get());
    }

    @Test
    void theSameProblemIsListedOnceUntilForgotten() {
        session.report(Problem.error("a.html", "the file is empty"));
        session.report(Problem.error("a.html", "the file is empty"));
        assertEquals(1, session.problems().size());
        session.clearProblems();
        assertEquals(List.of(), session.problems());
    }

    @Test
    void nextAndPreviousGoThroughTheArticleAndStopAtItsEnds() {
        session.add(one);
        assertEquals(Optional.empty(), selection.neighbour(1));
        selection.showArticle(Optional.of("one"));
        assertEquals(Optional.of(new QuoteRef("one", 0)), selection.neighbour(1));
        assertEquals(Optional.of(new QuoteRef("one", 2)), selection.neighbour(-1));
        selection.select(new QuoteRef("one", 1));
        assertEquals(Optional.of(new QuoteRef("one", 2)), selection.neighbour(1));
        selection.select(new QuoteRef("one", 2));
        assertEquals(Optional.empty(), selection.neighbour(1));
    }

    @Test
    void anotherArticleInFrontLetsTheQuotationGo() {
        session.add(one);
        session.add(two);
        selection.select(new QuoteRef("one", 1));
        selection.showArticle(Optional.of("one"));
        assertEquals(Optional.of(new QuoteRef("one", 1)), selection.quote());
        selection.showArticle(Optional.of("two"));
        assertEquals(Optional.empty(), selection.quote());
    }

    @Test
    void quotationsOfOneArticleOrOfAllAreListed() {
        session.add(one);
        session.add(two);
        assertEquals(List.of(), selection.listed());
        selection.showArticle(Optional.of("two"));
        assertEquals(QuoteRow.of(two), selection.listed());
        selection.listAllArticles(true);
        assertEquals(6, selection.listed().size());
    }

    @Test
    void aListenerHearsOfRealChangesOnlyAndOnlyUntilItEnds() {
        session.add(one);
        AtomicInteger told = new AtomicInteger();
        var subscription = selection.changed().subscribe(told::incrementAndGet);
        selection.select(new QuoteRef("one", 0));
        selection.select(new QuoteRef("one", 0));
        assertEquals(1, told.get());
        subscription.cancel();
        selection.clear();
        assertEquals(1, told.get());
        assertEquals(Optional.empty(), selection.quote());
    }

    @Test
    void aRowSaysWhoAndWhat() {
        QuoteRow row = new QuoteRow(one, 0);
        assertEquals("Ana Brook", row.speaker());
        assertEquals("harbour master · Port of Tarn", row.position());
        assertEquals("The pier is sound again,", row.words());
        assertEquals(90, row.percent());
    }
}
