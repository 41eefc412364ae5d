package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.MatrixFigures;
import org.quoin.project.model.MatrixFigures.OutletTally;
import org.quoin.project.model.SpeakerFigures;
import org.quoin.project.model.SpeakerTally;
import org.quoin.project.model.SpeakersTogether;
import org.quoin.project.model.Tally;
import org.quoin.project.model.TimeFigures;
import org.quoin.project.model.TimeStep;
import org.quoin.workbench.pictures.draw.Area;
import org.quoin.workbench.pictures.draw.Drawing;
import org.quoin.workbench.pictures.draw.EstimatedRuler;
import org.quoin.workbench.pictures.draw.Fill;
import org.quoin.workbench.pictures.draw.Ink;
import org.quoin.workbench.pictures.draw.Mark;
import org.quoin.workbench.pictures.draw.MatrixPicture;
import org.quoin.workbench.pictures.draw.Room;
import org.quoin.workbench.pictures.draw.Ruler;
import org.quoin.workbench.pictures.draw.Scopes;
import org.quoin.workbench.pictures.draw.Shape;
import org.quoin.workbench.pictures.draw.SpeakerPicture;
import org.quoin.workbench.pictures.draw.Split;
import org.quoin.workbench.pictures.draw.TimePicture;

/** What holds for every picture, whatever its figures, names and size. */
class PictureTest {

    private static final int ROUNDS = 150;

    private static final List<String> NAMES =
            List.of(
                    "Ana Brook",
                    "陈若溪",
                    "东澜省粮食和物资储备局新闻发言人办公室",
                    "A very long name of somebody who is the deputy head of the office of harbours",
                    "Ж",
                    "محمد المرسى",
                    "👩‍🚒🇪🇺 e\u0301e\u0301",
                    "<b>&amp;</b>",
                    "two\nlines\tand a tab",
                    "");

    private static final Ruler RULER = new EstimatedRuler();

    private final Random random = new Random(20261123);

    @Test
    void nothingLiesOutsideAndNoTextLiesOnAnother() {
        for (int i = 0; i < ROUNDS; i++) {
            for (Drawing each : drawings()) {
                Area page = new Area(0, 0, each.width(), each.height());
                List<Shape.Words> texts = new ArrayList<>();
                for (Shape shape : shapes(each)) {
                    assertTrue(page.encloses(area(shape)), () -> shape + " is outside " + page);
                    if (shape instanceof Shape.Words words && !words.text().isEmpty()) {
                        texts.add(words);
                    }
                }
                for (int one = 0; one < texts.size(); one++) {
                    for (int other = one + 1; other < texts.size(); other++) {
                        Shape.Words first = texts.get(one);
                        Shape.Words second = texts.get(other);
                        assertFalse(
                                first.area().overlaps(second.area()),
                                () -> first + " lies on " + second);
                    }
                }
            }
        }
    }

    @Test
    void aTextIsNeverWiderThanItsArea() {
        for (Drawing each : drawings()) {
            for (Shape shape : shapes(each)) {
                if (shape instanceof Shape.Words words) {
                    assertEquals(
                            RULER.width(words.text(), words.lettering()),
                            words.area().width(),
                            0.01,
                            words.text());
                    assertFalse(words.text().contains("\n"), words.text());
                }
            }
        }
    }

    @Test
    void marksLieWithinThePictureAndHaveNamesAndTheirOwnPlaceForTheKeyboard() {
        for (int i = 0; i < ROUNDS; i++) {
            for (Drawing each : drawings()) {
                Area page = new Area(0, 0, each.width(), each.height());
                Set<List<Integer>> places =
                        each.marks().stream()
                                .map(mark -> List.of(mark.row(), mark.column()))
                                .collect(Collectors.toSet());
                assertEquals(each.marks().size(), places.size(), "one mark a place");
                for (Mark mark : each.marks()) {
                    assertTrue(page.encloses(mark.area()), () -> mark + " is outside " + page);
                    assertTrue(mark.count() > 0, () -> mark.name());
                    assertTrue(
                            mark.name().contains(String.format("%,d", mark.count())),
                            () -> mark.name());
                }
            }
        }
    }

    @Test
    void everyMarkIsReachedWithTheArrowKeys() {
        for (int i = 0; i < ROUNDS; i++) {
            for (Drawing each : drawings()) {
                if (each.marks().isEmpty()) {
                    continue;
                }
                Set<Mark> reached = new java.util.LinkedHashSet<>(each.marks().subList(0, 1));
                List<Mark> next = new ArrayList<>(reached);
                while (!next.isEmpty()) {
                    Mark from = next.remove(0);
                    for (Mark to :
                            List.of(
                                    each.beside(from, 1),
                                    each.beside(from, -1),
                                    each.below(from, 1),
                                    each.below(from, -1))) {
                        if (reached.add(to)) {
                            next.add(to);
                        }
                    }
                }
                assertEquals(each.marks().size(), reached.size(), each.title());
            }
        }
    }

