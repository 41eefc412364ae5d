package org.quoin.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the user gave the application to start with, the platform's own options left aside. */
public final class StartArguments {

    /**
     * Options of the Eclipse workbench that the framework leaves in place and that take a value.
     */
    private static final Set<String> WITH_VALUE =
            Set.of("-csstheme", "-perspective", "-name", "-showsplash", "-product", "-application");

    private StartArguments() {}

    /**
     * The files and folders.
     *
     * @param arguments as the application got them
     * @return those that are neither options nor an option's value, in their order
     */
    public static List<String> paths(String... arguments) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (WITH_VALUE.contains(arguments[i].toLowerCase(java.util.Locale.ROOT))) {
                i++;
            } else if (!arguments[i].startsWith("-")) {
                paths.add(arguments[i]);
            }
        }
        return paths;
    }
}
