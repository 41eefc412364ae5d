package org.quoin.project.model;

import java.util.List;

/**
 * What a search found.
 *
 * @param <T> articles or quotations
 * @param hits the newest articles first, those without a day last, within a day as they came; at
 *     most as many as were asked for
 * @param total how many there are in all, at least as many as there are hits
 * @param exact whether there are exactly {@code total}; otherwise at least so many: counting the
 *     rest would have taken longer than finding these
 */
public record SearchHits<T>(List<T> hits, int total, boolean exact) {

    /** Copies the list. */
    public SearchHits {
        hits = List.copyOf(hits);
    }
}
