package org.quoin.quotes.west.grammar;

import java.util.Optional;
import java.util.Set;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Stretch;

/** German noun phrases: what case and order say of where one ends and which is the subject. */
final class GermanPhrases {

    /** After a noun these begin a genitive; the other articles begin the next noun phrase. */
    private static final Set<String> GENITIVE =
            Set.of(
                    "der",
                    "des",
                    "dieser",
                    "dieses",
                    "einer",
                    "eines",
                    "seiner",
                    "seines",
                    "ihrer",
                    "ihres",
                    "deren",
                    "dessen",
                    "aller",
                    "mehrerer",
                    "vieler",
                    "verschiedener");

    /** Pronouns that are the subject wherever they stand: after the verb nothing before it is. */
    private static final Set<String> NOMINATIVE = Set.of("er", "wir", "ich", "man");

    private final Tagging tagging;

    GermanPhrases(Tagging tagging) {
        this.tagging = tagging;
    }

    /** The noun phrase that begins at a token or after adverbs; none if no noun follows. */
    Optional<Range> from(int first, int limit) {
        int start = first;
        while (start < limit && skips(start)) {
            start++;
        }
        int at = start;
        while (at < limit && goesOn(at, start, limit)) {
            int stretch = tagging.reading().stretchOf(at);
            boolean name = stretch >= 0 && tagging.reading().stretches().get(stretch).open() == at;
            at = name ? tagging.reading().stretches().get(stretch).after() : at + 1;
        }
        while (at > start && !mayEnd(at - 1)) {
            at--;
        }
        return at > start && hasNoun(start, at)
                ? Optional.of(new Range(start, at))
                : Optional.empty();
    }

    private boolean skips(int at) {
        Tag tag = tagging.tag(at);
        return tag == Tag.ADVERB
                || tag == Tag.TIME
                || tag == Tag.NEGATION
                || tagging.form(at).equals("sich");
    }

    private boolean goesOn(int at, int start, int limit) {
        boolean first = at == start;
        Tag before = first ? Tag.STOP : tagging.tag(at - 1);
        return switch (tagging.tag(at)) {
            case NOUN -> first || tagging.token(at).isCapital() || isAdjectiveHere(at, before);
            case NAME, OTHER -> true;
            case TIME -> before == Tag.PREPOSITION || before == Tag.TIME;
            case NUMBER -> !before.isNominal() || before == Tag.TIME;
            case PARENTHESIS -> !first;
            case DETERMINER, POSSESSIVE ->
                    first
                            || (GENITIVE.contains(tagging.form(at)) && before.isNominal())
                            || before == Tag.PREPOSITION
                            || before == Tag.COORDINATOR
                            || before == Tag.DETERMINER
                            || before == Tag.COMMA;
            case SUBJECT, OBJECT -> first || before == Tag.COORDINATOR;
            case PREPOSITION -> isAttribute(at, limit) && !first;
            case COORDINATOR -> !first && joins(at, limit);
            case QUOTE -> isName(at);
            case COMMA -> !first && isApposition(at, limit);
            case ADVERB -> tagging.tag(at - 1) == Tag.DETERMINER;
            case PARTICIPLE ->
                    before == Tag.DETERMINER
                            || (before == Tag.NOUN
                                    && at + 1 < limit
                                    && tagging.tag(at + 1) == Tag.NOUN);
            default -> false;
        };
    }

    /** An adjective after a noun without an article begins another phrase. */
    private boolean isAdjectiveHere(int at, Tag before) {
        boolean afterNoun =
                before == Tag.NAME || (before == Tag.NOUN && tagging.token(at - 1).isCapital());
        // "Angaben französischer Behörden": a genitive plural needs no article.
        return !afterNoun
                || (before == Tag.NOUN
                        && tagging.form(at).endsWith("er")
                        && tagging.tag(at + 1) == Tag.NOUN);
    }

    private boolean mayEnd(int at) {
        Tag tag = tagging.tag(at);
        return tag != Tag.COMMA
                && tag != Tag.PREPOSITION
                && tag != Tag.COORDINATOR
                && tag != Tag.DETERMINER
                && tag != Tag.POSSESSIVE;
    }

