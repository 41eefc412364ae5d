package org.quoin.workbench.pictures.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.Tally;
import org.quoin.project.model.TimeFigures;
import org.quoin.project.model.TimeStep;
import org.quoin.workbench.model.QuoteScope;

/** When quotations were published: a column for each period, also for those that have none. */
public final class TimePicture {

    private static final double LEAST_PLOT = 90;
    private static final double MOST_PLOT = 420;
    private static final double LEAST_COLUMN = 14;
    private static final double MOST_COLUMN = 64;
    private static final double ROW = 26;

    /** Below the columns: two lines. */
    private static final double LABELS = 2 * Lettering.SMALL.line() + 12;

    private static final int TICKS = 5;

    /** Wider than any window, and what some window systems can still draw. */
    private static final int MOST_COLUMNS = 400;

    /** Rows of the arrow keys that parts of a column may take. */
    private static final int PARTS = 1;

    private final TimeFigures figures;
    private final QuoteScope of;
    private final Split split;
    private final TimeStep step;
    private final NavigableMap<LocalDate, Tally> periods;
    private final int most;
    private final double axis;
    private final double column;
    private final Sheet sheet;
    private double plot;

    private TimePicture(
            TimeFigures figures,
            QuoteScope of,
            Split split,
            Optional<TimeStep> wanted,
            Room room,
            Ruler ruler) {
        this.figures = figures;
        this.of = of;
        this.split = split;
        double free = Math.max(room.width(), Sheet.LEAST_WIDTH) - 2 * Sheet.MARGIN - 60;
        this.step = step(figures, wanted, (int) (free / LEAST_COLUMN));
        periods = figures.by(step);
        most = Sheet.most(periods.values());
        axis = ruler.width(Sheet.number(most), Lettering.SMALL) + 8;
        int columns = columns();
        double needed = 2 * Sheet.MARGIN + axis + LEAST_COLUMN * columns;
        sheet = new Sheet(room, needed, ruler);
        column =
                columns == 0
                        ? 0
                        : Math.min(MOST_COLUMN, (sheet.right() - Sheet.MARGIN - axis) / columns);
    }

    /**
     * Lays the picture out.
     *
     * @param of which quotations were counted
     * @param wanted the length of the periods; where none is asked for, or there would be too many,
     *     as short as there is room for
     * @param room many periods that were asked for make it wider
     */
    public static Drawing of(
            TimeFigures figures,
            QuoteScope of,
            Split split,
            Optional<TimeStep> wanted,
            Room room,
            Ruler ruler) {
        return new TimePicture(figures, of, split, wanted, room, ruler).drawing();
    }

    private static TimeStep step(TimeFigures figures, Optional<TimeStep> wanted, int room) {
        TimeStep shortest = figures.fitting(MOST_COLUMNS);
        return wanted.map(each -> each.compareTo(shortest) < 0 ? shortest : each)
                .orElseGet(() -> figures.fitting(room));
    }

    private int columns() {
        return periods.isEmpty() ? 0 : (int) step.count(periods.firstKey(), periods.lastKey());
    }

    private Drawing drawing() {
        Tally all = figures.all();
        sheet.head(PictureTexts.Time_title, of, all.total(), Periods.step(step));
        sheet.legend(split.parts(all, of.filter()));
        if (!periods.isEmpty()) {
            // Room for the number above the highest column.
            double top = sheet.y() + Lettering.SMALL.line();
            double below = LABELS + (figures.undated().total() > 0 ? ROW : 0);
            double free = sheet.heightLeft() - Lettering.SMALL.line() - below;
            plot = Math.max(LEAST_PLOT, Math.min(MOST_PLOT, free));
            axis(top);
            columns(top, top + plot);
        }
        undated();
        return sheet.drawing(PictureTexts.Time_title, description(all));
    }

    private void axis(double top) {
        int tickStep = Sheet.step(most, TICKS);
        double left = Sheet.MARGIN + axis;
        double right = left + column * columns();
        for (long tick = 0; tick <= most; tick += tickStep) {
            double y = top + plot - plot * tick / most;
            sheet.paint(new Shape.Rule(left, y, right, y, tick == 0 ? Ink.QUIET : Ink.RULE));
            sheet.paint(
                    sheet.right(
                            left - 6,
                            y - Lettering.SMALL.line() / 2,
                            Sheet.number(tick),
                            Lettering.SMALL,
                            Ink.QUIET,
                            axis));
        }
    }

    private void columns(double top, double bottom) {
        Bars bars = new Bars(sheet, of);
        double gap = Math.min(column * 0.2, 8);
        List<Area> painted = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        double left = Sheet.MARGIN + axis;
        // Not below the numbers of the axis.
        double labelled = left - 6;
        String year = "";
        int place = 0;
        LocalDate last = periods.lastKey();
        for (LocalDate day = periods.firstKey(); !day.isAfter(last); day = step.next(day)) {
            double x = left + column * place;
            Tally tally = periods.getOrDefault(day, Tally.NONE);
            double height = plot * tally.total() / most;
            Area area = new Area(x + gap / 2, bottom - height, column - gap, height);
            painted.add(area);
            counts.add(tally.total());
            double end = label(day, x, bottom, labelled, year);
            if (end > labelled) {
                labelled = end;
                year = Periods.year(day);
            }
            if (tally.total() > 0) {
                period(bars, day, place, tally, area, new Area(x, top, column, plot + LABELS - 4));
            }
            place++;
        }
        numbers(painted, counts);
        sheet.moveTo(bottom + LABELS);
    }

