package org.quoin.project.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.SpeakerType;

/**
 * What a group is called.
 *
 * @param number the group's in its {@link GroupList}
 * @param name of the speaker, the outlet or the tag, the article's title, the day as ISO 8601;
 *     empty where that is lacking
 * @param otherNames of a speaker, sorted
 * @param role of a speaker, as one of the latest articles words it
 * @param affiliation of a speaker likewise
 * @param outlet of an article
 * @param day of an article, or the day itself
 * @param type of a speaker
 */
public record GroupLabel(
        long number,
        String name,
        List<String> otherNames,
        Optional<String> role,
        Optional<String> affiliation,
        Optional<String> outlet,
        Optional<LocalDate> day,
        Optional<SpeakerType> type) {

    /** Copies the list. */
    public GroupLabel {
        otherNames = List.copyOf(otherNames);
    }

    /** A group of which no more than the name is known. */
    public static GroupLabel named(long number, String name) {
        return new GroupLabel(
                number,
                name,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
