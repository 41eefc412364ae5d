package org.quoin.project.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;

/** Periods follow each other without a gap, and sums stay what they are. */
class TimeStepTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);

    @Test
    void aPeriodBeginsWithItsFirstDay() {
        assertEquals(SUNDAY, TimeStep.DAY.start(SUNDAY));
        assertEquals(LocalDate.of(2026, 2, 23), TimeStep.WEEK.start(SUNDAY), "Monday");
        assertEquals(LocalDate.of(2026, 3, 1), TimeStep.MONTH.start(LocalDate.of(2026, 3, 31)));
        assertEquals(LocalDate.of(2024, 12, 31), TimeStep.YEAR.end(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void periodsFollowEachOtherAndAreCounted() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            LocalDate first = LocalDate.of(1999, 1, 1).plusDays(random.nextInt(9000));
            LocalDate last = first.plusDays(random.nextInt(900));
            for (TimeStep step : TimeStep.values()) {
                int count = 1;
                LocalDate day = step.start(first);
                while (step.end(day).isBefore(last)) {
                    assertEquals(step.end(day).plusDays(1), step.next(day));
                    assertEquals(step.next(day), step.start(step.next(day)));
                    day = step.next(day);
                    count++;
                }
                assertEquals(count, step.count(first, last), step + " " + first + " " + last);
            }
        }
    }

    @Test
    void theShortestStepThatFitsIsTaken() {
        assertEquals(TimeStep.DAY, TimeStep.fitting(SUNDAY, SUNDAY.plusDays(39), 40));
        assertEquals(TimeStep.WEEK, TimeStep.fitting(SUNDAY, SUNDAY.plusDays(40), 40));
        assertEquals(TimeStep.MONTH, TimeStep.fitting(SUNDAY, SUNDAY.plusYears(3), 40));
        assertEquals(TimeStep.YEAR, TimeStep.fitting(SUNDAY, SUNDAY.plusYears(400), 40));
    }

    @Test
    void periodsAddUpToTheSameAsDays() {
        Random random = new Random(5);
        Map<LocalDate, Tally> days = new TreeMap<>();
        for (int i = 0; i < 300; i++) {
            days.merge(
                    SUNDAY.plusDays(random.nextInt(500)),
                    Tally.of(
                            List.of(QuoteKind.values()).get(random.nextInt(3)),
                            List.of(QuoteStatus.values()).get(random.nextInt(5)),
                            1 + random.nextInt(4)),
                    Tally::plus);
        }
        Tally undated = Tally.of(QuoteKind.MIXED, QuoteStatus.MANUAL, 2);
        TimeFigures figures = new TimeFigures(new TreeMap<>(days), undated);
        for (TimeStep step : TimeStep.values()) {
            Map<LocalDate, Tally> periods = figures.by(step);
            assertEquals(figures.all(), periods.values().stream().reduce(undated, Tally::plus));
            periods.keySet().forEach(day -> assertEquals(day, step.start(day)));
            assertTrue(periods.size() <= step.count(SUNDAY, SUNDAY.plusDays(500)));
        }
    }

    @Test
    void kindsAndStatusesAddUpToTheSame() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Tally(Map.of(QuoteKind.DIRECT, 1), Map.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Tally(Map.of(QuoteKind.DIRECT, 0), Map.of()));
        assertEquals(0, Tally.NONE.plus(Tally.NONE).total());
    }
}
