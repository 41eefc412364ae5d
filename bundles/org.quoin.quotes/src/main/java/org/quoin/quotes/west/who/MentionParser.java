package org.quoin.quotes.west.who;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.SpeakerType;
import org.quoin.quotes.west.grammar.Range;
import org.quoin.quotes.west.grammar.Tag;
import org.quoin.quotes.west.grammar.Tagging;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Token;

/**
 * Takes a source's noun phrase apart: name, role and affiliation, whichever side of the name they
 * stand on, and what kind of source its head word is.
 */
final class MentionParser {

    private final Tagging tagging;
    private final Affiliations affiliations;

    MentionParser(Tagging tagging) {
        this.tagging = tagging;
        affiliations = new Affiliations(tagging);
    }

    Mention parse(Range phrase) {
        int first = phrase.first();
        int head = segmentEnd(first, phrase.end());
        Range segment = new Range(first, head);
        Range core = core(segment);
        Range name = name(core);
        Optional<Range> apposition = apposition(head, phrase.end());
        if (name == null && apposition.isPresent()) {
            // "A lawyer for the outlets, Ben Adler," names the person second.
            Range second = nameAlone(apposition.get());
            if (second != null) {
                return named(second, Optional.of(segment), core);
            }
        }
        if (name == null) {
            return described(segment, core);
        }
        Optional<Range> before =
                name.first() > core.first()
                        ? Optional.of(new Range(core.first(), name.first()))
                        : Optional.empty();
        boolean saysMore = before.isPresent() && affiliations.hasRole(before.get());
        if (!saysMore && apposition.isEmpty() && before.isPresent()) {
            saysMore = isPosition(before.get());
        }
        return named(name, saysMore ? before : apposition, segment);
    }

    /** "retired miner Tobin Vance", "Ratsherr Ole Brand": plain nouns before a full name. */
    private boolean isPosition(Range before) {
        for (int i = before.first(); i < before.end(); i++) {
            if (tagging.tag(i) != Tag.NOUN
                    || tagging.is(i, WordClass.ORGANISATION)
                    || tagging.is(i, WordClass.GROUP)
                    || tagging.is(i, WordClass.DOCUMENT)
                    || tagging.is(i, WordClass.QUANTIFIER)) {
                return false;
            }
        }
        return true;
    }

    private Mention named(Range found, Optional<Range> description, Range segment) {
        SpeakerType type = typeOfName(found, description);
        Range name = found;
        if (type == SpeakerType.ORGANISATION) {
            name = wholeName(found, segment.end());
        }
        Optional<String> role = Optional.empty();
        Optional<String> affiliation = Optional.empty();
        if (description.isPresent() && type == SpeakerType.PERSON) {
            Affiliations.Position position = affiliations.of(description.get());
            role = position.role();
            affiliation = position.affiliation();
        }
        return new Mention(
                text(name),
                text(segment),
                role,
                affiliation,
                type,
                type == SpeakerType.PERSON ? gender(segment, name) : Mention.Gender.NEUTER,
                segment.first());
    }

    /** "Ministry of Water": an organisation's name goes on behind a preposition. */
    private Range wholeName(Range name, int limit) {
        int end = name.end();
        int at = end;
        while (at < limit) {
            Tag tag = tagging.tag(at);
            if (tagging.token(at).isCapital() && tagging.token(at).isWord()) {
                end = at + 1;
            } else if (tag != Tag.PREPOSITION && tag != Tag.DETERMINER) {
                break;
            }
            at++;
        }
        return new Range(name.first(), end);
    }

    private Mention described(Range segment, Range core) {
        int head = core.end() - 1;
        SpeakerType type = typeOfHead(head, core);
        Mention.Gender gender =
                type == SpeakerType.GROUP
                        ? Mention.Gender.PLURAL
                        : type == SpeakerType.ANONYMOUS
                                ? gender(core, core)
                                : Mention.Gender.NEUTER;
        Affiliations.Position position = affiliations.of(segment);
        boolean person = type == SpeakerType.ANONYMOUS;
        Optional<String> affiliation =
                type == SpeakerType.DOCUMENT
                        ? affiliations.publisher(segment)
                        : person ? position.affiliation() : Optional.empty();
        return new Mention(
                "",
                text(withoutCase(segment)),
                person ? position.role() : Optional.empty(),
                affiliation,
                type,
                gender,
                segment.first());
    }

    /** "einem Bericht": an article in an oblique case does not go with the noun on its own. */
    private Range withoutCase(Range segment) {
        boolean oblique =
                tagging.lexicon()
                        .optionalList("oblique_article")
                        .contains(tagging.form(segment.first()));
        return oblique && segment.end() - segment.first() > 1
                ? new Range(segment.first() + 1, segment.end())
                : segment;
    }

