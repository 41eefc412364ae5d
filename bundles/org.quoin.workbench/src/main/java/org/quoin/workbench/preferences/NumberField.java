package org.quoin.workbench.preferences;

import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** A number within bounds, on a page of the preferences. */
final class NumberField extends IntegerFieldEditor {

    private static final int DIGITS = 4;

    /**
     * @param name of the preference
     * @param label what it is, with places for the bounds
     */
    NumberField(String name, String label, Composite parent, int least, int most) {
        super(name, NLS.bind(label, least, most), parent, DIGITS);
        setValidRange(least, most);
    }
}
