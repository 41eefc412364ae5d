package org.quoin.docx.flow;

/** Which way a page stands. */
public enum PageShape {
    UPRIGHT,
    /** For tables that an upright page cannot hold. */
    SIDEWAYS
}
