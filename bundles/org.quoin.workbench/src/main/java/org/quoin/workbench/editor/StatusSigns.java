package org.quoin.workbench.editor;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.workbench.model.QuoteIndex;
import org.quoin.workbench.model.ReadingText;
import org.quoin.workbench.ui.Icons;

/**
 * What people said of each quotation, as the sign that lists show too, in the margin beside the
 * line where the quotation begins. Nothing stands beside those that nobody has looked at.
 */
final class StatusSigns {

    private static final int BETWEEN = 4;

    private final StyledText text;
    private final ReadingText reading;
    private final Supplier<QuoteIndex> index;
    private final Icons icons;

    private StatusSigns(StyledText text, ReadingText reading, Supplier<QuoteIndex> index) {
        this.text = text;
        this.reading = reading;
        this.index = index;
        this.icons = new Icons(text);
    }

    /** Puts the signs beside a page's text, whose quotations may become others. */
    static void beside(StyledText text, ReadingText reading, Supplier<QuoteIndex> index) {
        StatusSigns signs = new StatusSigns(text, reading, index);
        text.addListener(SWT.Paint, event -> signs.paint(event.gc));
    }

    private void paint(GC gc) {
        List<Quote> quotes = index.get().quotes();
        int from = firstShown();
        int height = text.getClientArea().height;
        int beside = 0;
        int lastY = Integer.MIN_VALUE;
        for (int i = first(quotes, from); i < quotes.size(); i++) {
            int offset = reading.toShown(quotes.get(i).extent()).start();
            Point place = text.getLocationAtOffset(offset);
            if (place.y > height) {
                return;
            }
            if (quotes.get(i).status() != QuoteStatus.PROPOSED) {
                // Where several begin in one line their signs stand side by side.
                beside = place.y == lastY ? beside + 1 : 0;
                lastY = place.y;
                paint(gc, quotes.get(i).status(), place.y, text.getLineHeight(offset), beside);
            }
        }
    }

    private void paint(GC gc, QuoteStatus status, int y, int lineHeight, int beside) {
        Image sign = icons.image(status);
        Rectangle size = sign.getBounds();
        int x = text.getLeftMargin() - (size.width + BETWEEN) * (beside + 1);
        if (x >= 0) {
            gc.drawImage(sign, x, y + Math.max(0, (lineHeight - size.height) / 2));
        }
    }

    private int firstShown() {
        return text.getOffsetAtLine(Math.max(0, text.getTopIndex() - 1));
    }

    /** Quotations are in the order of the text, so that those in sight follow one another. */
    private int first(List<Quote> quotes, int from) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reading.toShown(quotes.get(middle).extent()).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