    @Test
    void barsStandForEveryQuotationOnce() {
        for (int i = 0; i < ROUNDS; i++) {
            SpeakerFigures figures = speakers();
            Split split = split();
            Drawing drawing = SpeakerPicture.of(figures, Scopes.ALL, split, room(), RULER);
            assertEquals(
                    figures.all().total(), sum(drawing, mark -> mark.column() == 0), "whole rows");
            int row = 0;
            for (SpeakerTally each : figures.most()) {
                int place = row++;
                assertEquals(
                        each.tally().total(),
                        sum(drawing, mark -> mark.row() == place && mark.column() > 0),
                        "parts of a row");
            }
        }
    }

    @Test
    void barsAreAsLongAsTheirNumbersSay() {
        Tally seven = Tally.of(QuoteKind.DIRECT, QuoteStatus.PROPOSED, 7);
        Tally mixed =
                Tally.of(QuoteKind.DIRECT, QuoteStatus.PROPOSED, 2)
                        .plus(Tally.of(QuoteKind.MIXED, QuoteStatus.ACCEPTED, 12));
        SpeakerFigures figures =
                new SpeakerFigures(
                        List.of(speaker(1, "One", mixed), speaker(2, "Two", seven)),
                        together(0),
                        together(0),
                        Tally.NONE);
        Drawing drawing = SpeakerPicture.of(figures, Scopes.ALL, Split.KIND, Room.OF_FILE, RULER);
        double two = mark(drawing, 0, 1).area().width() / 2;
        assertEquals(12, mark(drawing, 0, 2).area().width() / two, 0.01);
        assertEquals(7, mark(drawing, 1, 1).area().width() / two, 0.01);
        assertEquals(
                mark(drawing, 0, 1).area().right(), mark(drawing, 0, 2).area().x(), 0.01, "joined");
    }

    @Test
    void columnsStandForEveryQuotationOnce() {
        for (int i = 0; i < ROUNDS; i++) {
            TimeFigures figures = times();
            Drawing drawing = TimePicture.of(figures, Scopes.ALL, split(), step(), room(), RULER);
            int undated = figures.undated().total();
            int wholes = sum(drawing, mark -> mark.row() == 0);
            assertEquals(figures.all().total() - undated, wholes, "whole columns");
            assertEquals(
                    figures.all().total() - undated + undated,
                    sum(drawing, mark -> mark.row() > 0),
                    "parts of columns, and what has no day");
        }
    }

    @Test
    void theStepThatWasAskedForIsTakenWhereItCanBeSeen() {
        TreeMap<LocalDate, Tally> days = new TreeMap<>();
        Tally one = Tally.of(QuoteKind.DIRECT, QuoteStatus.PROPOSED, 1);
        days.put(LocalDate.of(2026, 3, 2), one);
        days.put(LocalDate.of(2026, 4, 20), one);
        TimeFigures figures = new TimeFigures(days, Tally.NONE);
        Room room = Room.ofWindow(500, 300);
        assertTrue(subtitle(figures, Optional.of(TimeStep.DAY), room).endsWith("by day"));
        assertTrue(subtitle(figures, Optional.of(TimeStep.YEAR), room).endsWith("by year"));
        assertTrue(subtitle(figures, Optional.empty(), room).endsWith("by week"), "50 days");
        days.put(LocalDate.of(2036, 4, 20), one);
        TimeFigures long10 = new TimeFigures(days, Tally.NONE);
        assertTrue(
                subtitle(long10, Optional.of(TimeStep.DAY), room).endsWith("by month"),
                "ten years of days are none that anybody could see");
    }

    private static String subtitle(TimeFigures figures, Optional<TimeStep> step, Room room) {
        Drawing drawing = TimePicture.of(figures, Scopes.ALL, Split.KIND, step, room, RULER);
        return ((Shape.Words) drawing.ground().get(0)).text();
    }

    @Test
    void cellsStandForTheirPairs() {
        for (int i = 0; i < ROUNDS; i++) {
            MatrixFigures figures = matrix();
            Drawing drawing = MatrixPicture.of(figures, Scopes.ALL, room(), RULER);
            for (int row = 0; row < figures.speakers().size(); row++) {
                for (int column = 0; column < figures.outlets().size(); column++) {
                    int place = row + 1;
                    int outlet = column + 1;
                    assertEquals(
                            figures.counts().get(row).get(column),
                            sum(drawing, mark -> mark.row() == place && mark.column() == outlet));
                }
            }
        }
    }

