package org.quoin.docx.report;

import java.util.Optional;
import org.quoin.api.article.Image;
import org.quoin.docx.flow.ImageSize;
import org.quoin.docx.flow.Inline;

/** An article's pictures as large as there is room for them, and no larger than they are. */
public final class Pictures {

    /** A pixel of a web page, in points. */
    private static final double PIXEL = 0.75;

    private Pictures() {}

    /**
     * A picture that fits into a place.
     *
     * @param widest in points
     * @param highest in points
     * @return empty where its bytes are not at hand, or in a form that Word cannot show
     */
    public static Optional<Inline.Picture> within(
            Source source, Image image, double widest, double highest, Labels labels) {
        return image.data()
                .flatMap(ImageSize::of)
                .map(
                        size ->
                                within(
                                        image,
                                        size,
                                        widest,
                                        highest,
                                        labels.get(
                                                "picture.alternative", source.article().title())));
    }

    /**
     * A picture that fits into a place.
     *
     * @param widest in points
     * @param highest in points
     * @param otherwise what is said to who cannot see it, where neither an alternative text nor a
     *     caption says more
     */
    static Inline.Picture within(
            Image image, ImageSize size, double widest, double highest, String otherwise) {
        double width = size.width() * PIXEL;
        double height = size.height() * PIXEL;
        double scale = Math.min(1, Math.min(widest / width, highest / height));
        String alternative =
                image.alt().filter(alt -> !alt.isBlank()).or(image::caption).orElse(otherwise);
        return new Inline.Picture(
                image.data().orElseThrow(),
                alternative,
                Math.max(1, width * scale),
                Math.max(1, height * scale));
    }
}
