package org.quoin.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.workbench.model.PageContent;
import org.quoin.workbench.model.QuoteIndex;
import org.quoin.workbench.model.ReadingText;
import org.quoin.workbench.model.Segment;

/**
 * Sets an article's page: the lines' distances and fonts, and the marks of the quotations. Kinds
 * differ in colour and in the line beneath (one, two, a wave), so that nobody needs the colours.
 *
 * <p>All styles are handed over at once, which takes milliseconds for thousands of quotations; one
 * by one it would take seconds. A line style listener would be as fast but cannot set paragraphs
 * apart: with one, the widget ignores the distances between lines.
 */
final class PageStyles {

    private static final int COLUMNS = 12;

    private final ReadingText reading;
    private final QuoteIndex index;
    private final ReadingFonts fonts;
    private final Colours colours;
    private final Pictures pictures;
    private final int unit;

    /**
     * @param unit height of a line of text, by which distances are measured
     */
    PageStyles(
            PageContent content, ReadingFonts fonts, Colours colours, Pictures pictures, int unit) {
        this.reading = content.text();
        this.index = content.index();
        this.fonts = fonts;
        this.colours = colours;
        this.pictures = pictures;
        this.unit = unit;
    }

    /**
     * Sets the page anew, whatever was set before.
     *
     * @param text shows {@link ReadingText#shown()}
     */
    void apply(StyledText text) {
        List<StyleRange> styles = new ArrayList<>();
        for (int i = 0; i < text.getLineCount(); i++) {
            int start = text.getOffsetAtLine(i);
            ReadingText.Line line = reading.line(start);
            text.setLineVerticalIndent(i, distance(line, start));
            if (line == ReadingText.Line.LIST_ITEM || line == ReadingText.Line.QUOTATION) {
                text.setLineIndent(i, 1, unit);
                text.setLineWrapIndent(i, 1, unit);
            }
            if (line == ReadingText.Line.TABLE_ROW) {
                text.setLineTabStops(i, 1, columns());
            }
            line(start, start + text.getLine(i).length(), line, styles);
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    /**
     * Marks some lines anew; their distances stay.
     *
     * @param first offset of what is shown
     * @param last another one, not before it
     */
    void apply(StyledText text, int first, int last) {
        List<StyleRange> styles = new ArrayList<>();
        int from = text.getLineAtOffset(first);
        int to = text.getLineAtOffset(last);
        for (int i = from; i <= to; i++) {
            int start = text.getOffsetAtLine(i);
            line(start, start + text.getLine(i).length(), reading.line(start), styles);
        }
        int start = text.getOffsetAtLine(from);
        int end = text.getOffsetAtLine(to) + text.getLine(to).length();
        text.replaceStyleRanges(start, end - start, styles.toArray(StyleRange[]::new));
    }

    private void line(int start, int end, ReadingText.Line line, List<StyleRange> styles) {
        int inArticle = reading.toArticle(start);
        if (start == end) {
            return;
        }
        if (inArticle < 0) {
            styles.add(plain(start, end, line));
        } else {
            body(start, end, line, start - inArticle, styles);
        }
    }

    /** Cells of a table stand apart by a tab; wide enough for a few words each. */
    private int[] columns() {
        return IntStream.rangeClosed(1, COLUMNS).map(column -> column * unit * 5).toArray();
    }

    /** Between a line and the one above it. */
    private int distance(ReadingText.Line line, int start) {
        boolean first = start == reading.bodyStart();
        return switch (line) {
            case TITLE -> unit * 5 / 4;
            case ABOUT -> unit / 3;
            case HEADING -> unit;
            case LIST_ITEM, TABLE_ROW -> first ? unit : unit / 4;
            case CAPTION -> unit / 4;
            case PARAGRAPH, QUOTATION, PICTURE -> first ? unit : unit * 5 / 9;
        };
    }

    /**
     * @param shift of what is shown against the article's text, the same all along a line
     */
    private void body(
            int start, int end, ReadingText.Line line, int shift, List<StyleRange> styles) {
        int at = start;
        for (Segment segment : index.in(start - shift, end - shift)) {
            int from = segment.start() + shift;
            int to = segment.end() + shift;
            if (from > at) {
                styles.add(plain(at, from, line));
            }
            StyleRange style = plain(from, to, line);
            mark(style, segment);
            styles.add(style);
            at = to;
        }
        if (at < end) {
            styles.add(plain(at, end, line));
        }
    }

    private StyleRange plain(int start, int end, ReadingText.Line line) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = end - start;
        style.font = font(line);
        if (line == ReadingText.Line.PICTURE) {
            style.metrics = pictures.metrics(start);
        }
        boolean quiet = line == ReadingText.Line.ABOUT || line == ReadingText.Line.CAPTION;
        style.foreground = quiet ? colours.quiet() : colours.text();
        return style;
    }

    private Font font(ReadingText.Line line) {
        return switch (line) {
            case TITLE -> fonts.title();
            case HEADING -> fonts.heading();
            case ABOUT, CAPTION -> fonts.small();
            case PARAGRAPH, LIST_ITEM, QUOTATION, TABLE_ROW, PICTURE -> fonts.text();
        };
    }

    private void mark(StyleRange style, Segment segment) {
        segment.kind().ifPresent(kind -> mark(style, kind, status(segment)));
        if (segment.source()) {
            style.font = fonts.bold();
            style.foreground = colours.source();
        }
        if (segment.cue()) {
            style.foreground = colours.cue();
            style.borderStyle = SWT.BORDER_DOT;
            style.borderColor = colours.cue();
        }
    }

    private QuoteStatus status(Segment segment) {
        return index.quotes().get(segment.content().orElseThrow()).status();
    }

    /** Rejected ones are struck through, those that a person stands behind have a frame. */
    private void mark(StyleRange style, QuoteKind kind, QuoteStatus status) {
        if (status == QuoteStatus.REJECTED) {
            style.strikeout = true;
            style.strikeoutColor = colours.quiet();
            style.foreground = colours.quiet();
            return;
        }
        style.background = colours.ground(kind);
        style.underline = true;
        style.underlineStyle = underline(kind);
        style.underlineColor = colours.line(kind);
        if (status != QuoteStatus.PROPOSED) {
            style.borderStyle = SWT.BORDER_SOLID;
            style.borderColor = colours.line(kind);
        }
    }

    /** The line beneath a kind of quotation. */
    static int underline(QuoteKind kind) {
        return switch (kind) {
            case DIRECT -> SWT.UNDERLINE_SINGLE;
            case MIXED -> SWT.UNDERLINE_DOUBLE;
            case INDIRECT -> SWT.UNDERLINE_SQUIGGLE;
        };
    }
}
