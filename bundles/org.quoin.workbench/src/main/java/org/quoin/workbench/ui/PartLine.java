package org.quoin.workbench.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.quoin.workbench.model.RowWindow;

/** Below a table that holds a part of its rows: which part that is. */
final class PartLine {

    private final Label line;

    /**
     * @param page laid out as a grid of one column
     */
    PartLine(Composite page) {
        line = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).exclude(true).applyTo(line);
    }

    /** Says which rows are held; is not there where these are all. */
    void show(RowWindow window) {
        if (window.isPart()) {
            line.setText(
                    NLS.bind(
                            Texts.Table_part,
                            new Object[] {
                                String.format("%,d", window.start() + 1),
                                String.format("%,d", window.start() + window.rows()),
                                String.format("%,d", window.size())
                            }));
        }
        GridData data = (GridData) line.getLayoutData();
        if (data.exclude == window.isPart()) {
            data.exclude = !window.isPart();
            line.setVisible(window.isPart());
            line.getParent().layout();
        }
    }
}
