package org.quoin.html.flow;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.quoin.api.article.Link;
import org.quoin.api.article.LinkKind;

/** Things shown within a page: videos, posts of social networks. */
final class Embeds {

    private static final List<String> ADDRESSES = List.of("src", "data-src", "data-lazy-src");

    private Embeds() {}

    /** Where the embedded thing stands; empty for invisible frames and for what has no address. */
    static Optional<Piece> of(Element element) {
        if (element.attr("width").matches("[01](px)?")
                || element.attr("height").matches("[01](px)?")
                || Tags.isHidden(element)) {
            return Optional.empty();
        }
        for (String name : ADDRESSES) {
            Optional<String> url = Addresses.outward(element, element.attr(name));
            if (url.isEmpty()) {
                Element source = element.selectFirst("source[" + name + "]");
                url = source == null ? url : Addresses.outward(source, source.attr(name));
            }
            if (url.isPresent()) {
                String title = Line.trim(element.attr("title"));
                return Optional.of(
                        new Piece.Links(
                                List.of(new Link(url.get(), title, LinkKind.EMBED)), element));
            }
        }
        return Optional.empty();
    }
}
