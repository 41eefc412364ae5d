package org.quoin.quotes.west.grammar;

import java.util.Optional;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.Frame;

/**
 * What follows a noun that says that somebody says something: the words that belong to it (doubts
 * about), then a clause or an object that it takes.
 *
 * @param start the first token of what is said
 * @param frame what it is
 */
record NounComplement(int start, Frame frame) {

    /** The complement of the noun, if the cue takes what stands there. */
    static Optional<NounComplement> after(
            int noun, Cue cue, int end, Tagging tagging, Clauses clauses) {
        int at = noun + 1;
        for (String word : cue.tail()) {
            if (!tagging.form(at).equals(word)) {
                return Optional.empty();
            }
            at++;
        }
        Frame frame = clauses.kind(at, end);
        if (frame == Frame.CLAUSE && cue.takes(Frame.OBJECT)) {
            frame = Frame.OBJECT;
        }
        return frame != null && cue.takes(frame)
                ? Optional.of(new NounComplement(at, frame))
                : Optional.empty();
    }
}
