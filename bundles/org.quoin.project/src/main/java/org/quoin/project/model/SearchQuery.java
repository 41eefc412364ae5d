package org.quoin.project.model;

import java.util.List;
import java.util.Optional;

/**
 * What is looked for: every term must occur, but none of those that are excluded. How terms are
 * compared with a text, {@link org.quoin.project.text.TextSearch} says.
 *
 * @param terms at least one that is not excluded
 */
public record SearchQuery(List<Term> terms) {

    /**
     * Something to occur, or not to.
     *
     * @param text as it was typed, without its quotation marks and the minus before it; one that
     *     ends with {@code *} asks for the beginning of a word
     * @param phrase whether it stood in quotation marks: its words in this order, next to each
     *     other
     * @param excluded whether it must not occur
     */
    public record Term(String text, boolean phrase, boolean excluded) {}

    /** Copies the list. */
    public SearchQuery {
        terms = List.copyOf(terms);
        if (terms.stream().allMatch(Term::excluded)) {
            throw new IllegalArgumentException("nothing is looked for");
        }
    }

    /** Such a query, or empty where nothing is looked for. */
    public static Optional<SearchQuery> of(List<Term> terms) {
        return terms.stream().allMatch(Term::excluded)
                ? Optional.empty()
                : Optional.of(new SearchQuery(terms));
    }
}
