package org.quoin.quotes.east;

/** Takes sources apart, as one language writes names, titles and what they belong to. */
interface MentionReader {

    /** Takes a mention apart. */
    Mention read(String mention);

    /** Whether the language writes its words apart. */
    boolean spaced();

    /** Whether words that a topic particle follows look like somebody who can say something. */
    boolean isSource(String mention);
}
