package org.quoin.workbench.editor;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.Quotation;
import org.quoin.workbench.model.OpenArticle;
import org.quoin.workbench.model.QuoteIndex;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.model.ReadingText;
import org.quoin.workbench.ui.Names;
import org.quoin.workbench.ui.Texts;

/**
 * An article set for reading: lines of a length that the eye follows, with margins, its quotations
 * marked.
 */
final class ArticlePage {

    /** Longer lines lose the reader on the way back. */
    private static final int CHARACTERS_A_LINE = 80;

    private static final int LEAST_MARGIN = 20;

    private OpenArticle article;
    private final ReadingText reading;
    private QuoteIndex index;
    private final StyledText text;
    private final ReadingFonts fonts;
    private final Colours colours = new Colours();
    private final Consumer<QuoteRef> onClick;
    private final Function<QuoteRef, Optional<QuoteRow>> rows;

    /** The quotation to be scrolled to when the page has its size. */
    private OptionalLong waiting = OptionalLong.empty();

    /**
     * @param parent to be filled
     * @param article what is read
     * @param onClick told which quotation the user pointed at
     * @param rows what is known of a quotation
     */
    ArticlePage(
            Composite parent,
            OpenArticle article,
            Consumer<QuoteRef> onClick,
            Function<QuoteRef, Optional<QuoteRow>> rows) {
        this.article = article;
        this.onClick = onClick;
        this.rows = rows;
        reading = new ReadingText(article.article());
        index = index(article);
        int direction = reading.isRightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        text =
                new StyledText(
                        parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | direction);
        // The page has colours of its own in every theme; the theme's style sheet would paint over
        // them.
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        fonts = new ReadingFonts(text, reading.language());
        Names.name(text, Texts.Editor_text + ": " + article.article().title());
        text.setText(reading.shown());
        paint();
        listen();
        new QuoteToolTip(text, this::rowAt).activate();
    }

    /** The widget. */
    StyledText text() {
        return text;
    }

    /** What is shown. */
    OpenArticle article() {
        return article;
    }

    /** Shows the same article with its quotations as they are now; the place in it stays. */
    void show(OpenArticle now) {
        if (!now.quotations().equals(article.quotations())) {
            article = now;
            index = index(now);
            int top = text.getTopPixel();
            paint();
            text.setTopPixel(top);
        }
    }

    private static QuoteIndex index(OpenArticle article) {
        return new QuoteIndex(article.quotations().stream().map(Quotation::quote).toList());
    }

    /** Selects a quotation's words and scrolls to them, with some of the text around. */
    void reveal(long quotation) {
        OptionalInt at = article.indexOf(quotation);
        if (at.isEmpty()) {
            return;
        }
        TextSpan shown = reading.toShown(index.quotes().get(at.getAsInt()).extent());
        text.setSelection(shown.start(), shown.end());
        // Before the page has its size nobody knows where the words will stand.
        waiting =
                text.getClientArea().isEmpty() ? OptionalLong.of(quotation) : OptionalLong.empty();
        if (waiting.isPresent()) {
            return;
        }
        int y = text.getLocationAtOffset(shown.start()).y;
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
        text.setLineSpacing(text.getLineHeight() * 3 / 10);
        new PageStyles(reading, index, fonts, colours, text.getLineHeight()).apply(text);
        layOutMargins();
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
                    if (event.keyCode == SWT.CR) {
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
        int measure = (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS_A_LINE);
        gc.dispose();
        Rectangle area = text.getClientArea();
        int side = Math.max(LEAST_MARGIN, (area.width - measure) / 2);
        if (text.getLeftMargin() != side) {
            // None above and below: such margins do not scroll with the text but cut it off.
            text.setMargins(side, 0, side, 0);
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
        OptionalInt quote = index.at(reading.toArticle(offset));
        if (quote.isPresent()) {
            onClick.accept(article.ref(quote.getAsInt()));
        }
    }

    private Optional<QuoteRow> rowAt(Point point) {
        int offset = text.getOffsetAtPoint(point);
        OptionalInt quote = offset < 0 ? OptionalInt.empty() : index.at(reading.toArticle(offset));
        return quote.isPresent() ? rows.apply(article.ref(quote.getAsInt())) : Optional.empty();
    }
}
