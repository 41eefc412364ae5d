package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quoin.workbench.model.Column;
import org.quoin.workbench.model.Rows;

/** Filtering and sorting, and finding a row again afterwards. */
class RowsTest {

    private record Boat(String name, String home) {}

    private final Rows<Boat> rows =
            new Rows<>(
                    List.of(
                            new Column<>("Name", 50, "", Boat::name),
                            new Column<>("Home", 50, "", Boat::home)),
                    Comparator.naturalOrder(),
                    Boat::name);

    @BeforeEach
    void threeBoats() {
        rows.set(
                List.of(
                        new Boat("Petrel", "Aske"),
                        new Boat("Árbol", "Tarn"),
                        new Boat("petunia", "Ostrel")));
    }

    @Test
    void everyWordOfTheFilterMustBeSomewhereInTheRow() {
        rows.filter("PET");
        assertEquals(List.of("Petrel", "petunia"), names());
        rows.filter("  pet   ostr ");
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
        Object before = rows.key(2);
        rows.toggleOrder(1);
        rows.set(List.of(new Boat("Zander", "Aske"), new Boat("petunia", "Vimmer")));
        assertEquals(1, rows.indexOf(before));
        assertEquals(-1, rows.indexOf("Petrel"));
        assertEquals(Set.of("petunia"), rows.shown(Set.of("petunia", "Petrel")));
    }

    private List<String> names() {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> rows.get(index).orElseThrow().name())
                .toList();
    }
}
