package org.quoin.quotes.west.lexicon;

import java.util.Set;
import java.util.TreeSet;

/** The lists of words that the rules ask for by name. */
final class ListNames {

    /** By name; a pack that has no list of one of these names has no such words. */
    static final Set<String> ALL =
            java.util.Collections.unmodifiableSet(
                    new TreeSet<>(
                            Set.of(
                                    "abbreviation",
                                    "adjunct",
                                    "adverb_ending",
                                    "adverb_phrase",
                                    "after_ordinal",
                                    "after_phrase",
                                    "agent",
                                    "at",
                                    "attribute",
                                    "before_ordinal",
                                    "channel",
                                    "clitic",
                                    "contrast",
                                    "dialogue_dash",
                                    "courtesy",
                                    "finite_ending",
                                    "genitive",
                                    "narrator_mark",
                                    "neuter_pronoun",
                                    "phrase",
                                    "phrase_alone",
                                    "plural_pronoun",
                                    "report_ending",
                                    "report_noun",
                                    "report_of",
                                    "reported",
                                    "reporter",
                                    "role_ending",
                                    "starter",
                                    "supposed")));

    private ListNames() {}
}
