package org.quoin.workbench.pictures.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.quoin.project.model.MatrixFigures;
import org.quoin.project.model.MatrixFigures.OutletTally;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.SpeakerTally;
import org.quoin.workbench.model.QuoteScope;

/** Which outlets quoted whom how often: a cell for each pair, with its number. */
public final class MatrixPicture {

    private static final double ROW = 28;
    private static final double LEAST_CELL = 64;
    private static final double MOST_CELL = 128;
    private static final double LEAST_NAME = 60;
    private static final double MOST_NAME = 0.3;
    private static final double WEAKEST = 0.1;

    /** From here on numbers are written in the page's colour. */
    private static final double STRONG = 0.72;

    private final MatrixFigures figures;
    private final QuoteScope of;
    private final Sheet sheet;
    private final double names;
    private final double totals;
    private final double cell;
    private final int most;

    private MatrixPicture(MatrixFigures figures, QuoteScope of, Room room, Ruler ruler) {
        this.figures = figures;
        this.of = of;
        double widest = LEAST_NAME;
        for (SpeakerTally each : figures.speakers()) {
            widest = Math.max(widest, ruler.width(each.name(), Lettering.LABEL));
        }
        names = Math.min(widest, Math.max(room.width(), Sheet.LEAST_WIDTH) * MOST_NAME) + 10;
        most =
                figures.counts().stream()
                        .flatMap(List::stream)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        int mostInAll = Sheet.most(figures.speakers().stream().map(SpeakerTally::tally).toList());
        totals =
                16
                        + Math.max(
                                ruler.width(PictureTexts.Matrix_all, Lettering.SMALL),
                                ruler.width(Sheet.number(mostInAll), Lettering.VALUE));
        int outlets = Math.max(figures.outlets().size(), 1);
        double free = room.width() - 2 * Sheet.MARGIN - names - totals;
        double least = Math.max(LEAST_CELL, ruler.width(Sheet.number(most), Lettering.LABEL) + 12);
        cell = Math.max(least, Math.min(MOST_CELL, free / outlets));
        double needed = 2 * Sheet.MARGIN + names + cell * outlets + totals;
        sheet = new Sheet(room, needed, ruler);
    }

    /**
     * Lays the picture out.
     *
     * @param of which quotations were counted
     * @param room many outlets make it wider
     */
    public static Drawing of(MatrixFigures figures, QuoteScope of, Room room, Ruler ruler) {
        return new MatrixPicture(figures, of, room, ruler).drawing();
    }

    private Drawing drawing() {
        int counted =
                figures.counts().stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
        sheet.head(PictureTexts.Matrix_title, of, counted, PictureTexts.Matrix_shown);
        double top = heads();
        for (int row = 0; row < figures.speakers().size(); row++) {
            speaker(row, top + ROW * row);
        }
        sheet.moveTo(top + ROW * figures.speakers().size());
        return sheet.drawing(PictureTexts.Matrix_title, description(counted));
    }

    private double left() {
        return Sheet.MARGIN + names;
    }

    /** What the outlets that are shown published. */
    private QuoteFilter published() {
        return Scopes.from(
                of.filter(),
                figures.outlets().stream().map(OutletTally::name).toArray(String[]::new));
    }

    /** The outlets' names, on two lines where one is too short. */
    private double heads() {
        double top = sheet.y();
        double line = Lettering.SMALL.line();
        double height = 2 * line + 6;
        for (int i = 0; i < figures.outlets().size(); i++) {
            OutletTally outlet = figures.outlets().get(i);
            Area area = new Area(left() + cell * i, top, cell, height);
            List<String> lines = lines(outlet.name(), cell - 8);
            List<Shape> shapes = new ArrayList<>();
            for (int j = 0; j < lines.size(); j++) {
                shapes.add(
                        sheet.centred(
                                area.x() + cell / 2,
                                area.bottom() - 4 - line * (lines.size() - j),
                                lines.get(j),
                                Lettering.SMALL,
                                Ink.TEXT,
                                cell - 8));
            }
            mark(
                    area,
                    0,
                    i + 1,
                    outlet.name(),
                    outlet.quotations(),
                    Scopes.from(of.filter(), outlet.name()),
                    shapes);
        }
        sheet.paint(
                sheet.right(
                        left() + cell * figures.outlets().size() + totals - 8,
                        top + height - 4 - line,
                        PictureTexts.Matrix_all,
                        Lettering.SMALL,
                        Ink.QUIET,
                        totals));
        return top + height;
    }

