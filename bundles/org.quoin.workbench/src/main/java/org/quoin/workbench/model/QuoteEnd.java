package org.quoin.workbench.model;

/** One of the two ends of a quotation, in the order of the text. */
public enum QuoteEnd {
    /** Where its first part begins. */
    START,
    /** Where its last part ends. */
    END
}
