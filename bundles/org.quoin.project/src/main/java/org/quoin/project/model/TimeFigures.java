package org.quoin.project.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When quotations were published. Each that was asked for is counted in exactly one place.
 *
 * @param days of the days that have any
 * @param undated of articles whose day is not known
 */
public record TimeFigures(SortedMap<LocalDate, Tally> days, Tally undated) {

    /** Copies the map. */
    public TimeFigures {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /**
     * The shortest step of which not too many lie between the first day and the last.
     *
     * @param most so many may
     */
    public TimeStep fitting(int most) {
        return days.isEmpty()
                ? TimeStep.DAY
                : TimeStep.fitting(days.firstKey(), days.lastKey(), most);
    }

    /** Of the periods that have any, by their first days. */
    public NavigableMap<LocalDate, Tally> by(TimeStep step) {
        NavigableMap<LocalDate, Tally> periods = new TreeMap<>();
        days.forEach((day, tally) -> periods.merge(step.start(day), tally, Tally::plus));
        return periods;
    }

    /** Of every quotation that was asked for. */
    public Tally all() {
        return days.values().stream().reduce(undated, Tally::plus);
    }
}
