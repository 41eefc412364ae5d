package org.quoin.quotes.west.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one language. Immutable. Every form asked for is lower case. */
public final class Lexicon {

    private final Map<String, Long> classes;
    private final Map<String, List<VerbForm>> verbs;
    private final Map<String, List<Cue>> cues;
    private final Map<String, List<Cue>> nouns;
    private final Map<String, Set<String>> lists;

    Lexicon(
            Map<String, Long> classes,
            Map<String, List<VerbForm>> verbs,
            Map<String, List<Cue>> cues,
            Map<String, List<Cue>> nouns,
            Map<String, Set<String>> lists) {
        this.classes = Map.copyOf(classes);
        this.verbs = Map.copyOf(verbs);
        this.cues = Map.copyOf(cues);
        this.nouns = Map.copyOf(nouns);
        this.lists = Map.copyOf(lists);
    }

    /** Whether a form belongs to a class. */
    public boolean is(String form, WordClass wordClass) {
        return (classes.getOrDefault(form, 0L) & wordClass.bit()) != 0;
    }

    /** Whether a form belongs to any closed or named class. */
    public boolean isKnown(String form) {
        return classes.containsKey(form);
    }

    /** Every reading of a form as a verb; empty for other words. */
    public List<VerbForm> verbs(String form) {
        return verbs.getOrDefault(form, List.of());
    }

    /** Every cue headed by a verb, longest tail first; empty if it is none. */
    public List<Cue> cues(String lemma) {
        return cues.getOrDefault(lemma, List.of());
    }

    /** Every cue headed by a noun form, longest tail first; empty if it is none. */
    public List<Cue> nouns(String form) {
        return nouns.getOrDefault(form, List.of());
    }

    /**
     * A list that only this language's rules ask for.
     *
     * @throws IllegalArgumentException if the language has no list of that name
     */
    public Set<String> list(String name) {
        Set<String> found = lists.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the lexicon has no list \"" + name + "\"");
        }
        return found;
    }
}
