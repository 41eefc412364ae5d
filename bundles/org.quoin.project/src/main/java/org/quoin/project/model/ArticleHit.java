package org.quoin.project.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quoin.api.text.TextSpan;

/**
 * An article in which something was found.
 *
 * @param number of the article
 * @param title its title
 * @param site the outlet
 * @param day on which it was published
 * @param inTitle where in the title, UTF-16
 * @param inText where in the text, UTF-16, all places
 * @param excerpt of the text, around the first place; from its beginning, if there is none
 */
public record ArticleHit(
        long number,
        String title,
        Optional<String> site,
        Optional<LocalDate> day,
        List<TextSpan> inTitle,
        List<TextSpan> inText,
        Excerpt excerpt) {

    /** Copies the lists. */
    public ArticleHit {
        inTitle = List.copyOf(inTitle);
        inText = List.copyOf(inText);
    }
}
