package org.quoin.workbench.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what was typed into a field, in every field of the window alike: the widgets of some
 * systems cannot. A field has its history from when it is first entered until it is told to forget.
 */
public final class TextUndo {

    private static final String KEY = TextUndo.class.getName();

    /** Typing that pauses for so long begins a new step. */
    private static final int PAUSE_MILLISECONDS = 800;

    private static final int MOST_STEPS = 200;

    /** What a field held, and where the caret stood. */
    private record State(String text, Point selection) {}

    private final Control control;
    private final Deque<State> before = new ArrayDeque<>();
    private final Deque<State> after = new ArrayDeque<>();
    private State now;
    private int changed;
    private boolean restoring;

    private TextUndo(Control control) {
        this.control = control;
        now = read();
    }

    /** From now on every field in which somebody types has a history. */
    public static void everywhere(Display display) {
        display.addFilter(SWT.FocusIn, event -> entered(event.widget));
    }

    private static void entered(Widget widget) {
        if (widget instanceof Control control
                && isTypedInto(control)
                && control.getData(KEY) == null) {
            TextUndo undo = new TextUndo(control);
            control.addListener(SWT.Modify, event -> undo.modified(event.time));
            control.setData(KEY, undo);
        }
    }

    /** Whether somebody can type into a control: keys that edit text are for it then. */
    public static boolean isTypedInto(@Nullable Control control) {
        return control instanceof Text text && text.getEditable()
                || control instanceof StyledText styled && styled.getEditable()
                || control instanceof Combo combo && (combo.getStyle() & SWT.READ_ONLY) == 0;
    }

    /** The history of the field in which a key was pressed; none where it was pressed elsewhere. */
    public static Optional<TextUndo> pressedIn(@Nullable Object trigger, Display display) {
        @Nullable Control focus = display.getFocusControl();
        boolean key = trigger instanceof Event event && event.type == SWT.KeyDown;
        if (!key || focus == null || !isTypedInto(focus)) {
            return Optional.empty();
        }
        entered(focus);
        return Optional.of((TextUndo) focus.getData(KEY));
    }

    /** What a field holds now is where its history begins: it shows something else. */
    public static void forget(Control control) {
        if (control.getData(KEY) instanceof TextUndo undo) {
            undo.before.clear();
            undo.after.clear();
            undo.now = undo.read();
            undo.changed = 0;
        }
    }

    /** Takes back what was typed last; does nothing where there is nothing. */
    public void undo() {
        move(before, after);
    }

    /** Types again what was taken back. */
    public void redo() {
        move(after, before);
    }

    private void move(Deque<State> from, Deque<State> to) {
        if (!from.isEmpty()) {
            to.push(read());
            restoring = true;
            try {
                write(from.pop());
            } finally {
                restoring = false;
            }
            now = read();
            changed = 0;
        }
    }

    private void modified(int time) {
        if (restoring) {
            return;
        }
        State typed = read();
        boolean goesOn = changed != 0 && time - changed < PAUSE_MILLISECONDS;
        if (!goesOn && !typed.text.equals(now.text)) {
            before.push(now);
            if (before.size() > MOST_STEPS) {
                before.removeLast();
            }
        }
        after.clear();
        now = typed;
        changed = time;
    }

    private State read() {
        if (control instanceof Text text) {
            return new State(text.getText(), text.getSelection());
        }
        if (control instanceof StyledText styled) {
            return new State(styled.getText(), styled.getSelection());
        }
        Combo combo = (Combo) control;
        return new State(combo.getText(), combo.getSelection());
    }

    private void write(State state) {
        if (control instanceof Text text) {
            text.setText(state.text);
            text.setSelection(state.selection);
        } else if (control instanceof StyledText styled) {
            styled.setText(state.text);
            styled.setSelection(state.selection);
        } else {
            Combo combo = (Combo) control;
            combo.setText(state.text);
            combo.setSelection(state.selection);
        }
    }
}
