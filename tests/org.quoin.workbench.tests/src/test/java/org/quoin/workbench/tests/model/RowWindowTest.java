package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.quoin.workbench.model.RowWindow;

/** Which rows of a long list a table holds. */
class RowWindowTest {

    private static final int MOST = RowWindow.MOST;

    @Test
    void aShortListIsHeldWhole() {
        RowWindow window = RowWindow.EMPTY.of(30);
        assertEquals(new RowWindow(0, 30, 30), window);
        assertFalse(window.isPart());
        assertSame(window, window.scrolledTo(29));
    }

    @Test
    void aLongListIsHeldInPartAndThePartMovesNearItsEnds() {
        RowWindow first = RowWindow.EMPTY.of(1_000_000);
        assertEquals(new RowWindow(0, MOST, 1_000_000), first);
        assertTrue(first.isPart());
        assertSame(first, first.scrolledTo(0), "at the head there is nothing above");
        assertSame(first, first.scrolledTo(MOST / 2));
        RowWindow next = first.scrolledTo(MOST - 10);
        assertEquals(MOST / 2 - 10, next.start());
        assertTrue(next.holds(MOST - 10), "what is seen is held");
        assertEquals(0, next.scrolledTo(5).start());
    }

    @Test
    void anyPlaceIsReachedAtOnce() {
        RowWindow window = RowWindow.EMPTY.of(1_000_000).around(999_999);
        assertEquals(new RowWindow(1_000_000 - MOST, MOST, 1_000_000), window);
        assertSame(window, window.around(999_500));
        assertEquals(500_000 - MOST / 2, window.around(500_000).start());
    }

    @Test
    void aListThatShrinksTakesThePartWithIt() {
        RowWindow window = RowWindow.EMPTY.of(1_000_000).around(900_000);
        assertEquals(new RowWindow(5_000 - MOST, MOST, 5_000), window.of(5_000));
        assertEquals(new RowWindow(0, 3, 3), window.of(3));
        assertEquals(RowWindow.EMPTY, window.of(0));
    }
}
