package org.quoin.workbench.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names controls for those who hear the window instead of seeing it. */
public final class Names {

    private Names() {}

    /** Gives a control the name that a screen reader says. */
    public static void name(Control control, String name) {
        control.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = name;
                            }
                        });
    }
}
