package org.quoin.workbench.inspector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.quoin.workbench.ui.Names;

/**
 * A tag as a small plate: its colour, its name, and a cross that takes it off. Delete, Space and
 * Enter take it off too.
 */
final class Chip extends Canvas {

    private static final int AROUND = 6;
    private static final int DOT = 8;
    private static final int CROSS = 7;

    private final String name;
    private final RGB colour;
    private final boolean partly;
    private final Runnable removal;

    /**
     * @param parent to which it is added
     * @param name of the tag
     * @param colour of the tag
     * @param partly whether only some of the chosen quotations have it
     * @param said to screen readers and under the pointer
     * @param removal takes the tag off
     */
    Chip(Composite parent, String name, RGB colour, boolean partly, String said, Runnable removal) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.name = name;
        this.colour = colour;
        this.partly = partly;
        this.removal = removal;
        setToolTipText(said);
        Names.name(this, said);
        getAccessible()
                .addAccessibleControlListener(
                        new AccessibleControlAdapter() {
                            @Override
                            public void getRole(AccessibleControlEvent event) {
                                event.detail = ACC.ROLE_PUSHBUTTON;
                            }
                        });
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseUp, this::clicked);
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = isLeaving(event.detail));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        Point text = gc.textExtent(name);
        gc.dispose();
        return new Point(text.x + DOT + CROSS + 5 * AROUND, text.y + AROUND);
    }

    private static boolean isLeaving(int detail) {
        return detail == SWT.TRAVERSE_TAB_NEXT
                || detail == SWT.TRAVERSE_TAB_PREVIOUS
                || detail == SWT.TRAVERSE_ESCAPE;
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.DEL
                || event.keyCode == SWT.BS
                || event.keyCode == SWT.CR
                || event.character == ' ') {
            removal.run();
        }
    }

    private void clicked(Event event) {
        Rectangle area = getClientArea();
        if (event.button == 1 && event.x >= area.width - CROSS - 2 * AROUND) {
            removal.run();
        } else {
            setFocus();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        Color tint = new Color(colour);
        int middle = area.height / 2;
        gc.setBackground(tint);
        gc.setAlpha(36);
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
        gc.setAlpha(255);
        gc.setForeground(isFocusControl() ? getForeground() : tint);
        gc.setLineStyle(partly ? SWT.LINE_DOT : SWT.LINE_SOLID);
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.fillOval(AROUND + 2, middle - DOT / 2, DOT, DOT);
        gc.setForeground(getForeground());
        Point text = gc.textExtent(name);
        gc.drawText(name, DOT + 2 * AROUND + 1, (area.height - text.y) / 2, true);
        int x = area.width - CROSS - AROUND - 3;
        int y = middle - CROSS / 2;
        gc.setLineWidth(1);
        gc.drawLine(x, y, x + CROSS - 1, y + CROSS - 1);
        gc.drawLine(x + CROSS - 1, y, x, y + CROSS - 1);
    }
}
