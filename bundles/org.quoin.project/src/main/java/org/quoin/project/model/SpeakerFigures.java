package org.quoin.project.model;

import java.util.List;

/**
 * Who spoke how much. Each quotation that was asked for is counted in exactly one place.
 *
 * @param most the speakers with the most quotations, of those who have a name: people,
 *     organisations, documents; the most first, and of those with equally many who came first into
 *     the register
 * @param others the others who have a name
 * @param unnamed sources without a name, groups and unknown ones
 * @param nobodys of quotations without a speaker
 */
public record SpeakerFigures(
        List<SpeakerTally> most, SpeakersTogether others, SpeakersTogether unnamed, Tally nobodys) {

    /** Copies the list. */
    public SpeakerFigures {
        most = List.copyOf(most);
    }

    /** Of every quotation that was asked for. */
    public Tally all() {
        Tally sum = others.tally().plus(unnamed.tally()).plus(nobodys);
        for (SpeakerTally each : most) {
            sum = sum.plus(each.tally());
        }
        return sum;
    }
}
