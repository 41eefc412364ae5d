package org.quoin.api.quote;

/** What people said of a quotation that was found, or who made it. */
public enum QuoteStatus {
    /** An analyser found it; nobody has looked yet. */
    PROPOSED,
    /** A person agrees with it as it stands. */
    ACCEPTED,
    /** A person says that it is none. */
    REJECTED,
    /** A person changed it. */
    CORRECTED,
    /** A person made it. */
    MANUAL
}
