package org.quoin.quotes.west.grammar;

import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

/** Whom a German cue verb names as its source. */
final class GermanSources {

    private final Tagging tagging;
    private final Reading reading;
    private final GermanPhrases phrases;
    private final GermanClauses clauses;

    GermanSources(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
        phrases = new GermanPhrases(tagging);
        clauses = new GermanClauses(tagging);
    }

    /** Who says it: the subject, the relative pronoun, or who "heißt es in" names. */
    Optional<Range> of(
            GermanVerb verb, List<Segment> segments, int index, Sentence sentence, Tag opening) {
        Segment segment = segments.get(index);
        if (verb.passive()) {
            return agent(segment);
        }
        if (opening == Tag.RELATIVE) {
            return Optional.of(new Range(segment.first(), segment.first() + 1));
        }
        if (opening == Tag.SUBORDINATOR || opening == Tag.THAT || opening == Tag.QUESTION) {
            return phrases.from(segment.first() + 1, verb.finite());
        }
        int first = segment.first();
        if (isFirst(verb, segment) && index > 0) {
            // The name and its appositions stand between commas before the verb.
            first = sentence.first();
        }
        Optional<Range> subject =
                phrases.subject(first, verb.finite(), segmentsEnd(segments, index));
        if (subject.isPresent() && isImpersonal(subject.get())) {
            return place(segment);
        }
        return subject.isPresent() ? subject : shared(segments, index);
    }

    /**
     * "Die Polizei bestätigte den Vorfall, teilte jedoch mit": the subject of the clause before.
     */
    private Optional<Range> shared(List<Segment> segments, int index) {
        for (int i = index - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            if (segment.isEmpty() || clauses.isDependent(segment)) {
                continue;
            }
            int finite = clauses.finite(segment);
            if (finite >= 0) {
                return phrases.subject(segment.first(), finite, segment.end());
            }
        }
        return Optional.empty();
    }

    boolean isImpersonal(Range subject) {
        return subject.end() - subject.first() == 1 && tagging.form(subject.first()).equals("es");
    }

    /** "wurde von der Polizei gemeldet". */
    Optional<Range> agent(Segment segment) {
        for (int i = segment.first(); i < segment.end(); i++) {
            if (tagging.form(i).equals("von") || tagging.form(i).equals("vom")) {
                return phrases.from(i + 1, segment.end());
            }
        }
        return Optional.empty();
    }

    /** "In dem Antrag heißt es", "aus dem Ministerium hieß es". */
    Optional<Range> place(Segment segment) {
        for (int i = segment.first(); i < segment.end(); i++) {
            if (tagging.tag(i) == Tag.PREPOSITION
                    && tagging.form(i).matches("in|im|aus|von|vom|auf|bei|beim")) {
                return phrases.from(i + 1, segment.end());
            }
        }
        return Optional.empty();
    }

    /** The end of the clauses that a noun phrase with its appositions may reach. */
    int segmentsEnd(List<Segment> segments, int index) {
        return segments.get(Math.min(segments.size() - 1, index + 2)).end();
    }

    /** Whether nothing but marked words and adverbs stands before the finite verb. */
    boolean isFirst(GermanVerb verb, Segment segment) {
        int at = segment.first();
        while (at < verb.finite()
                && (reading.stretchOf(at) >= 0 || tagging.tag(at) == Tag.ADVERB)) {
            at++;
        }
        return at == verb.finite();
    }
}
