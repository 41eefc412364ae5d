package org.quoin.quotes.west.grammar;

import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

/** Where a clause begins, what it is, and whether it has its verb. */
final class ClauseStarts {

    private static final int LONGEST_DATELINE = 10;

    private static final int LONGEST_INSERTION = 14;

    private final Tagging tagging;
    private final Reading reading;

    ClauseStarts(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
    }

    /**
     * What a content that begins at a token is.
     *
     * @param from index of its first token
     * @param limit where its sentence ends
     * @return null if no content begins there
     */
    @Nullable Frame kind(int from, int limit) {
        int at = from;
        while (at < limit && tagging.tag(at) == Tag.ADVERB) {
            at++;
        }
        if (at >= limit) {
            return null;
        }
        return switch (tagging.tag(at)) {
            case QUOTE ->
                    reading.stretchOf(at) >= 0
                                    && reading.stretches().get(reading.stretchOf(at)).open() == at
                            ? Frame.QUOTE
                            : null;
            case COLON -> Frame.QUOTE;
            case THAT -> Frame.THAT;
            case QUESTION -> Frame.WH;
            case SUBORDINATOR -> tagging.is(at, WordClass.QUESTION) ? Frame.WH : null;
            // "said about half of it was lost": a rough number, and no phrase of its own.
            case PREPOSITION -> isRoughNumber(at) && hasFinite(at, limit) ? Frame.CLAUSE : null;
            case TO, BASE -> Frame.INFINITIVE;
            case NEGATION -> tagging.tag(at + 1) == Tag.TO ? Frame.INFINITIVE : Frame.OBJECT;
            // "said running is hard": a gerund as the subject of a clause.
            case GERUND -> hasFinite(at, limit) ? Frame.CLAUSE : Frame.GERUND;
            case SUBJECT, DETERMINER, POSSESSIVE, NOUN, NAME, NUMBER, OBJECT, TIME ->
                    hasFinite(at, limit) ? Frame.CLAUSE : Frame.OBJECT;
            // "which officials said could fail": the clause's subject stands before the cue.
            case BE, HAVE, DO, MODAL -> Frame.CLAUSE;
            default -> null;
        };
    }

    private boolean isRoughNumber(int at) {
        return tagging.lexicon().optionalList("approximate").contains(tagging.form(at))
                && (tagging.tag(at + 1) == Tag.NUMBER || tagging.is(at + 1, WordClass.QUANTIFIER));
    }

    /** Whether a finite verb stands before the clause could end. */
    boolean hasFinite(int from, int limit) {
        for (int i = from; i < limit; i++) {
            Tag tag = tagging.tag(i);
            if (tag.isFiniteVerb()) {
                return true;
            }
            if (tag == Tag.COMMA && i > from) {
                return hasFiniteAfterInsertion(i, limit);
            }
            if (tag == Tag.COMMA
                    || tag == Tag.SEMICOLON
                    || tag == Tag.RELATIVE
                    || tag == Tag.SUBORDINATOR
                    || tag == Tag.THAT
                    || tag == Tag.DASH) {
                return false;
            }
        }
        return false;
    }

    /** "Farmers, most of them old, left": the verb stands right after a second comma. */
    private boolean hasFiniteAfterInsertion(int comma, int limit) {
        int last = Math.min(limit, comma + LONGEST_INSERTION);
        for (int i = comma + 1; i < last; i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.COMMA) {
                return tagging.tag(i + 1).isFiniteVerb();
            }
            if (tag == Tag.COORDINATOR || tag == Tag.QUOTE || tag == Tag.THAT) {
                return false;
            }
        }
        return false;
    }

    /** The beginning of a sentence's clause, without what joins it to the text before. */
    int start(Sentence sentence, int limit) {
        int first = afterDateline(sentence, limit);
        while (first < limit
                && (tagging.tag(first) == Tag.COORDINATOR || tagging.tag(first) == Tag.OTHER)) {
            first++;
        }
        if (first + 1 < limit
                && tagging.is(first, WordClass.CONNECTIVE)
                && tagging.tag(first + 1) == Tag.COMMA) {
            first += 2;
        }
        return first;
    }

    /** "LINDMOOR (Reuters) — " before a report's first words is where it was written. */
    private int afterDateline(Sentence sentence, int limit) {
        int first = sentence.first();
        int last = Math.min(limit, first + LONGEST_DATELINE);
        for (int i = first; i < last; i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.DASH || (tag == Tag.OTHER && tagging.form(i).equals("|"))) {
                return i > first && tagging.token(first).isCapital() ? i + 1 : first;
            }
            if (tag != Tag.NAME
                    && tag != Tag.COMMA
                    && tag != Tag.PARENTHESIS
                    && tag != Tag.TIME
                    && tag != Tag.NUMBER) {
                return first;
            }
        }
        return first;
    }

    /** Whether a finite verb stands between two tokens, outside quotation marks. */
    boolean hasFiniteVerb(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tagging.tag(i).isFiniteVerb() && reading.stretchOf(i) < 0) {
                return true;
            }
        }
        return false;
    }
}
