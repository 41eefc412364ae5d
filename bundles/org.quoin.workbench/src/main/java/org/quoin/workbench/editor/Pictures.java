package org.quoin.workbench.editor;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.model.PageContent;
import org.quoin.workbench.model.PictureSize;
import org.quoin.workbench.model.ReadingText.PlacedPicture;

/**
 * The pictures of a page, where they stand in the text. One is decoded when it is first seen, in
 * the background and no larger than it is shown; those seen last are kept. What is not in the
 * project is an outlined box: nothing is ever fetched.
 */
final class Pictures {

    /** Of points in memory: some windows full. */
    private static final long KEPT_POINTS = 8_000_000;

    /** What would take hundreds of megabytes to decode is not decoded. */
    private static final long MOST_POINTS = 40_000_000;

    private static final int MOST_HEIGHT = 460;
    private static final PictureSize UNKNOWN = new PictureSize(420, 280);

    /** Why a picture is a box. */
    private enum Box {
        NOT_KEPT,
        TOO_LARGE,
        UNREADABLE
    }

    private final StyledText text;
    private final PageContent content;
    private final IntFunction<Optional<org.quoin.api.article.ImageData>> bytes;
    private final Executor background;
    private final Executor foreground;
    private final ReadingFonts fonts;
    private final Colours colours;
    private final Map<Integer, Image> seen = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Integer> awaited = new HashSet<>();
    private final Set<Integer> unreadable = new HashSet<>();
    private int measure = 640;

    /**
     * @param text the page, which is painted on
     * @param content what it shows
     * @param bytes reads a picture's bytes, in the background
     * @param background runs one thing after the other
     * @param foreground runs something later on the user interface's thread
     */
    Pictures(
            StyledText text,
            PageContent content,
            IntFunction<Optional<org.quoin.api.article.ImageData>> bytes,
            Executor background,
            Executor foreground,
            ReadingFonts fonts,
            Colours colours) {
        this.text = text;
        this.content = content;
        this.bytes = bytes;
        this.background = background;
        this.foreground = foreground;
        this.fonts = fonts;
        this.colours = colours;
        text.addPaintObjectListener(this::paint);
        text.addListener(SWT.Dispose, event -> forget());
    }

    /** Lets pictures be as wide as lines are long. */
    void setMeasure(int width) {
        if (width != measure) {
            measure = width;
            forget();
            for (PlacedPicture each : content.text().pictures()) {
                StyleRange style = text.getStyleRangeAtOffset(each.offset());
                if (style != null) {
                    style.metrics = metrics(each.offset());
                    text.setStyleRange(style);
                }
            }
        }
    }

    /** The room for the picture at an offset of what is shown. */
    GlyphMetrics metrics(int offset) {
        PictureSize size = at(offset).map(each -> size(each.index())).orElse(new PictureSize(1, 1));
        return new GlyphMetrics(size.height(), 0, size.width());
    }

    private Optional<PlacedPicture> at(int offset) {
        return content.text().pictures().stream()
                .filter(each -> each.offset() == offset)
                .findFirst();
    }

    private PictureSize size(int index) {
        if (box(index).isPresent()) {
            return new PictureSize(Math.min(measure, 420), text.getLineHeight() * 3);
        }
        return content.pictures().get(index).size().orElse(UNKNOWN).within(measure, MOST_HEIGHT);
    }

    private Optional<Box> box(int index) {
        PageContent.Picture picture = content.pictures().get(index);
        if (!picture.kept()) {
            return Optional.of(Box.NOT_KEPT);
        }
        boolean tooLarge = picture.size().filter(each -> each.pixels() > MOST_POINTS).isPresent();
        return tooLarge ? Optional.of(Box.TOO_LARGE) : Optional.empty();
    }

    private void paint(PaintObjectEvent event) {
        at(event.style.start).ifPresent(each -> paint(event, each.index()));
    }

