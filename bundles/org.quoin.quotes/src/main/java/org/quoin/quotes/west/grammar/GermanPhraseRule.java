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
        if (form.equals("so") && isComment(at)) {
            return so(at, sentence);
        }
        return Optional.empty();
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

    /** The whole sentence but for the phrase; after a comma before it only that clause on. */
    private Optional<Attribution> whole(
            Range cue, Range source, int first, int end, Sentence sentence) {
        List<Range> contents = new ArrayList<>();
        int start = sentence.first();
        if (tagging.tag(start) == Tag.COORDINATOR && start < first) {
            start++;
        }
        int before = first;
        while (before > start
                && (tagging.tag(before - 1) == Tag.COMMA
                        || tagging.tag(before - 1) == Tag.DASH
                        || tagging.tag(before - 1) == Tag.PARENTHESIS)) {
            before--;
        }
        if (before > start) {
            contents.add(new Range(start, before));
        }
        int after = end;
        while (after < sentence.end()
                && (tagging.tag(after) == Tag.COMMA
                        || tagging.tag(after) == Tag.PARENTHESIS
                        || tagging.tag(after) == Tag.DASH)) {
            after++;
        }
        if (after < sentence.end() && tagging.tag(after) != Tag.STOP) {
            contents.add(new Range(after, clauses.end(after, sentence)));
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

    private boolean isComment(int at) {
        Tag before = tagging.tag(at - 1);
        return before == Tag.COMMA || before == Tag.QUOTE;
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
        while (last >= 0 && tagging.tag(last) == Tag.COMMA) {
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
        if (tagging.tag(mark) == Tag.COMMA && mark + 1 < sentence.end()) {
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
