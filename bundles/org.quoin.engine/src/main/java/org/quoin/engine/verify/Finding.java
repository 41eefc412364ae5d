package org.quoin.engine.verify;

/** What became of a quotation. */
public enum Finding {
    /** It reads as it was written; where it stands alone among the findings, all is well. */
    VERBATIM,
    /** Something was left out, and an ellipsis says so. */
    SHORTENED,
    /** Its words are others. */
    CHANGED,
    /** It stands nowhere in the briefing any more. */
    MISSING,
    /** Nothing proves it; {@link CheckedQuotation#reason()} says what is wrong. */
    UNSUPPORTED,
    /** It stands elsewhere than it was written: perhaps under somebody else's name. */
    MOVED,
    /** Its note is gone, or says nothing. */
    CITATION_LOST
}
