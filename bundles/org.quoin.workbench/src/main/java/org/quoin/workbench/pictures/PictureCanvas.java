package org.quoin.workbench.pictures;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.pictures.draw.Area;
import org.quoin.workbench.pictures.draw.Drawing;
import org.quoin.workbench.pictures.draw.Ink;
import org.quoin.workbench.pictures.draw.Mark;
import org.quoin.workbench.pictures.draw.Palette;
import org.quoin.workbench.pictures.draw.Room;
import org.quoin.workbench.pictures.draw.Ruler;

/**
 * Shows a drawing, as wide as there is room: its marks are chosen with a click, or with the arrow
 * keys and Enter, and say what they stand for.
 */
final class PictureCanvas {

    private static final String PAGE = "org.quoin.workbench.colour.page";

    private final ScrolledComposite area;
    private final Canvas canvas;
    private final BiFunction<Room, Ruler, Optional<Drawing>> layout;
    private final PictureAccess access;
    private final IPropertyChangeListener look = event -> lookChanged();
    private SwtRuler ruler;
    private double scale = SwtRuler.scale();
    private Optional<Drawing> drawing = Optional.empty();
    private @Nullable Mark pointed;
    private @Nullable Mark current;
    private Optional<Consumer<Mark>> chooser = Optional.empty();

