package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.quoin.workbench.model.Place;

/** Where somebody was, written and read. */
class PlaceTest {

    @Test
    void whatIsWrittenIsRead() {
        Place place = new Place(List.of(4L, 17L), OptionalLong.of(99), true);
        assertEquals("4,17;99;all", place.written());
        assertEquals(place, Place.read(place.written()));
        assertEquals(OptionalLong.of(17), place.front());
        assertEquals(Place.START, Place.read(Place.START.written()));
        assertEquals(OptionalLong.empty(), Place.START.front());
    }

    @Test
    void whatSomebodyElseWroteLeadsToTheStart() {
        assertEquals(Place.START, Place.read(""));
        assertEquals(Place.START, Place.read("a;b;all"));
        assertEquals(Place.START, Place.read("1,2"));
    }
}
