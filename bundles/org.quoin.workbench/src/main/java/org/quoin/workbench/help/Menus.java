package org.quoin.workbench.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jface.action.LegacyActionTools;
import org.jspecify.annotations.Nullable;

/** The window's menus as plug-ins declare them, in the order of the menu bar. */
public final class Menus {

    private static final String POINT = "org.eclipse.ui.menus";
    private static final String MENU = "menu:";
    private static final String BAR = MENU + "org.eclipse.ui.main.menu";

    /** The menus' paths by their ids. */
    private final Map<String, String> paths = new LinkedHashMap<>();

    private final Map<String, List<MenuEntry>> entries = new LinkedHashMap<>();

    private Menus(IConfigurationElement... contributions) {
        for (IConfigurationElement each : contributions) {
            if (place(each).startsWith(BAR)) {
                name(each, "");
            }
        }
        paths.values().forEach(path -> entries.put(path, new ArrayList<>()));
        for (IConfigurationElement each : contributions) {
            if (place(each).startsWith(MENU)) {
                String id = place(each).substring(MENU.length()).replaceAll("\\?.*", "");
                name(each, paths.getOrDefault(id, ""));
                read(each, paths.getOrDefault(id, ""));
            }
        }
    }

    /** What is declared now, menu by menu. */
    public static List<MenuEntry> entries(IExtensionRegistry registry) {
        return new Menus(registry.getConfigurationElementsFor(POINT))
                .entries.values().stream().flatMap(List::stream).toList();
    }

    private static String place(IConfigurationElement contribution) {
        return String.valueOf(contribution.getAttribute("locationURI"));
    }

    private void name(IConfigurationElement parent, String path) {
        for (IConfigurationElement menu : parent.getChildren("menu")) {
            String label = plain(menu.getAttribute("label"));
            String inner = path.isEmpty() ? label : path + " › " + label;
            paths.putIfAbsent(String.valueOf(menu.getAttribute("id")), inner);
            name(menu, inner);
        }
    }

    private void read(IConfigurationElement parent, String path) {
        for (IConfigurationElement child : parent.getChildren()) {
            if (child.getName().equals("menu")) {
                read(child, paths.getOrDefault(String.valueOf(child.getAttribute("id")), path));
            } else if (child.getName().equals("command") && !path.isEmpty() && isOurs(child)) {
                entries.computeIfAbsent(path, menu -> new ArrayList<>()).add(entry(child, path));
            }
        }
    }

    /** The platform declares items of its own that only its text editors show. */
    private static boolean isOurs(IConfigurationElement command) {
        return command.getChildren("visibleWhen").length == 0
                || !command.getContributor().getName().startsWith("org.eclipse.");
    }

    private static MenuEntry entry(IConfigurationElement command, String path) {
        Map<String, String> parameters = new HashMap<>();
        for (IConfigurationElement each : command.getChildren("parameter")) {
            parameters.put(each.getAttribute("name"), each.getAttribute("value"));
        }
        return new MenuEntry(
                path,
                String.valueOf(command.getAttribute("commandId")),
                parameters,
                plain(command.getAttribute("label")));
    }

    /** Without the sign of the letter that opens it. */
    private static String plain(@Nullable String label) {
        return label == null ? "" : LegacyActionTools.removeMnemonics(label);
    }
}
