package org.quoin.api.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.quote.AnalysedArticle;

/**
 * What a briefing says. Whoever writes it to a file adds layout, never content.
 *
 * @param title on the cover, in the header and in the file's properties
 * @param marking handling marking (TLP or free) on every page, such as {@code TLP:AMBER}
 * @param date the day the briefing speaks of; given, never the clock's, so that the same inputs
 *     give the same bytes
 * @param preparedBy who prepared it; only ever what the user gave
 * @param language of the labels
 * @param articles in the order they are to be reported
 */
public record Briefing(
        String title,
        Optional<String> marking,
        Optional<LocalDate> date,
        Optional<String> preparedBy,
        Locale language,
        List<AnalysedArticle> articles) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the title is blank or there is no article
     */
    public Briefing {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a briefing needs a title");
        }
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a briefing needs at least one article");
        }
    }
}
