package org.quoin.html.content;

import java.util.List;
import org.quoin.api.article.Credit;
import org.quoin.html.flow.Piece;

/**
 * An article found in a page.
 *
 * @param pieces in page order
 * @param credits that stand in small print around it
 */
public record Found(List<Piece> pieces, List<Credit> credits) {

    /** Copies the lists. */
    public Found {
        pieces = List.copyOf(pieces);
        credits = List.copyOf(credits);
    }
}
