package org.quoin.workbench.ui;

import java.util.Optional;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names controls for those who hear the window instead of seeing it. */
public final class Names {

    private static final String KEY = Names.class.getName();

    private Names() {}

    /** Gives a control the name that a screen reader says. */
    public static void name(Control control, String name) {
        control.setData(KEY, name);
        control.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = name;
                            }
                        });
    }

    /** The name that was given to a control, if one was. */
    public static Optional<String> of(Control control) {
        return control.getData(KEY) instanceof String name ? Optional.of(name) : Optional.empty();
    }
}