    /**
     * The whole period is a mark too: beside its column and below it, where its name stands.
     *
     * @param area what is painted
     * @param whole all of the period's place
     */
    private void period(Bars bars, LocalDate day, int place, Tally tally, Area area, Area whole) {
        QuoteFilter filter = Scopes.between(of.filter(), day, step.end(day));
        String name = Periods.name(step, day);
        sheet.mark(
                new Mark(
                        whole,
                        0,
                        place,
                        Sheet.named(name, tally.total()),
                        tally.total(),
                        new QuoteScope(Sheet.scopeName(name, of), filter),
                        List.of()));
        bars.upright(area, PARTS, place, name, split.parts(tally, filter));
    }

    /**
     * Names a period below its column where there is room, and its year where that is a new one.
     *
     * @param from where the label before it ends
     * @return where it ends, or {@code from} where there was no room
     */
    private double label(LocalDate day, double x, double bottom, double from, String yearBefore) {
        String name = Periods.shortName(step, day);
        double middle = x + column / 2;
        String year = Periods.year(day);
        boolean isNew = step != TimeStep.YEAR && !year.equals(yearBefore);
        double width =
                Math.max(
                        sheet.width(name, Lettering.SMALL),
                        isNew ? sheet.width(year, Lettering.SMALL) : 0);
        if (middle - width / 2 < from || middle + width / 2 > sheet.right() + Sheet.MARGIN) {
            return from;
        }
        double line = Lettering.SMALL.line();
        sheet.paint(sheet.centred(middle, bottom + 4, name, Lettering.SMALL, Ink.TEXT, width + 1));
        if (isNew) {
            sheet.paint(
                    sheet.centred(
                            middle,
                            bottom + 4 + line,
                            year,
                            Lettering.SMALL,
                            Ink.QUIET,
                            width + 1));
        }
        return middle + width / 2 + 6;
    }

    /** Above the columns, the highest first, where nothing stands in the way. */
    private void numbers(List<Area> columns, List<Integer> counts) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> counts.get(i)).reversed());
        List<Area> taken = new ArrayList<>();
        for (int i : order) {
            Area under = columns.get(i);
            if (counts.get(i) == 0) {
                break;
            }
            Shape.Words words =
                    sheet.centred(
                            under.x() + under.width() / 2,
                            under.y() - Lettering.SMALL.line(),
                            Sheet.number(counts.get(i)),
                            Lettering.SMALL,
                            Ink.TEXT,
                            200);
            boolean isInside =
                    words.area().x() >= Sheet.MARGIN + axis - 6
                            && words.area().right() < sheet.width();
            if (isInside && isFree(words.area(), i, columns, taken)) {
                sheet.paint(words);
                taken.add(words.area());
            }
        }
    }

    private boolean isFree(Area wanted, int place, List<Area> columns, List<Area> taken) {
        int reach = 1 + (int) (wanted.width() / column);
        for (int i = Math.max(0, place - reach);
                i < Math.min(columns.size(), place + reach + 1);
                i++) {
            if (columns.get(i).overlaps(wanted)) {
                return false;
            }
        }
        return taken.stream().noneMatch(each -> each.overlaps(wanted));
    }

    private void undated() {
        Tally tally = figures.undated();
        if (tally.total() == 0) {
            return;
        }
        Area area = new Area(Sheet.MARGIN, sheet.y(), sheet.right() - Sheet.MARGIN, ROW);
        double text = sheet.y() + (ROW - Lettering.LABEL.line()) / 2;
        String line = Sheet.named(PictureTexts.Time_undated, tally.total());
        sheet.paint(new Shape.Rule(Sheet.MARGIN, sheet.y(), sheet.right(), sheet.y(), Ink.RULE));
        sheet.mark(
                new Mark(
                        area,
                        PARTS + split.parts(tally, of.filter()).size(),
                        0,
                        line,
                        tally.total(),
                        new QuoteScope(
                                Sheet.scopeName(PictureTexts.Time_undated, of),
                                Scopes.undated(of.filter())),
                        List.of(
                                sheet.left(
                                        Sheet.MARGIN,
                                        text,
                                        line,
                                        Lettering.LABEL,
                                        Ink.TEXT,
                                        area.width()))));
        sheet.moveTo(sheet.y() + ROW);
    }

    private String description(Tally all) {
        Optional<Map.Entry<LocalDate, Tally>> highest =
                periods.entrySet().stream()
                        .max(Comparator.comparingInt(each -> each.getValue().total()));
        String said =
                NLS.bind(
                        PictureTexts.Time_description,
                        new Object[] {Sheet.number(all.total()), of.name(), Periods.step(step)});
        return highest.map(
                        each ->
                                said
                                        + ' '
                                        + Sheet.named(
                                                Periods.name(step, each.getKey()),
                                                each.getValue().total())
                                        + '.')
                .orElse(said);
    }
}
