package org.quoin.engine.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.briefing.Arrangement;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.Citing;

/**
 * What a user may say of a briefing; what is left out is chosen from the articles.
 *
 * @param title else the article's own, or a general one for several
 * @param marking else none
 * @param date else the day of the newest article: never the clock's, so that the same inputs give
 *     the same bytes
 * @param authors who prepared it; none: nobody is named
 * @param language of the labels, else that of most articles where there are labels for it
 * @param template else the built-in one
 * @param arrangement of a briefing without an outline, else by article
 * @param charts in the summary
 * @param citing else as the draft says, else footnotes alone
 */
public record BriefOptions(
        Optional<String> title,
        Optional<String> marking,
        Optional<LocalDate> date,
        List<String> authors,
        Optional<Locale> language,
        Optional<Path> template,
        Optional<Arrangement> arrangement,
        List<ChartSubject> charts,
        Optional<Citing> citing) {

    /** Copies the lists. */
    public BriefOptions {
        authors = List.copyOf(authors);
        charts = List.copyOf(charts);
    }

    /** By one author or none, arranged and cited as ever. */
    public BriefOptions(
            Optional<String> title,
            Optional<String> marking,
            Optional<LocalDate> date,
            Optional<String> preparedBy,
            Optional<Locale> language,
            Optional<Path> template) {
        this(
                title,
                marking,
                date,
                preparedBy.stream().toList(),
                language,
                template,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

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
