package org.quoin.engine.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a user may say of a briefing; what is left out is chosen from the articles.
 *
 * @param title else the article's own, or a general one for several
 * @param marking else none
 * @param date else the day of the newest article: never the clock's, so that the same inputs give
 *     the same bytes
 * @param preparedBy else nobody
 * @param language of the labels, else that of most articles where there are labels for it
 * @param template else the built-in one
 */
public record BriefOptions(
        Optional<String> title,
        Optional<String> marking,
        Optional<LocalDate> date,
        Optional<String> preparedBy,
        Optional<Locale> language,
        Optional<Path> template) {

    /** Everything chosen from the articles. */
    public static BriefOptions defaults() {
        return new BriefOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
