package org.quoin.workbench.editor;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.quoin.api.text.TextSpan;
import org.quoin.workbench.model.TextFind;

/**
 * Hits of a search in a page's text. They are outlined above whatever else is marked there, so that
 * no quotation's mark is hidden, and the selection stays what it is.
 */
final class Finding {

    private final StyledText text;
    private final TextFind find;
    private final Colours colours;
    private List<TextSpan> hits = List.of();
    private int current = -1;

    /**
     * @param text shows what is searched
     * @param find searches it
     */
    Finding(StyledText text, TextFind find, Colours colours) {
        this.text = text;
        this.find = find;
        this.colours = colours;
        text.addListener(SWT.Paint, event -> paint(event.gc));
    }

    /** Looks for any of other words; the hit that follows an offset becomes the current one. */
    void look(List<String> words, int from) {
        hits = find.findAny(words);
        current = hits.isEmpty() ? -1 : 0;
        for (int i = hits.size() - 1; i >= 0 && hits.get(i).start() >= from; i--) {
            current = i;
        }
        text.redraw();
    }

    /** Goes on to the next hit, or back, round the text's ends. */
    void step(int step) {
        if (!hits.isEmpty()) {
            current = Math.floorMod(current + step, hits.size());
            text.redraw();
        }
    }

    /** All of them, from the first. */
    List<TextSpan> hits() {
        return hits;
    }

    /** The number of the current one, from 0; -1 where there is none. */
    int current() {
        return current;
    }

    private void paint(GC gc) {
        if (hits.isEmpty()) {
            return;
        }
        int from = text.getOffsetAtLine(Math.max(0, text.getTopIndex() - 1));
        int height = text.getClientArea().height;
        gc.setAntialias(SWT.ON);
        for (int i = firstFrom(from); i < hits.size(); i++) {
            if (text.getLocationAtOffset(hits.get(i).start()).y > height) {
                return;
            }
            outline(gc, hits.get(i), i == current);
        }
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A hit that goes on in the next line has an outline in each. */
    private void outline(GC gc, TextSpan hit, boolean isCurrent) {
        int start = hit.start();
        while (start < hit.end()) {
            Point at = text.getLocationAtOffset(start);
            int end = start + 1;
            while (end < hit.end() && text.getLocationAtOffset(end).y == at.y) {
                end++;
            }
            Rectangle bounds = text.getTextBounds(start, end - 1);
            outline(gc, lowered(bounds, gc.getFontMetrics().getHeight()), isCurrent);
            start = end;
        }
    }

    /** Without the distance to the line above, which belongs to the letters' room. */
    private static Rectangle lowered(Rectangle bounds, int height) {
        int above = Math.max(0, bounds.height - height);
        return new Rectangle(bounds.x, bounds.y + above, bounds.width, bounds.height - above);
    }

    private void outline(GC gc, Rectangle bounds, boolean isCurrent) {
        gc.setForeground(colours.found());
        gc.setBackground(colours.found());
        gc.setAlpha(isCurrent ? 70 : 25);
        gc.fillRoundRectangle(bounds.x - 1, bounds.y, bounds.width + 2, bounds.height, 5, 5);
        gc.setAlpha(255);
        gc.setLineWidth(isCurrent ? 2 : 1);
        gc.drawRoundRectangle(bounds.x - 1, bounds.y, bounds.width + 1, bounds.height - 1, 5, 5);
        gc.setLineWidth(1);
    }
}
