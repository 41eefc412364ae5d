package org.quoin.workbench.pictures.draw;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.quoin.project.model.Tally;
import org.quoin.workbench.model.QuoteScope;

/**
 * What is common to all pictures while they are laid out: margins, head, legend, texts that fit.
 */
final class Sheet {

    /** Around everything. */
    static final double MARGIN = 16;

    /** Narrower ones are not drawn: there would be no room for names. */
    static final double LEAST_WIDTH = 360;

    private static final double SWATCH_WIDTH = 16;
    private static final double SWATCH_HEIGHT = 11;

    private final Ruler ruler;
    private final Room room;
    private final double width;
    private final List<Shape> ground = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    /**
     * @param width what is needed, if it is more than the room's
     */
    Sheet(Room room, double width, Ruler ruler) {
        this.room = room;
        this.width = Math.max(Math.max(width, room.width()), LEAST_WIDTH);
        y = room.titled() ? MARGIN : MARGIN / 2;
        this.ruler = ruler;
    }

    double width() {
        return width;
    }

    /** How high the rest may become. */
    double heightLeft() {
        return room.height() - y - MARGIN;
    }

    /** The right end of what may be painted. */
    double right() {
        return width - MARGIN;
    }

    /** Where free room begins. */
    double y() {
        return y;
    }

    void moveTo(double newY) {
        y = newY;
    }

    double width(String text, Lettering lettering) {
        return ruler.width(text, lettering);
    }

    void paint(Shape shape) {
        ground.add(shape);
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    Drawing drawing(String title, String description) {
        return new Drawing(title, description, width, y + MARGIN, ground, marks);
    }

    /** What the picture is about, and below it of what it was made. */
    void head(String title, QuoteScope of, int count, String more) {
        if (room.titled()) {
            ground.add(left(MARGIN, y, title, Lettering.TITLE, Ink.TEXT, right() - MARGIN));
            y += Lettering.TITLE.line();
        }
        String line = NLS.bind(PictureTexts.Picture_of, number(count), of.name());
        String all = more.isEmpty() ? line : line + " · " + more;
        ground.add(left(MARGIN, y, all, Lettering.SMALL, Ink.QUIET, right() - MARGIN));
        y += Lettering.SMALL.line() + 8;
    }

    /**
     * What the fills mean, and how many quotations have each; those that nothing has are left out.
     */
    void legend(List<Split.Part> parts) {
        double x = MARGIN;
        for (Split.Part each : parts) {
            if (each.count() == 0) {
                continue;
            }
            String name = each.name() + " " + number(each.count());
            double needed = SWATCH_WIDTH + 6 + width(name, Lettering.SMALL);
            if (x > MARGIN && x + needed > right()) {
                x = MARGIN;
                y += Lettering.SMALL.line() + 2;
            }
            Area swatch =
                    new Area(
                            x,
                            y + (Lettering.SMALL.line() - SWATCH_HEIGHT) / 2,
                            SWATCH_WIDTH,
                            SWATCH_HEIGHT);
            ground.add(new Shape.Box(swatch, each.fill()));
            ground.add(
                    left(
                            x + SWATCH_WIDTH + 6,
                            y,
                            name,
                            Lettering.SMALL,
                            Ink.TEXT,
                            right() - x - SWATCH_WIDTH - 6));
            x += needed + 18;
        }
        y += Lettering.SMALL.line() + 12;
    }

    /** A line of text that begins somewhere. */
    Shape.Words left(double x, double top, String text, Lettering lettering, Ink ink, double most) {
        String fitting = fit(text, lettering, most);
        Area area = new Area(x, top, width(fitting, lettering), lettering.line());
        return new Shape.Words(area, fitting, lettering, ink, Shape.Side.LEFT);
    }

    /** A line of text that ends somewhere. */
    Shape.Words right(
            double end, double top, String text, Lettering lettering, Ink ink, double most) {
        Shape.Words words = left(0, top, text, lettering, ink, most);
        return moved(words, end - words.area().width(), Shape.Side.RIGHT);
    }

    /** A line of text around a place. */
    Shape.Words centred(
            double middle, double top, String text, Lettering lettering, Ink ink, double most) {
        Shape.Words words = left(0, top, text, lettering, ink, most);
        return moved(words, middle - words.area().width() / 2, Shape.Side.MIDDLE);
    }

    private static Shape.Words moved(Shape.Words words, double x, Shape.Side side) {
        Area area = words.area();
        return new Shape.Words(
                new Area(x, area.y(), area.width(), area.height()),
                words.text(),
                words.lettering(),
                words.ink(),
                side);
    }

    /** The text on one line, or as much of it as there is room for and an ellipsis. */
    String fit(String text, Lettering lettering, double most) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (width(line, lettering) <= most) {
            return line;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(line);
        // Long ones are not measured letter by letter from their end.
        int end = letters.first();
        String fitting = "…";
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            String shortened = line.substring(0, next).stripTrailing() + "…";
            if (width(shortened, lettering) > most) {
                break;
            }
            end = next;
            fitting = shortened;
        }
        return end == 0 && width(fitting, lettering) > most ? "" : fitting;
    }

    /** What a mark is called: with how many quotations it stands for. */
    static String named(String name, int count) {
        return count == 1
                ? NLS.bind(PictureTexts.Mark_one, name)
                : NLS.bind(PictureTexts.Mark_many, name, number(count));
    }

    /** A number as people write it. */
    static String number(long count) {
        return String.format("%,d", count);
    }

    /** What the list is called that shows a mark's quotations. */
    static String scopeName(String name, QuoteScope of) {
        return of.filter().equals(Scopes.ALL.filter()) ? name : name + " – " + of.name();
    }

    /** The largest count, at least 1, so that nothing is divided by nothing. */
    static int most(Iterable<Tally> tallies) {
        int most = 1;
        for (Tally each : tallies) {
            most = Math.max(most, each.total());
        }
        return most;
    }

    /** The distance of marks at an axis: few of them, at numbers that are easy to read. */
    static int step(int most, int marks) {
        int power = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                if ((long) factor * power * marks >= most) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }
}