    /** One line, or two that are parted at a space, or anywhere where there is none. */
    private List<String> lines(String name, double width) {
        if (sheet.width(name, Lettering.SMALL) <= width) {
            return List.of(name);
        }
        int fits = 0;
        int space = 0;
        for (int end = 1;
                end <= name.length()
                        && sheet.width(name.substring(0, end), Lettering.SMALL) <= width;
                end++) {
            if (end == name.length() || !Character.isLowSurrogate(name.charAt(end))) {
                fits = end;
                space = end < name.length() && name.charAt(end) == ' ' ? end : space;
            }
        }
        int first = space > 0 ? space : fits;
        return first == 0
                ? List.of(name)
                : List.of(name.substring(0, first), name.substring(first).strip());
    }

    private void speaker(int row, double top) {
        SpeakerTally speaker = figures.speakers().get(row);
        int total = speaker.tally().total();
        QuoteFilter filter = Scopes.bySpeakers(published(), Set.of(speaker.number()));
        double text = top + (ROW - Lettering.LABEL.line()) / 2;
        sheet.paint(
                new Shape.Rule(
                        Sheet.MARGIN,
                        top,
                        left() + cell * figures.outlets().size() + totals,
                        top,
                        Ink.RULE));
        mark(
                new Area(Sheet.MARGIN, top, names, ROW),
                row + 1,
                0,
                speaker.name(),
                total,
                filter,
                List.of(
                        sheet.left(
                                Sheet.MARGIN,
                                text,
                                speaker.name(),
                                Lettering.LABEL,
                                Ink.TEXT,
                                names - 10)));
        for (int i = 0; i < figures.outlets().size(); i++) {
            int count = figures.counts().get(row).get(i);
            Area area = new Area(left() + cell * i, top, cell, ROW);
            if (count > 0) {
                cell(area, row + 1, i, speaker, count, filter);
            }
        }
        sheet.paint(
                sheet.right(
                        left() + cell * figures.outlets().size() + totals - 8,
                        text,
                        Sheet.number(total),
                        Lettering.VALUE,
                        Ink.TEXT,
                        totals));
    }

    private void cell(
            Area area, int row, int outlet, SpeakerTally speaker, int count, QuoteFilter filter) {
        double strength = WEAKEST + (1 - WEAKEST) * count / most;
        OutletTally published = figures.outlets().get(outlet);
        Area painted = new Area(area.x() + 1, area.y() + 1, area.width() - 2, area.height() - 2);
        mark(
                area,
                row,
                outlet + 1,
                NLS.bind(PictureTexts.Mark_part, speaker.name(), published.name()),
                count,
                Scopes.from(filter, published.name()),
                List.of(
                        new Shape.Box(painted, new Fill(Ink.CELL, Texture.SOLID, strength)),
                        sheet.centred(
                                area.x() + area.width() / 2,
                                area.y() + (ROW - Lettering.LABEL.line()) / 2,
                                Sheet.number(count),
                                Lettering.LABEL,
                                strength < STRONG ? Ink.TEXT : Ink.PAGE,
                                cell)));
    }

    private void mark(
            Area area,
            int row,
            int column,
            String name,
            int count,
            QuoteFilter filter,
            List<Shape> shapes) {
        sheet.mark(
                new Mark(
                        area,
                        row,
                        column,
                        Sheet.named(name, count),
                        count,
                        new QuoteScope(Sheet.scopeName(name, of), filter),
                        shapes));
    }

    private String description(int counted) {
        return NLS.bind(
                PictureTexts.Matrix_description,
                new Object[] {
                    Sheet.number(counted),
                    of.name(),
                    Sheet.number(figures.speakers().size()),
                    Sheet.number(figures.outlets().size())
                });
    }
}
