package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.VerbForm;
import org.quoin.quotes.west.text.Sentence;

/**
 * "voiced doubts about the dam", "made the case that ...": the verb only supports its noun, which
 * says what was done; verb and noun are one cue, and the verb's subject is who did it.
 */
final class SupportVerbRule {

    private static final double CONFIDENCE = 0.6;

    /** "a few of the most serious doubts": between the verb and its noun stand few words. */
    private static final int FARTHEST_NOUN = 6;

    private final Tagging tagging;
    private final Clauses clauses;
    private final Phrases phrases;
    private final Set<String> verbs;

    SupportVerbRule(Tagging tagging) {
        this.tagging = tagging;
        clauses = new Clauses(tagging);
        phrases = new Phrases(tagging);
        verbs = tagging.lexicon().optionalList("support_verb");
    }

    /** Every attribution by such a verb and its noun in a sentence. */
    List<Attribution> find(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end() && !verbs.isEmpty(); i++) {
            if (isSupport(i)) {
                attribution(i, sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isSupport(int verb) {
        VerbForm form = tagging.verb(verb);
        String word = form == null ? tagging.form(verb) : form.lemma();
        return tagging.reading().stretchOf(verb) < 0
                && (form != null || tagging.tag(verb) == Tag.HAVE)
                && verbs.contains(word);
    }

    private Optional<Attribution> attribution(int verb, Sentence sentence) {
        int limit = Math.min(sentence.end(), verb + 1 + FARTHEST_NOUN);
        for (int noun = verb + 1; noun < limit; noun++) {
            Tag tag = tagging.tag(noun);
            if (tag == Tag.NOUN && noun + 1 < sentence.end()) {
                for (Cue cue : tagging.lexicon().nouns(tagging.form(noun))) {
                    Optional<Attribution> found = attribution(verb, noun, cue, sentence);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            if (tag != Tag.NOUN
                    && tag != Tag.DETERMINER
                    && tag != Tag.ADVERB
                    && tag != Tag.NUMBER
                    && tag != Tag.NEGATION) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> attribution(int verb, int noun, Cue cue, Sentence sentence) {
        Optional<NounComplement> said =
                NounComplement.after(noun, cue, sentence.end(), tagging, clauses);
        Optional<Range> subject = phrases.before(first(verb, sentence));
        if (said.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        int at = said.get().start();
        int end = clauses.end(at, said.get().frame());
        return end <= at
                ? Optional.empty()
                : Optional.of(
                        new Attribution(
                                Optional.of(new Range(verb, at)),
                                subject,
                                List.of(new Range(at, end)),
                                Rule.VERB,
                                CONFIDENCE));
    }

    private int first(int verb, Sentence sentence) {
        int first = verb;
        while (first > sentence.first() && isGroup(tagging.tag(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isGroup(Tag tag) {
        return tag.isAuxiliary() || tag == Tag.ADVERB || tag == Tag.NEGATION;
    }
}
