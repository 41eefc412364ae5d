package org.quoin.project.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quoin.api.text.TextSpan;

/**
 * A quotation in which something was found.
 *
 * @param number of the quotation
 * @param article the number of its article
 * @param title the article's title
 * @param site the outlet
 * @param day on which the article was published
 * @param inText where in the article's text, UTF-16; all places within the quotation
 * @param excerpt the quotation's words, whole, its parts with {@code …} between them
 */
public record QuoteHit(
        long number,
        long article,
        String title,
        Optional<String> site,
        Optional<LocalDate> day,
        List<TextSpan> inText,
        Excerpt excerpt) {

    /** Copies the list. */
    public QuoteHit {
        inText = List.copyOf(inText);
    }
}
