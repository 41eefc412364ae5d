package org.quoin.quotes.west.grammar;

import java.util.Optional;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Stretch;

/**
 * Noun phrases that stand as a source: titles, names, appositions and what depends on them, as one
 * range.
 */
final class Phrases {

    /** An apposition or relative clause longer than this is a parse gone wrong. */
    private static final int LONGEST_INSERTION = 30;

    private final Tagging tagging;

    Phrases(Tagging tagging) {
        this.tagging = tagging;
    }

    /** The subject that stands before a verb group. */
    Optional<Range> before(int group) {
        int last = group - 1;
        int start = tagging.sentence(group).first();
        if (last < start) {
            return Optional.empty();
        }
        return switch (tagging.tag(last)) {
            case COMMA -> beforeInsertion(last, start);
            case DASH -> Optional.empty();
            case RELATIVE, QUESTION -> Optional.of(new Range(last, group));
            case COORDINATOR -> Optional.empty();
            default ->
                    endingAt(last, start)
                            .map(phrase -> withRelative(phrase, start))
                            .or(() -> relativeBefore(last, start));
        };
    }

    /** "who on Tuesday backed": when and where may stand between a pronoun and its verb. */
    private Optional<Range> relativeBefore(int last, int start) {
        int at = last;
        while (at > start && (tagging.tag(at).isNominal() || tagging.tag(at) == Tag.DETERMINER)) {
            at--;
        }
        return at > start
                        && tagging.tag(at) == Tag.PREPOSITION
                        && tagging.tag(at - 1) == Tag.RELATIVE
                ? Optional.of(new Range(at - 1, at))
                : Optional.empty();
    }

    /** "Anglers who fish there say": what stands before the relative clause is the subject. */
    private Range withRelative(Range phrase, int start) {
        if (phrase.first() <= start || !isOfVerb(tagging.tag(phrase.first() - 1))) {
            return phrase;
        }
        for (int at = phrase.first() - 1; at > start && !endsClause(at); at--) {
            if (tagging.tag(at) == Tag.RELATIVE) {
                int end = phrase.end();
                return endingAt(at - 1, start)
                        .map(head -> new Range(head.first(), end))
                        .orElse(phrase);
            }
        }
        return phrase;
    }

    private static boolean isOfVerb(Tag tag) {
        return tag.isFiniteVerb()
                || tag == Tag.BASE
                || tag == Tag.PARTICIPLE
                || tag == Tag.TO
                || tag == Tag.RELATIVE;
    }

    private boolean endsClause(int at) {
        return switch (tagging.tag(at)) {
            case COMMA, SEMICOLON, COLON, QUOTE, DASH, THAT, SUBORDINATOR -> true;
            default -> false;
        };
    }

    /** "Anna Berg, who leads the institute, said": what the commas enclose belongs to the name. */
    private Optional<Range> beforeInsertion(int comma, int start) {
        for (int at = comma - 1; at > start && comma - at <= LONGEST_INSERTION; at--) {
            if (tagging.tag(at) == Tag.QUOTE && !isShortQuoted(at)) {
                return Optional.empty();
            }
            if (tagging.tag(at) != Tag.COMMA) {
                continue;
            }
            // A place or an age between commas is part of the apposition before it.
            Optional<Range> head = endingAt(at - 1, start);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            Tag inserted = tagging.tag(at + 1);
            if (at - 1 > start && isListedBefore(head.get(), start)) {
                continue;
            }
            boolean adjunct =
                    inserted == Tag.PREPOSITION
                            || inserted == Tag.TIME
                            || inserted == Tag.ADVERB
                            || inserted == Tag.GERUND
                            || inserted == Tag.SUBORDINATOR;
            return Optional.of(adjunct ? head.get() : new Range(head.get().first(), comma));
        }
        return Optional.empty();
    }

    /** Whether another apposition's comma stands right before, so that the head is further left. */
    private boolean isListedBefore(Range phrase, int start) {
        return phrase.first() - 1 > start
                && tagging.tag(phrase.first() - 1) == Tag.COMMA
                && tagging.tag(phrase.first()) == Tag.DETERMINER
                && tagging.tag(phrase.first() - 2) == Tag.NAME;
    }

    /** The noun phrase whose last token this is. */
    Optional<Range> endingAt(int last, int start) {
        int at = last;
        while (at >= start && isInside(at, last, start)) {
            at--;
        }
        return trimmed(at + 1, last + 1);
    }

