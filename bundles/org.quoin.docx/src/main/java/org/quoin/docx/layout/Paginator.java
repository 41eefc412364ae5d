package org.quoin.docx.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.PageShape;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.StyleSheet;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;

/**
 * Finds the page of every bookmark without a word processor, and only says what is certain.
 *
 * <p>Heights are known between a least and a most. While both put a unit on the same page, that
 * page is certain. Where the least would still fit it on the page and the most would not, the unit
 * is told to begin the next page: then it does so on every machine. Where not even the least fits
 * it, every word processor moves it by itself. What still cannot be known (a paragraph longer than
 * a page) leaves everything after it without a number.
 */
public final class Paginator implements Flow {

    /** The rule above the footnotes and the room around it: LibreOffice's least, Word's most. */
    private static final Room NOTE_RULE = new Room(60, 240);

    private final Measure measure;
    private final int pageHeight;
    private final Measure wide;
    private final int wideHeight;
    private PageShape shape = PageShape.UPRIGHT;
    private PageShape wanted = PageShape.UPRIGHT;
    private Optional<Paragraph> caption = Optional.empty();
    private Room held = Room.NONE;
    private Room heading = Room.NONE;
    private int rows;

    /** The room below the last paragraph, which that above the next may share. */
    private int above;

    private boolean isLong;
    private final Map<String, Integer> pages = new HashMap<>();
    private final BitSet breaks = new BitSet();
    private int unit = -1;
    private int page = 1;
    private boolean certain = true;
    private boolean full;
    private Room body = Room.NONE;
    private Room notes = Room.NONE;
    private List<Integer> columns = List.of();

    /**
     * The room of a page for text, header and footer apart, in twentieths of a point.
     *
     * @param width of a line
     * @param height of all lines
     */
    public record Page(int width, int height) {}

    /**
     * @param styles the style sheet the document will have
     * @param upright a page as ever
     * @param sideways one that lies on its side
     * @param footnotes whether notes take room on their pages
     */
    public Paginator(StyleSheet styles, Page upright, Page sideways, boolean footnotes) {
        this.measure = new Measure(styles, upright.width(), footnotes);
        this.pageHeight = upright.height();
        this.wide = new Measure(styles, sideways.width(), footnotes);
        this.wideHeight = sideways.height();
    }

    /** What was found, once everything was poured in. */
    public PageNumbers pageNumbers() {
        return new PageNumbers(pages, breaks);
    }

    @Override
    public void unit(Unit next) {
        unit++;
        turnShape();
        boolean atTop = body.most() == 0;
        boolean told = next.newPage();
        if ((next.newPage() || full) && !atTop) {
            breaks.set(unit, full);
            turnPage();
            atTop = true;
            told = true;
        }
        Room text = text(next, atTop, told);
        Room noted = notes(next);
        if (!fits(text.most(), noted.most(), Room::most) && !atTop) {
            boolean surelyMoves = body.least() + text.least() > pageHeight();
            if (!surelyMoves) {
                breaks.set(unit);
            }
            turnPage();
            text = text(next, true, !surelyMoves);
        }
        if (certain) {
            for (Paragraph paragraph : next.paragraphs()) {
                paragraph.bookmark().ifPresent(name -> pages.put(name, page));
            }
        }
        body = body.plus(text);
        notes = notes.plus(noted);
        above = measure().after(next.paragraphs().get(next.paragraphs().size() - 1));
        overflow();
    }

    @Override
    public void beginContents() {}

    @Override
    public void endContents() {}

    @Override
    public void turn(PageShape next) {
        wanted = next;
    }

    private void turnShape() {
        if (wanted != shape) {
            shape = wanted;
            if (body.most() > 0) {
                turnPage();
            }
        }
    }

    private int pageHeight() {
        return shape == PageShape.SIDEWAYS ? wideHeight : pageHeight;
    }

    private Measure measure() {
        return shape == PageShape.SIDEWAYS ? wide : measure;
    }

