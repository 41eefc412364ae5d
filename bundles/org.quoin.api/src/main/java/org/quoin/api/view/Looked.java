package org.quoin.api.view;

import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;

/**
 * What somebody looks at, as it was read at one moment.
 *
 * @param article the one in front with its quotations as they stand now, without its pictures'
 *     bytes; none where no article is open
 * @param chosen those of its quotations that are chosen, in the order of the text
 */
public record Looked(Optional<AnalysedArticle> article, List<Quote> chosen) {

    /** Nothing is open. */
    public static final Looked AT_NOTHING = new Looked(Optional.empty(), List.of());

    /** Copies the list. */
    public Looked {
        chosen = List.copyOf(chosen);
    }
}
