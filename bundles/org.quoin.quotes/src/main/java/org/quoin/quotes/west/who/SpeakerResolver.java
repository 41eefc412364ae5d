package org.quoin.quotes.west.who;

import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.Speaker;
import org.quoin.quotes.west.grammar.Attribution;
import org.quoin.quotes.west.grammar.Tagging;

/** Says who the sources of an article are. */
public interface SpeakerResolver {

    /**
     * The speaker of each attribution, in the same order.
     *
     * @param tagging the article's words
     * @param attributions in text order
     */
    List<Optional<Speaker>> resolve(Tagging tagging, List<Attribution> attributions);
}
