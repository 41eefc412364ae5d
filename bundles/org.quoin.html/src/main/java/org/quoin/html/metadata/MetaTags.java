package org.quoin.html.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.quoin.html.tree.PageElements;

/** The {@code <meta>} elements of a page by their name, property or itemprop, whatever the case. */
public final class MetaTags {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, List<String>> values = new HashMap<>();

    /** Reads the page's meta elements, wherever they stand. */
    public MetaTags(PageElements page) {
        for (Element meta : page.named("meta")) {
            String content = SPACES.matcher(meta.attr("content")).replaceAll(" ").strip();
            if (content.isEmpty()) {
                continue;
            }
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty()) {
                    values.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    /** The first value under the first of these names that has one. */
    Optional<String> first(String... names) {
        for (String name : names) {
            List<String> found = all(name);
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** All values under a name, in page order. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
