package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.quoin.api.job.Progress;
import org.quoin.workbench.model.Column;
import org.quoin.workbench.model.Listing;
import org.quoin.workbench.model.Sorting;

/** A long list: numbers from the background, rows read when they are looked at. */
class ListingTest {

    /** Rows are words; their numbers are their places, from 1. */
    private final class Words implements Listing.Store<String> {

        private final List<String> words = new ArrayList<>(List.of("heron", "ibis", "hobby"));
        private final List<Listing.Wish> asked = new ArrayList<>();
        private final List<Integer> pages = new ArrayList<>();
        private boolean withdrawnWhileAsked;

        @Override
        public long[] list(Listing.Wish wish, Progress wanted) {
            asked.add(wish);
            withdrawnWhileAsked = wanted.isCancelled();
            wanted.checkCancelled();
            return IntStream.range(0, words.size())
                    .filter(i -> words.get(i).contains(wish.words()))
                    .mapToLong(i -> i + 1)
                    .toArray();
        }

        @Override
        public List<String> read(long... numbers) {
            pages.add(numbers.length);
            return Arrays.stream(numbers)
                    .filter(number -> number <= words.size())
                    .mapToObj(number -> words.get((int) number - 1))
                    .toList();
        }

        @Override
        public long number(String row) {
            return words.indexOf(row) + 1;
        }
    }

    private final Words store = new Words();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private final Listing<String> listing =
            new Listing<>(
                    List.of(new Column<String>("Word", 100, "", word -> word)),
                    store,
                    background::add,
                    foreground::add);

    private void settle() {
        while (!background.isEmpty() || !foreground.isEmpty()) {
            (background.isEmpty() ? foreground : background).remove().run();
        }
    }

    private List<String> shown() {
        return IntStream.range(0, listing.size())
                .mapToObj(index -> listing.get(index).orElse("gone"))
                .toList();
    }

    @Test
    void nothingIsKnownUntilTheBackgroundAnswered() {
        listing.restart();
        assertFalse(listing.isReady());
        assertEquals(0, listing.size());
        settle();
        assertTrue(listing.isReady());
        assertEquals(List.of("heron", "ibis", "hobby"), shown());
    }

    @Test
    void whatWasAskedForLastWins() {
        listing.restart();
        settle();
        listing.filter("h");
        listing.filter("he");
        Runnable first = background.remove();
        listing.filter("hob");
        first.run();
        assertTrue(store.withdrawnWhileAsked, "the first question learns that it is not wanted");
        settle();
        assertEquals(List.of("hobby"), shown());
        assertEquals(
                List.of("", "h", "hob"),
                store.asked.stream().map(Listing.Wish::words).toList(),
                "what came between was never looked for");
    }

    @Test
    void aRefreshWaitsForTheAnswerUnderWayAndKeepsShowingWhatWasThere() {
        listing.restart();
        settle();
        listing.refresh();
        Runnable under = background.remove();
        listing.refresh();
        listing.refresh();
        assertEquals(3, listing.size());
        under.run();
        store.words.add("hen");
        settle();
        assertEquals(List.of("heron", "ibis", "hobby", "hen"), shown());
        assertEquals(3, store.asked.size(), "two refreshes while one was under way cost one");
    }

    @Test
    void aRefreshReadsWhatIsInSightBeforeItLooksThroughAll() {
        listing.restart();
        settle();
        assertEquals(List.of("heron", "ibis", "hobby"), shown());
        store.words.set(1, "egret");
        store.words.add("hen");
        listing.refresh();
        assertEquals(List.of("heron", "ibis", "hobby"), shown(), "nobody waits for the store");
        background.remove().run();
        foreground.remove().run();
        assertEquals(List.of("heron", "egret", "hobby"), shown(), "before the list is known");
        settle();
        assertEquals(List.of("heron", "egret", "hobby", "hen"), shown());
    }

    @Test
    void whatIsSeenFirstIsReadWithTheList() {
        listing.restart();
        settle();
        store.pages.clear();
        shown();
        listing.refresh();
        settle();
        int[] reread = {0};
        listing.reread().subscribe(() -> reread[0]++);
        store.words.set(0, "wren");
        listing.again();
        settle();
        assertEquals(1, reread[0], "the same rows may say something else");
        store.pages.clear();
        assertEquals(List.of("wren", "ibis", "hobby"), shown());
        assertEquals(List.of(), store.pages, "nothing is read where somebody waits");
    }

    @Test
    void rowsAreReadSomeAtATimeAndKept() {
        store.words.clear();
        LongStream.range(0, 100).forEach(i -> store.words.add("w" + i));
        listing.restart();
        settle();
        assertEquals(Optional.of("w40"), listing.get(40));
        assertEquals(Optional.of("w33"), listing.get(33));
        assertEquals(Optional.of("w99"), listing.get(99));
        assertEquals(List.of(32, 32, 4), store.pages, "the first with the list");
    }

    @Test
    void aRowThatIsGoneIsNoRow() {
        store.words.clear();
        LongStream.range(0, 40).forEach(i -> store.words.add("w" + i));
        listing.restart();
        settle();
        store.words.remove(39);
        assertEquals(Optional.of("w38"), listing.get(38));
        assertEquals(Optional.empty(), listing.get(39));
    }

    @Test
    void anEmptyListIsToldFromOneThatTheFilterEmptied() {
        listing.restart();
        listing.filter("owl");
        settle();
        assertEquals(0, listing.size());
        assertFalse(listing.isEmpty());
        store.words.clear();
        listing.refresh();
        settle();
        assertTrue(listing.isEmpty());
    }

    @Test
    void rowsAreFoundByTheirNumbers() {
        listing.restart();
        listing.filter("h");
        settle();
        assertEquals(1, listing.indexOf(3L));
        assertEquals(-1, listing.indexOf(2L));
        assertEquals(3L, listing.key(1));
        assertEquals(Set.of(1L, 3L), listing.shown(Set.of(1L, 2L, 3L, 9L)));
    }

    @Test
    void aColumnIsSortedUpwardsThenDownwardsThenNotAtAll() {
        listing.toggleOrder(0);
        settle();
        listing.toggleOrder(0);
        settle();
        listing.toggleOrder(0);
        settle();
        assertEquals(
                List.of(
                        new Sorting(OptionalInt.of(0), false),
                        new Sorting(OptionalInt.of(0), true),
                        Sorting.NONE),
                store.asked.stream().map(Listing.Wish::sorting).toList());
    }
}
