package org.quoin.html.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** What an article's address tells of its outlet. */
public final class Outlets {

    private Outlets() {}

    /**
     * The host without the labels that stand before any outlet's name: the outlet's name where
     * nothing better is known.
     */
    public static Optional<String> host(String url) {
        int slash = url.indexOf('/', Math.min(url.length(), url.indexOf("//") + 2));
        try {
            String host = new URI(slash < 0 ? url : url.substring(0, slash)).getHost();
            return Optional.ofNullable(host)
                    .map(h -> h.toLowerCase(Locale.ROOT).replaceFirst("^(www|m|amp)\\.", ""));
        } catch (URISyntaxException e) {
            // An address no browser could open names no outlet.
            return Optional.empty();
        }
    }
}
