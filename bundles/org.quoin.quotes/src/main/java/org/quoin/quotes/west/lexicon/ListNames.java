package org.quoin.quotes.west.lexicon;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The lists of words that the grammar of clauses asks for, in every language. */
final class ListNames {

    /** By name; a pack that has no list of one of these names has no such words. */
    static final Set<String> ALL =
            Collections.unmodifiableSet(
                    new TreeSet<>(
                            Set.of(
                                    "abbreviation",
                                    "adjunct",
                                    "adverb_ending",
                                    "after_ordinal",
                                    "agent",
                                    "approximate",
                                    "as_clause",
                                    "at",
                                    "before_ordinal",
                                    "channel",
                                    "clitic",
                                    "condition",
                                    "contrast",
                                    "courtesy",
                                    "definite_article",
                                    "dialogue_dash",
                                    "finite_ending",
                                    "genitive",
                                    "genitive_ending",
                                    "impersonal",
                                    "irregular_plural",
                                    "mostly_noun",
                                    "motion",
                                    "narrator_mark",
                                    "neuter_pronoun",
                                    "noun_in_ly",
                                    "number_by_verb",
                                    "oblique_article",
                                    "organisation_ending",
                                    "participle_opener",
                                    "phrase",
                                    "phrase_alone",
                                    "place",
                                    "plural_pronoun",
                                    "relative_phrase",
                                    "relative_time",
                                    "report_noun",
                                    "report_of",
                                    "reporter",
                                    "role_ending",
                                    "singular_article",
                                    "starter",
                                    "support_verb",
                                    "topic")));

    private ListNames() {}
}
