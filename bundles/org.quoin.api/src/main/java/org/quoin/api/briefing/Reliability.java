package org.quoin.api.briefing;

/** How far a source can be relied on: the letters of the Admiralty grading. */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Reliability cannot be judged. */
    F
}
