package org.quoin.quotes.west.grammar;

import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.lexicon.WordClass;
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
            Optional<Range> agent = agent(segment);
            return agent.isPresent() ? agent : document(segment);
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
        if (sharesSubject(verb, segments, index)) {
            return shared(segments, index, sentence);
        }
        int coordinated = coordinated(verb, segment);
        if (coordinated >= 0) {
            return clauses.isReportedVerb(coordinated)
                    ? shared(segments, index, sentence)
                    : phrases.subject(
                            coordinated == segment.first() ? sentence.first() : segment.first(),
                            coordinated,
                            verb.finite());
        }
        Optional<Range> subject =
                phrases.subject(first, verb.finite(), segmentsEnd(segments, index));
        if (isWithoutSubject(verb, subject)) {
            Optional<Range> place = place(segment);
            return place.isPresent() ? place : placeBefore(segments, index);
        }
        return subject.isPresent() ? subject : shared(segments, index, sentence);
    }

    /** "In dem Antrag heißt es", "Aus dem Amt verlautete": the place stands for who says it. */
    private boolean isWithoutSubject(GermanVerb verb, Optional<Range> subject) {
        boolean impersonal = tagging.lexicon().list("impersonal").contains(verb.cue().head());
        return impersonal && subject.map(this::isImpersonal).orElse(true);
    }

    /**
     * "Die Polizei bestätigte den Vorfall, teilte jedoch mit": the verb opens its clause, no
     * subject follows it, and a main clause stands before.
     */
    boolean sharesSubject(GermanVerb verb, List<Segment> segments, int index) {
        if (index == 0
                || !isFirst(verb, segments.get(index))
                || tagging.lexicon().list("impersonal").contains(verb.cue().head())
                || phrases.from(verb.finite() + 1, segments.get(index).end()).isPresent()) {
            return false;
        }
        for (int i = index - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            int finite = segment.isEmpty() ? -1 : clauses.finite(segment);
            if (finite >= 0 && !clauses.isDependent(segment)) {
                return !clauses.isReportedVerb(finite) && reading.stretchOf(segment.first()) < 0;
            }
        }
        return false;
    }

    /**
     * "dankte der Stadt und ergänzte": the finite verb before that shares its subject; -1 if none.
     */
    private int coordinated(GermanVerb verb, Segment segment) {
        int at = verb.finite() - 1;
        while (at > segment.first() && tagging.tag(at) == Tag.ADVERB) {
            at--;
        }
        if (at <= segment.first() || tagging.tag(at) != Tag.COORDINATOR) {
            return -1;
        }
        int finite = clauses.finite(segment);
        return finite < at ? finite : -1;
    }

    /**
     * "Die Polizei bestätigte den Vorfall, teilte jedoch mit": the subject of the clause before.
     */
    private Optional<Range> shared(List<Segment> segments, int index, Sentence sentence) {
        for (int i = index - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            if (segment.isEmpty() || clauses.isDependent(segment)) {
                continue;
            }
            int finite = clauses.finite(segment);
            if (finite >= 0 && !clauses.isReportedVerb(finite)) {
                int first = finite == segment.first() ? sentence.first() : segment.first();
                return phrases.subject(first, finite, segment.end());
            }
        }
        return Optional.empty();
    }

    /** "wurde in einem Bericht vermutet": what is no person but a text says it. */
    private Optional<Range> document(Segment segment) {
        for (int i = segment.first(); i < segment.end(); i++) {
            if (tagging.tag(i) != Tag.PREPOSITION || !tagging.form(i).matches("in|im|auf|aus")) {
                continue;
            }
            Optional<Range> phrase = phrases.from(i + 1, segment.end());
            if (phrase.filter(this::isDocument).isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private boolean isDocument(Range phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            String form = tagging.form(i);
            if (tagging.is(i, WordClass.DOCUMENT)
                    || tagging.lexicon().list("channel").contains(form)
                    || (tagging.token(i).isCapital()
                            && tagging.lexicon().list("report_ending").stream()
                                    .anyMatch(form::endsWith))) {
                return true;
            }
        }
        return false;
    }

    /** "In der Fassung, die gestern erschien, heißt es": the place stands clauses before. */
    private Optional<Range> placeBefore(List<Segment> segments, int index) {
        for (int i = index - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            if (!segment.isEmpty() && tagging.tag(segment.first()) == Tag.PREPOSITION) {
                return place(segment);
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
