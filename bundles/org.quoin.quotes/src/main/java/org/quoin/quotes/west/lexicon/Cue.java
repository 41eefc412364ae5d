package org.quoin.quotes.west.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A word that attributes what somebody says, writes, thinks or wants.
 *
 * @param head its inflected word's dictionary form
 * @param tail words that follow and belong to it: out in "point out", for in "call for"
 * @param frames what its content may be
 */
public record Cue(String head, List<String> tail, Set<Frame> frames) {

    /** Copies both. */
    public Cue {
        tail = List.copyOf(tail);
        frames = Set.copyOf(frames.isEmpty() ? frames : EnumSet.copyOf(frames));
    }

    /** Whether its content may be this. */
    public boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