    private void paint(PaintObjectEvent event, int index) {
        GlyphMetrics metrics = event.style.metrics;
        Rectangle place =
                new Rectangle(
                        event.x,
                        event.y + event.ascent - metrics.ascent,
                        metrics.width,
                        metrics.ascent);
        Optional<Box> box = unreadable.contains(index) ? Optional.of(Box.UNREADABLE) : box(index);
        @Nullable Image image = seen.get(index);
        if (box.isPresent()) {
            paint(event.gc, place, words(index, box.get()));
        } else if (image == null) {
            paint(event.gc, place, "");
            ask(index);
        } else {
            paint(event.gc, place, image);
        }
    }

    /** In its own proportions, also where its size was not known when the room was made. */
    private static void paint(GC gc, Rectangle place, Image image) {
        Rectangle whole = image.getBounds();
        PictureSize size =
                new PictureSize(whole.width, whole.height).within(place.width, place.height);
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(
                image,
                0,
                0,
                whole.width,
                whole.height,
                place.x,
                place.y,
                size.width(),
                size.height());
    }

    private String words(int index, Box why) {
        PageContent.Picture picture = content.pictures().get(index);
        String reason =
                switch (why) {
                    case NOT_KEPT -> EditorTexts.Picture_notKept;
                    case TOO_LARGE -> EditorTexts.Picture_tooLarge;
                    case UNREADABLE -> EditorTexts.Picture_unreadable;
                };
        return picture.alt()
                .filter(alt -> !alt.isBlank())
                .map(alt -> alt + "\n" + reason)
                .orElse(reason);
    }

    private void paint(GC gc, Rectangle place, String words) {
        gc.setForeground(colours.quiet());
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 1);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setFont(fonts.small());
        int y = place.y + 8;
        for (String line : words.split("\n")) {
            gc.drawText(shortened(gc, line, place.width - 24), place.x + 12, y, true);
            y += gc.getFontMetrics().getHeight() + 4;
        }
    }

    private static String shortened(GC gc, String line, int width) {
        String fits = line;
        while (fits.length() > 1 && gc.textExtent(fits + "…").x > width) {
            fits = fits.substring(0, fits.length() - 1);
        }
        return fits.equals(line) || gc.textExtent(line).x <= width ? line : fits + "…";
    }

    private void ask(int index) {
        if (!awaited.add(index)) {
            return;
        }
        PictureSize size = size(index);
        int zoom = text.getMonitor().getZoom();
        background.execute(
                () -> {
                    Optional<ImageData> decoded =
                            bytes.apply(index).flatMap(each -> decoded(each, size, zoom));
                    foreground.execute(() -> show(index, decoded));
                });
    }

    private static Optional<ImageData> decoded(
            org.quoin.api.article.ImageData picture, PictureSize size, int zoom) {
        try (InputStream in = picture.open()) {
            ImageData whole = new ImageData(in);
            PictureSize fits =
                    new PictureSize(whole.width, whole.height)
                            .within(size.width() * zoom / 100, size.height() * zoom / 100);
            return Optional.of(PictureScaling.scaled(whole, fits.width(), fits.height()));
        } catch (SWTException | IOException unreadable) {
            // The page says so in the picture's place.
            return Optional.empty();
        }
    }

    private void show(int index, Optional<ImageData> decoded) {
        awaited.remove(index);
        if (decoded.isEmpty()) {
            unreadable.add(index);
        } else {
            @Nullable Image before = seen.put(index, new Image(text.getDisplay(), decoded.get()));
            if (before != null) {
                before.dispose();
            }
            makeRoom();
        }
        content.text().pictures().stream()
                .filter(each -> each.index() == index)
                .forEach(each -> text.redrawRange(each.offset(), 1, false));
    }

    private void makeRoom() {
        long points = seen.values().stream().mapToLong(Pictures::points).sum();
        var oldest = seen.values().iterator();
        while (points > KEPT_POINTS && seen.size() > 1) {
            Image image = oldest.next();
            points -= points(image);
            image.dispose();
            oldest.remove();
        }
    }

    private static long points(Image image) {
        return (long) image.getBounds().width * image.getBounds().height;
    }

    private void forget() {
        seen.values().forEach(Image::dispose);
        seen.clear();
    }
}