    private boolean isAttribute(int at, int limit) {
        if (!tagging.lexicon().list("attribute").contains(tagging.form(at))
                || (!tagging.tag(at - 1).isNominal()
                        && tagging.tag(at - 1) != Tag.PARENTHESIS
                        && tagging.tag(at - 1) != Tag.QUOTE)) {
            return false;
        }
        int next = at + 1;
        while (next < limit && tagging.tag(next) == Tag.DETERMINER) {
            next++;
        }
        Tag tag = tagging.tag(next);
        if (next >= limit || tag == Tag.TIME || tag == Tag.NUMBER) {
            return next < limit && tagging.form(at).equals("vom");
        }
        for (int i = next; i < Math.min(limit, next + 3); i++) {
            if ((tagging.tag(i) == Tag.TIME && !tagging.form(at).equals("vom"))
                    || tagging.lexicon().list("channel").contains(tagging.form(i))) {
                return false;
            }
        }
        return tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.QUOTE || tag == Tag.POSSESSIVE;
    }

    private boolean joins(int at, int limit) {
        if (!tagging.form(at).equals("und")
                && !tagging.form(at).equals("sowie")
                && !tagging.form(at).equals("oder")) {
            return false;
        }
        for (int i = at + 1; i < limit; i++) {
            Tag tag = tagging.tag(i);
            if (tag.isFiniteVerb()) {
                return i == limit || (i > at + 1 && !opensClause(at + 1, i));
            }
            if (tag == Tag.COMMA || tag == Tag.COLON || tag == Tag.QUOTE) {
                break;
            }
        }
        Tag next = tagging.tag(at + 1);
        return next == Tag.NOUN
                || next == Tag.NAME
                || next == Tag.DETERMINER
                || next == Tag.POSSESSIVE
                || next == Tag.NUMBER;
    }

    /** "und die Polizei warnte": a subject of its own with its verb is another clause. */
    private boolean opensClause(int from, int verb) {
        return verb - from >= 1 && tagging.tag(from) != Tag.NAME;
    }

    private boolean isName(int at) {
        int index = tagging.reading().stretchOf(at);
        if (index < 0) {
            return false;
        }
        Stretch stretch = tagging.reading().stretches().get(index);
        return !stretch.speech();
    }

