package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

/** "She was confident that ...": an adjective of attitude after a form of be, with its content. */
final class AdjectiveRule {

    private static final double CONFIDENCE = 0.6;

    private final Tagging tagging;
    private final Reading reading;
    private final Clauses clauses;
    private final Phrases phrases;

    AdjectiveRule(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
        clauses = new Clauses(tagging);
        phrases = new Phrases(tagging);
    }

    /** Every attribution by an adjective in a sentence. */
    List<Attribution> find(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        for (int i = sentence.first() + 1; i + 1 < sentence.end(); i++) {
            if (reading.stretchOf(i) >= 0) {
                continue;
            }
            for (Cue cue : tagging.lexicon().adjectives(tagging.form(i))) {
                Optional<Attribution> attribution = attribution(i, cue, sentence);
                if (attribution.isPresent()) {
                    found.add(attribution.get());
                    break;
                }
            }
        }
        return found;
    }

    private Optional<Attribution> attribution(int adjective, Cue cue, Sentence sentence) {
        int at = adjective + 1;
        for (String word : cue.tail()) {
            if (!tagging.form(at).equals(word)) {
                return Optional.empty();
            }
            at++;
        }
        Frame kind = clauses.kind(at, sentence.end());
        if (kind == Frame.CLAUSE && !cue.takes(Frame.CLAUSE)) {
            kind = Frame.OBJECT;
        }
        if (kind == null || !cue.takes(kind)) {
            return Optional.empty();
        }
        int first = adjective;
        boolean be = false;
        while (first > sentence.first() && isGroup(tagging.tag(first - 1))) {
            first--;
            be |= tagging.tag(first) == Tag.BE;
        }
        Optional<Range> subject = phrases.before(first);
        int end = clauses.end(at, kind);
        return !be || subject.isEmpty() || end <= at
                ? Optional.empty()
                : Optional.of(
                        new Attribution(
                                Optional.of(new Range(first, at)),
                                subject,
                                List.of(new Range(at, end)),
                                Rule.ADJECTIVE,
                                CONFIDENCE));
    }

    private static boolean isGroup(Tag tag) {
        return tag.isAuxiliary() || tag == Tag.ADVERB || tag == Tag.NEGATION;
    }
}
