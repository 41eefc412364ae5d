package org.quoin.project.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How long a period of time is, of which one follows the other without a gap. */
public enum TimeStep {
    /** A day. */
    DAY(ChronoUnit.DAYS),
    /** From Monday to Sunday. */
    WEEK(ChronoUnit.WEEKS),
    /** A month of the calendar. */
    MONTH(ChronoUnit.MONTHS),
    /** A year of the calendar. */
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit unit;

    TimeStep(ChronoUnit unit) {
        this.unit = unit;
    }

    /** The first day of the period that a day lies in. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the period that follows the one that a day lies in. */
    public LocalDate next(LocalDate day) {
        return start(day).plus(1, unit);
    }

    /** The last day of the period that a day lies in. */
    public LocalDate end(LocalDate day) {
        return next(day).minusDays(1);
    }

    /** How many periods there are from that of one day to that of another, both counted. */
    public long count(LocalDate first, LocalDate last) {
        return unit.between(start(first), start(last)) + 1;
    }

    /**
     * The shortest step of which not too many lie between two days.
     *
     * @param most so many may; years are taken where even of them there are more
     */
    public static TimeStep fitting(LocalDate first, LocalDate last, int most) {
        for (TimeStep each : values()) {
            if (each.count(first, last) <= most) {
                return each;
            }
        }
        return YEAR;
    }
}
