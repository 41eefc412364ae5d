package org.quoin.html.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.quoin.api.article.Link;
import org.quoin.api.article.LinkKind;

/**
 * Boxes within an article that present another one: its picture, its headline, a line or two. Known
 * by their headline, which stands on a link: a heading of the article itself leads nowhere. Names
 * of people who speak below them are linked too, so that a headline must be longer than a name, or
 * stand with a date.
 */
public final class Cards {

    private static final Set<String> BOXES = Set.of("div", "aside", "section", "article");

    /** A box that says more is a part of the article. */
    private static final int LONGEST_TEXT = 700;

    private static final int MOST_NODES = 60;

    /** Letters; an east-Asian sign counts as three, as it carries about half a word. */
    private static final int HEADLINE = 34;

    private static final Pattern DATE = Pattern.compile("\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}\\b");

    private Cards() {}

    /** Whether the element is such a box. */
    public static boolean isOne(Element element) {
        return instead(element).isPresent();
    }

    /** What stands for the box in the flow: links to what it presents. */
    public static Optional<Piece> instead(Element element) {
        if (!BOXES.contains(element.normalName())
                || element.parent() == null
                || element.parent().nameIs("html")
                || element.childrenSize() == 0) {
            return Optional.empty();
        }
        Map<String, Link> links = new LinkedHashMap<>();
        int nodes = 0;
        for (Element e : element.getAllElements()) {
            if (++nodes > MOST_NODES) {
                return Optional.empty();
            }
            if (Tags.isHeading(e)) {
                Optional<Link> link = linkOf(e);
                if (link.isEmpty()) {
                    return Optional.empty();
                }
                links.putIfAbsent(link.get().url(), link.get());
            }
        }
        boolean headline =
                links.values().stream().anyMatch(each -> size(each.text()) >= HEADLINE)
                        || DATE.matcher(element.text()).find();
        boolean small = element.text().length() <= LONGEST_TEXT;
        boolean only = element.parent().childrenSize() > 1;
        return links.isEmpty() || !headline || !small || !only
                ? Optional.empty()
                : Optional.of(new Piece.Links(List.copyOf(links.values()), element));
    }

    private static int size(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 3 : 1).sum();
    }

    /** The link that all of a heading's words stand on. */
    private static Optional<Link> linkOf(Element heading) {
        Element a = heading.selectFirst("a[href]");
        String words = Words.of(heading);
        if (a == null || words.isEmpty() || !Words.of(a).equals(words)) {
            return Optional.empty();
        }
        return Addresses.outward(a, a.attr("href"))
                .map(url -> new Link(url, words, LinkKind.RELATED));
    }
}