    /**
     * @param parent to be filled
     * @param layout lays the picture out for a width, or has none
     */
    PictureCanvas(Composite parent, BiFunction<Room, Ruler, Optional<Drawing>> layout) {
        this.layout = layout;
        area = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        canvas = new Canvas(area, SWT.DOUBLE_BUFFERED);
        area.setContent(canvas);
        ruler = new SwtRuler(canvas.getDisplay());
        access = new PictureAccess(canvas, this::place, this::choose);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseMove, event -> point(at(event)));
        canvas.addListener(SWT.MouseExit, event -> point(Optional.empty()));
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        canvas.addListener(SWT.MouseUp, this::clicked);
        canvas.addListener(SWT.KeyDown, this::typed);
        canvas.addListener(SWT.Traverse, PictureCanvas::traverse);
        canvas.addListener(SWT.FocusIn, event -> focused());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Dispose, event -> ended());
        area.addListener(SWT.Resize, event -> layOut());
        JFaceResources.getColorRegistry().addListener(look);
        JFaceResources.getFontRegistry().addListener(look);
        lookChanged();
    }

    /** The whole, scroll bars included. */
    Control control() {
        return area;
    }

    /** What is painted on. */
    Canvas canvas() {
        return canvas;
    }

    /** Hears which mark the user chose. */
    void onChoose(Consumer<Mark> listener) {
        chooser = Optional.of(listener);
    }

    /** What is shown. */
    Optional<Drawing> drawing() {
        return drawing;
    }

    /** Lays the picture out anew: its figures, or the room for it, are others. */
    void layOut() {
        int bar = area.getVerticalBar() == null ? 0 : area.getVerticalBar().getSize().x;
        double width = (area.getSize().x - bar - 2) / scale;
        double height = (area.getSize().y - 2) / scale;
        drawing = layout.apply(Room.ofWindow(width, height), ruler);
        @Nullable Mark before = current;
        current =
                drawing.flatMap(
                                each ->
                                        each.marks().stream()
                                                .filter(mark -> isSame(mark, before))
                                                .findFirst())
                        .orElse(null);
        pointed = null;
        canvas.setSize(
                size(drawing.map(Drawing::width), area.getSize().x - bar - 2),
                size(drawing.map(Drawing::height), area.getSize().y - 2));
        access.show(drawing);
        canvas.redraw();
    }

    /** Never smaller than what is seen of it: the rest would not be painted. */
    private int size(Optional<Double> points, int seen) {
        return Math.max(seen, points.map(each -> (int) Math.ceil(each * scale)).orElse(0));
    }

    private static boolean isSame(Mark mark, @Nullable Mark before) {
        return before != null && mark.scope().equals(before.scope());
    }

    /** The picture as it is to stand on paper, of so many pixels a point. */
    org.eclipse.swt.graphics.ImageData image(Drawing of, double pixels) {
        return new SwtPainter(ruler, Palette.LIGHT).image(canvas.getDisplay(), of, pixels);
    }

    private void lookChanged() {
        ruler.close();
        ruler = new SwtRuler(canvas.getDisplay());
        scale = SwtRuler.scale();
        Color page = painter().colour(Ink.PAGE, 1);
        canvas.setBackground(page);
        area.setBackground(page);
        layOut();
    }

    private SwtPainter painter() {
        return new SwtPainter(ruler, isDark() ? Palette.DARK : Palette.LIGHT);
    }

    private static boolean isDark() {
        ColorRegistry colours = JFaceResources.getColorRegistry();
        @Nullable Color page = colours.get(PAGE);
        return page != null && page.getRed() + page.getGreen() + page.getBlue() < 3 * 128;
    }

    private void paint(Event event) {
        GC gc = event.gc;
        SwtPainter painter = painter();
        gc.setBackground(painter.colour(Ink.PAGE, 1));
        gc.fillRectangle(event.x, event.y, event.width, event.height);
        drawing.ifPresent(
                each ->
                        painter.paint(
                                gc,
                                each,
                                scale,
                                new Rectangle(event.x, event.y, event.width, event.height)));
        if (pointed != null) {
            outline(gc, pointed, painter.colour(Ink.QUIET, 1), 1);
        }
        if (current != null && canvas.isFocusControl()) {
            outline(gc, current, painter.colour(Ink.TEXT, 1), 2);
        }
    }

    private void outline(GC gc, Mark mark, Color colour, int width) {
        Rectangle place = place(mark);
        gc.setForeground(colour);
        gc.setLineWidth(width);
        gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 1);
    }

    private Rectangle place(Mark mark) {
        Area marked = mark.area();
        int x = (int) Math.floor(marked.x() * scale);
        int y = (int) Math.floor(marked.y() * scale);
        return new Rectangle(
                x,
                y,
                Math.max(3, (int) Math.ceil(marked.right() * scale) - x),
                Math.max(3, (int) Math.ceil(marked.bottom() * scale) - y));
    }

    private Optional<Mark> at(Event event) {
        return drawing.flatMap(each -> each.at(event.x / scale, event.y / scale));
    }

    private void point(Optional<Mark> mark) {
        @Nullable Mark now = mark.orElse(null);
        if (now != pointed) {
            pointed = now;
            canvas.setToolTipText(mark.map(Mark::name).orElse(null));
            canvas.setCursor(
                    now == null ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            canvas.redraw();
        }
    }

    private void clicked(Event event) {
        if (event.button == 1) {
            at(event).ifPresent(this::choose);
        }
    }

    private void choose(Mark mark) {
        move(mark);
        chooser.ifPresent(each -> each.accept(mark));
    }

    private static void traverse(Event event) {
        // Arrow keys and Enter are the picture's own; with Tab one leaves it.
        event.doit =
                event.detail == SWT.TRAVERSE_TAB_NEXT
                        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                        || event.detail == SWT.TRAVERSE_ESCAPE;
    }

    private void typed(Event event) {
        if (drawing.isEmpty() || drawing.get().marks().isEmpty() || event.stateMask != 0) {
            return;
        }
        Drawing shown = drawing.get();
        Mark first = shown.marks().get(0);
        Mark from = current == null ? first : current;
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> move(current == null ? first : shown.beside(from, 1));
            case SWT.ARROW_LEFT -> move(current == null ? first : shown.beside(from, -1));
            case SWT.ARROW_DOWN -> move(current == null ? first : shown.below(from, 1));
            case SWT.ARROW_UP -> move(current == null ? first : shown.below(from, -1));
            case SWT.HOME -> move(first);
            case SWT.END -> move(shown.marks().get(shown.marks().size() - 1));
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> choose(from);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void focused() {
        if (current == null) {
            drawing.flatMap(each -> each.marks().stream().findFirst()).ifPresent(this::move);
        }
        canvas.redraw();
    }

    private void move(Mark mark) {
        current = mark;
        reveal(place(mark));
        access.focus(mark);
        canvas.redraw();
    }

    private void reveal(Rectangle place) {
        Point origin = area.getOrigin();
        Rectangle seen = area.getClientArea();
        area.setOrigin(
                scrolled(origin.x, seen.width, place.x, place.width),
                scrolled(origin.y, seen.height, place.y, place.height));
    }

    private static int scrolled(int origin, int seen, int place, int size) {
        if (place < origin) {
            return place;
        }
        return place + size > origin + seen ? Math.min(place, place + size - seen) : origin;
    }

    private void ended() {
        JFaceResources.getColorRegistry().removeListener(look);
        JFaceResources.getFontRegistry().removeListener(look);
        ruler.close();
    }
}
