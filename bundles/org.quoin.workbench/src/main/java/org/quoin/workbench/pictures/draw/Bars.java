package org.quoin.workbench.pictures.draw;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.quoin.workbench.model.QuoteScope;

/** Makes the marks of which a bar, or a column, is put together: one for each part. */
final class Bars {

    /** Between two parts, and between a number and the edge of its part. */
    private static final double GAP = 1;

    private static final double AROUND_NUMBER = 4;

    private final Sheet sheet;
    private final QuoteScope of;

    Bars(Sheet sheet, QuoteScope of) {
        this.sheet = sheet;
        this.of = of;
    }

    /**
     * Parts side by side.
     *
     * @param area of all of them
     * @param name of what they are parts of
     */
    void level(Area area, int row, String name, List<Split.Part> parts) {
        int total = parts.stream().mapToInt(Split.Part::count).sum();
        int before = 0;
        int column = 1;
        for (Split.Part part : parts) {
            double from = area.x() + area.width() * before / total;
            before += part.count();
            double to = area.x() + area.width() * before / total;
            if (part.count() > 0) {
                Area own = new Area(from, area.y(), to - from, area.height());
                mark(own, apart(own, true), row, column, name, part);
            }
            column++;
        }
    }

    /** Parts upon each other, the first the lowest. */
    void upright(Area area, int firstRow, int column, String name, List<Split.Part> parts) {
        int total = parts.stream().mapToInt(Split.Part::count).sum();
        int before = 0;
        int row = firstRow + parts.size() - 1;
        for (Split.Part part : parts) {
            double bottom = area.bottom() - area.height() * before / total;
            before += part.count();
            double top = area.bottom() - area.height() * before / total;
            if (part.count() > 0) {
                Area own = new Area(area.x(), top, area.width(), bottom - top);
                mark(own, apart(own, false), row, column, name, part);
            }
            row--;
        }
    }

    private static Area apart(Area area, boolean level) {
        double width = level && area.width() > 3 ? area.width() - GAP : area.width();
        boolean isLow = level || area.height() <= 3;
        return isLow
                ? new Area(area.x(), area.y(), width, area.height())
                : new Area(area.x(), area.y() + GAP, width, area.height() - GAP);
    }

    private void mark(Area area, Area painted, int row, int column, String name, Split.Part part) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(painted, part.fill()));
        number(painted, part.count(), shapes);
        String whole = NLS.bind(PictureTexts.Mark_part, name, part.name());
        sheet.mark(
                new Mark(
                        area,
                        row,
                        column,
                        Sheet.named(whole, part.count()),
                        part.count(),
                        new QuoteScope(Sheet.scopeName(whole, of), part.filter()),
                        shapes));
    }

    /** The number on a plate of its own, where there is room: on lines it could not be read. */
    private void number(Area area, int count, List<Shape> shapes) {
        String text = Sheet.number(count);
        double width = sheet.width(text, Lettering.SMALL);
        double height = Lettering.SMALL.line();
        if (width + 4 * AROUND_NUMBER > area.width() || height > area.height()) {
            return;
        }
        double middle = area.x() + area.width() / 2;
        double top = area.y() + (area.height() - height) / 2;
        shapes.add(
                new Shape.Box(
                        new Area(
                                middle - width / 2 - AROUND_NUMBER,
                                top + 1,
                                width + 2 * AROUND_NUMBER,
                                height - 2),
                        Fill.solid(Ink.PAGE)));
        shapes.add(sheet.centred(middle, top, text, Lettering.SMALL, Ink.TEXT, width + 1));
    }
}
