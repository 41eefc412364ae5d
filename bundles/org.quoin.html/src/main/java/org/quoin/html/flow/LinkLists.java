package org.quoin.html.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.quoin.api.article.Link;
import org.quoin.api.article.LinkKind;

/** Lists that lead elsewhere and say nothing: related articles, tables of contents. */
final class LinkLists {

    private LinkLists() {}

    /**
     * The list as related links, if every word of it stands on a link; without links where they
     * only lead to places of the page itself. A list with one word beside its links is text.
     */
    static Optional<Piece.Links> related(Element list) {
        Scan scan = new Scan();
        list.filter(scan);
        if (scan.plain || !scan.any) {
            return Optional.empty();
        }
        return Optional.of(new Piece.Links(scan.links, list));
    }

    private static final class Scan implements NodeFilter {
        final List<Link> links = new ArrayList<>();
        boolean plain;
        boolean any;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                if (hasLetter(text.getWholeText())) {
                    plain = true;
                    return FilterResult.STOP;
                }
            } else if (node instanceof Element element) {
                if (Tags.isSilent(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.nameIs("a") && element.hasAttr("href")) {
                    String words = Words.of(element);
                    if (!words.isEmpty()) {
                        any = true;
                        Addresses.outward(element, element.attr("href"))
                                .ifPresent(
                                        url -> links.add(new Link(url, words, LinkKind.RELATED)));
                    }
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            return FilterResult.CONTINUE;
        }

        private static boolean hasLetter(String text) {
            return text.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }
}
