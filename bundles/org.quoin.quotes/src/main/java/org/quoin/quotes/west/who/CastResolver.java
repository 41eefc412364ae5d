package org.quoin.quotes.west.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.quotes.west.grammar.Attribution;
import org.quoin.quotes.west.grammar.Range;
import org.quoin.quotes.west.grammar.Tag;
import org.quoin.quotes.west.grammar.Tagging;
import org.quoin.quotes.west.lexicon.WordClass;

/**
 * Resolves sources in the order of the text: surnames to the full name that the article gives,
 * pronouns to the last speaker that fits, a title with the definite article to the one who bears
 * it.
 */
public final class CastResolver implements SpeakerResolver {

    private static final int LONGEST_ANTECEDENT = 6;

    @Override
    public List<Optional<Speaker>> resolve(Tagging tagging, List<Attribution> attributions) {
        MentionParser parser = new MentionParser(tagging);
        Cast cast = new Cast(tagging, parser);
        List<Cast.@Nullable Member> characters = new ArrayList<>();
        for (Attribution attribution : attributions) {
            characters.add(
                    attribution
                            .source()
                            .map(range -> character(tagging, cast, parser, range))
                            .orElse(null));
        }
        List<Optional<Speaker>> speakers = new ArrayList<>();
        for (Cast.@Nullable Member character : characters) {
            speakers.add(Optional.ofNullable(character).map(CastResolver::speaker));
        }
        return speakers;
    }

    private static Cast.@Nullable Member character(
            Tagging tagging, Cast cast, MentionParser parser, Range source) {
        cast.advance(source.first());
        Range antecedent = antecedent(tagging, source);
        if (antecedent != null) {
            return character(tagging, cast, parser, antecedent);
        }
        if (source.end() - source.first() == 1 && isPronoun(tagging, source.first())) {
            Mention.Gender gender =
                    isManyByVerb(tagging, source)
                            ? Mention.Gender.PLURAL
                            : gender(tagging, source.first());
            Cast.Member last = cast.last(gender);
            if (last != null) {
                if (last.gender == Mention.Gender.UNKNOWN) {
                    last.gender = gender;
                }
                cast.spoken(last);
            }
            return last;
        }
        Mention mention = parser.parse(ofReport(tagging, source));
        if (mention.isNamed()) {
            return cast.named(mention);
        }
        if (tagging.tag(source.first()) == Tag.DETERMINER) {
            String head = head(tagging, source);
            Cast.Member bearer = cast.withRole(head);
            if (bearer == null && isAgain(tagging, source)) {
                bearer = cast.withHead(head);
            }
            if (bearer != null) {
                cast.spoken(bearer);
                return bearer;
            }
        }
        return cast.described(mention, head(tagging, source));
    }

    /** "the report": a definite article and one noun name again what was named before. */
    private static boolean isAgain(Tagging tagging, Range source) {
        return source.end() - source.first() == 2
                && tagging.lexicon()
                        .optionalList("definite_article")
                        .contains(tagging.form(source.first()));
    }

    /** "the mayor, who said": the phrase that a relative pronoun stands for; null for others. */
    private static @Nullable Range antecedent(Tagging tagging, Range source) {
        if (source.end() - source.first() != 1 || tagging.tag(source.first()) != Tag.RELATIVE) {
            return null;
        }
        int end = source.first();
        while (end > 0 && tagging.tag(end - 1) == Tag.COMMA) {
            end--;
        }
        int first = end;
        int start = Math.max(tagging.sentence(source.first()).first(), end - LONGEST_ANTECEDENT);
        while (first > start && isPhrase(tagging.tag(first - 1))) {
            first--;
        }
        return first < end ? new Range(first, end) : null;
    }

    private static boolean isPhrase(Tag tag) {
        return tag.isNominal() || tag == Tag.DETERMINER || tag == Tag.POSSESSIVE;
    }

    /** "Angaben der Feuerwehr": the fire brigade says it, not its statement. */
    private static Range ofReport(Tagging tagging, Range source) {
        int at = source.first();
        while (at < source.end()
                && !tagging.lexicon().list("report_noun").contains(tagging.form(at))) {
            at++;
        }
        int owner = at + 1;
        // "einer Studie des Instituts": one that can be named is the source itself.
        boolean one =
                at > source.first()
                        && at < source.end()
                        && tagging.is(at, WordClass.DOCUMENT)
                        && tagging.tag(source.first()) == Tag.DETERMINER;
        boolean owned =
                !one
                        && owner + 1 < source.end()
                        && tagging.lexicon().list("report_of").contains(tagging.form(owner));
        return owned ? new Range(owner + 1, source.end()) : source;
    }

    private static String head(Tagging tagging, Range source) {
        int at = source.first();
        while (at + 1 < source.end() && tagging.tag(at + 1).isNominal()) {
            at++;
        }
        String before = tagging.form(at - 1);
        // "der Anglerverband Marn": the place behind it is not what it is called by.
        boolean placed =
                at - 1 > source.first()
                        && tagging.lexicon().optionalList("organisation_ending").stream()
                                .anyMatch(before::endsWith);
        return placed ? before : tagging.form(at);
    }

    private static boolean isPronoun(Tagging tagging, int at) {
        Tag tag = tagging.tag(at);
        return tag == Tag.SUBJECT
                || tag == Tag.RELATIVE
                || tag == Tag.POSSESSIVE
                || tag == Tag.OBJECT
                || tag == Tag.QUESTION
                || tag == Tag.THAT;
    }

    /** German "sie" is she or they; the verb beside it says which. */
    private static boolean isManyByVerb(Tagging tagging, Range source) {
        if (!tagging.lexicon()
                .optionalList("number_by_verb")
                .contains(tagging.form(source.first()))) {
            return false;
        }
        int verb = tagging.tag(source.end()).isFiniteVerb() ? source.end() : source.first() - 1;
        return tagging.tag(verb).isFiniteVerb() && tagging.form(verb).endsWith("en");
    }

    private static Mention.Gender gender(Tagging tagging, int at) {
        if (tagging.lexicon().list("plural_pronoun").contains(tagging.form(at))) {
            return Mention.Gender.PLURAL;
        }
        if (tagging.lexicon().list("neuter_pronoun").contains(tagging.form(at))) {
            return Mention.Gender.NEUTER;
        }
        if (tagging.is(at, WordClass.FEMALE)) {
            return Mention.Gender.FEMALE;
        }
        return tagging.is(at, WordClass.MALE) ? Mention.Gender.MALE : Mention.Gender.UNKNOWN;
    }

    private static Speaker speaker(Cast.Member character) {
        SpeakerType type = character.type;
        return new Speaker(
                character.name, character.otherNames, character.role, character.affiliation, type);
    }
}
