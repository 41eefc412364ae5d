package org.quoin.html.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** A picture with its caption, as HTML's own element or as the classes of older pages set it. */
final class Figure {

    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?:^|[\\s_-])(?:caption|captiontext|legend|bildunterschrift|cutline)(?:$|[\\s_-]text|[\\s_-]?content|\\s|__)|(?:[a-z]Caption|(?:image|img|photo|picture|media|foto)[-_]?(?:caption|desc|description|legend))(?:$|\\s|-text)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CREDIT =
            Pattern.compile(
                    "credit|copyright|photographer|byline|attribution|fotograf|source\\b|rights|autor|author",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern FIGURE_CLASS =
            Pattern.compile(
                    "(?:^|\\s)(?:wp-caption|image-?figure|captioned|tr-caption-container)(?:\\s|$)",
                    Pattern.CASE_INSENSITIVE);

    /** More text than this beside picture and caption, and the box is a part of the article. */
    private static final int OTHER_TEXT = 160;

    private static final int LONGEST_CAPTION = 1200;

    private final Element element;
    private final List<Piece.Picture> pictures;
    private final boolean isCaption;

    private Figure(Element element, List<Piece.Picture> pictures, boolean isCaption) {
        this.element = element;
        this.pictures = pictures;
        this.isCaption = isCaption;
    }

    /** What the element is: a whole figure, a caption by itself, or neither. */
    static Figure at(Element element) {
        boolean figure =
                element.nameIs("figure") || FIGURE_CLASS.matcher(element.className()).find();
        if (figure) {
            return new Figure(element, picturesIn(element), false);
        }
        boolean caption =
                element.nameIs("figcaption")
                        || (!element.className().isEmpty()
                                && (Tags.isBlock(element) || element.nameIs("span"))
                                && CAPTION.matcher(element.className().strip()).find()
                                && element.selectFirst("img, p ~ p") == null);
        return new Figure(element, List.of(), caption);
    }

    /** Whether the element is a figure that can be taken whole, with nothing else in it. */
    boolean isWhole() {
        return !pictures.isEmpty();
    }

    List<Piece.Picture> pictures() {
        return pictures;
    }

    /**
     * Gives a caption that stands outside a figure to the picture right before it.
     *
     * @return whether the element is such a caption
     */
    boolean captions(List<Piece> pieces) {
        if (!isCaption
                || pieces.isEmpty()
                || !(pieces.get(pieces.size() - 1) instanceof Piece.Picture last)) {
            return false;
        }
        String text = Line.trim(element.text());
        if (text.isEmpty() || text.length() > LONGEST_CAPTION) {
            return false;
        }
        if (last.caption().isEmpty()) {
            Optional<String> credit =
                    last.credit().isPresent()
                            ? last.credit()
                            : creditIn(element).or(() -> Captions.credit(text));
            pieces.set(
                    pieces.size() - 1,
                    new Piece.Picture(
                            last.url(), last.alt(), Optional.of(text), credit, last.source()));
        }
        return true;
    }

    /** A picture outside any figure. */
    static Optional<Piece.Picture> alone(Element img) {
        return PictureAddress.of(img)
                .map(
                        url ->
                                new Piece.Picture(
                                        url, alt(img), Optional.empty(), Optional.empty(), img));
    }

    private static List<Piece.Picture> picturesIn(Element figure) {
        Elements images = figure.select("img, amp-img");
        if (images.isEmpty()) {
            return List.of();
        }
        Element captionElement = captionOf(figure);
        Optional<Element> creditElement = creditElement(figure, captionElement);
        if (otherText(figure, captionElement, creditElement) > OTHER_TEXT) {
            return List.of();
        }
        Optional<String> caption =
                Optional.ofNullable(captionElement)
                        .map(e -> without(e, creditElement))
                        .filter(t -> !t.isEmpty() && t.length() <= LONGEST_CAPTION);
        Optional<String> credit =
                creditElement
                        .map(e -> Captions.withoutLabel(Line.trim(e.text())))
                        .filter(t -> !t.isEmpty() && t.length() < 200)
                        .or(() -> caption.flatMap(Captions::credit));
        List<Piece.Picture> found = new ArrayList<>();
        for (Element img : images) {
            PictureAddress.of(img)
                    .ifPresent(
                            url ->
                                    found.add(
                                            new Piece.Picture(
                                                    url, alt(img), caption, credit, figure)));
        }
        return found;
    }

    private static @Nullable Element captionOf(Element figure) {
        Element own = figure.selectFirst("figcaption");
        if (own != null) {
            return own;
        }
        for (Element e : figure.getAllElements()) {
            if (!e.equals(figure) && CAPTION.matcher(e.className().strip()).find() && e.hasText()) {
                return e;
            }
        }
        return null;
    }

    private static Optional<Element> creditElement(Element figure, @Nullable Element caption) {
        for (Element e : figure.getAllElements()) {
            if (!e.equals(figure)
                    && !e.equals(caption)
                    && CREDIT.matcher(e.className()).find()
                    && (caption == null || !e.getAllElements().contains(caption))
                    && e.hasText()
                    && e.selectFirst("img") == null) {
                return Optional.of(e);
            }
        }
        return Optional.ofNullable(caption).flatMap(Figure::creditElementIn);
    }

    private static Optional<Element> creditElementIn(Element caption) {
        return Optional.ofNullable(caption.selectFirst("small, cite")).filter(Element::hasText);
    }

    private static Optional<String> creditIn(Element caption) {
        return creditElementIn(caption).map(e -> Captions.withoutLabel(Line.trim(e.text())));
    }

    private static String without(Element caption, Optional<Element> credit) {
        String whole = Line.trim(caption.text());
        if (credit.isEmpty() || credit.get().equals(caption)) {
            return whole;
        }
        String part = Line.trim(credit.get().text());
        return whole.endsWith(part) && whole.length() > part.length()
                ? Line.trim(whole.substring(0, whole.length() - part.length()))
                : whole;
    }

    private static int otherText(
            Element figure, @Nullable Element caption, Optional<Element> credit) {
        int all = figure.text().length();
        int known = caption == null ? 0 : caption.text().length();
        boolean within =
                caption != null && credit.filter(c -> c.parents().contains(caption)).isPresent();
        return all - known - (within ? 0 : credit.map(e -> e.text().length()).orElse(0));
    }

    private static Optional<String> alt(Element img) {
        String alt = Line.trim(img.attr("alt"));
        return alt.isEmpty()
                        || alt.toLowerCase(Locale.ROOT).matches("image|img|photo|picture|图片|圖片")
                ? Optional.empty()
                : Optional.of(alt);
    }
}
