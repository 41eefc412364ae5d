package org.quoin.html.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
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

    private static final int MOST_NODES = 120;

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
        Scan scan = new Scan();
        element.filter(scan);
        boolean headline =
                scan.links.values().stream().anyMatch(each -> size(each.text()) >= HEADLINE)
                        || DATE.matcher(scan.text).find();
        boolean only = element.parent().childrenSize() > 1;
        return scan.isOther || scan.links.isEmpty() || !headline || !only
                ? Optional.empty()
                : Optional.of(new Piece.Links(List.copyOf(scan.links.values()), element));
    }

    /** Reads a box, and no further than a card goes: a page is full of boxes within boxes. */
    private static final class Scan implements NodeFilter {
        private final Map<String, Link> links = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private int nodes;
        private boolean isOther;

        @Override
        public FilterResult head(Node node, int depth) {
            nodes++;
            if (node instanceof TextNode words) {
                text.append(words.text()).append(' ');
            } else if (node instanceof Element heading && Tags.isHeading(heading)) {
                Optional<Link> link = linkOf(heading);
                link.ifPresent(each -> links.putIfAbsent(each.url(), each));
                isOther |= link.isEmpty();
            }
            isOther |= nodes > MOST_NODES || text.length() > LONGEST_TEXT;
            return isOther ? FilterResult.STOP : FilterResult.CONTINUE;
        }
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
