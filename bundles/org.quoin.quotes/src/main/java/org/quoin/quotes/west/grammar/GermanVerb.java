package org.quoin.quotes.west.grammar;

import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.Cue;

/**
 * A German cue verb in its clause.
 *
 * @param head index of the verb
 * @param finite index of the clause's finite verb, the same for a simple tense
 * @param particle index of the separated particle; -1 if there is none
 * @param passive whether nobody is its subject
 * @param cue the cue
 */
record GermanVerb(int head, int finite, int particle, boolean passive, Cue cue) {

    /** An attribution whose cue is this verb. */
    Attribution attribution(
            Optional<Range> source, List<Range> contents, Rule rule, double confidence) {
        int first = Math.min(head, finite);
        return new Attribution(
                Optional.of(new Range(first, first + 1)), source, contents, rule, confidence);
    }
}
