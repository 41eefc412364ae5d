package org.quoin.workbench.model;

import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.Quote;

/**
 * What the mouse drags from one part of the window to another.
 *
 * @param kind what the numbers stand for
 * @param numbers in the order in which they stand where they come from
 * @param quote of {@link Kind#WORDS}, the quotation that they become
 */
public record Dragged(Kind kind, List<Long> numbers, Optional<Quote> quote) {

    /** What can be dragged. */
    public enum Kind {
        QUOTATIONS,
        ARTICLES,
        /** Words of one article, which are no quotation yet. */
        WORDS,
        /** Items of the outline of a briefing. */
        ITEMS
    }

    /** Copies the list. */
    public Dragged {
        numbers = List.copyOf(numbers);
    }

    /**
     * What is there already.
     *
     * @param kind any but {@link Kind#WORDS}
     */
    public Dragged(Kind kind, List<Long> numbers) {
        this(kind, numbers, Optional.empty());
    }

    /**
     * Words that become a quotation where they are dropped.
     *
     * @param article in which they stand
     * @param quote what they become
     */
    public static Dragged words(long article, Quote quote) {
        return new Dragged(Kind.WORDS, List.of(article), Optional.of(quote));
    }
}
