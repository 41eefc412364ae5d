package org.quoin.html.flow;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Recognises the boxes that pages without {@code figure} elements set pictures in: one or two
 * images and no more text than a caption has. The box's own name speaks of pictures, or all its
 * text stands in elements named as captions; else the text beside a picture is the article's.
 */
public final class PictureBox {

    private static final WordGroups NAMES =
            new WordGroups(
                    List.of(
                            Set.of(
                                    "image",
                                    "img",
                                    "images",
                                    "photo",
                                    "picture",
                                    "pic",
                                    "media",
                                    "bild",
                                    "bilder",
                                    "foto",
                                    "figure",
                                    "contentimage",
                                    "caption",
                                    "captions",
                                    "captioned",
                                    "absatzbild",
                                    "mediaitem",
                                    "imagebox",
                                    "photobox",
                                    "legend",
                                    "illustration")));

    private static final int LONGEST_TEXT = 500;

    /** Enough for a picture with its sources and caption; regions of a page have more. */
    private static final int MOST_NODES = 120;

    private static final int MOST_FIGURE_NODES = 500;

    /** What no caption holds; a figure is a box itself. */
    private static final Set<String> OTHER =
            Set.of("figure", "iframe", "video", "blockquote", "ul", "ol", "br");

    private PictureBox() {}

    /** Whether the element is such a box; in time bounded whatever it holds. */
    public static boolean isOne(Element element) {
        switch (element.normalName()) {
            case "div", "aside", "section", "li", "span", "dl", "table", "center" -> {}
            default -> {
                return false;
            }
        }
        boolean named =
                element.attributesSize() > 0 && NAMES.of(element.attributes().get("class")) != 0;
        Scan scan = new Scan(element, named);
        element.filter(scan);
        return !scan.tooMuch && scan.images >= 1 && scan.images <= 3 && (named || scan.text > 0);
    }

    /**
     * Whether an element has no more in it than a figure can; in time bounded whatever it holds.
     */
    static boolean isSmall(Element element) {
        int[] nodes = {0};
        element.filter(
                (node, depth) ->
                        ++nodes[0] > MOST_FIGURE_NODES
                                ? NodeFilter.FilterResult.STOP
                                : NodeFilter.FilterResult.CONTINUE);
        return nodes[0] <= MOST_FIGURE_NODES;
    }

    /** Letters; an east-Asian sign holds as much as three. */
    private static int size(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 3 : 1).sum();
    }

    private static boolean isCaption(Element e) {
        return e.nameIs("small") || Captioned.isCaption(e);
    }

    private static final class Scan implements NodeFilter {
        private final Element box;
        private final boolean named;
        private int nodes;
        private int images;
        private int text;
        private int linked;
        private int anchors;
        private int inCaption;
        private boolean tooMuch;
        private int paragraphs;

        Scan(Element box, boolean named) {
            this.box = box;
            this.named = named;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            nodes++;
            if (node instanceof TextNode words) {
                int size = words.isBlank() ? 0 : size(words.text().strip());
                text += size;
                tooMuch |= size > 1 && box.equals(words.parent());
                linked += anchors > 0 ? size : 0;
                // A box that is not named as one may hold no other words than a caption's.
                tooMuch |= size > 0 && !named && inCaption == 0;
            } else if (node instanceof Element e) {
                if (Tags.isSilent(e)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                anchors += e.nameIs("a") ? 1 : 0;
                inCaption += !named && isCaption(e) ? 1 : 0;
                images += e.nameIs("img") ? 1 : 0;
                paragraphs += e.nameIs("p") ? 1 : 0;
                tooMuch |= Tags.isHeading(e) || OTHER.contains(e.normalName());
            }
            tooMuch |=
                    nodes > MOST_NODES
                            || text > LONGEST_TEXT
                            || paragraphs > 3
                            || (linked * 2 > text && linked > 20);
            return tooMuch ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element e) {
                anchors -= e.nameIs("a") ? 1 : 0;
                inCaption -= !named && isCaption(e) ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }
    }
}
