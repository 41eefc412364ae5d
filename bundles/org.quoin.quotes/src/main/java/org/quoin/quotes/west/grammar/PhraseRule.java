package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

/** "According to X, C" and "C, according to X": the phrase names the source and no verb does. */
final class PhraseRule {

    private static final double CONFIDENCE = 0.85;

    private final Tagging tagging;
    private final Reading reading;
    private final Clauses clauses;
    private final Phrases phrases;

    PhraseRule(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
        clauses = new Clauses(tagging);
        phrases = new Phrases(tagging);
    }

    /** Every attribution by such a phrase in a sentence. */
    List<Attribution> find(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (reading.stretchOf(i) >= 0) {
                continue;
            }
            int end = phraseEnd(i);
            if (end > 0 && end < sentence.end()) {
                attribution(i, end, sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The index after a phrase that begins here; -1 if none does. */
    private int phraseEnd(int at) {
        if (!tagging.lexicon().list("phrase").contains(tagging.form(at))) {
            return -1;
        }
        String second = tagging.form(at) + " " + tagging.form(at + 1);
        if (tagging.lexicon().list("phrase").contains(second)) {
            String third = second + " " + tagging.form(at + 2);
            return tagging.lexicon().list("phrase").contains(third) ? at + 3 : at + 2;
        }
        return tagging.lexicon().list("phrase_alone").contains(tagging.form(at)) ? at + 1 : -1;
    }

    private Optional<Attribution> attribution(int first, int end, Sentence sentence) {
        int limit = sourceLimit(end, sentence);
        Optional<Range> source = phrases.from(end, limit);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        List<Range> contents = new ArrayList<>();
        int before = first;
        while (before > sentence.first()
                && (tagging.tag(before - 1) == Tag.COMMA
                        || tagging.tag(before - 1) == Tag.DASH
                        || tagging.tag(before - 1) == Tag.ADVERB)) {
            before--;
        }
        // An adverb before the comma is what was said: "view her unfavorably, according to".
        while (before < first && tagging.tag(before) == Tag.ADVERB) {
            before++;
        }
        int start = clauses.start(sentence, before);
        if (before > start) {
            contents.add(new Range(start, before));
        }
        int after = source.get().end();
        if (contents.isEmpty() && limit < sentence.end()) {
            // "Selon un rapport publié lundi, ...": what the comma ends is no part of the content.
            after = limit;
        }
        if (contents.isEmpty()
                || (tagging.tag(after) == Tag.COMMA && goesOn(after + 1, sentence))) {
            int from = tagging.tag(after) == Tag.COMMA ? after + 1 : after;
            if (from < sentence.end() && tagging.tag(from) != Tag.STOP) {
                int to = clauses.end(from);
                if (to > from) {
                    contents.add(new Range(from, to));
                }
            }
        }
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Attribution(
                                Optional.of(new Range(first, end)),
                                source,
                                contents,
                                Rule.PHRASE,
                                CONFIDENCE));
    }

    /** At the sentence's beginning the comma ends the source; an apposition there is rare. */
    private int sourceLimit(int end, Sentence sentence) {
        if (end - sentence.first() > 4) {
            return sentence.end();
        }
        for (int i = end; i < sentence.end(); i++) {
            if (tagging.tag(i) == Tag.COMMA
                    && (clauses.hasFinite(i + 1, sentence.end()) || !mayNameAgain(i + 1))) {
                return i;
            }
        }
        return sentence.end();
    }

    /** An apposition begins with an article, a pronoun or a name. */
    private boolean mayNameAgain(int at) {
        return switch (tagging.tag(at)) {
            case DETERMINER, RELATIVE, NAME -> true;
            default -> false;
        };
    }

    /** Whether what follows the phrase is still what its source said. */
    private boolean goesOn(int at, Sentence sentence) {
        Tag tag = tagging.tag(at);
        return at < sentence.end()
                && tag != Tag.GERUND
                && tag != Tag.RELATIVE
                && tag != Tag.COORDINATOR
                && tag != Tag.SUBORDINATOR
                && tag != Tag.PARTICIPLE;
    }
}
