package org.quoin.workbench.ui;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.formatting.IKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;

/**
 * Names keys as menus can show them. GTK's menus show a key only under the names that the toolkit
 * knows, and the platform's own names of arrows and of the keys that turn pages are not among them:
 * items with such keys would show none.
 *
 * @param usual names the other keys
 */
public record MenuKeys(IKeyFormatter usual) implements IKeyFormatter {

    /** From now on keys have these names everywhere. */
    public static void use() {
        KeyFormatterFactory.setDefault(new MenuKeys(KeyFormatterFactory.getDefault()));
    }

    @Override
    public String format(int key) {
        return shown(usual.format(key));
    }

    @Override
    public String format(KeyStroke stroke) {
        return shown(usual.format(stroke));
    }

    @Override
    public String format(KeySequence sequence) {
        return shown(usual.format(sequence));
    }

    private static String shown(String name) {
        return name.replace("←", "Left")
                .replace("→", "Right")
                .replace("↑", "Up")
                .replace("↓", "Down")
                .replace("PageUp", "Page Up")
                .replace("PageDown", "Page Down");
    }
}
