package org.quoin.quotes.west.who;

import java.util.Optional;
import org.quoin.api.quote.SpeakerType;

/**
 * What one noun phrase says of the one it names.
 *
 * @param name a proper name without titles; empty for a description or a pronoun
 * @param description the phrase as it stands, without what follows a comma
 * @param role title or position
 * @param affiliation organisation
 * @param type what it is
 * @param gender what the phrase shows
 * @param position index of its first token
 */
record Mention(
        String name,
        String description,
        Optional<String> role,
        Optional<String> affiliation,
        SpeakerType type,
        Gender gender,
        int position) {

    /** What a mention shows of gender and number; pronouns are resolved by it. */
    enum Gender {
        FEMALE,
        MALE,
        PLURAL,
        NEUTER,
        UNKNOWN
    }

    boolean isNamed() {
        return !name.isEmpty();
    }
}
