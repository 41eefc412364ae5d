package org.quoin.workbench.help;

import java.util.Map;

/**
 * A command as a menu of the window declares it.
 *
 * @param menu the menu's label, within another one behind its label
 * @param command the command's id
 * @param parameters what it is given
 * @param label what stands in the menu, where that is not the command's name; possibly empty
 */
public record MenuEntry(String menu, String command, Map<String, String> parameters, String label) {

    /** Copies the parameters. */
    public MenuEntry {
        parameters = Map.copyOf(parameters);
    }
}
