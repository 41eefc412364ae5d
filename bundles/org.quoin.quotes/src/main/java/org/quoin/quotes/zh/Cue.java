package org.quoin.quotes.zh;

import java.util.Optional;
import org.quoin.api.text.TextSpan;

/**
 * A reporting verb or phrase found in a clause, with whose it is and where what was said begins.
 *
 * @param span the verb, with those it is chained to
 * @param clause index of its clause in the sentence
 * @param form what follows it
 * @param strength how surely the word reports speech
 * @param contentStart index where what was said begins; the sentence's end where nothing follows
 * @param source the subject, where the clause or a frame names one
 * @param anonymous 据统计, 被认为: there is no source and none is to be looked for
 * @param rule for people to read
 */
record Cue(
        TextSpan span,
        int clause,
        Form form,
        Strength strength,
        int contentStart,
        Optional<Mention> source,
        boolean anonymous,
        String rule) {

    /** What follows a cue. */
    enum Form {
        /** A comma or a colon, then what was said. */
        PAUSE,
        /** What was said, directly. */
        CLAUSE,
        /** An opening quotation mark, directly. */
        MARK,
        /** The end of the sentence: what was said stands before. */
        CLOSE
    }

    /** How surely a word reports speech. */
    enum Strength {
        STRONG,
        PLAIN,
        WEAK,
        SHOW
    }
}