    /** Between commas without a verb: "Fritz Beck, Leiter der Klinik,". */
    private boolean isApposition(int comma, int limit) {
        Tag next = tagging.tag(comma + 1);
        if (comma + 1 >= limit
                || (next != Tag.NOUN
                        && next != Tag.NAME
                        && next != Tag.DETERMINER
                        && next != Tag.NUMBER
                        && next != Tag.POSSESSIVE)) {
            return false;
        }
        for (int i = comma + 1; i < limit; i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.COLON) {
                return true;
            }
            if (tag.isFiniteVerb() || tag == Tag.TO || tag == Tag.BASE || tag == Tag.PARTICIPLE) {
                return false;
            }
        }
        return true;
    }

    boolean hasNoun(int first, int end) {
        for (int i = first; i < end; i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.NAME
                    || tag == Tag.SUBJECT
                    || tag == Tag.NUMBER
                    || (tag == Tag.NOUN && tagging.token(i).isCapital())
                    || tag == Tag.QUOTE) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase before a word that follows it: "dem Bericht zufolge". */
    Optional<Range> endingAt(int end, int start) {
        int at = end;
        Tag last = end > start ? tagging.tag(end - 1) : Tag.STOP;
        if (last == Tag.OBJECT || last == Tag.SUBJECT) {
            return Optional.of(new Range(end - 1, end));
        }
        while (at > start) {
            Tag tag = tagging.tag(at - 1);
            boolean inside =
                    tag == Tag.NOUN
                            || tag == Tag.NAME
                            || tag == Tag.NUMBER
                            || tag == Tag.DETERMINER
                            || tag == Tag.POSSESSIVE
                            || tag == Tag.PARENTHESIS
                            || tag == Tag.QUOTE
                            || (tag == Tag.PREPOSITION
                                    && tagging.form(at - 1).matches("von|vom|aus"));
            if (!inside) {
                break;
            }
            at--;
            if ((tag == Tag.DETERMINER || tag == Tag.POSSESSIVE)
                    && !GENITIVE.contains(tagging.form(at))) {
                break;
            }
        }
        return at < end && hasNoun(at, end) ? Optional.of(new Range(at, end)) : Optional.empty();
    }

    /**
     * The subject of a clause whose verb stands second.
     *
     * @param first index of the clause's first token
     * @param verb index of its finite verb
     * @param limit index after its last token
     */
    Optional<Range> subject(int first, int verb, int limit) {
        int start = first;
        while (start < verb && tagging.tag(start) == Tag.COORDINATOR) {
            start++;
        }
        boolean inverted = NOMINATIVE.contains(tagging.form(verb + 1)) && verb + 1 < limit;
        if (start < verb && !inverted && isSubjectField(start, verb)) {
            int end = verb;
            while (end > start + 1
                    && (tagging.tag(end - 1) == Tag.COMMA || tagging.tag(end - 1) == Tag.ADVERB)) {
                end--;
            }
            Range field = new Range(start, end);
            // "Die Vorwürfe wies der Rat zurück": of two phrases the one that can speak speaks.
            Optional<Range> after = isLiving(field) ? Optional.empty() : living(verb, limit);
            return after.isPresent() ? after : Optional.of(field);
        }
        int at = verb + 1;
        if (tagging.tag(at) == Tag.PREPOSITION) {
            Optional<Range> object = from(at + 1, limit);
            at = object.map(Range::end).orElse(at + 1);
        }
        if (tagging.tag(at) == Tag.OBJECT) {
            at++;
        }
        return from(at, limit);
    }

    /** The phrase right after the verb, if a name or a nominative article opens it. */
    private Optional<Range> living(int verb, int limit) {
        int at = verb + 1;
        boolean subject = tagging.tag(at) == Tag.NAME || tagging.form(at).equals("der");
        return subject ? from(at, limit).filter(this::isLiving) : Optional.empty();
    }

    /** Whether a phrase's first noun names somebody who can speak. */
    private boolean isLiving(Range phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (tagging.tag(i) == Tag.NAME || tagging.tag(i) == Tag.SUBJECT) {
                return true;
            }
            if (tagging.tag(i) == Tag.NOUN && tagging.token(i).isCapital()) {
                return tagging.is(i, WordClass.ROLE)
                        || tagging.is(i, WordClass.TITLE)
                        || tagging.is(i, WordClass.GROUP)
                        || tagging.is(i, WordClass.ORGANISATION)
                        || tagging.is(i, WordClass.DOCUMENT)
                        || tagging.is(i, WordClass.ANONYMOUS)
                        || tagging.is(i, WordClass.FEMALE)
                        || tagging.is(i, WordClass.MALE)
                        || endsIn(i, "role_ending")
                        || endsIn(i, "organisation_ending");
            }
        }
        return false;
    }

    private boolean endsIn(int at, String list) {
        String form = tagging.form(at);
        return tagging.lexicon().optionalList(list).stream().anyMatch(form::endsWith);
    }

    /** "Ergänzend", "Passend zu ...", "Zusammen mit ...", "Sechs Tage nach ...". */
    private boolean isAdverbial(int at, int verb) {
        String form = tagging.form(at);
        Tag next = tagging.tag(at + 1);
        boolean alone = at + 1 == verb || next == Tag.PREPOSITION;
        return (alone
                        && (form.endsWith("end")
                                || form.equals("zusammen")
                                || form.equals("gemeinsam"))
                        && !tagging.is(at, WordClass.GROUP))
                || (tagging.tag(at) == Tag.NUMBER && next == Tag.TIME);
    }

    private boolean isSubjectField(int start, int verb) {
        Tag tag = tagging.tag(start);
        int at = start;
        if (tag == Tag.ADVERB && start + 1 < verb) {
            // "Auch der Verband", "Nur wenige": the adverb belongs to the phrase.
            at++;
            tag = tagging.tag(at);
        }
        if (isAdverbial(at, verb)) {
            return false;
        }
        boolean opens =
                tag == Tag.DETERMINER
                        || tag == Tag.POSSESSIVE
                        || tag == Tag.NOUN
                        || tag == Tag.NAME
                        || tag == Tag.SUBJECT
                        || tag == Tag.NUMBER
                        || (tag == Tag.QUOTE && isName(at))
                        || tag == Tag.OTHER;
        if (!opens || !hasNoun(at, verb)) {
            return false;
        }
        String form = tagging.form(at);
        // Dative and accusative articles open no subject.
        return !form.equals("dem")
                && !form.equals("den")
                && !form.equals("einem")
                && !form.equals("einen")
                && !tagging.is(at, WordClass.TIME);
    }
}
