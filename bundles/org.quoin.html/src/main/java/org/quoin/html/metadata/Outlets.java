package org.quoin.html.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.quoin.html.tree.PageElements;

/** What an article's address tells of its outlet. */
public final class Outlets {

    private static final Pattern LAST_PART =
            Pattern.compile("\\s*[-–—|_·»](?:.*[-–—|_·»])?\\s*([^-–—|_·»]{2,40})", Pattern.DOTALL);

    private Outlets() {}

    /** The outlet's name where the page's title is its headline, a separator and that name. */
    static Optional<String> inTitle(PageElements page) {
        String title = page.document().title().strip();
        for (Element heading : page.named("h1", "h2")) {
            String text = heading.text().strip();
            if (text.length() >= 6 && title.length() > text.length() && title.startsWith(text)) {
                Matcher last = LAST_PART.matcher(title.substring(text.length()));
                if (last.matches()) {
                    return Optional.of(last.group(1).strip());
                }
            }
        }
        return Optional.empty();
    }

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
