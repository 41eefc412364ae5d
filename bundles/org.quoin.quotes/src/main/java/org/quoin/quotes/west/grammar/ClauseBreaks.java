package org.quoin.quotes.west.grammar;

import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.text.Sentence;

/** Whether a content ends before a word or a sign. */
final class ClauseBreaks {

    private final Tagging tagging;
    private final ClauseStarts starts;
    private final CommaBreaks commas;

    ClauseBreaks(Tagging tagging, ClauseStarts starts) {
        this.tagging = tagging;
        this.starts = starts;
        commas = new CommaBreaks(tagging, starts);
    }

    /** Whether a content is over before a token of its sentence. */
    boolean breaks(
            int first, int at, boolean clausal, @Nullable VerbGroup group, Sentence sentence) {
        return switch (tagging.tag(at)) {
            case SEMICOLON -> true;
            case STOP -> at + 1 >= sentence.end();
            case DASH -> !clausal;
            case COMMA -> commas.breaks(first, at, clausal, group, sentence);
            case COORDINATOR ->
                    commas.joinsCue(at + 1, group, sentence)
                            || (!clausal && commas.joinsFinite(at + 1, sentence));
            // When and because belong to what was said; while sets the article's words against it.
            case SUBORDINATOR -> !clausal && commas.isContrast(at);
            case PREPOSITION -> !clausal && isChannel(at, sentence);
            case FINITE, BE, HAVE, DO, MODAL -> !clausal && endsSubject(first, at, group);
            case TIME -> false;
            default -> false;
        };
    }

    /**
     * "The union backing the mayor will meet": where the cue only describes the subject, a finite
     * verb is the main clause's, unless a clause within the content has begun.
     */
    private boolean endsSubject(int first, int verb, @Nullable VerbGroup group) {
        if (group == null || !(isReduced(group) || commas.isInRelative(group))) {
            return false;
        }
        for (int i = first; i < verb; i++) {
            switch (tagging.tag(i)) {
                case RELATIVE, QUESTION, SUBORDINATOR, THAT, SUBJECT, COMMA, QUOTE -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    /** A participle right after the noun that it describes. */
    private boolean isReduced(VerbGroup group) {
        return group.form() == VerbGroup.Form.GERUND
                && tagging.tag(group.first() - 1).isNominal()
                && !starts.hasFiniteVerb(tagging.sentence(group.first()).first(), group.first());
    }

    /** "on Tuesday", "in a statement": when and where, after what was said. */
    private boolean isChannel(int at, Sentence sentence) {
        int limit = Math.min(sentence.end(), at + 5);
        for (int i = at + 1; i < limit; i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.TIME && i <= at + 2) {
                return endsSoon(i, sentence);
            }
            if (tag == Tag.COMMA || tag == Tag.PREPOSITION || tag.isFiniteVerb()) {
                return false;
            }
            if (!tagging.form(at).equals("of")
                    && tagging.lexicon().list("channel").contains(tagging.form(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsSoon(int at, Sentence sentence) {
        for (int i = at + 1; i < sentence.end(); i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.COMMA || tag == Tag.STOP) {
                return true;
            }
            if (tag != Tag.TIME && tag != Tag.NUMBER && tag != Tag.NOUN) {
                return false;
            }
        }
        return true;
    }
}
