package org.quoin.quotes.west.grammar;

import java.util.Optional;
import org.quoin.quotes.west.lexicon.WordClass;

/**
 * Noun phrases that stand as a source: titles, names, appositions and what depends on them, as one
 * range.
 */
final class Phrases {

    /** An apposition or relative clause longer than this is a parse gone wrong. */
    private static final int LONGEST_INSERTION = 30;

    private final Tagging tagging;
    private final PhraseAhead ahead;

    Phrases(Tagging tagging) {
        this.tagging = tagging;
        ahead = new PhraseAhead(tagging);
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

    /** The noun phrase that begins at a token, as an inverted subject or after a preposition. */
    Optional<Range> from(int first, int limit) {
        return ahead.from(first, limit);
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
            if (tagging.tag(at) == Tag.QUOTE && !ahead.isShortQuoted(at)) {
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
            case QUOTE -> at > start && ahead.isShortQuoted(at);
            case COORDINATOR -> tagging.is(at, WordClass.COORDINATOR) && joinsNouns(at, start);
            default -> false;
        };
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
        return from < end && ahead.hasNominal(from, end)
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
}
