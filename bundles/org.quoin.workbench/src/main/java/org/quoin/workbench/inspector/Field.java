package org.quoin.workbench.inspector;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.quoin.workbench.ui.Names;
import org.quoin.workbench.ui.TextUndo;

/**
 * A text that is stored when the user presses Enter in it or leaves it, if he typed something else;
 * Escape brings back what was there.
 */
final class Field {

    private final Text text;
    private final Runnable done;
    private String shown = "";
    private Optional<Consumer<String>> taker = Optional.empty();
    private BooleanSupplier staying = () -> false;

    /**
     * @param parent to which it is added
     * @param style {@link SWT#SINGLE}, or {@link SWT#MULTI} where Enter begins a new line
     * @param name for screen readers
     * @param done called after Enter, and after Escape where nothing was typed
     */
    Field(Composite parent, int style, String name, Runnable done) {
        this.done = done;
        text = new Text(parent, style | SWT.BORDER);
        Names.name(text, name);
        text.addListener(SWT.DefaultSelection, event -> entered());
        text.addListener(SWT.FocusOut, event -> left());
        text.addListener(SWT.Dispose, event -> store());
        text.addListener(SWT.Traverse, this::traversed);
    }

    /** The widget. */
    Text text() {
        return text;
    }

    /**
     * Shows a value, which is not stored. What is typed and not stored is lost.
     *
     * @param value what there is
     * @param hint stands in the field while it is empty
     * @param editable whether it can be changed
     * @param to takes what is typed instead
     */
    void show(String value, String hint, boolean editable, Consumer<String> to) {
        taker = Optional.of(to);
        shown = value;
        if (!text.getText().equals(value)) {
            text.setText(value);
            TextUndo.forget(text);
            if (text.isFocusControl()) {
                text.selectAll();
            }
        }
        text.setMessage(hint);
        text.setEnabled(editable);
    }

    /** Asks before it stores what was left, whether the user is still about it. */
    void stayWhile(BooleanSupplier condition) {
        staying = condition;
    }

    /** Whether something else stands in it than was there. */
    boolean isTouched() {
        return !text.isDisposed() && !text.getText().equals(shown);
    }

    /** Stores what was typed, if something was. */
    void store() {
        if (isTouched()) {
            String typed = text.getText();
            shown = typed;
            TextUndo.forget(text);
            taker.ifPresent(each -> each.accept(typed));
        }
    }

    /** Shows something in place of what is typed, and that it is stored already. */
    void settle(String value) {
        shown = value;
        text.setText(value);
        TextUndo.forget(text);
    }

    private void entered() {
        store();
        done.run();
    }

    private void left() {
        if (!staying.getAsBoolean()) {
            store();
        }
    }

    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && !staying.getAsBoolean()) {
            event.doit = false;
            if (isTouched()) {
                settle(shown);
                text.selectAll();
            } else {
                done.run();
            }
        }
        // Tab leaves a text of many lines too: there are fields behind it.
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }
}
