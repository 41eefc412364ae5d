package org.quoin.api.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.PublicationTime;

/**
 * What a container says of an input within it: the subject of a message, the title of a feed's
 * entry. It goes before what the input says of itself, because whoever sent it wrote it for this
 * one article, while a page's own head is often that of a whole site.
 *
 * @param title of the article
 * @param authors the people it is by; none where the container names none
 * @param site the outlet
 * @param published when it was published
 * @param feedTime when it was delivered
 * @param tags the words under which the outlet filed it, each once; none where none are named
 */
public record MemberFacts(
        Optional<String> title,
        List<String> authors,
        Optional<String> site,
        Optional<PublicationTime> published,
        Optional<Instant> feedTime,
        List<String> tags) {

    /** A container that says nothing. */
    public static final MemberFacts NONE =
            new MemberFacts(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** Copies the lists. */
    public MemberFacts {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** Without tags. */
    public MemberFacts(
            Optional<String> title,
            List<String> authors,
            Optional<String> site,
            Optional<PublicationTime> published,
            Optional<Instant> feedTime) {
        this(title, authors, site, published, feedTime, List.of());
    }
}
