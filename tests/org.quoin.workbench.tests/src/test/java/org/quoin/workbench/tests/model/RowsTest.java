package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quoin.workbench.model.Column;
import org.quoin.workbench.model.Rows;

/** Filtering and sorting, and finding a row again afterwards. */
class RowsTest {

    private record Boat(String name, int length) {}

    private final Rows<Boat> rows =
            new Rows<>(
                    List.of(
                            new Column<>(
                                    "Name", 50, "", Boat::name, Comparator.comparing(Boat::name)),
                            new Column<>(
                                    "Length",
                                    50,
                                    "",
                                    boat -> boat.length() + " m",
                                    Comparator.comparingInt(Boat::length))),
                    Boat::name);

    @BeforeEach
    void threeBoats() {
        rows.set(List.of(new Boat("Petrel", 9), new Boat("Árbol", 120), new Boat("petunia", 30)));
    }

    @Test
    void everyWordOfTheFilterMustBeSomewhereInTheRow() {
        rows.filter("PET");
        assertEquals(List.of("Petrel", "petunia"), names());
        rows.filter("  pet   30 ");
        assertEquals(List.of("petunia"), names());
        rows.filter("árbol");
        assertEquals(List.of("Árbol"), names());
        rows.filter("nothing");
        assertEquals(0, rows.size());
        rows.filter(" ");
        assertEquals(3, rows.size());
    }

    @Test
    void aColumnSortsUpwardsThenDownwardsThenNotAtAll() {
        rows.toggleOrder(1);
        assertEquals(List.of("Petrel", "petunia", "Árbol"), names());
        rows.toggleOrder(1);
        assertEquals(List.of("Árbol", "petunia", "Petrel"), names());
        assertTrue(rows.isDescending());
        rows.toggleOrder(1);
        assertEquals(List.of("Petrel", "Árbol", "petunia"), names());
        assertEquals(OptionalInt.empty(), rows.sortedBy());
    }

    @Test
    void aRowIsFoundByItsKeyAfterTheRowsWereReplaced() {
        Boat before = rows.get(2);
        rows.toggleOrder(1);
        rows.set(List.of(new Boat("Zander", 1), new Boat("petunia", 31)));
        assertEquals(1, rows.indexOf(before));
        assertEquals(-1, rows.indexOf(new Boat("Petrel", 9)));
    }

    private List<String> names() {
        return rows.shown().stream().map(Boat::name).toList();
    }
}
