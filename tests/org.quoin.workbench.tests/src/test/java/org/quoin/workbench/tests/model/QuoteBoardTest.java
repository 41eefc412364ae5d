package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quoin.project.model.Grouping;
import org.quoin.project.model.QuoteFilter;
import org.quoin.workbench.model.QuoteBoard;

/** Chosen groups belong to what is listed and to what it is grouped by. */
class QuoteBoardTest {

    private final QuoteBoard board = new QuoteBoard();

    @Test
    void otherQuotationsOrOtherGroupsLetTheChoiceGo() {
        board.list(Optional.of(QuoteFilter.ALL));
        assertTrue(board.choose(List.of(3L, 4L)));
        assertFalse(board.choose(List.of(4L, 3L)), "the same ones");
        assertEquals(Set.of(3L, 4L), board.chosen());
        board.group(Grouping.DAY);
        assertEquals(Set.of(), board.chosen());
        assertEquals(Optional.of(QuoteFilter.ALL), board.listed());
        board.choose(List.of(7L));
        board.list(Optional.empty());
        assertEquals(Set.of(), board.chosen());
        assertEquals(Grouping.DAY, board.by());
    }

    @Test
    void everyGroupingIsReachedByGoingOn() {
        Set<Grouping> met = EnumSet.noneOf(Grouping.class);
        for (int i = 0; i < Grouping.values().length; i++) {
            met.add(board.by());
            board.group(board.next());
        }
        assertEquals(EnumSet.allOf(Grouping.class), met);
        assertEquals(Grouping.SPEAKER, board.by(), "round and round");
    }
}
