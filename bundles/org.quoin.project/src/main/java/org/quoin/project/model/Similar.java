package org.quoin.project.model;

/**
 * An article or a quotation that is like another one.
 *
 * @param number of the article or quotation
 * @param similarity 0..1, the Jaccard likeness of the sets of 5-grams; 1 where the letters and
 *     digits are the same
 */
public record Similar(long number, double similarity) {

    /** Whether they have the same letters and digits in the same order. */
    public boolean exact() {
        return similarity >= 1;
    }
}
