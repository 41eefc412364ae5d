package org.quoin.html.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {

    @Test
    void listsAreTakenApartAndEachTagStandsOnce() {
        assertEquals(
                List.of("Ferries", "Harbour works", "海事"),
                Tags.of(List.of("Ferries, Harbour  works", "#ferries", "海事；", "")));
    }

    @Test
    void whatAMachineWritesForItselfIsNone() {
        assertEquals(List.of(), Tags.of(List.of("type:article", "/news/", "2025", "<b>")));
    }
}
