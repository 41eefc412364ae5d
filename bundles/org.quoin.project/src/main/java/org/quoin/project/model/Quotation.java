package org.quoin.project.model;

import java.util.List;
import java.util.OptionalLong;
import org.quoin.api.quote.Quote;

/**
 * A quotation of the project: what was found or made, and what people did with it.
 *
 * @param number its name within the project, never given out twice
 * @param article the number of its article
 * @param ordinal its number within the article, from 1: with the article's id its name outside the
 *     project
 * @param quote its spans, kind, speaker as the article words him, confidence (thousandths are
 *     kept), status and origin
 * @param speaker who that is in the register, where it has a speaker
 * @param tags the names of its tags, sorted
 * @param note what a person wrote about it, possibly empty
 */
public record Quotation(
        long number,
        long article,
        int ordinal,
        Quote quote,
        OptionalLong speaker,
        List<String> tags,
        String note) {

    /** Copies the list. */
    public Quotation {
        tags = List.copyOf(tags);
    }
}
