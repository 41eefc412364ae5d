package org.quoin.project.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.article.PublicationTime;

/**
 * An article as a list shows it, without its text.
 *
 * @param number its name within the project, never given out twice
 * @param id its name outside the project, stable for the same input bytes
 * @param title its title
 * @param site the outlet
 * @param authors the people it is by
 * @param published when it was published
 * @param language of the text; {@link Locale#ROOT} where unknown
 * @param quotations how many there are, rejected ones included
 * @param reviewed how many of them a person accepted, rejected, corrected or made
 */
public record ArticleEntry(
        long number,
        String id,
        String title,
        Optional<String> site,
        List<String> authors,
        Optional<PublicationTime> published,
        Locale language,
        int quotations,
        int reviewed) {

    /** Copies the list. */
    public ArticleEntry {
        authors = List.copyOf(authors);
    }
}
