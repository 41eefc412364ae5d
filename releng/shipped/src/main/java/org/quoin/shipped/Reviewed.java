package org.quoin.shipped;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What people found out about the libraries and their licences, and decided: the tables beside this
 * module's pom.
 *
 * @param libraries by name; {@code licences.csv}
 * @param projects that make them, by name; {@code projects.csv}
 * @param permitted the licences that Quoin can be delivered with, each with its reason; {@code
 *     permitted.csv}
 */
public record Reviewed(
        Map<String, Library> libraries,
        Map<String, Project> projects,
        Map<String, String> permitted) {

    /**
     * A library.
     *
     * @param name see {@link Part#name()}
     * @param licence that all of it is under
     * @param project that makes it
     * @param platform of the only product that it is in, such as {@code win32.win32.x86_64}; none
     *     when it is in each or in the command line
     * @param maven its group and artifact in a Maven repository, where the library does not say it
     *     itself
     * @param note where its licence was read, where the library does not say it itself
     */
    public record Library(
            String name,
            LicenceExpression licence,
            String project,
            Optional<String> platform,
            Optional<String> maven,
            Optional<String> note) {}

    /**
     * A project that makes libraries.
     *
     * @param name as it calls itself
     * @param holder whose copyright it is
     * @param home its address
     */
    public record Project(String name, String holder, String home) {}

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

    /** Copies the tables, whose order stays. */
    public Reviewed {
        libraries = Collections.unmodifiableMap(new LinkedHashMap<>(libraries));
        projects = Collections.unmodifiableMap(new LinkedHashMap<>(projects));
        permitted = Collections.unmodifiableMap(new LinkedHashMap<>(permitted));
    }

    /**
     * Reads the tables.
     *
     * @param folder that they lie in
     * @return what they say
     * @throws IOException when one cannot be read, or says the same twice
     */
    public static Reviewed read(Path folder) throws IOException {
        Map<String, Library> libraries = new LinkedHashMap<>();
        for (CSVRecord each : rows(folder.resolve("licences.csv"))) {
            Library library =
                    new Library(
                            each.get("name"),
                            LicenceExpression.of(each.get("licence")),
                            each.get("project"),
                            stated(each.get("platform")),
                            stated(each.get("maven")),
                            stated(each.get("note")));
            if (libraries.put(library.name(), library) != null) {
                throw new IOException("licences.csv has " + library.name() + " twice");
            }
        }
        Map<String, Project> projects = new LinkedHashMap<>();
        for (CSVRecord each : rows(folder.resolve("projects.csv"))) {
            projects.put(
                    each.get("project"),
                    new Project(each.get("project"), each.get("copyright"), each.get("home")));
        }
        Map<String, String> permitted = new LinkedHashMap<>();
        for (CSVRecord each : rows(folder.resolve("permitted.csv"))) {
            permitted.put(each.get("licence"), each.get("reason"));
        }
        return new Reviewed(libraries, projects, permitted);
    }

    private static List<CSVRecord> rows(Path table) throws IOException {
        try (Reader in = Files.newBufferedReader(table)) {
            return new ArrayList<>(TABLE.parse(in).getRecords());
        }
    }

    private static Optional<String> stated(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
