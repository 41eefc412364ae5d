package org.quoin.project.model;

import java.util.Set;

/**
 * Several speakers who are counted as one.
 *
 * @param numbers theirs in the register
 * @param tally of the quotations of them all
 */
public record SpeakersTogether(Set<Long> numbers, Tally tally) {

    /** Copies the set. */
    public SpeakersTogether {
        numbers = Set.copyOf(numbers);
    }
}
