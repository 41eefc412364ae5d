package org.quoin.workbench.editor;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.quoin.api.article.ImageData;
import org.quoin.api.text.TextSpan;
import org.quoin.workbench.model.PageContent;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.model.ReadingText;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.Names;
import org.quoin.workbench.ui.Preferences;
import org.quoin.workbench.ui.Texts;

/**
 * An article set for reading: lines of a length that the eye follows, with margins, its quotations
 * marked, its pictures in place, and beside it a strip that shows where its quotations stand.
 */
final class ArticlePage {

    /** Who the page is for. */
    interface Host {

        /** The user pointed at a quotation. */
        void picked(QuoteRef quote);

        /** What is known of a quotation. */
        Optional<QuoteRow> row(QuoteRef quote);

        /** The bytes of one of the article's pictures; called in the background. */
        Optional<ImageData> picture(int index);

        /** The article's original, if it is kept; called in the background. */
        Optional<InputStream> original();

        /** The keys for finding. */
        FindBar.Keys keys();
    }

    private static final int LEAST_MARGIN = 20;

    private PageContent content;
    private final ReadingText reading;
    private final Composite area;
    private final StyledText text;
    private final ReadingFonts fonts;
    private final Colours colours = new Colours();
    private final Host host;
    private final Pictures pictures;
    private final PageFind find;

    /** The quotation whose words were selected last. */
    private OptionalLong revealed = OptionalLong.empty();

    /** Height of a line of text, by which distances are measured. */
    private int unit;

    /** The quotation to be scrolled to when the page has its size. */
    private OptionalLong waiting = OptionalLong.empty();

    /**
     * @param parent to be filled
     * @param content what is read
     */
    ArticlePage(Composite parent, PageContent content, Host host) {
        this.content = content;
        this.host = host;
        reading = content.text();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        int direction = reading.isRightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        text =
                new StyledText(
                        area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | direction);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(text);
        // The page has colours of its own in every theme; the theme's style sheet would paint over
        // them.
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        fonts = new ReadingFonts(text, reading.language());
        Names.name(text, Texts.Editor_text + ": " + content.article().article().title());
        pictures =
                new Pictures(
                        text,
                        content,
                        host::picture,
                        Background.oneByOne(EditorTexts.Overview_name),
                        Background.foreground(text),
                        fonts,
                        colours);
        find = new PageFind(area, text, reading, colours, host.keys(), this::scrollTo);
        text.setText(reading.shown());
        paint();
        StatusSigns.beside(text, reading, () -> this.content.index());
        listen();
        new QuoteToolTip(text, this::rowAt).activate();
    }

    /** The whole page. */
    Composite control() {
        return area;
    }

    /** The widget that shows the text. */
    StyledText text() {
        return text;
    }

    /** What is shown. */
    PageContent content() {
        return content;
    }

    /** Finding words in the text. */
    PageFind find() {
        return find;
    }

    /** The selected words, as a span of the article's text; empty where none of it is selected. */
    Optional<TextSpan> selected() {
        Point selection = text.getSelectionRange();
        return reading.toArticle(new TextSpan(selection.x, selection.x + selection.y));
    }

    /** Shows the same article with its quotations as they are now; the place in it stays. */
    void show(PageContent now) {
        if (now != content) {
            PageContent before = content;
            content = now;
            now.changedSince(before).map(reading::toShown).ifPresent(this::repaint);
            revealed.ifPresent(quotation -> followEnds(before, quotation));
        }
    }

    /** Of a long article only the lines that changed, so that reviewing it never waits. */
    private void repaint(TextSpan shown) {
        int top = text.getTopPixel();
        text.setRedraw(false);
        styles().apply(text, shown.start(), shown.end());
        text.setTopPixel(top);
        text.setRedraw(true);
        find.show(content.index().quotes());
    }

    private PageStyles styles() {
        return new PageStyles(content, fonts, colours, pictures, unit);
    }

    /**
     * Selects the words of the selected quotation again where an end of them was moved, or it has
     * only now come.
     */
    private void followEnds(PageContent before, long quotation) {
        Optional<TextSpan> was = extent(before, quotation);
        Optional<TextSpan> is = extent(content, quotation);
        if (is.isPresent() && !was.equals(is)) {
            reveal(quotation);
        }
    }

