package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quoin.workbench.model.ColumnChoice;
import org.quoin.workbench.model.Sorting;

/** What people chose of a table is found again as it was. */
class ColumnChoiceTest {

    private static final ColumnChoice USUAL = ColumnChoice.of(0, 1, 2);

    @Test
    void whatIsWrittenIsRead() {
        ColumnChoice choice =
                new ColumnChoice(
                        List.of(
                                new ColumnChoice.Shown(3),
                                new ColumnChoice.Shown(0, OptionalInt.of(120))));
        assertEquals("3,0:120", choice.written());
        assertEquals(choice, ColumnChoice.read(choice.written(), 5, USUAL));
    }

    @Test
    void whatSomebodyElseWroteIsPassedOver() {
        assertEquals(USUAL, ColumnChoice.read("", 5, USUAL));
        assertEquals(USUAL, ColumnChoice.read("speaker", 5, USUAL));
        assertEquals(USUAL, ColumnChoice.read("1:wide", 5, USUAL));
        assertEquals(USUAL, ColumnChoice.read("9,-1", 5, USUAL));
        assertEquals(ColumnChoice.of(4), ColumnChoice.read("9,4,4:30", 5, USUAL), "each once");
    }

    @Test
    void aColumnComesAndGoesAndTheLastOneStays() {
        assertEquals(ColumnChoice.of(0, 1, 2, 4), USUAL.toggled(4));
        assertEquals(ColumnChoice.of(0, 2), USUAL.toggled(1));
        assertEquals(ColumnChoice.of(4), ColumnChoice.of(4).toggled(4));
        assertTrue(USUAL.shows(2));
        assertFalse(USUAL.shows(3));
    }

    @Test
    void aSortingIsReadAsItWasWritten() {
        Sorting up = Sorting.NONE.toggled(3);
        for (Sorting each : List.of(Sorting.NONE, up, up.toggled(3))) {
            assertEquals(each, Sorting.read(each.written()));
        }
        assertEquals(Sorting.NONE, Sorting.read("by name"));
    }
}
