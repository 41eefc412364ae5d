package org.quoin.project.model;

import java.util.List;
import java.util.Optional;
import org.quoin.api.article.PublicationTime;

/**
 * A quotation as a list shows it: with its words and what a reader wants to know of its article.
 *
 * @param quotation the quotation
 * @param content the words of each of its parts, as they stand in the text
 * @param source the words of the mention of its source, where it has one
 * @param cue the words of the reporting verb or phrase, where it has one
 * @param speaker the name of its speaker in the register, where it has one
 * @param title of the article
 * @param site the outlet
 * @param published when the article was
 */
public record QuoteEntry(
        Quotation quotation,
        List<String> content,
        Optional<String> source,
        Optional<String> cue,
        Optional<String> speaker,
        String title,
        Optional<String> site,
        Optional<PublicationTime> published) {

    /** Copies the list. */
    public QuoteEntry {
        content = List.copyOf(content);
    }
}
