package org.quoin.project.model;

import java.util.Optional;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.quote.Speaker;

/**
 * A speaker in one article: the name, role and affiliation that it words.
 *
 * @param number its name within the project
 * @param article the number of the article
 * @param published when that was published
 * @param speaker as the article has him
 * @param quotations how many there
 */
public record Appearance(
        long number,
        long article,
        Optional<PublicationTime> published,
        Speaker speaker,
        int quotations) {}
