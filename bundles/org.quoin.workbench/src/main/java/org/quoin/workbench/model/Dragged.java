package org.quoin.workbench.model;

import java.util.List;

/**
 * What the mouse drags from one part of the window to another.
 *
 * @param kind what the numbers stand for
 * @param numbers in the order in which they stand where they come from
 */
public record Dragged(Kind kind, List<Long> numbers) {

    /** What can be dragged. */
    public enum Kind {
        QUOTATIONS,
        ARTICLES,
        /** Items of the outline of a briefing. */
        ITEMS
    }

    /** Copies the list. */
    public Dragged {
        numbers = List.copyOf(numbers);
    }
}
