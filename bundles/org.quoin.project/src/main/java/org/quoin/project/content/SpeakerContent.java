package org.quoin.project.content;

import java.util.List;
import org.quoin.api.quote.SpeakerType;

/**
 * A speaker of the register.
 *
 * @param key what quotations call him by: unique, and the same from export to export; his name
 *     where nobody else has it
 * @param name the name he is listed under
 * @param otherNames those that articles have for him, sorted
 * @param givenNames further ones, that a person gave him, sorted: they decide who a new article
 *     speaks of
 * @param type what kind of source
 * @param note what a person wrote about him, possibly empty
 */
public record SpeakerContent(
        String key,
        String name,
        List<String> otherNames,
        List<String> givenNames,
        SpeakerType type,
        String note) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the key or the name is blank
     */
    public SpeakerContent {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a speaker needs a key and a name");
        }
        otherNames = List.copyOf(otherNames);
        givenNames = List.copyOf(givenNames);
    }
}
