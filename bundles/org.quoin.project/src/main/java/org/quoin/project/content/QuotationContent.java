package org.quoin.project.content;

import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.Quote;

/**
 * A quotation.
 *
 * @param ordinal its number within its article, at least 1
 * @param quote the quotation; its spans count in UTF-16
 * @param speaker the key of its speaker in the register
 * @param tags sorted
 * @param note what a person wrote about it, possibly empty
 */
public record QuotationContent(
        int ordinal, Quote quote, Optional<String> speaker, List<String> tags, String note) {

    /** Copies the list. */
    public QuotationContent {
        tags = List.copyOf(tags);
    }
}
