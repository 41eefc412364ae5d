package org.quoin.workbench.editor;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.quoin.workbench.ui.Names;

/**
 * The whole article as a narrow strip beside it, with a mark wherever something stands; a click on
 * a mark goes there.
 */
final class OverviewRuler {

    /** Of the strip. */
    static final int WIDTH = 14;

    private static final int HEIGHT = 3;

    /** As near to a mark as a finger's tremble. */
    private static final int NEAR = 4;

    /**
     * A mark.
     *
     * @param offset of what it stands for
     * @param colour of the mark
     * @param wide whether it takes the strip's whole width, as hits do; others leave an edge
     */
    record Mark(int offset, Color colour, boolean wide) {}

    private final Canvas strip;
    private List<Mark> marks = List.of();
    private int length = 1;

    /**
     * @param parent to be filled
     * @param onClick told the offset of the mark, or else of the place, that was clicked
     */
    OverviewRuler(Composite parent, IntConsumer onClick) {
        strip = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        strip.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        Names.name(strip, EditorTexts.Overview_name);
        strip.setToolTipText(EditorTexts.Overview_name);
        strip.addListener(SWT.Paint, event -> paint(event.gc));
        strip.addListener(
                SWT.MouseDown,
                event -> {
                    if (event.button == 1) {
                        onClick.accept(offset(event.y));
                    }
                });
    }

    /** The strip. */
    Control control() {
        return strip;
    }

    /**
     * Shows other marks.
     *
     * @param wanted those painted last lie above the others
     * @param ofLength the length of what they stand in
     */
    void show(List<Mark> wanted, int ofLength, Color ground) {
        marks = List.copyOf(wanted);
        length = Math.max(1, ofLength);
        strip.setBackground(ground);
        strip.redraw();
    }

    private void paint(GC gc) {
        int width = strip.getClientArea().width;
        for (Mark mark : marks) {
            int inset = mark.wide() ? 1 : 4;
            gc.setBackground(mark.colour());
            gc.fillRectangle(new Rectangle(inset, y(mark), width - inset * 2, HEIGHT));
        }
    }

    private int y(Mark mark) {
        return (int) ((long) mark.offset() * (strip.getClientArea().height - HEIGHT) / length);
    }

    private int offset(int y) {
        int best = (int) ((long) y * length / Math.max(1, strip.getClientArea().height));
        int distance = NEAR;
        for (Mark mark : marks) {
            int away = Math.abs(y(mark) + HEIGHT / 2 - y);
            if (away < distance) {
                distance = away;
                best = mark.offset();
            }
        }
        return best;
    }
}