    /** Up to the first comma or parenthesis. */
    private int segmentEnd(int first, int end) {
        int at = first;
        while (at < end
                && tagging.tag(at) != Tag.COMMA
                && tagging.tag(at) != Tag.PARENTHESIS
                && tagging.tag(at) != Tag.RELATIVE) {
            at++;
        }
        return at == first ? Math.min(end, first + 1) : at;
    }

    private Optional<Range> apposition(int from, int end) {
        int at = from;
        while (at < end
                && (tagging.tag(at) == Tag.COMMA
                        || tagging.tag(at) == Tag.PARENTHESIS
                        || isParty(at))) {
            at++;
        }
        int to = at;
        while (to < end
                && tagging.tag(to) != Tag.COMMA
                && tagging.tag(to) != Tag.PARENTHESIS
                && tagging.tag(to) != Tag.RELATIVE) {
            to++;
        }
        boolean age = to == at + 1 && tagging.tag(at) == Tag.NUMBER;
        if (age && to + 1 < end) {
            return apposition(to, end);
        }
        return to > at && !age && tagging.tag(from) == Tag.COMMA
                ? Optional.of(new Range(at, to))
                : Optional.empty();
    }

    /** "(D-Vt.)" after a name: what stands in parentheses. */
    private boolean isParty(int at) {
        return tagging.tag(at - 1) == Tag.PARENTHESIS && tagging.form(at - 1).equals("(");
    }

    /** The phrase without what a preposition hangs on its end and without its determiner. */
    private Range core(Range segment) {
        int first = segment.first();
        while (first + 1 < segment.end()
                && (tagging.tag(first) == Tag.DETERMINER || tagging.tag(first) == Tag.ADVERB)) {
            first++;
        }
        int end = first + 1;
        while (end < segment.end()
                && (tagging.tag(end) != Tag.PREPOSITION || joinsName(end, segment.end()))
                && tagging.tag(end) != Tag.PARTICIPLE
                && (tagging.tag(end) != Tag.DETERMINER || joinsName(end - 1, segment.end()))) {
            end++;
        }
        return new Range(first, end);
    }

    /** "Elke von Tarn": the particle stands between two words of one name. */
    private boolean joinsName(int at, int end) {
        return at > 0
                && at + 1 < end
                && tagging.is(at, WordClass.NAME_PARTICLE)
                && isNameWord(at - 1)
                && (isNameWord(at + 1)
                        || (tagging.is(at + 1, WordClass.NAME_PARTICLE)
                                && at + 2 < end
                                && isNameWord(at + 2)));
    }

    /** The last run of name words in the core, without the titles before it; null if none. */
    private @Nullable Range name(Range core) {
        int end = core.end();
        while (end > core.first() && !isNameWord(end - 1)) {
            if (tagging.tag(end - 1) == Tag.NOUN || tagging.tag(end - 1) == Tag.POSSESSIVE) {
                return null;
            }
            end--;
        }
        int first = end;
        while (first > core.first()
                && (isNameWord(first - 1) || isParticle(first - 1, first, end))) {
            if (isTitle(first - 1) && first < end) {
                break;
            }
            first--;
        }
        return first < end && !isTitle(end - 1) ? new Range(first, end) : null;
    }

    private @Nullable Range nameAlone(Range segment) {
        Range name = name(segment);
        return name != null && name.first() == segment.first() && name.end() == segment.end()
                ? name
                : null;
    }

    private boolean isNameWord(int at) {
        Token token = tagging.token(at);
        return token.isCapital() && token.isWord() && tagging.tag(at) == Tag.NAME;
    }

    private boolean isParticle(int at, int first, int end) {
        return first < end
                && tagging.is(at, WordClass.NAME_PARTICLE)
                && tagging.tag(at) != Tag.DETERMINER;
    }

    private boolean isTitle(int at) {
        return tagging.is(at, WordClass.TITLE) || tagging.is(at, WordClass.ROLE);
    }

