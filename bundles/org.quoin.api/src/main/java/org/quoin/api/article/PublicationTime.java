package org.quoin.api.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** When an article was published, as exactly as the page says it and no more exactly. */
public sealed interface PublicationTime {

    /** The calendar day, in the zone the page used. */
    LocalDate day();

    /** ISO 8601, with the offset from UTC where the page gives one. */
    String iso();

    /**
     * Only the day is known.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements PublicationTime {
        @Override
        public String iso() {
            return day.toString();
        }
    }

    /**
     * Day and time, the zone unknown.
     *
     * @param at as printed
     */
    record Local(LocalDateTime at) implements PublicationTime {
        @Override
        public LocalDate day() {
            return at.toLocalDate();
        }

        @Override
        public String iso() {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at);
        }
    }

    /**
     * Day, time and offset from UTC.
     *
     * @param at as given, not turned into another zone
     */
    record Exact(OffsetDateTime at) implements PublicationTime {
        @Override
        public LocalDate day() {
            return at.toLocalDate();
        }

        @Override
        public String iso() {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
        }
    }
}
