package org.quoin.api.article;

import java.util.List;
import java.util.Optional;

/**
 * How an outlet filed and marked an article: what stands around it, or in its page for machines,
 * and is no part of its text.
 *
 * @param modified when the outlet says that it last changed the article
 * @param section the part of the outlet that it appeared in, as the outlet names it
 * @param tags the words under which the outlet filed it, each once
 * @param copyright the outlet's line about its rights, as printed
 */
public record Imprint(
        Optional<PublicationTime> modified,
        Optional<String> section,
        List<String> tags,
        Optional<String> copyright) {

    /** Nothing is known. */
    public static final Imprint NONE =
            new Imprint(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    /** Copies the list. */
    public Imprint {
        tags = List.copyOf(tags);
    }

    /** The same with other tags. */
    public Imprint withTags(List<String> others) {
        return new Imprint(modified, section, others, copyright);
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
