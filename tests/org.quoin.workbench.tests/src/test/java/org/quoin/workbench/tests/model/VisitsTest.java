package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Visits;

/** Going back and forward through what was looked at. */
class VisitsTest {

    private static final Memory NOTHING =
            new Memory() {
                @Override
                public Optional<String> get(String name) {
                    return Optional.empty();
                }

                @Override
                public void put(String name, String value) {
                    throw new AssertionError("visits are of one day");
                }
            };

    private final QuoteSelection selection =
            new QuoteSelection(new Desk(NOTHING, new ProblemList()));
    private final Visits visits = new Visits(selection);
    private final List<String> shown = new ArrayList<>();

    @Test
    void backLeadsThroughArticlesAndQuotationsAndForwardToThemAgain() {
        article(1);
        quote(1, 11);
        quote(1, 12);
        article(2);
        assertTrue(go(-1));
        assertTrue(go(-1));
        assertFalse(go(-1), "an article opened for its quotation was visited once");
        assertTrue(go(1));
        assertTrue(go(1));
        assertFalse(go(1));
        assertEquals(List.of("1 12", "1 11", "1 12", "2"), shown);
    }

    @Test
    void whatIsShownOnTheWayBackIsNoVisit() {
        article(1);
        article(2);
        assertTrue(go(-1));
        quote(1, 11);
        assertFalse(go(1), "something else was looked at: what was ahead is left behind");
        article(3);
        assertTrue(go(-1));
        assertEquals(List.of("1", "1 11"), shown);
    }

    @Test
    void lettingAQuotationGoOrListingAllIsNoVisit() {
        quote(1, 11);
        selection.listAllArticles(true);
        selection.showArticle(OptionalLong.of(1));
        assertFalse(go(-1));
    }

    @Test
    void articlesThatAreGoneArePassedOver() {
        article(1);
        article(2);
        article(3);
        assertTrue(go(-1, article -> article != 2));
        assertEquals(List.of("1"), shown);
    }

    @Test
    void anotherProjectHasVisitsOfItsOwn() {
        article(1);
        article(2);
        visits.begin();
        assertFalse(go(-1));
        article(3);
        assertTrue(go(-1));
        assertEquals(List.of("2"), shown);
    }

    @Test
    void visitsOfLongAgoAreForgotten() {
        for (int i = 1; i <= 1000; i++) {
            article(i);
        }
        while (go(-1)) {
            assertTrue(shown.size() < 1000);
        }
        assertEquals("999", shown.get(0));
        assertTrue(shown.size() >= 100, () -> "only " + shown.size());
    }

    private void article(long number) {
        selection.showArticle(OptionalLong.of(number));
    }

    private void quote(long article, long number) {
        selection.select(new QuoteRef(article, number));
    }

    private boolean go(int step) {
        return go(step, article -> true);
    }

    private boolean go(int step, Predicate<Long> isThere) {
        return visits.go(
                step,
                isThere,
                visit -> {
                    shown.add(
                            visit.article()
                                    + (visit.quote().isPresent()
                                            ? " " + visit.quote().getAsLong()
                                            : ""));
                    article(visit.article());
                    visit.quote().ifPresent(quote -> quote(visit.article(), quote));
                });
    }
}
