package org.quoin.project.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Groups of quotations in an order: their numbers and what was counted, in a few bytes each,
 * because there may be as many as there are sources. What they are called is read when it is shown.
 * Immutable.
 */
public final class GroupList {

    /** The number of the group of those who lack what is grouped by. */
    public static final long NONE = Long.MIN_VALUE;

    /** Stands for no day: earlier than every day. */
    public static final long NO_DAY = Long.MIN_VALUE;

    /**
     * What was counted of a group.
     *
     * @param quotations how many it has
     * @param reviewed how many of them somebody looked at
     * @param newest the day of the newest article among theirs
     */
    public record Count(int quotations, int reviewed, Optional<LocalDate> newest) {

        /** Of a group that has no quotation. */
        public static final Count NOTHING = new Count(0, 0, Optional.empty());
    }

    private final Grouping by;
    private final long[] numbers;
    private final int[] quotations;
    private final int[] reviewed;
    private final long[] newest;

    /** The numbers from the smallest on, and where each stands. */
    private final long[] ascending;

    private final int[] places;

    /**
     * @param by what is grouped by
     * @param numbers of the groups, in order: speakers, articles, tags by their numbers, outlets by
     *     that of their first article, days by their distance from 1970-01-01, or {@link #NONE}
     * @param quotations of each
     * @param reviewed of each
     * @param newest of each, as a distance from 1970-01-01, or {@link #NO_DAY}
     */
    public GroupList(Grouping by, long[] numbers, int[] quotations, int[] reviewed, long[] newest) {
        this.by = by;
        this.numbers = numbers.clone();
        this.quotations = quotations.clone();
        this.reviewed = reviewed.clone();
        this.newest = newest.clone();
        this.ascending = numbers.clone();
        Arrays.sort(ascending);
        this.places = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            places[Arrays.binarySearch(ascending, numbers[i])] = i;
        }
    }

    /** What is grouped by. */
    public Grouping by() {
        return by;
    }

    /** How many groups. */
    public int size() {
        return numbers.length;
    }

    /** The numbers of the groups, in order. */
    public long[] numbers() {
        return numbers.clone();
    }

    /** What was counted of a group; nothing where it is not in the list. */
    public Count count(long number) {
        int found = Arrays.binarySearch(ascending, number);
        if (found < 0) {
            return Count.NOTHING;
        }
        int place = places[found];
        return new Count(
                quotations[place],
                reviewed[place],
                newest[place] == NO_DAY
                        ? Optional.empty()
                        : Optional.of(LocalDate.ofEpochDay(newest[place])));
    }
}
