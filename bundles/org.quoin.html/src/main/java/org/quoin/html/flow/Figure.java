package org.quoin.html.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Collector;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Pictures with their captions, as HTML's own element or as the boxes of other pages set them. */
final class Figure {

    private static final WordGroups CREDIT =
            new WordGroups(
                    List.of(
                            Set.of(
                                    "credit",
                                    "credits",
                                    "copyright",
                                    "photographer",
                                    "byline",
                                    "attribution",
                                    "fotograf",
                                    "fotografin",
                                    "source",
                                    "rights",
                                    "author",
                                    "autor",
                                    "agency",
                                    "provider")));

    private static final Evaluator PICTURES = Selector.evaluatorOf("img, amp-img");

    private static final Pattern FIGURE_CLASS =
            Pattern.compile(
                    "(?:^|\\s)(?:wp-caption|image-?figure|captioned|tr-caption-container)(?:\\s|$)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_ALT =
            Pattern.compile("(?i)image|img|photo|picture|图片|圖片|.*\\.(?:jpe?g|png|gif|webp)");

    /** More text than this beside picture and caption, and the box is a part of the article. */
    private static final int OTHER_TEXT = 160;

    private static final int LONGEST_CAPTION = 1200;

    private static final int LONGEST_CREDIT = 200;

    private final Element box;
    private final @Nullable Element caption;
    private final @Nullable Element credit;

    private Figure(Element box) {
        this.box = box;
        this.caption = captionOf(box);
        this.credit = creditOf(box, caption);
    }

    /** The pictures of the element, if it is nothing but pictures with a caption. */
    static List<Piece.Picture> in(Element element) {
        boolean figure =
                element.nameIs("figure") || FIGURE_CLASS.matcher(element.className()).find();
        if (!figure && !PictureBox.isOne(element)) {
            return List.of();
        }
        if (!PictureBox.isSmall(element)) {
            return List.of();
        }
        Elements images = Collector.collect(PICTURES, element);
        return images.isEmpty() ? List.of() : new Figure(element).pictures(images, figure);
    }

    /** A picture outside any figure. */
    static Optional<Piece.Picture> alone(Element img) {
        return PictureAddress.of(img)
                .map(
                        url ->
                                new Piece.Picture(
                                        url, alt(img), Optional.empty(), Optional.empty(), img));
    }

    private List<Piece.Picture> pictures(Elements images, boolean named) {
        int all = box.text().length();
        int known = captionLength() + creditLength();
        if (named && all - known > OTHER_TEXT) {
            return List.of();
        }
        // In a box that is no figure element, whatever is not the credit is the caption.
        boolean own = named || all - known <= 2;
        Optional<String> line = captionText(own && caption != null ? caption : box);
        Optional<String> by =
                Optional.ofNullable(credit)
                        .map(e -> Words.of(e))
                        .filter(t -> !t.isEmpty() && t.length() < LONGEST_CREDIT)
                        .map(Captions::withoutLabel)
                        .or(() -> line.flatMap(Captions::credit));
        List<Piece.Picture> found = new ArrayList<>();
        for (Element img : images) {
            PictureAddress.of(img)
                    .ifPresent(url -> found.add(new Piece.Picture(url, alt(img), line, by, box)));
        }
        return found;
    }

    private int captionLength() {
        return caption == null ? 0 : caption.text().length();
    }

    private int creditLength() {
        boolean counted = caption != null && credit != null && isWithin(credit, caption);
        return credit == null || counted ? 0 : credit.text().length();
    }

    private Optional<String> captionText(Element element) {
        String whole = Words.of(element);
        if (credit != null && !credit.equals(element) && isWithin(credit, element)) {
            String part = Words.of(credit);
            if (whole.endsWith(part)) {
                whole = Line.trim(whole.substring(0, whole.length() - part.length()));
            }
        }
        return whole.isEmpty() || whole.length() > LONGEST_CAPTION
                ? Optional.empty()
                : Optional.of(whole);
    }

    private static @Nullable Element captionOf(Element figure) {
        Element own = figure.selectFirst("figcaption");
        if (own != null && own.hasText()) {
            return own;
        }
        for (Element e : figure.getAllElements()) {
            if (!e.equals(figure)
                    && Captioned.isCaption(e)
                    && e.hasText()
                    && e.selectFirst("img") == null) {
                return e;
            }
        }
        return null;
    }

    private static @Nullable Element creditOf(Element figure, @Nullable Element caption) {
        for (Element e : figure.getAllElements()) {
            if (!e.equals(figure)
                    && !e.equals(caption)
                    && e.hasText()
                    && CREDIT.of(e.className()) != 0
                    && (caption == null || !isWithin(caption, e))
                    && e.selectFirst("img") == null) {
                return e;
            }
        }
        Element small = caption == null ? null : caption.selectFirst("small, cite");
        return small != null && small.hasText() && !small.equals(caption) ? small : null;
    }

    private static boolean isWithin(Element inner, Element outer) {
        Element e = inner;
        while (e != null) {
            if (e.equals(outer)) {
                return true;
            }
            e = e.parent();
        }
        return false;
    }

    private static Optional<String> alt(Element img) {
        String alt = Line.trim(img.attr("alt"));
        return alt.isEmpty() || NO_ALT.matcher(alt).matches() ? Optional.empty() : Optional.of(alt);
    }
}
