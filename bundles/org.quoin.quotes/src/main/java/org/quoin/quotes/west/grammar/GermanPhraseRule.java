package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

/** Sources without a verb: laut, nach Angaben, zufolge, demnach, and "so X" after what X said. */
final class GermanPhraseRule {

    private static final double CONFIDENCE = 0.85;

    private final Tagging tagging;
    private final Reading reading;
    private final GermanClauses clauses;
    private final GermanPhrases phrases;

    GermanPhraseRule(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
        clauses = new GermanClauses(tagging);
        phrases = new GermanPhrases(tagging);
    }

    /** Every attribution by such a phrase in a sentence. */
    List<Attribution> find(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (reading.stretchOf(i) >= 0) {
                continue;
            }
            at(i, sentence).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Attribution> at(int at, Sentence sentence) {
        String form = tagging.form(at);
        if (tagging.lexicon().list("phrase").contains(form)
                || (form.equals("nach") && isReportNoun(at + 1, sentence))) {
            return phrases.from(at + 1, limit(at + 1, sentence))
                    .map(source -> withoutPlace(source, at, sentence))
                    .flatMap(
                            source ->
                                    whole(
                                            new Range(at, at + 1),
                                            source,
                                            at,
                                            source.end(),
                                            sentence));
        }
        if (tagging.lexicon().list("after_phrase").contains(form)) {
            return phrases.endingAt(at, sentence.first())
                    .flatMap(
                            source ->
                                    whole(
                                            new Range(at, at + 1),
                                            source,
                                            source.first(),
                                            at + 1,
                                            sentence));
        }
        if (form.equals("nach")
                && at > sentence.first()
                && tagging.lexicon().list("report_noun").contains(tagging.form(at - 1))) {
            // "ihrer Meinung nach": here nach follows.
            return phrases.endingAt(at, sentence.first())
                    .flatMap(
                            source ->
                                    whole(
                                            new Range(at, at + 1),
                                            source,
                                            source.first(),
                                            at + 1,
                                            sentence));
        }
        if (tagging.lexicon().list("adverb_phrase").contains(form)) {
            Range adverb = new Range(at, at + 1);
            return whole(adverb, adverb, at, at + 1, sentence);
        }
        if (tagging.lexicon().list("relative_phrase").contains(form)) {
            return relative(at, sentence);
        }
        if (form.equals("so") && isComment(at)) {
            return so(at, sentence);
        }
        return Optional.empty();
    }

    /** "ein Bericht, wonach C": the report before the comma says it. */
    private Optional<Attribution> relative(int at, Sentence sentence) {
        if (at < sentence.first() + 2 || tagging.tag(at - 1) != Tag.COMMA) {
            return Optional.empty();
        }
        Optional<Range> source = phrases.endingAt(at - 1, sentence.first());
        int end = clauses.endWithin(at + 1, sentence);
        return source.isEmpty() || end <= at + 1
                ? Optional.empty()
                : Optional.of(
                        new Attribution(
                                Optional.of(new Range(at, at + 1)),
                                source,
                                List.of(new Range(at + 1, end)),
                                Rule.PHRASE,
                                CONFIDENCE));
    }

    /** At the sentence's beginning the phrase ends before the verb. */
    private int limit(int from, Sentence sentence) {
        for (int i = from; i < sentence.end(); i++) {
            if (tagging.tag(i).isFiniteVerb() || tagging.tag(i) == Tag.STOP) {
                return i;
            }
        }
        return sentence.end();
    }

    /** Only before a word for a report does nach name a source: nach Angaben, not nach Berlin. */
    private boolean isReportNoun(int from, Sentence sentence) {
        int limit = Math.min(sentence.end(), from + 5);
        for (int i = from; i < limit; i++) {
            String form = tagging.form(i);
            if (tagging.lexicon().list("report_noun").contains(form)
                    || (tagging.token(i).isCapital()
                            && tagging.lexicon().list("report_ending").stream()
                                    .anyMatch(form::endsWith))) {
                return true;
            }
            if (tagging.token(i).isCapital() || tagging.tag(i) == Tag.COMMA) {
                return false;
            }
        }
        return false;
    }

    /** The clause around the phrase, without it. */
    private Optional<Attribution> whole(
            Range cue, Range source, int first, int end, Sentence sentence) {
        List<Range> contents = new ArrayList<>();
        int start = clauseStart(first, sentence);
        boolean opens = opensSentence(first, end, sentence);
        int before = first;
        while (before > start
                && (tagging.tag(before - 1) == Tag.COMMA
                        || tagging.tag(before - 1) == Tag.DASH
                        || tagging.tag(before - 1) == Tag.PARENTHESIS)) {
            before--;
        }
        if (before > start && !opens) {
            contents.add(new Range(start, before));
        }
        int after = opens ? verbAfter(end, sentence) : end;
        while (after < sentence.end()
                && (tagging.tag(after) == Tag.COMMA
                        || tagging.tag(after) == Tag.PARENTHESIS
                        || tagging.tag(after) == Tag.DASH)) {
            after++;
        }
        if (after < sentence.end() && tagging.tag(after) != Tag.STOP) {
            int last =
                    start > sentence.first() + 1
                            ? clauses.endWithin(after, sentence)
                            : clauses.end(after, sentence);
            contents.add(new Range(after, last));
        }
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Attribution(
                                Optional.of(cue),
                                Optional.of(source),
                                contents,
                                Rule.PHRASE,
                                CONFIDENCE));
    }

