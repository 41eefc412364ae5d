package org.quoin.api.quote;

/** How the words stand in the article. */
public enum QuoteKind {
    /** The source's own words, in quotation marks or set as speech. */
    DIRECT,
    /** The source's meaning in the article's words. */
    INDIRECT,
    /** The article's words with some of the source's own in marks. */
    MIXED
}
