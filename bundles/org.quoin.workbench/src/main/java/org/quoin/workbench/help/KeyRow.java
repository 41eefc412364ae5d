package org.quoin.workbench.help;

import java.util.List;

/**
 * A command with its keys.
 *
 * @param menu where it stands among the menus, or what stands for that
 * @param name the command's, in the user's language
 * @param keys as menus show them; several are separated by commas; possibly empty
 * @param about what it does, possibly empty
 * @param command its id
 */
public record KeyRow(String menu, String name, String keys, String about, String command) {

    /** Whether each of some words is in what is shown of it. */
    boolean holds(List<String> words) {
        String all = String.join("\n", menu, name, keys, about).toLowerCase(java.util.Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