    /**
     * Where the clause begins that a phrase stands in. "die nach Angaben von X schlief": a phrase
     * in a relative or other dependent clause, or in a main clause with a subject of its own after
     * another one, attributes that clause alone.
     */
    private int clauseStart(int phrase, Sentence sentence) {
        int start = sentence.first();
        if (tagging.tag(start) == Tag.COORDINATOR && start < phrase) {
            start++;
        }
        List<Segment> segments = clauses.segments(sentence);
        int index = GermanClauses.indexOf(segments, phrase);
        Segment segment = segments.get(index);
        if (index == 0 || segment.first() >= phrase) {
            return start;
        }
        boolean own =
                !tagging.tag(segment.first()).isFiniteVerb()
                        && clauses.finite(segment) >= 0
                        && hasMainClause(segments, index);
        if (!own && !clauses.isDependent(segment)) {
            return start;
        }
        return tagging.tag(segment.first()) == Tag.COORDINATOR && segment.first() + 1 < phrase
                ? segment.first() + 1
                : segment.first();
    }

    private boolean hasMainClause(List<Segment> segments, int index) {
        for (int i = 0; i < index; i++) {
            Segment segment = segments.get(i);
            if (!segment.isEmpty()
                    && !clauses.isDependent(segment)
                    && clauses.finite(segment) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The verb stands second in a main clause, so that all before it is the phrase. */
    private boolean opensSentence(int first, int end, Sentence sentence) {
        int start = sentence.first();
        if (tagging.tag(start) == Tag.COORDINATOR) {
            start++;
        }
        for (int i = start; i < first; i++) {
            if ((tagging.tag(end) != Tag.STOP && !tagging.tag(end).isFiniteVerb())
                    || tagging.tag(i).isFiniteVerb()
                    || tagging.tag(i) == Tag.COMMA
                    || tagging.tag(i) == Tag.ADVERB) {
                return false;
            }
        }
        return true;
    }

    /** ", vertreten durch X,": a participle, whatever else its form may be. */
    private boolean isAgentNext(int verb) {
        return tagging.form(verb + 1).equals("durch") || tagging.form(verb + 1).equals("von");
    }

    /**
     * The main clause's finite verb after a phrase that opens the sentence; the phrase's end if
     * none.
     */
    private int verbAfter(int end, Sentence sentence) {
        boolean word = end < sentence.end() && tagging.token(end).isWord();
        if (word && !tagging.token(end).isCapital() && tagging.tag(end) != Tag.PREPOSITION) {
            // What stands there can only be the verb, known or not.
            return end;
        }
        for (Segment segment : clauses.segments(sentence)) {
            if (segment.isEmpty() || segment.end() <= end) {
                continue;
            }
            Segment rest = new Segment(Math.max(segment.first(), end), segment.end());
            int finite = clauses.finite(rest);
            boolean later = segment.first() >= end;
            if (finite >= 0 && (!later || finite == segment.first()) && !isAgentNext(finite)) {
                return finite;
            }
        }
        return end;
    }

    /**
     * "ist laut Gericht im Zuge der Aufnahme klar": within its clause a place or a time after the
     * source belongs to what was said, for nothing but the verb ends a phrase that opens it.
     */
    private Range withoutPlace(Range source, int phrase, Sentence sentence) {
        if (phrase == sentence.first()) {
            return source;
        }
        for (int i = source.first() + 1; i < source.end(); i++) {
            boolean place =
                    tagging.tag(i) == Tag.PREPOSITION
                            && tagging.lexicon().list("place").contains(tagging.form(i))
                            && tagging.tag(i + 1) != Tag.NAME;
            if (place) {
                return new Range(source.first(), i);
            }
        }
        return source;
    }

    private boolean isComment(int at) {
        Tag before = tagging.tag(at - 1);
        return before == Tag.COMMA || before == Tag.QUOTE || before == Tag.DASH;
    }

    /** "„C“, so X", "C, so X, C". */
    private Optional<Attribution> so(int at, Sentence sentence) {
        Tag next = tagging.tag(at + 1);
        if ((next != Tag.DETERMINER
                        && next != Tag.NAME
                        && next != Tag.NOUN
                        && next != Tag.SUBJECT
                        && next != Tag.POSSESSIVE)
                || tagging.form(at + 1).equals("dass")) {
            return Optional.empty();
        }
        Optional<Range> source = phrases.from(at + 1, sentence.end());
        if (source.isEmpty() || clauses.finite(new Segment(at + 1, source.get().end())) >= 0) {
            return Optional.empty();
        }
        Tag after = tagging.tag(source.get().end());
        if (after.isFiniteVerb()) {
            return Optional.empty();
        }
        int last = at - 1;
        while (last >= 0 && (tagging.tag(last) == Tag.COMMA || tagging.tag(last) == Tag.DASH)) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        int stretch = reading.stretchOf(last);
        int first = sentence.first();
        if (stretch >= 0 && reading.stretches().get(stretch).open() < first) {
            first = reading.stretches().get(stretch).open();
        }
        if (last < first) {
            return Optional.empty();
        }
        List<Range> contents = new ArrayList<>();
        contents.add(new Range(first, last + 1));
        int mark = source.get().end();
        while (tagging.tag(mark) == Tag.ADVERB) {
            // "so Berg weiter".
            mark++;
        }
        if ((tagging.tag(mark) == Tag.COMMA || tagging.tag(mark) == Tag.DASH)
                && mark + 1 < sentence.end()) {
            contents.add(new Range(mark + 1, clauses.end(mark + 1, sentence)));
        }
        return Optional.of(
                new Attribution(
                        Optional.of(new Range(at, at + 1)),
                        source,
                        contents,
                        Rule.COMMENT,
                        CONFIDENCE));
    }
}
