package org.quoin.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quoin.project.Project;

/**
 * What the user gave the application to start with, the platform's own options left aside.
 *
 * @param project the folder of the project that one of the paths stands for, the first of several
 * @param paths the others, which are imported, in their order
 */
public record StartArguments(Optional<Path> project, List<String> paths) {

    /**
     * Options of the Eclipse workbench that the framework leaves in place and that take a value.
     */
    private static final Set<String> WITH_VALUE =
            Set.of("-csstheme", "-perspective", "-name", "-showsplash", "-product", "-application");

    /** Copies the list. */
    public StartArguments {
        paths = List.copyOf(paths);
    }

    /**
     * Reads them.
     *
     * @param arguments as the application got them: options, values of options, and paths
     * @return what the paths among them stand for
     */
    public static StartArguments of(String... arguments) {
        Optional<Path> project = Optional.empty();
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (WITH_VALUE.contains(arguments[i].toLowerCase(Locale.ROOT))) {
                i++;
            } else if (!arguments[i].startsWith("-")) {
                Optional<Path> named = Project.standingFor(Path.of(arguments[i]));
                if (named.isEmpty()) {
                    paths.add(arguments[i]);
                } else if (project.isEmpty()) {
                    project = named;
                }
            }
        }
        return new StartArguments(project, paths);
    }

    /**
     * All of it for another program, which may have been started in another folder.
     *
     * @return whole paths, the project's first
     */
    public List<String> whole() {
        return Stream.concat(project.stream(), paths.stream().map(Path::of))
                .map(each -> each.toAbsolutePath().normalize().toString())
                .toList();
    }
}
