package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

/**
 * German cue verbs that comment on what stands before or around them: "C, sagte X", "wie X sagt".
 */
final class GermanCommentRule {

    private static final double DIRECT = 0.95;
    private static final double CLAUSE = 0.9;

    /** An insertion between wie and its verb has at most so many clauses. */
    private static final int INSERTED = 3;

    private final Tagging tagging;
    private final Reading reading;
    private final GermanClauses clauses;
    private final GermanPhrases phrases;
    private final GermanSources sources;

    GermanCommentRule(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
        clauses = new GermanClauses(tagging);
        phrases = new GermanPhrases(tagging);
        sources = new GermanSources(tagging);
    }

    /** The segment whose wie opens this clause, appositions between them; -1 if none does. */
    int openedByWie(List<Segment> segments, int index) {
        for (int i = index; i >= 0 && i > index - INSERTED; i--) {
            Segment segment = segments.get(i);
            if (segment.isEmpty() || (i < index && clauses.finite(segment) >= 0)) {
                return -1;
            }
            if (tagging.form(segment.first()).equals("wie")) {
                return i;
            }
        }
        return -1;
    }

    /** "Wie X mitteilte, C", "C, wie X mitteilte." */
    Optional<Attribution> asClause(
            GermanVerb verb, List<Segment> segments, int wie, int index, Sentence sentence) {
        int first = segments.get(wie).first();
        int after = segments.get(index).end() + 1;
        int subject = first + 1;
        if (tagging.tag(subject) == Tag.PREPOSITION) {
            // "Wie aus dem Ministerium verlautete".
            subject++;
        }
        Optional<Range> source = phrases.from(subject, Math.min(verb.finite(), verb.head()));
        List<Range> contents = new ArrayList<>();
        int start = clauses.start(sentence);
        if (first > start) {
            contents.add(new Range(start, trimmed(start, first)));
        }
        if (after < sentence.end()) {
            contents.add(new Range(after, clauses.end(after, sentence)));
        }
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(verb.attribution(source, contents, Rule.COMMENT, CLAUSE));
    }

    private int trimmed(int first, int end) {
        int at = end;
        while (at > first + 1
                && (tagging.tag(at - 1) == Tag.COMMA || tagging.tag(at - 1) == Tag.DASH)) {
            at--;
        }
        return at;
    }

    /** "Das sagte X": the pronoun and the verb open the sentence. */
    boolean isDemonstrative(GermanVerb verb, Segment segment) {
        String form = tagging.form(segment.first());
        return verb.finite() == segment.first() + 1
                && (form.equals("das") || form.equals("dies") || form.equals("so"));
    }

    /** "C. Das teilte X mit." The pronoun stands for the sentence before. */
    Optional<Attribution> back(GermanVerb verb, List<Segment> segments, Sentence sentence) {
        int index = reading.sentenceOf(sentence.first());
        if (index == 0
                || reading.sentences().get(index - 1).paragraph() != sentence.paragraph()
                || !verb.cue().takes(Frame.THAT)) {
            return Optional.empty();
        }
        int at = verb.finite() + 1;
        while (tagging.tag(at) == Tag.PREPOSITION || tagging.tag(at) == Tag.ADVERB) {
            at++;
        }
        Optional<Range> source =
                verb.passive()
                        ? sources.agent(segments.get(0))
                        : phrases.from(at, sources.segmentsEnd(segments, 0));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Sentence told = reading.sentences().get(index - 1);
        List<Range> contents =
                List.of(
                        new Range(told.first(), clauses.end(told.first(), told)),
                        new Range(sentence.first(), sentence.first() + 1));
        return Optional.of(verb.attribution(source, contents, Rule.COMMENT, CLAUSE));
    }

    /** "C, sagte X", "„C“, sagte X, „C“". */
    Optional<Attribution> comment(
            GermanVerb verb, List<Segment> segments, int index, Sentence sentence) {
        int last = verb.finite() - 1;
        while (last >= 0
                && (tagging.tag(last) == Tag.COMMA
                        || tagging.tag(last) == Tag.ADVERB
                        || tagging.tag(last) == Tag.DASH)) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        int first;
        int stretch = reading.stretchOf(last);
        boolean quoted = stretch >= 0 && reading.stretches().get(stretch).after() == last + 1;
        if (quoted && reading.stretches().get(stretch).open() <= sentence.first()) {
            first = reading.stretches().get(stretch).open();
        } else if (index == 0
                || last < sentence.first()
                || !(hasClause(segments, index) || isInserted(segments, index))) {
            return Optional.empty();
        } else {
            first = clauses.start(sentence);
        }
        Segment segment = segments.get(index);
        Optional<Range> subject =
                phrases.from(verb.finite() + 1, sources.segmentsEnd(segments, index));
        Optional<Range> source =
                subject.isPresent() && sources.isImpersonal(subject.get())
                        ? sources.place(segment)
                        : subject;
        List<Range> contents = new ArrayList<>();
        contents.add(new Range(first, last + 1));
        following(segment.end(), quoted, sentence).ifPresent(contents::add);
        return Optional.of(
                verb.attribution(source, contents, Rule.COMMENT, quoted ? DIRECT : CLAUSE));
    }

    /** "Der Grund, so vermutet X, sei ...": the clause's verb stands right after the comment. */
    private boolean isInserted(List<Segment> segments, int index) {
        return tagging.form(segments.get(index).first()).equals("so")
                && index + 1 < segments.size()
                && tagging.tag(segments.get(index + 1).first()).isFiniteVerb();
    }

    private boolean holdsSpeech(Segment segment) {
        for (int i = segment.first(); i < segment.end(); i++) {
            int stretch = reading.stretchOf(i);
            if (stretch >= 0 && reading.stretches().get(stretch).speech()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause with a verb stands before, and not only a name with its apposition. */
    private boolean hasClause(List<Segment> segments, int index) {
        for (int i = 0; i < index; i++) {
            Segment segment = segments.get(i);
            int finite = clauses.finite(segment);
            if (finite >= 0 && tagging.tag(segment.first()) != Tag.RELATIVE) {
                return true;
            }
            if (clauses.hasInfinitive(segment)) {
                return true;
            }
        }
        return false;
    }

    /** What goes on after a comment: a quoted stretch, or a clause after an unquoted one. */
    private Optional<Range> following(int mark, boolean quoted, Sentence sentence) {
        int next = mark + 1;
        if (next >= sentence.end()) {
            return Optional.empty();
        }
        int stretch = reading.stretchOf(next);
        if (stretch >= 0 && reading.stretches().get(stretch).open() == next) {
            return quoted
                    ? Optional.of(new Range(next, reading.stretches().get(stretch).after()))
                    : Optional.empty();
        }
        Segment rest = new Segment(next, sentence.end());
        boolean goesOn =
                !quoted
                        && (clauses.isReported(rest)
                                || tagging.tag(next) == Tag.THAT
                                || tagging.tag(next).isFiniteVerb()
                                || holdsSpeech(rest));
        return goesOn
                ? Optional.of(new Range(next, clauses.end(next, sentence)))
                : Optional.empty();
    }
}
