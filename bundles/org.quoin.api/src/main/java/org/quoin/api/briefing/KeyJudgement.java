package org.quoin.api.briefing;

import java.util.Optional;

/**
 * One of the judgements a reader should take away.
 *
 * @param words what is judged, in the briefing's language; never blank
 * @param likelihood how likely it is, where it speaks of something uncertain
 * @param confidence how well founded the judgement is
 */
public record KeyJudgement(
        String words, Optional<Likelihood> likelihood, Optional<ConfidenceLevel> confidence) {

    /**
     * Takes off blanks at both ends.
     *
     * @throws IllegalArgumentException if there are no words
     */
    public KeyJudgement {
        words = words.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a judgement needs words");
        }
    }
}
