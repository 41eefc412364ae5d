package org.quoin.workbench.articles;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Small bars for shares; they end with their control. Readable on light and on dark ground. */
final class ShareBars {

    /** Of all pictures in a table: GTK gives them the size of the first. */
    private static final int SIZE = 16;

    private static final int TOP = 4;
    private static final int BOTTOM = 11;
    private static final int INSIDE = SIZE - 4;

    private static final int CLEAR = 0;
    private static final int EDGE = 1;
    private static final int FILLED = 2;

    private final Control owner;
    private final Map<Integer, Image> made = new HashMap<>();

    ShareBars(Control owner) {
        this.owner = owner;
        owner.addListener(SWT.Dispose, event -> made.values().forEach(Image::dispose));
    }

    /**
     * The bar for some of so many; one that is not empty shows something, one that is not full a
     * gap.
     */
    Image of(int done, int all) {
        int filled = all == 0 ? 0 : (int) ((long) done * INSIDE / all);
        if (done > 0 && filled == 0) {
            filled = 1;
        }
        return made.computeIfAbsent(filled, this::draw);
    }

    private Image draw(int filled) {
        PaletteData colours =
                new PaletteData(
                        new RGB(255, 255, 255), new RGB(125, 135, 148), new RGB(22, 148, 84));
        ImageData data = new ImageData(SIZE, SIZE, 2, colours);
        data.transparentPixel = CLEAR;
        for (int y = TOP; y <= BOTTOM; y++) {
            for (int x = 0; x < SIZE; x++) {
                boolean edge = x == 0 || y == TOP || x == SIZE - 1 || y == BOTTOM;
                boolean inside = y > TOP + 1 && y < BOTTOM - 1 && x > 1 && x < 2 + filled;
                data.setPixel(x, y, edge ? EDGE : inside ? FILLED : CLEAR);
            }
        }
        return new Image(owner.getDisplay(), data);
    }
}
