package org.quoin.html.flow;

import java.util.Optional;
import org.quoin.api.article.ImageData;

/** The pictures that came with a page. */
@FunctionalInterface
public interface SavedFiles {

    /**
     * The picture saved for an address.
     *
     * @param url as the flow gives it, absolute where it could be resolved
     */
    Optional<Saved> find(String url);

    /** None at all. */
    static SavedFiles none() {
        return url -> Optional.empty();
    }

    /**
     * A saved picture.
     *
     * @param address where it lies beside the page
     * @param data its bytes
     */
    record Saved(String address, ImageData data) {}
}
