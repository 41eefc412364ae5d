package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;
import org.quoin.quotes.west.text.Stretch;

/**
 * German cue verbs: second in a main clause, last in a dependent one, first after their content.
 */
final class GermanVerbRule {

    private static final double DIRECT = 0.95;
    private static final double CLAUSE = 0.9;
    private static final double REPORT = 0.5;

    /** An insertion between a cue and its content has at most so many clauses. */
    private static final int INSERTED = 3;

    private final Tagging tagging;
    private final Reading reading;
    private final GermanClauses clauses;
    private final GermanVerbs verbs;
    private final GermanSources sources;
    private final GermanCommentRule comments;

    GermanVerbRule(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
        clauses = new GermanClauses(tagging);
        verbs = new GermanVerbs(tagging);
        sources = new GermanSources(tagging);
        comments = new GermanCommentRule(tagging);
    }

    /** Every attribution by a verb in a sentence; some may exclude one another. */
    List<Attribution> find(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        List<Segment> segments = clauses.segments(sentence);
        for (int s = 0; s < segments.size(); s++) {
            Segment segment = segments.get(s);
            for (int i = segment.first(); i < segment.end(); i++) {
                if (reading.stretchOf(i) >= 0) {
                    continue;
                }
                GermanVerb verb = verbs.at(i, segment);
                if (verb != null) {
                    attribution(verb, segments, s, sentence).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Attribution> attribution(
            GermanVerb verb, List<Segment> segments, int index, Sentence sentence) {
        Segment segment = segments.get(index);
        Tag opening = tagging.tag(segment.first());
        int wie = comments.openedByWie(segments, index);
        if (wie >= 0 && (verb.head() > segment.first() || wie < index)) {
            return comments.asClause(verb, segments, wie, index, sentence);
        }
        if (comments.isDemonstrative(verb, segment) && index == 0) {
            Optional<Attribution> back = comments.back(verb, segments, sentence);
            if (back.isPresent()) {
                return back;
            }
        }
        if (sources.isFirst(verb, segment)
                && verb.cue().takes(Frame.COMMENT)
                && !(hasContentAfter(verb, segments, index, sentence)
                        && sources.sharesSubject(verb, segments, index))) {
            Optional<Attribution> comment = comments.comment(verb, segments, index, sentence);
            if (comment.isPresent()) {
                return comment;
            }
        }
        Optional<Range> source = sources.of(verb, segments, index, sentence, opening);
        return before(verb, segments, index, sentence, source);
    }

    private boolean hasContentAfter(
            GermanVerb verb, List<Segment> segments, int index, Sentence sentence) {
        return quotedAfter(verb, segments.get(index), sentence).isPresent()
                || (index + 1 < segments.size()
                        && !segments.get(index + 1).isEmpty()
                        && isContent(verb.cue(), segments.get(index + 1)));
    }

    /** What follows the cue's clause. */
    private Optional<Attribution> before(
            GermanVerb verb,
            List<Segment> segments,
            int index,
            Sentence sentence,
            Optional<Range> source) {
        Segment segment = segments.get(index);
        int mark = segment.end();
        Optional<Range> quoted = quotedAfter(verb, segment, sentence);
        if (quoted.isPresent()
                && (verb.cue().takes(Frame.QUOTE) || isPredicate(quoted.get().first()))) {
            return Optional.of(verb.attribution(source, List.of(quoted.get()), Rule.VERB, DIRECT));
        }
        int inserted = isTakenOver(verb, segment) ? 0 : INSERTED;
        for (int next = index + 1; next < segments.size() && next <= index + inserted; next++) {
            Segment content = segments.get(next);
            if (content.isEmpty() || tagging.tag(segments.get(next - 1).end()) != Tag.COMMA) {
                break;
            }
            if (isContent(verb.cue(), content)) {
                int first = content.first();
                int end =
                        isDependent(segment)
                                ? clauses.endWithin(first, sentence)
                                : clauses.end(first, sentence);
                return Optional.of(
                        verb.attribution(
                                source, List.of(new Range(first, end)), Rule.VERB, CLAUSE));
            }
            boolean insertion =
                    tagging.tag(content.first()) == Tag.RELATIVE || clauses.finite(content) < 0;
            if (!insertion) {
                break;
            }
        }
        return mark >= sentence.first() ? report(verb, source, sentence) : Optional.empty();
    }

    /** "lobte den Honig und ergänzte": what follows is the content of the last verb. */
    private boolean isTakenOver(GermanVerb verb, Segment segment) {
        for (int i = verb.finite() + 1; i + 1 < segment.end(); i++) {
            if (tagging.tag(i) == Tag.COORDINATOR
                    && reading.stretchOf(i) < 0
                    && clauses.finite(new Segment(i + 1, segment.end())) >= 0
                    && verb.head() < i) {
                return true;
            }
        }
        return false;
    }

    private boolean isDependent(Segment segment) {
        return switch (tagging.tag(segment.first())) {
            case RELATIVE, SUBORDINATOR, THAT -> true;
            default -> false;
        };
    }

    private boolean isContent(Cue cue, Segment content) {
        Tag tag = tagging.tag(content.first());
        if (tag == Tag.THAT) {
            return cue.takes(Frame.THAT);
        }
        if (tag == Tag.QUESTION) {
            return (cue.takes(Frame.WH) && !tagging.form(content.first()).equals("wie"))
                    || (cue.takes(Frame.WH)
                            && !clauses.isReported(content)
                            && tagging.form(content.first()).equals("ob"));
        }
        if (tag == Tag.RELATIVE
                || (tag == Tag.SUBORDINATOR && !clauses.isReported(content))
                || tag == Tag.COORDINATOR) {
            return false;
        }
        if (clauses.isReported(content) || clauses.isSupposed(content)) {
            return cue.takes(Frame.CLAUSE);
        }
        if (clauses.finite(content) < 0) {
            return cue.takes(Frame.INFINITIVE) && clauses.hasInfinitive(content);
        }
        // A main clause in the indicative: its verb stands second.
        return cue.takes(Frame.CLAUSE)
                && cue.takes(Frame.COMMENT)
                && clauses.finite(content) < content.end() - 1
                && !tag.isFiniteVerb()
                && tag != Tag.PREPOSITION;
    }

    /** The quotation after the cue: behind a colon, or within its clause. */
    private Optional<Range> quotedAfter(GermanVerb verb, Segment segment, Sentence sentence) {
        int from = Math.max(verb.head(), verb.finite()) + 1;
        for (int i = from; i < segment.end(); i++) {
            int stretch = reading.stretchOf(i);
            if (stretch >= 0 && reading.stretches().get(stretch).open() == i) {
                Stretch quoted = reading.stretches().get(stretch);
                boolean told =
                        quoted.speech() || isPredicative(verb.cue()) || isPredicate(quoted.open());
                if (told && !isNameInMarks(quoted)) {
                    return Optional.of(new Range(quoted.open(), quoted.after()));
                }
                i = quoted.after() - 1;
            }
        }
        if (tagging.tag(segment.end()) == Tag.COLON && segment.end() + 1 < reading.size()) {
            int next = segment.end() + 1;
            int stretch = reading.stretchOf(next);
            if (stretch >= 0 && reading.stretches().get(stretch).open() == next) {
                return Optional.of(new Range(next, reading.stretches().get(stretch).after()));
            }
            return next < sentence.end()
                    ? Optional.of(new Range(next, clauses.end(next, sentence)))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** nennen and bezeichnen take words in marks as what somebody calls it. */
    private static boolean isPredicative(Cue cue) {
        return cue.takes(Frame.OBJECT) && cue.takes(Frame.QUOTE) && !cue.takes(Frame.COMMENT);
    }

    /** "würdigte ihn als „großen Künstler“": what stands after als is what somebody calls it. */
    private boolean isPredicate(int open) {
        return tagging.form(open - 1).equals("als")
                || (tagging.tag(open - 1) == Tag.DETERMINER
                        && tagging.form(open - 2).equals("als"));
    }

    private boolean isNameInMarks(Stretch quoted) {
        // der Zeitung „Die Welt“: a name right after the noun that it is the name of.
        return !quoted.speech()
                && quoted.open() > 0
                && tagging.tag(quoted.open() - 1) == Tag.NOUN
                && tagging.token(quoted.open() - 1).isCapital()
                && tagging.token(quoted.first()).isCapital();
    }

    /** A colon before marks parts what is told from what is quoted. */
    private int beforeSpeech(int first, int end) {
        for (int i = first + 1; i + 1 < end; i++) {
            int stretch = reading.stretchOf(i + 1);
            if (tagging.tag(i) == Tag.COLON
                    && stretch >= 0
                    && reading.stretches().get(stretch).open() == i + 1) {
                return i;
            }
        }
        return end;
    }

    /** "X fordert Y": what is said is told in the article's words, the whole clause. */
    private Optional<Attribution> report(
            GermanVerb verb, Optional<Range> source, Sentence sentence) {
        if (!verb.cue().takes(Frame.OBJECT) || source.isEmpty()) {
            return Optional.empty();
        }
        int first = clauses.start(sentence);
        int end = beforeSpeech(first, clauses.end(first, sentence));
        return Optional.of(
                new Attribution(
                        Optional.empty(),
                        source,
                        List.of(new Range(first, end)),
                        Rule.REPORT,
                        REPORT));
    }
}
