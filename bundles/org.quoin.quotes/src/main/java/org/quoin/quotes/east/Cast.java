package org.quoin.quotes.east;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.SpeakerType;
import org.quoin.quotes.people.Member;

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

    /** Who a mention means; nobody for a pronoun that nobody was named before. */
    Optional<Member> of(String words, Mention mention) {
        if (pronouns.has(words)) {
            return Optional.ofNullable(last);
        }
        Member member = member(mention);
        member.learn(mention.role(), mention.affiliation());
        last = member;
        return Optional.of(member);
    }

    private Member member(Mention mention) {
        String name = mention.name();
        if (mention.type() == SpeakerType.PERSON) {
            for (Member each : new ArrayList<>(members.values())) {
                if (each.type() == SpeakerType.PERSON
                        && each.name().length() > name.length()
                        && each.name().startsWith(name)) {
                    each.isAlsoCalled(name);
                    return each;
                }
            }
        }
        return members.computeIfAbsent(name, key -> new Member(key, mention.type()));
    }
}
