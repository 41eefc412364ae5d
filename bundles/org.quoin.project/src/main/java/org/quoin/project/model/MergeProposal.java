package org.quoin.project.model;

import java.util.List;

/**
 * Speakers that are probably one.
 *
 * @param speakers numbers of the register, at least two, the one with most quotations first: under
 *     his name they would go on
 * @param reason why they seem to be one
 * @param name the name that they share, as one of them has it
 * @param likely whether the name says by itself that they are one: a full name, a name of an
 *     organisation's own, and no other speaker shares it. The others (two of the same family name,
 *     two names with one gloss) are worth a look, and not to be accepted unseen.
 * @param evidence what articles say of them, so that a person can judge: a line for each of the
 *     first few, with name, role and affiliation
 */
public record MergeProposal(
        List<Long> speakers, Reason reason, String name, boolean likely, List<String> evidence) {

    /** Why speakers seem to be one. */
    public enum Reason {
        /** They have the same name. */
        SAME_NAME,
        /** One is named as the other's gloss: the same person in another script. */
        GLOSS,
        /** One has the other's name among his other names. */
        ALIAS
    }

    /** Copies the lists. */
    public MergeProposal {
        speakers = List.copyOf(speakers);
        evidence = List.copyOf(evidence);
    }
}