    @Test
    void fillsDifferInMoreThanColour() {
        Tally each = Tally.NONE;
        for (QuoteStatus status : QuoteStatus.values()) {
            each = each.plus(Tally.of(QuoteKind.DIRECT, status, 500));
        }
        SpeakerFigures figures =
                new SpeakerFigures(
                        List.of(speaker(1, "One", each)), together(0), together(0), Tally.NONE);
        Drawing drawing = SpeakerPicture.of(figures, Scopes.ALL, Split.STATUS, Room.OF_FILE, RULER);
        List<Fill> fills =
                drawing.marks().stream()
                        .filter(mark -> mark.column() > 0)
                        .map(mark -> ((Shape.Box) mark.shapes().get(0)).fill())
                        .toList();
        assertEquals(5, fills.stream().map(Fill::texture).distinct().count());
        assertEquals(5, fills.stream().map(Fill::ink).distinct().count());
        for (Mark mark : drawing.marks().stream().filter(mark -> mark.column() > 0).toList()) {
            assertTrue(
                    mark.shapes().stream()
                            .anyMatch(
                                    shape ->
                                            shape instanceof Shape.Words words
                                                    && words.text().equals("500")
                                                    && words.ink() == Ink.TEXT),
                    "and say their number");
        }
    }

    private List<Drawing> drawings() {
        return List.of(
                SpeakerPicture.of(speakers(), Scopes.ALL, split(), room(), RULER),
                TimePicture.of(times(), Scopes.ALL, split(), step(), room(), RULER),
                MatrixPicture.of(matrix(), Scopes.ALL, room(), RULER));
    }

    private Room room() {
        return new Room(
                200 + random.nextInt(1600), 100 + random.nextInt(900), random.nextBoolean());
    }

    private Split split() {
        return random.nextBoolean() ? Split.KIND : Split.STATUS;
    }

    private Optional<TimeStep> step() {
        int choice = random.nextInt(TimeStep.values().length + 1);
        return choice == 0
                ? Optional.empty()
                : Optional.of(List.of(TimeStep.values()).get(choice - 1));
    }

    /** Few or many, some of them huge. */
    private int count() {
        int most = random.nextInt(8) == 0 ? 3_000_000 : random.nextInt(3) == 0 ? 900 : 9;
        return random.nextInt(most);
    }

    private Tally tally() {
        Tally sum = Tally.NONE;
        for (QuoteKind kind : QuoteKind.values()) {
            for (QuoteStatus status : QuoteStatus.values()) {
                int count = random.nextInt(3) == 0 ? count() : 0;
                sum = count == 0 ? sum : sum.plus(Tally.of(kind, status, count));
            }
        }
        return sum;
    }

    private Tally someTally() {
        return tally().plus(Tally.of(QuoteKind.MIXED, QuoteStatus.MANUAL, 1));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static SpeakerTally speaker(long number, String name, Tally tally) {
        return new SpeakerTally(number, name, SpeakerType.PERSON, tally);
    }

    private List<SpeakerTally> ranked(int most) {
        return LongStream.range(0, most == 0 ? 0 : random.nextInt(most))
                .mapToObj(number -> speaker(number + 1, name(), someTally()))
                .toList();
    }

    private SpeakersTogether together(int most) {
        return most == 0 || random.nextInt(3) == 0
                ? new SpeakersTogether(Set.of(), Tally.NONE)
                : new SpeakersTogether(Set.of(1000L + random.nextInt(most)), someTally());
    }

    private SpeakerFigures speakers() {
        return new SpeakerFigures(
                ranked(30),
                together(9),
                together(9),
                random.nextBoolean() ? Tally.NONE : someTally());
    }

    private TimeFigures times() {
        TreeMap<LocalDate, Tally> days = new TreeMap<>();
        int span = List.of(1, 7, 40, 400, 4000, 40_000).get(random.nextInt(6));
        int some = random.nextInt(60);
        for (int i = 0; i < some; i++) {
            days.put(LocalDate.of(1996, 2, 27).plusDays(random.nextInt(span)), someTally());
        }
        return new TimeFigures(days, random.nextBoolean() ? Tally.NONE : someTally());
    }

    private MatrixFigures matrix() {
        List<SpeakerTally> speakers = ranked(20);
        List<OutletTally> outlets = new ArrayList<>();
        for (int i = 0; i < random.nextInt(13); i++) {
            outlets.add(new OutletTally(name() + i, 1 + count()));
        }
        List<List<Integer>> counts = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            counts.add(outlets.stream().map(each -> count()).toList());
        }
        return new MatrixFigures(speakers, outlets, counts);
    }

    private static int sum(Drawing drawing, java.util.function.Predicate<Mark> wanted) {
        return drawing.marks().stream().filter(wanted).mapToInt(Mark::count).sum();
    }

    private static Mark mark(Drawing drawing, int row, int column) {
        Map<List<Integer>, Mark> marks =
                drawing.marks().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> List.of(each.row(), each.column()), each -> each));
        return Optional.ofNullable(marks.get(List.of(row, column))).orElseThrow();
    }

    private static List<Shape> shapes(Drawing drawing) {
        List<Shape> all = new ArrayList<>(drawing.ground());
        drawing.marks().forEach(mark -> all.addAll(mark.shapes()));
        return all;
    }

    private static Area area(Shape shape) {
        if (shape instanceof Shape.Box box) {
            return box.area();
        }
        if (shape instanceof Shape.Words words) {
            return words.area();
        }
        Shape.Rule rule = (Shape.Rule) shape;
        return new Area(rule.x(), rule.y(), rule.toX() - rule.x(), rule.toY() - rule.y());
    }
}
