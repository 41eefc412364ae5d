package org.quoin.quotes.east;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;

/**
 * Who speaks in an article: full names, and the surnames and pronouns that take them up again. A
 * short name is the beginning of the full one, for the family name comes first.
 */
final class Cast {

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Words pronouns;
    private @Nullable Member last;

    Cast(Words pronouns) {
        this.pronouns = pronouns;
    }

    /** One character. */
    static final class Member {
        private final String name;
        private final SpeakerType type;
        private final Set<String> others = new LinkedHashSet<>();
        private Optional<String> role = Optional.empty();
        private Optional<String> affiliation = Optional.empty();

        private Member(String name, SpeakerType type) {
            this.name = name;
            this.type = type;
        }

        /** As the API says it. */
        Speaker speaker() {
            return new Speaker(name, List.copyOf(others), role, affiliation, type);
        }
    }

    /** Who a mention means; nobody for a pronoun that nobody was named before. */
    Optional<Member> of(String words, Mention mention) {
        if (pronouns.has(words)) {
            return Optional.ofNullable(last);
        }
        Member member = member(mention);
        if (member.role.isEmpty()) {
            member.role = mention.role();
        }
        if (member.affiliation.isEmpty()) {
            member.affiliation = mention.affiliation();
        }
        last = member;
        return Optional.of(member);
    }

    private Member member(Mention mention) {
        String name = mention.name();
        if (mention.type() == SpeakerType.PERSON) {
            for (Member each : new ArrayList<>(members.values())) {
                if (each.type == SpeakerType.PERSON
                        && each.name.length() > name.length()
                        && each.name.startsWith(name)) {
                    each.others.add(name);
                    return each;
                }
            }
        }
        return members.computeIfAbsent(name, key -> new Member(key, mention.type()));
    }
}
