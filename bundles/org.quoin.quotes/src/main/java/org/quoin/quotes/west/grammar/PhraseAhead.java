package org.quoin.quotes.west.grammar;

import java.util.Optional;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Stretch;

/** The noun phrase that begins at a word: how far it goes, with its appositions. */
final class PhraseAhead {

    /** An apposition or relative clause longer than this is a parse gone wrong. */
    private static final int LONGEST_INSERTION = 30;

    private final Tagging tagging;

    PhraseAhead(Tagging tagging) {
        this.tagging = tagging;
    }

    /** The noun phrase that begins at a token, as an inverted subject or after a preposition. */
    Optional<Range> from(int first, int limit) {
        int at = first;
        while (at < limit && tagging.tag(at) == Tag.ADVERB) {
            at++;
        }
        int start = at;
        while (at < limit && goesOn(at, start, limit)) {
            at++;
        }
        while (at > start && !endsPhrase(at - 1)) {
            at--;
        }
        return at > start && hasNominal(start, at)
                ? Optional.of(new Range(start, at))
                : Optional.empty();
    }

    private boolean endsPhrase(int at) {
        Tag tag = tagging.tag(at);
        return tag != Tag.COMMA
                && tag != Tag.COORDINATOR
                && tag != Tag.PREPOSITION
                && tag != Tag.DASH;
    }

    private boolean goesOn(int at, int start, int limit) {
        Tag tag = tagging.tag(at);
        return switch (tag) {
            case DETERMINER, NOUN, NAME, NUMBER, POSSESSIVE, PARENTHESIS, OTHER -> true;
            case SUBJECT, OBJECT -> at == start || tagging.tag(at - 1) == Tag.COORDINATOR;
            case ADVERB ->
                    at + 1 < limit
                            && tagging.tag(at + 1).isNominal()
                            && at > start
                            && tagging.tag(at - 1) != Tag.NAME;
            case PARTICIPLE -> true;
            case PREPOSITION -> !isAdjunct(at, limit);
            case COORDINATOR ->
                    at + 1 < limit && isNounStart(at + 1) && !hasFiniteAhead(at + 1, limit);
            case QUOTE -> isShortQuoted(at);
            case COMMA -> isAppositionAhead(at, limit);
            case RELATIVE ->
                    at > start
                            && !tagging.form(at).equals("that")
                            && relativeEnd(at, limit) == limit;
            default -> isInRelative(at, start);
        };
    }

    private boolean isInRelative(int at, int start) {
        for (int i = at - 1; i > start && at - i < LONGEST_INSERTION; i--) {
            if (tagging.tag(i) == Tag.COMMA || tagging.tag(i) == Tag.QUOTE) {
                return i + 1 < at && tagging.tag(i + 1) == Tag.RELATIVE;
            }
            if (tagging.tag(i) == Tag.RELATIVE) {
                return tagging.tag(at) != Tag.SEMICOLON
                        && tagging.tag(at) != Tag.STOP
                        && tagging.tag(at) != Tag.QUOTE
                        && tagging.tag(at) != Tag.DASH;
            }
        }
        return false;
    }

    private int relativeEnd(int at, int limit) {
        for (int i = at; i < limit; i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.COMMA || tag == Tag.QUOTE || tag == Tag.DASH) {
                return i;
            }
        }
        return limit;
    }

    private boolean isNounStart(int at) {
        return switch (tagging.tag(at)) {
            case DETERMINER, NOUN, NAME, NUMBER, POSSESSIVE, SUBJECT -> true;
            default -> false;
        };
    }

    private boolean hasFiniteAhead(int from, int limit) {
        for (int i = from; i < limit; i++) {
            Tag tag = tagging.tag(i);
            if (tag.isFiniteVerb()) {
                return true;
            }
            if (tag == Tag.COMMA || tag == Tag.QUOTE || tag == Tag.STOP) {
                return false;
            }
        }
        return false;
    }

    /** Where and when something was said does not belong to who said it. */
    private boolean isAdjunct(int at, int limit) {
        String form = tagging.form(at);
        if (tagging.lexicon().list("adjunct").contains(form)) {
            return true;
        }
        int limitNoun = Math.min(limit, at + 6);
        for (int i = at + 1; i < limitNoun; i++) {
            if (tagging.tag(i) == Tag.TIME
                    || tagging.lexicon().list("channel").contains(tagging.form(i))) {
                return true;
            }
            if (tagging.tag(i) == Tag.COMMA || tagging.tag(i) == Tag.PREPOSITION) {
                return false;
            }
        }
        return false;
    }

    /** An apposition without an article says a position: "director of the institute". */
    private boolean namesRole(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 5); i++) {
            if (tagging.is(i, WordClass.ROLE) || tagging.is(i, WordClass.TITLE)) {
                return true;
            }
            if (!tagging.tag(i).isNominal()) {
                return false;
            }
        }
        return false;
    }

    /** "said Anna Berg, a professor at the college": up to the next comma or the end. */
    private boolean isAppositionAhead(int comma, int limit) {
        int next = comma + 1;
        if (next >= limit) {
            return false;
        }
        Tag tag = tagging.tag(next);
        if (tag == Tag.RELATIVE) {
            return true;
        }
        if (tag == Tag.COORDINATOR && next + 1 < limit) {
            next++;
            tag = tagging.tag(next);
        }
        if (tag != Tag.DETERMINER
                && tag != Tag.NOUN
                && tag != Tag.NAME
                && tag != Tag.NUMBER
                && tag != Tag.POSSESSIVE) {
            return false;
        }
        if (tag == Tag.NOUN && !tagging.token(next).isCapital() && !namesRole(next, limit)) {
            return false;
        }
        // With a finite verb before the next comma it is a clause, not an apposition.
        for (int i = next; i < limit; i++) {
            Tag inner = tagging.tag(i);
            if (inner == Tag.COMMA
                    || inner == Tag.STOP
                    || inner == Tag.RELATIVE
                    || inner == Tag.QUOTE) {
                return true;
            }
            if (inner.isFiniteVerb()) {
                return false;
            }
        }
        return true;
    }

    /** A nickname or a word in marks within the phrase. */
    boolean isShortQuoted(int at) {
        int index = tagging.reading().stretchOf(at);
        if (index < 0) {
            return false;
        }
        Stretch stretch = tagging.reading().stretches().get(index);
        Tag last = tagging.tag(stretch.end() - 1);
        return !stretch.speech() && last != Tag.COMMA && last != Tag.STOP;
    }

    /** Whether a word that can head a noun phrase stands between two tokens. */
    boolean hasNominal(int from, int end) {
        for (int i = from; i < end; i++) {
            Tag tag = tagging.tag(i);
            if ((tag.isNominal() && tag != Tag.TIME)
                    || tag == Tag.SUBJECT
                    || tag == Tag.POSSESSIVE
                    || (tag == Tag.DETERMINER && end - from == 1)
                    || tag == Tag.OBJECT) {
                return true;
            }
        }
        return false;
    }
}