    private boolean isInside(int at, int last, int start) {
        Tag tag = tagging.tag(at);
        return switch (tag) {
            case DETERMINER,
                    POSSESSIVE,
                    PREPOSITION,
                    NOUN,
                    NAME,
                    NUMBER,
                    TIME,
                    SUBJECT,
                    PARTICIPLE,
                    PARENTHESIS,
                    ADVERB,
                    OTHER ->
                    true;
            case OBJECT, GERUND -> at == last;
            case QUOTE -> at > start && isShortQuoted(at);
            case COORDINATOR -> tagging.is(at, WordClass.COORDINATOR) && joinsNouns(at, start);
            default -> false;
        };
    }

    /** A nickname or a word in marks within the phrase. */
    private boolean isShortQuoted(int at) {
        int index = tagging.reading().stretchOf(at);
        if (index < 0) {
            return false;
        }
        Stretch stretch = tagging.reading().stretches().get(index);
        Tag last = tagging.tag(stretch.end() - 1);
        return !stretch.speech() && last != Tag.COMMA && last != Tag.STOP;
    }

    /** Whether only nominal words stand between the clause's beginning and this coordinator. */
    private boolean joinsNouns(int at, int start) {
        if (!tagging.form(at).equals("and")
                && !tagging.form(at).equals("or")
                && !tagging.form(at).equals("y")
                && !tagging.form(at).equals("et")
                && !tagging.form(at).equals("und")
                && !tagging.form(at).equals("e")
                && !tagging.form(at).equals("ou")) {
            return false;
        }
        if (at == start) {
            return false;
        }
        for (int i = at - 1; i >= start; i--) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.COMMA
                    || tag == Tag.THAT
                    || tag == Tag.SUBORDINATOR
                    || tag == Tag.QUESTION) {
                return i < at - 1;
            }
            if (tag.isFiniteVerb() || tag == Tag.BASE || tag == Tag.GERUND || tag == Tag.TO) {
                return false;
            }
        }
        return true;
    }

    /** Leaves out what opens the clause and is not the phrase: adverbs, times, "In Iowa". */
    private Optional<Range> trimmed(int first, int end) {
        int from = first;
        while (from < end) {
            Tag tag = tagging.tag(from);
            if (isRoughNumber(from, end)) {
                break;
            }
            if ((tag == Tag.ADVERB && !startsNounAfter(from, end))
                    || tag == Tag.COORDINATOR
                    || tag == Tag.OTHER
                    || tag == Tag.PARTICIPLE
                    || tag == Tag.PARENTHESIS
                    || (tag == Tag.TIME
                            && from + 1 < end
                            && tagging.tag(from + 1) != Tag.POSSESSIVE
                            && !tagging.form(from + 1).equals("'s"))
                    || isConnective(from, end)) {
                from++;
            } else if (tag == Tag.PREPOSITION) {
                from = afterPrepositional(from, end);
            } else {
                break;
            }
        }
        return from < end && hasNominal(from, end)
                ? Optional.of(new Range(from, end))
                : Optional.empty();
    }

    private boolean isConnective(int at, int end) {
        return at + 1 < end
                && tagging.is(at, WordClass.CONNECTIVE)
                && tagging.tag(at) != Tag.NOUN
                && tagging.tag(at) != Tag.SUBJECT;
    }

    /** "About 4 in 10 say", "all of the mayors say": the number is the phrase's first word. */
    private boolean isRoughNumber(int at, int end) {
        if (at + 1 >= end) {
            return false;
        }
        return tagging.tag(at) == Tag.ADVERB
                ? tagging.is(at, WordClass.QUANTIFIER) && tagging.tag(at + 1) == Tag.PREPOSITION
                : tagging.lexicon().optionalList("approximate").contains(tagging.form(at))
                        && (tagging.tag(at + 1) == Tag.NUMBER
                                || tagging.is(at + 1, WordClass.QUANTIFIER))
                        && end - at <= 4;
    }

    private boolean startsNounAfter(int at, int end) {
        // "nearly all", "about half": the adverb is part of the phrase.
        return at + 1 < end
                && (tagging.is(at + 1, WordClass.QUANTIFIER) || tagging.tag(at + 1) == Tag.NUMBER);
    }

    /** The index after a preposition and the noun phrase it governs. */
    private int afterPrepositional(int preposition, int end) {
        int at = preposition + 1;
        boolean nominal = false;
        while (at < end) {
            Tag tag = tagging.tag(at);
            boolean opens =
                    tag == Tag.DETERMINER
                            || tag == Tag.SUBJECT
                            || (tag == Tag.POSSESSIVE && !tagging.form(at).startsWith("'"));
            if (nominal && opens) {
                return at;
            }
            if (nominal && tag == Tag.NAME && tagging.tag(at - 1) == Tag.TIME) {
                return at;
            }
            nominal |= tag.isNominal() || tag == Tag.OBJECT;
            at++;
        }
        return at;
    }

    private boolean hasNominal(int from, int end) {
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
}
