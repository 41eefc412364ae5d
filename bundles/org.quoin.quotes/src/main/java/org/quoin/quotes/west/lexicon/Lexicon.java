package org.quoin.quotes.west.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one language. Immutable. Every form asked for is lower case. */
public final class Lexicon {

    private final Map<String, Set<WordClass>> classes;
    private final Map<String, List<VerbForm>> verbs;
    private final Map<String, List<Cue>> cues;
    private final Map<String, List<Cue>> nouns;
    private final Map<String, List<Cue>> adjectives;
    private final Map<String, Set<String>> lists;

    Lexicon(
            Map<String, Set<WordClass>> classes,
            Map<String, List<VerbForm>> verbs,
            Map<String, List<Cue>> cues,
            Map<String, List<Cue>> nouns,
            Map<String, List<Cue>> adjectives,
            Map<String, Set<String>> lists) {
        this.classes = new HashMap<>(classes);
        this.verbs = new HashMap<>(verbs);
        this.cues = Map.copyOf(cues);
        this.nouns = Map.copyOf(nouns);
        this.adjectives = Map.copyOf(adjectives);
        Map<String, Set<String>> copies = new HashMap<>();
        lists.forEach((name, words) -> copies.put(name, Set.copyOf(words)));
        this.lists = copies;
    }

    /** Whether a form belongs to a class. */
    public boolean is(String form, WordClass wordClass) {
        return classes(form).contains(wordClass);
    }

    /** The classes that a form belongs to; empty for most words. */
    public Set<WordClass> classes(String form) {
        return classes.getOrDefault(form, Set.of());
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

    /** Every cue headed by an adjective, longest tail first; empty if it is none. */
    public List<Cue> adjectives(String form) {
        return adjectives.getOrDefault(form, List.of());
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

    /** A list that a language may leave out; empty if it does. */
    public Set<String> optionalList(String name) {
        return lists.getOrDefault(name, Set.of());
    }
}
