package org.quoin.quotes.west.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.SpeakerType;
import org.quoin.quotes.west.grammar.Tag;
import org.quoin.quotes.west.grammar.Tagging;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Token;

/** Every full name of an article, and who was spoken of last. */
final class Cast {

    private static final int LONGEST_NAME = 5;

    private final Tagging tagging;
    private final Map<String, List<String>> fullNames = new HashMap<>();
    private final Map<String, Character> members = new HashMap<>();
    private final List<Character> order = new ArrayList<>();

    Cast(Tagging tagging) {
        this.tagging = tagging;
        readNames();
    }

    /** Somebody of the article, growing as it is read. */
    static final class Character {
        final String name;
        final List<String> otherNames = new ArrayList<>();
        Optional<String> role = Optional.empty();
        Optional<String> affiliation = Optional.empty();
        SpeakerType type;
        Mention.Gender gender = Mention.Gender.UNKNOWN;

        Character(String name, SpeakerType type) {
            this.name = name;
            this.type = type;
        }

        void learn(Mention mention) {
            if (role.isEmpty()) {
                role = mention.role();
            }
            if (affiliation.isEmpty()) {
                affiliation = mention.affiliation();
            }
            if (gender == Mention.Gender.UNKNOWN) {
                gender = mention.gender();
            }
            if (mention.isNamed() && !mention.name().equals(name)
                    && !otherNames.contains(mention.name())) {
                otherNames.add(mention.name());
            }
        }
    }

    /** Runs of two and more name words, filed under their last word. */
    private void readNames() {
        int at = 0;
        while (at < tagging.reading().size()) {
            if (!isNameWord(at)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < tagging.reading().size() && end - at < LONGEST_NAME && goesOn(end)) {
                end++;
            }
            while (end > at && tagging.is(end - 1, WordClass.NAME_PARTICLE) && !tagging.token(end - 1).isCapital()) {
                end--;
            }
            int first = at;
            for (int i = at; i + 1 < end; i++) {
                if (tagging.is(i, WordClass.TITLE) || tagging.is(i, WordClass.ROLE)) {
                    first = i + 1;
                }
            }
            if (end - first >= 2 && !isOrganisation(first, end)) {
                String name = tagging.reading().span(first, end).of(tagging.reading().text());
                List<String> names =
                        fullNames.computeIfAbsent(
                                tagging.form(end - 1), key -> new ArrayList<>(1));
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    private boolean goesOn(int at) {
        return isNameWord(at)
                || tagging.is(at, WordClass.NAME_PARTICLE)
                        && at + 1 < tagging.reading().size()
                        && isNameWord(at + 1)
                        && tagging.tag(at) != Tag.DETERMINER;
    }

    private boolean isNameWord(int at) {
        Token token = tagging.token(at);
        return token.isWord() && token.isCapital() && tagging.tag(at) == Tag.NAME;
    }

    private boolean isOrganisation(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tagging.is(i, WordClass.ORGANISATION) || tagging.is(i, WordClass.DOCUMENT)) {
                return true;
            }
        }
        return false;
    }

    /** The character of a named mention. */
    Character named(Mention mention) {
        String full = full(mention);
        Character member =
                members.computeIfAbsent(full, key -> new Character(key, mention.type()));
        member.learn(mention);
        spoken(member);
        return member;
    }

    /** A surname's full name: the one the article gives, the first if it gives several. */
    private String full(Mention mention) {
        if (mention.type() != SpeakerType.PERSON || mention.name().indexOf(' ') >= 0) {
            return mention.name();
        }
        List<String> names = fullNames.get(mention.name().toLowerCase(Locale.ROOT));
        if (names == null) {
            return mention.name();
        }
        for (String name : names) {
            Character member = members.get(name);
            if (member != null && agrees(member.gender, mention.gender())) {
                return name;
            }
        }
        return names.get(0);
    }

    /** Notes who was spoken of last. */
    void spoken(Character member) {
        order.remove(member);
        order.add(member);
    }

    /** The last one spoken of that fits a pronoun's gender; null if none does. */
    @Nullable Character last(Mention.Gender gender) {
        for (int i = order.size() - 1; i >= 0; i--) {
            if (fits(order.get(i), gender)) {
                return order.get(i);
            }
        }
        return null;
    }

    /** The last one whose role or title ends in a word: "the mayor". */
    @Nullable Character withRole(String word) {
        for (int i = order.size() - 1; i >= 0; i--) {
            Character member = order.get(i);
            if (member.type == SpeakerType.PERSON
                    && member.role
                            .map(role -> endsInWord(role.toLowerCase(Locale.ROOT), word))
                            .orElse(false)) {
                return member;
            }
        }
        return null;
    }

    private static boolean endsInWord(String role, String word) {
        return role.equals(word) || role.endsWith(" " + word) || role.startsWith(word + " ");
    }

    private static boolean fits(Character member, Mention.Gender gender) {
        return switch (gender) {
            case FEMALE, MALE -> member.type == SpeakerType.PERSON && agrees(member.gender, gender)
                    || member.type == SpeakerType.ANONYMOUS && agrees(member.gender, gender);
            case PLURAL -> member.type == SpeakerType.GROUP
                    || member.type == SpeakerType.ORGANISATION;
            case NEUTER -> member.type == SpeakerType.ORGANISATION
                    || member.type == SpeakerType.DOCUMENT;
            case UNKNOWN -> true;
        };
    }

    private static boolean agrees(Mention.Gender one, Mention.Gender other) {
        return one == other || one == Mention.Gender.UNKNOWN || other == Mention.Gender.UNKNOWN;
    }

    /** A character without a name, such as "a resident". */
    Character described(Mention mention) {
        Character member =
                members.computeIfAbsent(
                        mention.description(), key -> new Character(key, mention.type()));
        member.learn(mention);
        spoken(member);
        return member;
    }
}
