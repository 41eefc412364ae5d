package org.quoin.workbench.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The buttons at the head of a view, one beside the other. */
public final class ButtonBar {

    private final Composite area;

    /**
     * @param parent a view, which is given a grid of one column
     */
    public ButtonBar(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(0).margins(4, 4).applyTo(area);
    }

    /** Adds one that does something. */
    public Button push(String name, Runnable action) {
        return button(SWT.PUSH, name, action);
    }

    /** Adds one that stays as it is set. */
    public Button check(String name, Runnable action) {
        return button(SWT.CHECK, name, action);
    }

    private Button button(int style, String name, Runnable action) {
        ((GridLayout) area.getLayout()).numColumns++;
        Button button = new Button(area, style);
        button.setText(name);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
