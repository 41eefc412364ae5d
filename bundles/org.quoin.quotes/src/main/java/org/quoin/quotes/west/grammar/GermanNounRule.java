package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.text.Sentence;

/** "die Forderung, dass ...": a noun of speech or thought right before the clause that it holds. */
final class GermanNounRule {

    private static final double CONFIDENCE = 0.6;

    private final Tagging tagging;
    private final GermanClauses clauses;
    private final GermanPhrases phrases;
    private final GermanSources sources;

    GermanNounRule(Tagging tagging) {
        this.tagging = tagging;
        clauses = new GermanClauses(tagging);
        phrases = new GermanPhrases(tagging);
        sources = new GermanSources(tagging);
    }

    /** Every attribution by a noun in a sentence. */
    List<Attribution> find(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        List<Segment> segments = clauses.segments(sentence);
        for (int s = 0; s + 1 < segments.size(); s++) {
            Segment segment = segments.get(s);
            int noun = lastNoun(segment);
            if (noun < 0 || tagging.tag(segment.end()) != Tag.COMMA) {
                continue;
            }
            for (Cue cue : tagging.lexicon().nouns(tagging.form(noun))) {
                if (isContent(cue, segments.get(s + 1))) {
                    int first = segments.get(s + 1).first();
                    found.add(
                            new Attribution(
                                    Optional.of(new Range(noun, noun + 1)),
                                    owner(noun, segment, sentence),
                                    List.of(new Range(first, clauses.endWithin(first, sentence))),
                                    Rule.NOUN,
                                    CONFIDENCE));
                    break;
                }
            }
        }
        return found;
    }

    private int lastNoun(Segment segment) {
        for (int i = segment.end() - 1; i >= segment.first() && i > segment.end() - 4; i--) {
            if (!tagging.lexicon().nouns(tagging.form(i)).isEmpty()
                    && tagging.token(i).isCapital()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isContent(Cue cue, Segment content) {
        if (content.isEmpty()) {
            return false;
        }
        Tag tag = tagging.tag(content.first());
        if (tag == Tag.THAT) {
            return cue.takes(Frame.THAT);
        }
        if (tag == Tag.RELATIVE || tag == Tag.COORDINATOR || tag == Tag.SUBORDINATOR) {
            return false;
        }
        if (clauses.isReported(content) || clauses.isSupposed(content)) {
            return cue.takes(Frame.CLAUSE);
        }
        return cue.takes(Frame.INFINITIVE)
                && clauses.finite(content) < 0
                && clauses.hasInfinitive(content);
    }

    /** The possessive or genitive of the noun, who it comes from, or the subject of the clause. */
    private Optional<Range> owner(int noun, Segment segment, Sentence sentence) {
        if (noun > segment.first() && tagging.tag(noun - 1) == Tag.POSSESSIVE) {
            return Optional.of(new Range(noun - 1, noun));
        }
        if (noun + 1 < segment.end() && tagging.tag(noun + 1) == Tag.DETERMINER) {
            return phrases.from(noun + 1, segment.end());
        }
        int finite = clauses.finite(segment);
        if (finite < 0) {
            return Optional.empty();
        }
        Tag opening = tagging.tag(segment.first());
        if (opening == Tag.RELATIVE) {
            return Optional.of(new Range(segment.first(), segment.first() + 1));
        }
        int first = finite == segment.first() ? sentence.first() : segment.first();
        Optional<Range> subject =
                phrases.subject(first, finite, segment.end()).filter(found -> !found.holds(noun));
        return subject.isPresent() ? subject : sources.agent(segment);
    }
}