    private SpeakerType typeOfName(Range name, Optional<Range> description) {
        if (description.isPresent() && affiliations.hasRole(description.get())) {
            return SpeakerType.PERSON;
        }
        if (description.isPresent() && describesOrganisation(description.get())) {
            // "Novaferry, the company that runs the boats".
            return SpeakerType.ORGANISATION;
        }
        for (int i = name.first(); i < name.end(); i++) {
            if (tagging.is(i, WordClass.FIRST_NAME_FEMALE)
                    || tagging.is(i, WordClass.FIRST_NAME_MALE)) {
                return SpeakerType.PERSON;
            }
        }
        int last = name.end() - 1;
        if (tagging.is(last, WordClass.DOCUMENT)) {
            return SpeakerType.DOCUMENT;
        }
        for (int i = name.first(); i < name.end(); i++) {
            if (tagging.is(i, WordClass.ORGANISATION)) {
                return SpeakerType.ORGANISATION;
            }
        }
        boolean acronym =
                name.end() - name.first() == 1
                        && tagging.token(last).spelling() == Token.Spelling.UPPER
                        && tagging.token(last).form().length() <= 5;
        boolean article = name.first() > 0 && tagging.tag(name.first() - 1) == Tag.DETERMINER;
        if (tagging.is(last, WordClass.GROUP)) {
            return SpeakerType.GROUP;
        }
        return acronym || article || tagging.is(last, WordClass.PLACE)
                ? SpeakerType.ORGANISATION
                : SpeakerType.PERSON;
    }

    private SpeakerType typeOfHead(int head, Range core) {
        if (tagging.tag(head) == Tag.SUBJECT
                || tagging.tag(head) == Tag.OBJECT
                || tagging.tag(head) == Tag.RELATIVE) {
            return SpeakerType.UNKNOWN;
        }
        if (tagging.is(head, WordClass.GROUP) && !isOne(core)) {
            return SpeakerType.GROUP;
        }
        if (tagging.is(head, WordClass.ROLE)
                || (isOne(core) && affiliations.isCompoundRole(head))
                || tagging.is(head, WordClass.ANONYMOUS)
                || tagging.is(head, WordClass.FEMALE)
                || tagging.is(head, WordClass.MALE)) {
            return SpeakerType.ANONYMOUS;
        }
        if (tagging.is(head, WordClass.DOCUMENT)) {
            return SpeakerType.DOCUMENT;
        }
        if (isOrganisation(head) || endsInPlace(core)) {
            return SpeakerType.ORGANISATION;
        }
        boolean counted =
                tagging.tag(core.first()) == Tag.NUMBER
                        || tagging.is(core.first(), WordClass.QUANTIFIER);
        if (counted && head > core.first()) {
            return SpeakerType.GROUP;
        }
        for (int i = core.first(); i < core.end(); i++) {
            if (tagging.is(i, WordClass.ROLE) && tagging.tag(i) != Tag.POSSESSIVE) {
                return SpeakerType.ANONYMOUS;
            }
        }
        return affiliations.isPlural(head) ? SpeakerType.GROUP : SpeakerType.UNKNOWN;
    }

    private boolean describesOrganisation(Range description) {
        int at = description.first();
        while (at + 1 < description.end() && !tagging.tag(at).isNominal()) {
            at++;
        }
        while (at + 1 < description.end()
                && (tagging.tag(at + 1).isNominal() || tagging.tag(at + 1) == Tag.POSSESSIVE)) {
            at++;
        }
        return isOrganisation(at);
    }

    /** German "Sprecher" is one or many; after "ein" or "der" it is one. */
    private boolean isOne(Range core) {
        return core.first() > 0
                && tagging.lexicon()
                        .optionalList("singular_article")
                        .contains(tagging.form(core.first() - 1));
    }

    private boolean isOrganisation(int at) {
        String form = tagging.form(at);
        return tagging.is(at, WordClass.ORGANISATION)
                || (tagging.token(at).isCapital()
                        && tagging.lexicon().optionalList("organisation_ending").stream()
                                .anyMatch(form::endsWith));
    }

    /** "Anglerverband Marn": an organisation and its place. */
    private boolean endsInPlace(Range core) {
        return core.end() - core.first() == 2
                && isOrganisation(core.first())
                && tagging.token(core.end() - 1).isCapital();
    }

    private Mention.Gender gender(Range phrase, Range name) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (tagging.tag(i) == Tag.POSSESSIVE) {
                continue;
            }
            if (tagging.is(i, WordClass.FEMALE)
                    || (i == name.first() && tagging.is(i, WordClass.FIRST_NAME_FEMALE))) {
                return Mention.Gender.FEMALE;
            }
            if (tagging.is(i, WordClass.MALE)
                    || (i == name.first() && tagging.is(i, WordClass.FIRST_NAME_MALE))) {
                return Mention.Gender.MALE;
            }
        }
        return Mention.Gender.UNKNOWN;
    }

    private String text(Range range) {
        return tagging.reading().span(range.first(), range.end()).of(tagging.reading().text());
    }
}
