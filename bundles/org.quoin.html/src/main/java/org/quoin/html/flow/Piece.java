package org.quoin.html.flow;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.quoin.api.article.Link;
import org.quoin.api.article.ParagraphKind;

/** One thing of a page's flow, in page order. */
public sealed interface Piece {

    /** The innermost block element it belongs to. */
    Element source();

    /**
     * One paragraph, its white space folded as a browser folds it, never empty.
     *
     * @param text no line break in it; a tab only between the cells of a table's row
     * @param kind what it is
     * @param source the innermost block it belongs to
     * @param continues whether only a line break, not a new block, parts it from the one before
     * @param emphasised whether every character of it is bold
     * @param anchors the links in it, in order
     */
    record Text(
            String text,
            ParagraphKind kind,
            Element source,
            boolean continues,
            boolean emphasised,
            List<Anchor> anchors)
            implements Piece {

        /** Copies the list. */
        public Text {
            anchors = List.copyOf(anchors);
        }

        /** Characters that are part of a link. */
        public int linked() {
            return anchors.stream().mapToInt(a -> a.text().length()).sum();
        }

        /** The share of its characters that are part of a link, 0 to 1. */
        public double linkDensity() {
            return Math.min(1, (double) linked() / text.length());
        }

        /** The same paragraph as another kind. */
        public Text as(ParagraphKind other) {
            return new Text(text, other, source, continues, emphasised, anchors);
        }
    }

    /**
     * A picture with what stands by it.
     *
     * @param url absolute where it could be resolved; the original's, not a proxy's
     * @param alt its alternative text
     * @param caption the line under it
     * @param credit who made or delivered it
     * @param source the innermost block it belongs to
     */
    record Picture(
            String url,
            Optional<String> alt,
            Optional<String> caption,
            Optional<String> credit,
            Element source)
            implements Piece {}

    /**
     * Something shown within the page, or a list made only of links.
     *
     * @param links where they lead
     * @param source the innermost block it belongs to
     */
    record Links(List<Link> links, Element source) implements Piece {

        /** Copies the list. */
        public Links {
            links = List.copyOf(links);
        }
    }

    /**
     * A link of the running text.
     *
     * @param url absolute
     * @param text the words it stands on
     */
    record Anchor(String url, String text) {}
}
