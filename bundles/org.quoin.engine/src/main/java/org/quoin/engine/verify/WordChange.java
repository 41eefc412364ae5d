package org.quoin.engine.verify;

/**
 * Words that stayed, went or came, one after the other the whole of a text.
 *
 * @param kind what happened to them
 * @param text the words with what stands between them; never empty
 */
public record WordChange(Kind kind, String text) {

    /** What happened to words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }
}
