package org.quoin.project.model;

import java.time.Instant;

/**
 * One action, one undo step, one entry of the change log.
 *
 * @param number in the order of time, never given out twice
 * @param at when it ended
 * @param who the person, or the program that acted for him
 * @param kind what was done
 * @param detail a name that belongs to it (a tag, a speaker, a folder), possibly empty
 * @param count of how many things: articles of an import, quotations accepted
 * @param state whether it is in force
 */
public record Action(
        long number,
        Instant at,
        String who,
        ActionKind kind,
        String detail,
        int count,
        State state) {

    /** Whether an action is in force. */
    public enum State {
        /** It is. */
        DONE,
        /** It was undone and can be redone. */
        UNDONE,
        /** It was undone, and something else was done since: kept in the log, out of reach. */
        SUPERSEDED
    }
}
