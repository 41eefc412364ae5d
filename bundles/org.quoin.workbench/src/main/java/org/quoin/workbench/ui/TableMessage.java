package org.quoin.workbench.ui;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.quoin.workbench.model.RowSource;

/** Stands where a table has no row, and says what to do instead. */
final class TableMessage {

    /** As wide as lines of a few words are read with ease. */
    private static final int WIDTH = 360;

    private static final int LEAST_WIDTH = 120;

    private final Composite area;
    private final Link link;
    private String whenEmpty = "";
    private String whenFiltered = "";

    /**
     * @param parent shows it or the table
     */
    TableMessage(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        link = new Link(area, SWT.WRAP);
        GridLayoutFactory.fillDefaults().margins(24, 16).applyTo(area);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(link);
        ((GridData) link.getLayoutData()).minimumWidth = LEAST_WIDTH;
    }

    /** Where it stands. */
    Composite area() {
        return area;
    }

    /** Puts the keyboard there. */
    void setFocus() {
        link.setFocus();
    }

    /** Hears which link was followed, by its {@code href}. */
    void onLink(Consumer<String> listener) {
        link.addListener(SWT.Selection, event -> listener.accept(event.text));
    }

    /**
     * From now on something else is said.
     *
     * @param empty where there is no row at all; may hold links
     * @param filtered where the filter passes none
     */
    void texts(String empty, String filtered) {
        whenEmpty = empty;
        whenFiltered = filtered;
    }

    /** Says what fits the rows that there are; nothing as long as that is not known. */
    void show(RowSource<?> rows) {
        link.setText(!rows.isReady() ? "" : rows.isEmpty() ? whenEmpty : whenFiltered);
        area.layout();
    }
}
