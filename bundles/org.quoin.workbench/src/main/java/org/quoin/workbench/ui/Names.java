package org.quoin.workbench.ui;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Names controls for those who hear the window instead of seeing it. */
public final class Names {

    private static final String KEY = Names.class.getName();

    /** Under which a display keeps the shell of labels that nobody sees. */
    private static final String LABELS = KEY + ".labels";

    private static final boolean IS_GTK = SWT.getPlatform().equals("gtk");

    private Names() {}

    /** Gives a control the name that a screen reader says, in place of the one it had. */
    public static void name(Control control, String name) {
        if (control.getData(KEY) instanceof Name known) {
            known.name = name;
            control.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            return;
        }
        Name first = new Name(name);
        control.setData(KEY, first);
        if (IS_GTK) {
            labelled(control, first);
        }
        control.getAccessible().addAccessibleListener(first);
    }

    /** The name that was given to a control, if one was. */
    public static Optional<String> of(Control control) {
        return control.getData(KEY) instanceof Name known
                ? Optional.of(known.name)
                : Optional.empty();
    }

    /**
     * GTK asks no listener for the names of its own tables, fields and lists; but that one thing is
     * the label of another it hands on, even if the label is never shown.
     */
    private static void labelled(Control control, Name name) {
        Display display = control.getDisplay();
        Shell labels;
        if (display.getData(LABELS) instanceof Shell known && !known.isDisposed()) {
            labels = known;
        } else {
            labels = new Shell(display, SWT.NONE);
            display.setData(LABELS, labels);
        }
        // Of those that SWT makes itself, GTK does ask.
        Canvas label = new Canvas(labels, SWT.NONE);
        Accessible labelling = label.getAccessible();
        labelling.addAccessibleListener(name);
        labelling.addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, labelling);
        control.addListener(SWT.Dispose, event -> label.dispose());
    }

    /** Says a name to whoever asks. */
    private static final class Name extends AccessibleAdapter {

        private String name;

        Name(String name) {
            this.name = name;
        }

        @Override
        public void getName(AccessibleEvent event) {
            event.result = name;
        }
    }
}
