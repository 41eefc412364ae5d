package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.lexicon.VerbForm;
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
    private final GermanPhrases phrases;

    GermanVerbRule(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
        clauses = new GermanClauses(tagging);
        phrases = new GermanPhrases(tagging);
    }

    /**
     * A cue verb in its clause.
     *
     * @param head index of the verb
     * @param finite index of the clause's finite verb, the same for a simple tense
     * @param particle index of the separated particle; -1 if there is none
     * @param passive whether nobody is its subject
     */
    private record Verb(int head, int finite, int particle, boolean passive, Cue cue) {}

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
                Verb verb = verb(i, segment);
                if (verb != null) {
                    attribution(verb, segments, s, sentence).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private @Nullable Verb verb(int head, Segment segment) {
        if (tagging.verb(head) == null) {
            return null;
        }
        VerbForm best = null;
        int particle = -1;
        for (VerbForm reading : tagging.lexicon().verbs(tagging.form(head))) {
            if (tagging.lexicon().cues(reading.lemma()).isEmpty()) {
                continue;
            }
            int bar = reading.lemma().indexOf('|');
            if (bar < 0) {
                best = best == null ? reading : best;
                continue;
            }
            String prefix = reading.lemma().substring(0, bar);
            if (tagging.form(head).startsWith(prefix)) {
                best = reading;
                continue;
            }
            int at = particle(prefix, head, segment);
            if (at >= 0) {
                best = reading;
                particle = at;
                break;
            }
        }
        if (best == null) {
            return null;
        }
        Cue cue = cue(best.lemma(), segment);
        if (cue == null) {
            return null;
        }
        Tag tag = tagging.tag(head);
        if (tag == Tag.FINITE) {
            return new Verb(head, head, particle, false, cue);
        }
        int finite = clauses.finite(segment);
        if (tag != Tag.PARTICIPLE || finite < 0) {
            return null;
        }
        Tag auxiliary = tagging.tag(finite);
        boolean have =
                auxiliary == Tag.HAVE
                        || tagging.form(finite).equals("habe")
                        || tagging.form(finite).startsWith("hätte");
        boolean passive = auxiliary == Tag.DO || auxiliary == Tag.BE;
        return have || passive ? new Verb(head, finite, particle, passive, cue) : null;
    }

    /** The cue whose words all stand in the clause: halten with für, rechnen with mit. */
    private @Nullable Cue cue(String lemma, Segment segment) {
        for (Cue cue : tagging.lexicon().cues(lemma)) {
            if (cue.tail().stream().allMatch(word -> holds(segment, word))) {
                return cue;
            }
        }
        return null;
    }

    private boolean holds(Segment segment, String word) {
        for (int i = segment.first(); i < segment.end(); i++) {
            if (tagging.form(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The separated particle at the clause's end, or right before a verb that stands last. */
    private int particle(String prefix, int head, Segment segment) {
        if (head > segment.first() && tagging.form(head - 1).equals(prefix)) {
            return head - 1;
        }
        for (int i = segment.end() - 1; i > head; i--) {
            if (reading.stretchOf(i) < 0 && tagging.form(i).equals(prefix)) {
                Tag next = tagging.tag(i + 1);
                boolean last =
                        i + 1 >= segment.end()
                                || next == Tag.STOP
                                || next == Tag.QUOTE
                                || next == Tag.COORDINATOR
                                || next == Tag.PREPOSITION;
                return last ? i : -1;
            }
        }
        return -1;
    }

    private Optional<Attribution> attribution(
            Verb verb, List<Segment> segments, int index, Sentence sentence) {
        Segment segment = segments.get(index);
        Tag opening = tagging.tag(segment.first());
        int wie = openedByWie(segments, index);
        if (wie >= 0 && verb.head() > segment.first()) {
            return asClause(verb, segments, wie, index, sentence);
        }
        if (isDemonstrative(verb, segment) && index == 0) {
            Optional<Attribution> back = back(verb, segments, sentence);
            if (back.isPresent()) {
                return back;
            }
        }
        if (isFirst(verb, segment) && verb.cue().takes(Frame.COMMENT)) {
            Optional<Attribution> comment = comment(verb, segments, index, sentence);
            if (comment.isPresent()) {
                return comment;
            }
        }
        Optional<Range> source = source(verb, segments, index, sentence, opening);
        return before(verb, segments, index, sentence, source);
    }

    private boolean isFirst(Verb verb, Segment segment) {
        int at = segment.first();
        while (at < verb.finite()
                && (reading.stretchOf(at) >= 0 || tagging.tag(at) == Tag.ADVERB)) {
            at++;
        }
        return at == verb.finite();
    }

    /** The segment whose wie opens this clause, appositions between them; -1 if none does. */
    private int openedByWie(List<Segment> segments, int index) {
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
    private Optional<Attribution> asClause(
            Verb verb, List<Segment> segments, int wie, int index, Sentence sentence) {
        int first = segments.get(wie).first();
        int after = segments.get(index).end() + 1;
        int subject = first + 1;
        if (tagging.tag(subject) == Tag.PREPOSITION) {
            // "Wie aus dem Ministerium verlautete".
            subject++;
        }
        Optional<Range> source = phrases.from(subject, Math.min(verb.finite(), verb.head()));
        List<Range> contents = new ArrayList<>();
        int start = contentStart(sentence);
        if (first > start) {
            contents.add(new Range(start, trimmed(start, first)));
        }
        if (after < sentence.end()) {
            contents.add(new Range(after, clauses.end(after, sentence)));
        }
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(result(verb, source, contents, Rule.COMMENT, CLAUSE));
    }

    private int contentStart(Sentence sentence) {
        int start = sentence.first();
        Tag tag = tagging.tag(start);
        return tag == Tag.COORDINATOR && start + 1 < sentence.end() ? start + 1 : start;
    }

    private int trimmed(int first, int end) {
        int at = end;
        while (at > first + 1
                && (tagging.tag(at - 1) == Tag.COMMA || tagging.tag(at - 1) == Tag.DASH)) {
            at--;
        }
        return at;
    }

    private boolean isDemonstrative(Verb verb, Segment segment) {
        String form = tagging.form(segment.first());
        return verb.finite() == segment.first() + 1
                && (form.equals("das") || form.equals("dies") || form.equals("so"));
    }

    /** "C. Das teilte X mit." The pronoun stands for the sentence before. */
    private Optional<Attribution> back(Verb verb, List<Segment> segments, Sentence sentence) {
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
                        ? agent(segments.get(0))
                        : phrases.from(at, segmentsEnd(segments, 0));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Sentence told = reading.sentences().get(index - 1);
        List<Range> contents =
                List.of(
                        new Range(told.first(), clauses.end(told.first(), told)),
                        new Range(sentence.first(), sentence.first() + 1));
        return Optional.of(result(verb, source, contents, Rule.COMMENT, CLAUSE));
    }

    /** "C, sagte X", "„C“, sagte X, „C“". */
    private Optional<Attribution> comment(
            Verb verb, List<Segment> segments, int index, Sentence sentence) {
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
        } else if (index == 0 || last < sentence.first() || !hasClause(segments, index)) {
            return Optional.empty();
        } else {
            first = contentStart(sentence);
        }
        Segment segment = segments.get(index);
        Optional<Range> subject = phrases.from(verb.finite() + 1, segmentsEnd(segments, index));
        Optional<Range> source =
                subject.isPresent() && isImpersonal(subject.get()) ? place(segment) : subject;
        List<Range> contents = new ArrayList<>();
        contents.add(new Range(first, last + 1));
        following(segment.end(), quoted, sentence).ifPresent(contents::add);
        return Optional.of(result(verb, source, contents, Rule.COMMENT, quoted ? DIRECT : CLAUSE));
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

    private int segmentsEnd(List<Segment> segments, int index) {
        return segments.get(Math.min(segments.size() - 1, index + 2)).end();
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
        boolean goesOn = !quoted && (clauses.isReported(rest) || tagging.tag(next) == Tag.THAT);
        return goesOn
                ? Optional.of(new Range(next, clauses.end(next, sentence)))
                : Optional.empty();
    }

    /** Who says it: the subject, the relative pronoun, or who "heißt es in" names. */
    private Optional<Range> source(
            Verb verb, List<Segment> segments, int index, Sentence sentence, Tag opening) {
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
        return subject;
    }

    private boolean isImpersonal(Range subject) {
        return subject.end() - subject.first() == 1 && tagging.form(subject.first()).equals("es");
    }

    /** "wurde von der Polizei gemeldet". */
    private Optional<Range> agent(Segment segment) {
        for (int i = segment.first(); i < segment.end(); i++) {
            if (tagging.form(i).equals("von") || tagging.form(i).equals("vom")) {
                return phrases.from(i + 1, segment.end());
            }
        }
        return Optional.empty();
    }

    /** "In dem Antrag heißt es", "aus dem Ministerium hieß es". */
    private Optional<Range> place(Segment segment) {
        for (int i = segment.first(); i < segment.end(); i++) {
            if (tagging.tag(i) == Tag.PREPOSITION
                    && tagging.form(i).matches("in|im|aus|von|vom|auf|bei|beim")) {
                return phrases.from(i + 1, segment.end());
            }
        }
        return Optional.empty();
    }

    /** What follows the cue's clause. */
    private Optional<Attribution> before(
            Verb verb,
            List<Segment> segments,
            int index,
            Sentence sentence,
            Optional<Range> source) {
        Segment segment = segments.get(index);
        int mark = segment.end();
        Optional<Range> quoted = quotedAfter(verb, segment, sentence);
        if (quoted.isPresent()
                && (verb.cue().takes(Frame.QUOTE) || isPredicate(quoted.get().first()))) {
            return Optional.of(result(verb, source, List.of(quoted.get()), Rule.VERB, DIRECT));
        }
        for (int next = index + 1; next < segments.size() && next <= index + INSERTED; next++) {
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
                        result(verb, source, List.of(new Range(first, end)), Rule.VERB, CLAUSE));
            }
            boolean insertion =
                    tagging.tag(content.first()) == Tag.RELATIVE || clauses.finite(content) < 0;
            if (!insertion) {
                break;
            }
        }
        return mark >= sentence.first() ? report(verb, source, sentence) : Optional.empty();
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
                && tag != Tag.PREPOSITION;
    }

    /** The quotation after the cue: behind a colon, or within its clause. */
    private Optional<Range> quotedAfter(Verb verb, Segment segment, Sentence sentence) {
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

    /** "X fordert Y": what is said is told in the article's words, the whole clause. */
    private Optional<Attribution> report(Verb verb, Optional<Range> source, Sentence sentence) {
        if (!verb.cue().takes(Frame.OBJECT) || source.isEmpty()) {
            return Optional.empty();
        }
        int first = contentStart(sentence);
        int end = clauses.end(first, sentence);
        return Optional.of(
                new Attribution(
                        Optional.empty(),
                        source,
                        List.of(new Range(first, end)),
                        Rule.REPORT,
                        REPORT));
    }

    private Attribution result(
            Verb verb, Optional<Range> source, List<Range> contents, Rule rule, double confidence) {
        int first = Math.min(verb.head(), verb.finite());
        return new Attribution(
                Optional.of(new Range(first, first + 1)), source, contents, rule, confidence);
    }
}
