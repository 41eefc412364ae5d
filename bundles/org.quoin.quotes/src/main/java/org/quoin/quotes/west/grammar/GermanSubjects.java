package org.quoin.quotes.west.grammar;

import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.text.Sentence;

/** The subject of a German sentence's last main clause. */
final class GermanSubjects {

    private final GermanClauses clauses;
    private final GermanPhrases phrases;

    GermanSubjects(Tagging tagging) {
        clauses = new GermanClauses(tagging);
        phrases = new GermanPhrases(tagging);
    }

    /** None if the sentence has no main clause with a subject. */
    Optional<Range> of(Sentence sentence) {
        List<Segment> segments = clauses.segments(sentence);
        for (int i = segments.size() - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            int finite = segment.isEmpty() ? -1 : clauses.finite(segment);
            if (finite >= 0 && !clauses.isDependent(segment)) {
                int first = finite == segment.first() ? sentence.first() : segment.first();
                Optional<Range> subject = phrases.subject(first, finite, segment.end());
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return phrases.from(sentence.first(), sentence.end());
    }
}
