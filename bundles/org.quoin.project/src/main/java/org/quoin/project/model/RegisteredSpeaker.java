package org.quoin.project.model;

import java.util.List;
import org.quoin.api.quote.SpeakerType;

/**
 * A speaker of the register, over all articles.
 *
 * @param number his name within the project, never given out twice
 * @param name the name he is listed under; for an unnamed source the article's description
 * @param otherNames other spellings, glosses and short forms, without {@code name}, sorted
 * @param type what kind of source
 * @param note what a person wrote about him, possibly empty
 * @param quotations how many, rejected ones included
 * @param articles in how many articles
 */
public record RegisteredSpeaker(
        long number,
        String name,
        List<String> otherNames,
        SpeakerType type,
        String note,
        int quotations,
        int articles) {

    /** Copies the list. */
    public RegisteredSpeaker {
        otherNames = List.copyOf(otherNames);
    }
}
