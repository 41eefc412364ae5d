package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

/**
 * "her claim that ...", "the mayor's plan to ...": a noun of speech, thought or intent with its
 * content. It attributes only when somebody owns it, or when a clause with that says what it holds.
 */
final class NounRule {

    private static final double OWNED = 0.6;
    private static final double UNOWNED = 0.4;

    private final Tagging tagging;
    private final Reading reading;
    private final Clauses clauses;
    private final Phrases phrases;

    NounRule(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
        clauses = new Clauses(tagging);
        phrases = new Phrases(tagging);
    }

    /** Every attribution by a noun in a sentence. */
    List<Attribution> find(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        for (int i = sentence.first(); i + 1 < sentence.end(); i++) {
            if (reading.stretchOf(i) >= 0 || tagging.tag(i) != Tag.NOUN) {
                continue;
            }
            for (Cue cue : tagging.lexicon().nouns(tagging.form(i))) {
                Optional<Attribution> attribution = attribution(i, cue, sentence);
                if (attribution.isPresent()) {
                    found.add(attribution.get());
                    break;
                }
            }
        }
        return found;
    }

    private Optional<Attribution> attribution(int noun, Cue cue, Sentence sentence) {
        Optional<NounComplement> said =
                NounComplement.after(noun, cue, sentence.end(), tagging, clauses);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        int at = said.get().start();
        Frame kind = said.get().frame();
        Optional<Range> owner = owner(noun, sentence);
        if (owner.isEmpty() && kind != Frame.THAT && !cue.takes(Frame.PASSIVE)) {
            return Optional.empty();
        }
        int end = clauses.end(at, kind);
        return end <= at
                ? Optional.empty()
                : Optional.of(
                        new Attribution(
                                Optional.of(new Range(noun, at)),
                                owner,
                                List.of(new Range(at, end)),
                                Rule.NOUN,
                                owner.isPresent() ? OWNED : UNOWNED));
    }

    /** The genitive or possessive before the noun, adjectives between them left out. */
    private Optional<Range> owner(int noun, Sentence sentence) {
        int at = noun - 1;
        while (at > sentence.first()
                && (tagging.tag(at) == Tag.NOUN
                        || tagging.tag(at) == Tag.ADVERB
                        || tagging.tag(at) == Tag.NUMBER)
                && noun - at < 5) {
            at--;
        }
        if (tagging.tag(at) != Tag.POSSESSIVE) {
            return Optional.empty();
        }
        if (tagging.form(at).startsWith("'")) {
            return phrases.endingAt(at - 1, sentence.first());
        }
        return Optional.of(new Range(at, at + 1));
    }
}
