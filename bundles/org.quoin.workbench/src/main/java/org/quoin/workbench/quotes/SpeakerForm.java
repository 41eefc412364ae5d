package org.quoin.workbench.quotes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.quoin.workbench.ui.Names;

/**
 * A line below the sources in which a name is chosen or typed, in place of a window that would
 * cover what it is about. Enter does it, Escape leaves it.
 */
final class SpeakerForm {

    private final Composite page;
    private Optional<Control> before = Optional.empty();

    /**
     * @param parent with a layout of one column; takes no room until something is asked
     */
    SpeakerForm(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(page);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(page);
        page.setVisible(false);
    }

    /**
     * Asks which of some names is to stay.
     *
     * @param label before them
     * @param names the first is proposed
     * @param action on the button
     * @param taker gets the place of the chosen one
     */
    void choose(String label, List<String> names, String action, IntConsumer taker) {
        clear();
        new Label(page, SWT.NONE).setText(label);
        Combo combo = new Combo(page, SWT.READ_ONLY);
        combo.setItems(names.toArray(String[]::new));
        combo.select(0);
        open(label, combo, action, () -> taker.accept(combo.getSelectionIndex()));
    }

    /**
     * Asks for a name.
     *
     * @param label before the field
     * @param name that stands in it at first
     * @param action on the button
     * @param taker gets what was typed
     */
    void type(String label, String name, String action, Consumer<String> taker) {
        clear();
        new Label(page, SWT.NONE).setText(label);
        Text field = new Text(page, SWT.BORDER);
        field.setText(name);
        field.selectAll();
        open(label, field, action, () -> taker.accept(field.getText()));
    }

    private void open(String label, Control field, String action, Runnable taker) {
        Names.name(field, label);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(60, SWT.DEFAULT)
                .applyTo(field);
        Button done = new Button(page, SWT.PUSH);
        done.setText(action);
        Runnable doing =
                () -> {
                    taker.run();
                    close();
                };
        done.addListener(SWT.Selection, event -> doing.run());
        Button leave = new Button(page, SWT.PUSH);
        leave.setText(QuotesTexts.Form_cancel);
        leave.addListener(SWT.Selection, event -> close());
        field.addListener(SWT.DefaultSelection, event -> doing.run());
        field.addListener(
                SWT.Traverse,
                event -> {
                    if (event.detail == SWT.TRAVERSE_ESCAPE) {
                        event.doit = false;
                        close();
                    } else if (event.detail == SWT.TRAVERSE_RETURN && field instanceof Combo) {
                        event.doit = false;
                        doing.run();
                    }
                });
        show(true);
        before = Optional.ofNullable(page.getDisplay().getFocusControl());
        field.setFocus();
    }

    /** Whether something is asked. */
    boolean isOpen() {
        return page.isVisible();
    }

    /** Leaves what was asked undone, if anything is. */
    void close() {
        if (((GridData) page.getLayoutData()).exclude) {
            return;
        }
        boolean focused = List.of(page.getChildren()).stream().anyMatch(Control::isFocusControl);
        show(false);
        if (focused) {
            before.filter(each -> !each.isDisposed()).ifPresent(Control::setFocus);
        }
    }

    private void clear() {
        for (Control each : page.getChildren()) {
            each.dispose();
        }
    }

    private void show(boolean visible) {
        ((GridData) page.getLayoutData()).exclude = !visible;
        page.setVisible(visible);
        page.getParent().layout(true, true);
    }
}
