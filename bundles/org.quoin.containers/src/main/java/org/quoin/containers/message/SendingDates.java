package org.quoin.containers.message;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.article.PublicationTime;

/** When a message was sent (RFC 5322, 3.3). */
final class SendingDates {

    /** Days and seconds may be missing; what stands in parentheses is a comment. */
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("[EEE, ]d MMM yyyy H:mm[:ss] Z", Locale.ENGLISH);

    private SendingDates() {}

    /** The time with its offset; empty where the field's value is none. */
    static Optional<PublicationTime> read(String date) {
        String bare =
                date.replaceAll("\\([^()]*\\)", " ")
                        .replaceAll("(?i)\\s(?:GMT|UTC?|Z)\\s*$", " +0000")
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\s+,", ",")
                        .strip();
        try {
            return Optional.of(new PublicationTime.Exact(OffsetDateTime.parse(bare, FORM)));
        } catch (DateTimeParseException e) {
            // Old programs wrote dates as they liked; rather none than a wrong one.
            return Optional.empty();
        }
    }
}
