package org.quoin.project.model;

import java.util.List;

/**
 * Speakers that are probably one.
 *
 * @param speakers numbers of the register, at least two, the one with most quotations first: under
 *     his name they would go on
 * @param reason why they seem to be one
 * @param name the name that they share, as one of them has it
 */
public record MergeProposal(List<Long> speakers, Reason reason, String name) {

    /** Why speakers seem to be one. */
    public enum Reason {
        /** They have the same name. */
        SAME_NAME,
        /** One is named as the other's gloss: the same person in another script. */
        GLOSS,
        /** One has the other's name among his other names. */
        ALIAS
    }

    /** Copies the list. */
    public MergeProposal {
        speakers = List.copyOf(speakers);
    }
}
