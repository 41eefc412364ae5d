package org.quoin.engine.verify;

import java.util.List;

/**
 * Words that stayed, went or came, one after the other the whole of a text.
 *
 * @param kind what happened to them
 * @param text the words with what stands between them; never empty
 */
public record WordChange(Kind kind, String text) {

    /**
     * How a text became another one, word by word: what stayed and was removed is the first text,
     * what stayed and was added the second. Of texts that have little in common nothing stays.
     */
    public static List<WordChange> between(String before, String after) {
        return Wording.changes(before, after);
    }

    /** What happened to words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }
}