    @Override
    public void beginTable(TableSpec table) {
        unit++;
        turnShape();
        columns = table.widths();
        caption = table.caption();
        rows = 0;
        heading = Room.NONE;
        isLong = false;
        held = Room.NONE;
        if (caption.isPresent()) {
            held =
                    new Room(
                            measure().paragraph(caption.get(), true).least(),
                            measure().paragraph(caption.get(), false).most());
        }
    }

    /**
     * What stands behind a table is moved by its rows; they themselves have no page to be named.
     */
    @Override
    public boolean takesRows(boolean last) {
        return !last;
    }

    /** A table that a page holds stands on one page; of a longer one, its first rows do. */
    @Override
    public void row(List<Paragraph> cells) {
        Room row = measure().row(cells, columns);
        rows++;
        if (rows == 1) {
            heading = row;
        }
        if (isLong) {
            further(row);
        } else if (rows > 2 && held.most() + row.most() > pageHeight()) {
            place();
            isLong = true;
            further(row);
        } else {
            held = held.plus(row);
        }
    }

    /** Where the most does not fit, the caption is told to begin a page: then all agree. */
    private void place() {
        if (body.most() > 0 && !fits(held.most(), 0, Room::most)) {
            breaks.set(unit, caption.isPresent());
            certain &= caption.isPresent();
            turnPage();
        }
        body = body.plus(held);
        if (certain) {
            caption.flatMap(Paragraph::bookmark).ifPresent(name -> pages.put(name, page));
        }
    }

    /** A row of a table that is longer than a page; its heading is repeated where it turns one. */
    private void further(Room row) {
        if (!fits(row.most(), 0, Room::most)) {
            certain &= !fits(row.least(), 0, Room::least);
            turnPage();
            body = body.plus(heading);
        }
        body = body.plus(row);
    }

    @Override
    public void endTable() {
        if (!isLong) {
            place();
        }
        columns = List.of();
        caption = Optional.empty();
        above = 0;
    }

    /**
     * The room of a unit's paragraphs.
     *
     * @param told whether it is told to begin the page: then a heading has no room above it, see
     *     {@code BodyFlow}
     */
    private Room text(Unit next, boolean atTop, boolean told) {
        Room room = Room.NONE;
        boolean first = atTop;
        int shared = atTop ? 0 : above;
        for (Paragraph paragraph : next.paragraphs()) {
            Room one = measure().paragraph(paragraph, first);
            if (!first) {
                // Word adds the room below one to that above the next; LibreOffice takes the
                // larger.
                one =
                        new Room(
                                one.least() - Math.min(shared, measure().before(paragraph)),
                                one.most());
            }
            shared = measure().after(paragraph);
            if (first && told && paragraph.style().isHeading()) {
                one = new Room(one.least(), one.most() - measure().before(paragraph));
            }
            room = room.plus(one);
            first = false;
        }
        return room;
    }

    private Room notes(Unit next) {
        Room room = Room.NONE;
        for (Paragraph paragraph : next.paragraphs()) {
            room = room.plus(measure().notes(paragraph));
        }
        return room;
    }

    private boolean fits(int text, int noted, java.util.function.ToIntFunction<Room> side) {
        int noteHeight = side.applyAsInt(notes) + noted;
        int rule = noteHeight > 0 ? side.applyAsInt(NOTE_RULE) : 0;
        return side.applyAsInt(body) + text + noteHeight + rule <= pageHeight();
    }

    /**
     * A unit longer than a page flows over. What follows is told to begin a page; which one is
     * certain only if least and most agree.
     */
    private void overflow() {
        if (fits(0, 0, Room::most)) {
            return;
        }
        int least = (body.least() + notes.least()) / pageHeight();
        int most = (body.most() + notes.most() + NOTE_RULE.most()) / pageHeight();
        certain &= least == most;
        page += most;
        body = new Room(1, 1);
        notes = Room.NONE;
        full = true;
    }

    private void turnPage() {
        page++;
        full = false;
        body = Room.NONE;
        notes = Room.NONE;
    }
}
