package org.quoin.html.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Gives a caption that stands by itself to the picture right before it. */
final class Captioned {

    private static final WordGroups CAPTION =
            new WordGroups(
                    List.of(
                            Set.of(
                                    "caption",
                                    "captions",
                                    "captiontext",
                                    "legend",
                                    "legende",
                                    "bildunterschrift",
                                    "cutline",
                                    "imagetext",
                                    "phototext",
                                    "figcaption")));

    /** What no caption holds. */
    private static final Evaluator OTHER = Selector.evaluatorOf("img, p ~ p, h2, figure");

    private static final int LONGEST = 1200;

    private Captioned() {}

    /** Whether the element's name says that it is a caption. */
    static boolean isCaption(Element element) {
        if (element.nameIs("figcaption")) {
            return true;
        }
        return element.attributesSize() > 0
                && !element.nameIs("img")
                && CAPTION.of(element.attributes().get("class")) != 0;
    }

    /**
     * Takes the element as caption of the last piece, if it is a caption and that is a picture.
     *
     * @return whether it was taken
     */
    static boolean takes(Element element, List<Piece> pieces) {
        if (pieces.isEmpty()
                || !(pieces.get(pieces.size() - 1) instanceof Piece.Picture last)
                || !isCaption(element)
                || element.selectFirst(OTHER) != null) {
            return false;
        }
        String text = Words.of(element);
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        if (last.caption().isEmpty()) {
            Optional<String> credit = last.credit().or(() -> Captions.credit(text));
            pieces.set(
                    pieces.size() - 1,
                    new Piece.Picture(
                            last.url(), last.alt(), Optional.of(text), credit, last.source()));
        }
        return true;
    }
}
