package org.quoin.project.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Which outlets quoted whom how often.
 *
 * @param speakers the named speakers with the most quotations in these outlets, the most first;
 *     their tallies are of these outlets alone
 * @param outlets those with the most quotations, the most first
 * @param counts a list for each speaker, with a number for each outlet
 */
public record MatrixFigures(
        List<SpeakerTally> speakers, List<OutletTally> outlets, List<List<Integer>> counts) {

    /**
     * An outlet.
     *
     * @param name its exact name
     * @param quotations all that was asked for and that it published, of other speakers too
     */
    public record OutletTally(String name, int quotations) {}

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is not one count for each pair
     */
    public MatrixFigures {
        speakers = List.copyOf(speakers);
        outlets = List.copyOf(outlets);
        List<List<Integer>> copy = new ArrayList<>(counts.size());
        for (List<Integer> row : counts) {
            if (row.size() != outlets.size()) {
                throw new IllegalArgumentException("not a count for each outlet: " + row);
            }
            copy.add(List.copyOf(row));
        }
        if (copy.size() != speakers.size()) {
            throw new IllegalArgumentException("not a row for each speaker");
        }
        counts = List.copyOf(copy);
    }
}
