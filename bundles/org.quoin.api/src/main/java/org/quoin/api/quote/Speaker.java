package org.quoin.api.quote;

import java.util.List;
import java.util.Optional;

/**
 * Who spoke, resolved over the whole article.
 *
 * @param name the fullest name the article gives, or its description of somebody unnamed; never
 *     blank
 * @param otherNames Latin gloss, short forms and other spellings in the article, without {@code
 *     name}
 * @param role title or position, as the article words it
 * @param affiliation organisation, as the article words it
 * @param type what kind of source
 */
public record Speaker(
        String name,
        List<String> otherNames,
        Optional<String> role,
        Optional<String> affiliation,
        SpeakerType type) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Speaker {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker needs a name or a description");
        }
        otherNames = List.copyOf(otherNames);
    }
}
