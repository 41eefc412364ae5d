package org.quoin.quotes.west.grammar;

import org.quoin.quotes.west.lexicon.Cue;

/**
 * A cue verb with its auxiliaries and adverbs before it and the words that belong to it after it.
 *
 * @param first index of its first token
 * @param head index of the verb
 * @param end index after its last token
 * @param cue the cue
 * @param form how it stands in its clause
 */
public record VerbGroup(int first, int head, int end, Cue cue, Form form) {

    /** How a verb stands in its clause. */
    public enum Form {
        /** With a subject of its own, active. */
        FINITE,
        /** "was asked". */
        PASSIVE,
        /** "saying". */
        GERUND,
        /** "to say". */
        INFINITIVE
    }
}