    private static Optional<TextSpan> extent(PageContent of, long quotation) {
        OptionalInt at = of.article().indexOf(quotation);
        return at.isPresent()
                ? Optional.of(of.index().quotes().get(at.getAsInt()).extent())
                : Optional.empty();
    }

    /** Selects a quotation's words and scrolls to them, with some of the text around. */
    void reveal(long quotation) {
        revealed = OptionalLong.of(quotation);
        OptionalInt at = content.article().indexOf(quotation);
        if (at.isEmpty()) {
            return;
        }
        TextSpan shown = reading.toShown(content.index().quotes().get(at.getAsInt()).extent());
        text.setSelection(shown.start(), shown.end());
        // Before the page has its size nobody knows where the words will stand.
        waiting =
                text.getClientArea().isEmpty() ? OptionalLong.of(quotation) : OptionalLong.empty();
        if (waiting.isEmpty()) {
            scrollTo(shown.start());
        }
    }

    /** Brings a place into sight, with some of the text around, unless it is in sight. */
    private void scrollTo(int offset) {
        int y = text.getLocationAtOffset(offset).y;
        int height = text.getClientArea().height;
        if (y < height / 8 || y > height * 3 / 4) {
            text.setTopPixel(Math.max(0, text.getTopPixel() + y - height / 3));
        }
    }

    private void paint() {
        text.setRedraw(false);
        text.setFont(fonts.text());
        text.setBackground(colours.page());
        text.setForeground(colours.text());
        text.setSelectionBackground(colours.selected());
        text.setSelectionForeground(colours.text());
        text.setLineSpacing(text.getLineHeight() * Preferences.leading() / 100);
        unit = text.getLineHeight();
        styles().apply(text);
        layOutMargins();
        find.show(content.index().quotes());
        text.setRedraw(true);
    }

    private void listen() {
        text.addListener(
                SWT.Resize,
                event -> {
                    layOutMargins();
                    waiting.ifPresent(this::reveal);
                });
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                        pick(text.getCaretOffset());
                    }
                });
        IPropertyChangeListener theme =
                event -> {
                    if (Colours.isOurs(event.getProperty())
                            || event.getProperty().equals(ReadingFonts.NAME)) {
                        fonts.forget();
                        paint();
                    }
                };
        Preferences.onReadingChange(text, this::paint);
        JFaceResources.getColorRegistry().addListener(theme);
        JFaceResources.getFontRegistry().addListener(theme);
        text.addListener(
                SWT.Dispose,
                event -> {
                    JFaceResources.getColorRegistry().removeListener(theme);
                    JFaceResources.getFontRegistry().removeListener(theme);
                });
    }

    private void layOutMargins() {
        GC gc = new GC(text);
        gc.setFont(text.getFont());
        int measure =
                (int) (gc.getFontMetrics().getAverageCharacterWidth() * Preferences.measure());
        gc.dispose();
        Rectangle room = text.getClientArea();
        int side = Math.max(LEAST_MARGIN, (room.width - measure) / 2);
        if (text.getLeftMargin() != side) {
            // None above and below: such margins do not scroll with the text but cut it off.
            text.setMargins(side, 0, side, 0);
        }
        if (!room.isEmpty()) {
            pictures.setMeasure(Math.max(1, Math.min(measure, room.width - 2 * side)));
        }
    }

    /** A click that selects no text points at the quotation under it. */
    private void clicked(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
            if (offset >= 0) {
                pick(offset);
            }
        }
    }

    private void pick(int offset) {
        quoteAt(offset).ifPresent(host::picked);
    }

    private Optional<QuoteRow> rowAt(Point point) {
        int offset = text.getOffsetAtPoint(point);
        return offset < 0 ? Optional.empty() : quoteAt(offset).flatMap(host::row);
    }

    private Optional<QuoteRef> quoteAt(int offset) {
        int inArticle = reading.toArticle(offset);
        OptionalInt quote = inArticle < 0 ? OptionalInt.empty() : content.index().at(inArticle);
        return quote.isPresent()
                ? Optional.of(content.article().ref(quote.getAsInt()))
                : Optional.empty();
    }
}
