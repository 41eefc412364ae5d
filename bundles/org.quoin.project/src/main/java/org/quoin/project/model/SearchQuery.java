package org.quoin.project.model;

import java.util.List;
import java.util.Optional;

/**
 * What is looked for: every term must occur.
 *
 * @param terms at least one
 */
public record SearchQuery(List<Term> terms) {

    /**
     * Something to occur.
     *
     * @param text as it was typed, without its quotation marks
     * @param phrase whether it stood in quotation marks: its words in this order, next to each
     *     other
     */
    public record Term(String text, boolean phrase) {}

    /** Copies the list. */
    public SearchQuery {
        terms = List.copyOf(terms);
    }

    /** Such a query, or empty where nothing is looked for. */
    public static Optional<SearchQuery> of(List<Term> terms) {
        return terms.isEmpty() ? Optional.empty() : Optional.of(new SearchQuery(terms));
    }
}
