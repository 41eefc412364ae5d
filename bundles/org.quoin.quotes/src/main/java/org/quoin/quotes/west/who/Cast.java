package org.quoin.quotes.west.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.SpeakerType;
import org.quoin.quotes.west.grammar.Tagging;

/** Every full name of an article, and who was spoken of last. */
final class Cast {

    /** Nobody says "he" of somebody so far back. */
    private static final int REMEMBERED = 20;

    /** The last part of a compound is at least so long. */
    private static final int SHORTEST_LAST_PART = 4;

    private final NameIndex names;
    private final MentionParser parser;
    private final Map<String, Member> members = new HashMap<>();
    private final List<Member> order = new ArrayList<>();
    private final List<Member> mentioned = new ArrayList<>();
    private int read;

    Cast(Tagging tagging, MentionParser parser) {
        names = new NameIndex(tagging);
        this.parser = parser;
    }

    /** Somebody of the article, growing as it is read. */
    static final class Member {
        final String name;
        final List<String> otherNames = new ArrayList<>();
        Optional<String> role = Optional.empty();
        Optional<String> affiliation = Optional.empty();
        SpeakerType type;
        Mention.Gender gender = Mention.Gender.UNKNOWN;

        /** The noun that describes a nameless one, lower case; empty for one with a name. */
        String head = "";

        Member(String name, SpeakerType type) {
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
            if (mention.isNamed()
                    && !mention.name().equals(name)
                    && !otherNames.contains(mention.name())) {
                otherNames.add(mention.name());
            }
        }
    }

    /** Takes note of everybody named before a token. */
    void advance(int position) {
        List<NameIndex.Occurrence> occurrences = names.occurrences();
        while (read < occurrences.size() && occurrences.get(read).phrase().first() < position) {
            NameIndex.Occurrence occurrence = occurrences.get(read++);
            Mention mention = parser.parse(occurrence.phrase());
            if (mention.isNamed() && mention.type() == SpeakerType.PERSON) {
                Member member = member(mention);
                if (occurrence.subject()) {
                    spoken(member);
                } else {
                    mentioned.remove(member);
                    mentioned.add(member);
                    if (mentioned.size() > REMEMBERED) {
                        mentioned.remove(0);
                    }
                }
            }
        }
    }

    /** The character of a named mention. */
    Member named(Mention mention) {
        Member member = member(mention);
        spoken(member);
        return member;
    }

    private Member member(Mention mention) {
        String full = full(mention);
        Member member = members.computeIfAbsent(full, key -> new Member(key, mention.type()));
        member.learn(mention);
        return member;
    }

    /** A surname's full name: the one the article gives, the first if it gives several. */
    private String full(Mention mention) {
        if (mention.type() != SpeakerType.PERSON || mention.name().indexOf(' ') >= 0) {
            return mention.name();
        }
        List<String> fullNames = names.endingIn(mention.name().toLowerCase(Locale.ROOT));
        for (String name : fullNames) {
            Member member = members.get(name);
            if (member != null && agrees(member.gender, mention.gender())) {
                return name;
            }
        }
        return fullNames.isEmpty() ? mention.name() : fullNames.get(0);
    }

    /** Notes who was spoken of last. */
    void spoken(Member member) {
        order.remove(member);
        order.add(member);
        if (order.size() > REMEMBERED) {
            order.remove(0);
        }
    }

    /** The last one spoken of that fits a pronoun's gender; null if none does. */
    @Nullable Member last(Mention.Gender gender) {
        Member spoke = last(order, gender);
        // Without a speaker or a subject before, whoever was mentioned otherwise.
        return spoke != null ? spoke : last(mentioned, gender);
    }

    private static @Nullable Member last(List<Member> members, Mention.Gender gender) {
        for (int i = members.size() - 1; i >= 0; i--) {
            if (fits(members.get(i), gender)) {
                return members.get(i);
            }
        }
        return null;
    }

    /** The last one whose role or title ends in a word: "the mayor". */
    @Nullable Member withRole(String word) {
        for (int i = order.size() - 1; i >= 0; i--) {
            Member member = order.get(i);
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

    private static boolean fits(Member member, Mention.Gender gender) {
        return switch (gender) {
            case FEMALE, MALE ->
                    (member.type == SpeakerType.PERSON && agrees(member.gender, gender))
                            || (member.type == SpeakerType.ANONYMOUS
                                    && agrees(member.gender, gender));
            case PLURAL ->
                    member.type == SpeakerType.GROUP || member.type == SpeakerType.ORGANISATION;
            case NEUTER ->
                    member.type == SpeakerType.ORGANISATION || member.type == SpeakerType.DOCUMENT;
            case UNKNOWN -> true;
        };
    }

    private static boolean agrees(Mention.Gender one, Mention.Gender other) {
        return one == other || one == Mention.Gender.UNKNOWN || other == Mention.Gender.UNKNOWN;
    }

    /**
     * The last organisation, document or unnamed person called by a noun: "a report by X" by "the
     * report", "Anglerverband" by "der Verband"; null if there is none.
     */
    @Nullable Member withHead(String noun) {
        for (int i = order.size() - 1; i >= 0; i--) {
            Member member = order.get(i);
            if (member.type == SpeakerType.PERSON) {
                continue;
            }
            String called = member.head.isEmpty() ? lastWord(member.name) : member.head;
            if (called.equals(noun)
                    || (noun.length() >= SHORTEST_LAST_PART && called.endsWith(noun))) {
                return member;
            }
        }
        return null;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * A character without a name, such as "a resident".
     *
     * @param head the noun of the phrase, lower case
     */
    Member described(Mention mention, String head) {
        Member member =
                members.computeIfAbsent(
                        mention.description(), key -> new Member(key, mention.type()));
        member.head = head;
        member.learn(mention);
        spoken(member);
        return member;
    }
}
