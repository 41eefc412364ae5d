package org.quoin.workbench.pictures.draw;

import java.util.List;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.SpeakerFigures;
import org.quoin.project.model.SpeakerTally;
import org.quoin.project.model.Tally;
import org.quoin.workbench.model.QuoteScope;

/** Who spoke how much: a bar for each of those who spoke most, and lines for the rest. */
public final class SpeakerPicture {

    private static final double ROW = 26;
    private static final double BAR = 18;
    private static final double LEAST_NAME = 60;
    private static final double MOST_NAME = 0.34;
    private static final int TICKS = 5;

    private final SpeakerFigures figures;
    private final QuoteScope of;
    private final Split split;
    private final Sheet sheet;
    private final Bars bars;
    private final double names;

    private SpeakerPicture(
            SpeakerFigures figures, QuoteScope of, Split split, Room room, Ruler ruler) {
        this.figures = figures;
        this.of = of;
        this.split = split;
        sheet = new Sheet(room, 0, ruler);
        bars = new Bars(sheet, of);
        double widest =
                figures.most().stream()
                        .mapToDouble(each -> sheet.width(each.name(), Lettering.LABEL))
                        .max()
                        .orElse(0);
        names = Math.min(Math.max(widest, LEAST_NAME), sheet.width() * MOST_NAME);
    }

    /**
     * Lays the picture out.
     *
     * @param of which quotations were counted
     * @param room it becomes as high as it needs
     */
    public static Drawing of(
            SpeakerFigures figures, QuoteScope of, Split split, Room room, Ruler ruler) {
        return new SpeakerPicture(figures, of, split, room, ruler).drawing();
    }

    private Drawing drawing() {
        Tally all = figures.all();
        sheet.head(PictureTexts.Speakers_title, of, all.total(), "");
        sheet.legend(split.parts(all, of.filter()));
        if (!figures.most().isEmpty()) {
            speakers();
        }
        rest();
        return sheet.drawing(PictureTexts.Speakers_title, description(all));
    }

    private void speakers() {
        List<Tally> tallies = figures.most().stream().map(SpeakerTally::tally).toList();
        int most = Sheet.most(tallies);
        double left = Sheet.MARGIN + names + 10;
        double value = sheet.width(Sheet.number(most), Lettering.VALUE);
        double scale = (sheet.right() - left - value - 8) / most;
        double top = sheet.y();
        double bottom = top + ROW * tallies.size();
        axis(left, scale, top, bottom, most);
        int row = 0;
        for (SpeakerTally each : figures.most()) {
            speaker(each, row, left, scale, top + ROW * row);
            row++;
        }
        sheet.paint(new Shape.Rule(left, top, left, bottom, Ink.QUIET));
        sheet.moveTo(bottom + Lettering.SMALL.line() + 10);
    }

    private void axis(double left, double scale, double top, double bottom, int most) {
        int step = Sheet.step(most, TICKS);
        for (long tick = 0; tick <= most; tick += step) {
            double x = left + scale * tick;
            sheet.paint(new Shape.Rule(x, top, x, bottom, Ink.RULE));
            sheet.paint(
                    sheet.centred(
                            x,
                            bottom + 3,
                            Sheet.number(tick),
                            Lettering.SMALL,
                            Ink.QUIET,
                            scale * step));
        }
    }

    private void speaker(SpeakerTally speaker, int row, double left, double scale, double top) {
        QuoteFilter filter = Scopes.bySpeakers(of.filter(), Set.of(speaker.number()));
        int total = speaker.tally().total();
        double text = top + (ROW - Lettering.LABEL.line()) / 2;
        sheet.mark(
                new Mark(
                        new Area(Sheet.MARGIN, top, left - Sheet.MARGIN, ROW),
                        row,
                        0,
                        Sheet.named(speaker.name(), total),
                        total,
                        new QuoteScope(Sheet.scopeName(speaker.name(), of), filter),
                        List.of(
                                sheet.right(
                                        left - 10,
                                        text,
                                        speaker.name(),
                                        Lettering.LABEL,
                                        Ink.TEXT,
                                        names))));
        Area bar = new Area(left, top + (ROW - BAR) / 2, scale * total, BAR);
        bars.level(bar, row, speaker.name(), split.parts(speaker.tally(), filter));
        sheet.paint(
                sheet.left(
                        bar.right() + 6,
                        text,
                        Sheet.number(total),
                        Lettering.VALUE,
                        Ink.TEXT,
                        sheet.right() - bar.right()));
    }

    /** In words: next to thousands of others together, no bar above could be told from another. */
    private void rest() {
        line(
                NLS.bind(
                        PictureTexts.Speakers_others,
                        Sheet.number(figures.others().numbers().size())),
                figures.others().tally(),
                Scopes.bySpeakers(of.filter(), figures.others().numbers()));
        line(
                NLS.bind(
                        PictureTexts.Speakers_unnamed,
                        Sheet.number(figures.unnamed().numbers().size())),
                figures.unnamed().tally(),
                Scopes.bySpeakers(of.filter(), figures.unnamed().numbers()));
        line(PictureTexts.Speakers_nobody, figures.nobodys(), Scopes.ofNobody(of.filter()));
    }

    private void line(String name, Tally tally, QuoteFilter filter) {
        if (tally.total() == 0) {
            return;
        }
        double text = sheet.y() + (ROW - Lettering.LABEL.line()) / 2;
        Shape.Words value =
                sheet.right(
                        sheet.right(),
                        text,
                        Sheet.number(tally.total()),
                        Lettering.VALUE,
                        Ink.TEXT,
                        120);
        Shape.Words words =
                sheet.left(
                        Sheet.MARGIN,
                        text,
                        name,
                        Lettering.LABEL,
                        Ink.TEXT,
                        value.area().x() - Sheet.MARGIN - 10);
        sheet.paint(new Shape.Rule(Sheet.MARGIN, sheet.y(), sheet.right(), sheet.y(), Ink.RULE));
        sheet.mark(
                new Mark(
                        new Area(Sheet.MARGIN, sheet.y(), sheet.right() - Sheet.MARGIN, ROW),
                        (int) sheet.y() + figures.most().size(),
                        0,
                        Sheet.named(name, tally.total()),
                        tally.total(),
                        new QuoteScope(Sheet.scopeName(name, of), filter),
                        List.of(words, value)));
        sheet.moveTo(sheet.y() + ROW);
    }

    private String description(Tally all) {
        StringBuilder said =
                new StringBuilder(
                        NLS.bind(
                                PictureTexts.Speakers_description,
                                Sheet.number(all.total()),
                                of.name()));
        figures.most().stream()
                .limit(5)
                .forEach(
                        each ->
                                said.append(' ')
                                        .append(Sheet.named(each.name(), each.tally().total()))
                                        .append('.'));
        return said.toString();
    }
}
