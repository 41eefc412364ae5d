package org.quoin.shipped;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes what people are told of the libraries in Quoin: whose they are and under which licence.
 */
public final class Notices {

    private static final String HEAD =
            """
            # Libraries in Quoin

            Quoin is published under the Eclipse Public License 2.0. It is delivered with the libraries below, unchanged, each under its own licence; `NOTICE` says what of others is in
            Quoin's own files. The texts of the licences lie in the folder `licences`. The libraries hold their own notices, which count beside this list. The bill of materials of a
            release says which version of each is in it.

            Where a licence is a choice (OR), Quoin delivers the library under the first. Libraries under the LGPL, the MPL or the EPL are files of their own: whoever changes one may put theirs
            in its place. Their sources are where their projects are, and beside their jars in Maven Central.

            Made from the tables of `releng/shipped`, which say what a licence is known by; the build fails when they do not fit what is shipped.
            """;

    private Notices() {}

    /**
     * The text.
     *
     * @param reviewed what is known of the libraries
     * @return Markdown, the same for the same tables
     */
    public static String of(Reviewed reviewed) {
        Map<String, List<Reviewed.Library>> byProject =
                reviewed.libraries().values().stream()
                        .filter(each -> !each.name().startsWith("org.quoin."))
                        .collect(
                                Collectors.groupingBy(
                                        Reviewed.Library::project,
                                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                                        Collectors.toList()));
        StringBuilder text = new StringBuilder(HEAD);
        byProject.forEach(
                (name, libraries) -> {
                    Reviewed.Project project = reviewed.projects().get(name);
                    if (project == null) {
                        throw new IllegalArgumentException("projects.csv does not have " + name);
                    }
                    text.append("\n## ").append(name).append("\n");
                    text.append(project.holder())
                            .append("  \n")
                            .append(project.home())
                            .append("\n");
                    byLicence(libraries)
                            .forEach(
                                    (licence, names) ->
                                            text.append("\n- ")
                                                    .append(licence)
                                                    .append(": ")
                                                    .append(joined(names)));
                    text.append("\n");
                });
        return text.toString();
    }

    private static Map<String, List<String>> byLicence(Collection<Reviewed.Library> libraries) {
        return libraries.stream()
                .collect(
                        Collectors.groupingBy(
                                each -> each.licence().text(),
                                TreeMap::new,
                                Collectors.mapping(Reviewed.Library::name, Collectors.toList())));
    }

    private static String joined(Collection<String> names) {
        return new TreeSet<>(names)
                .stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    }
}
