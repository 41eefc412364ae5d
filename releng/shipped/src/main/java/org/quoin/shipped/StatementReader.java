package org.quoin.shipped;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers what one library says about its licences. */
final class StatementReader {

    /** The name of a licence in a pom; its address where it has no name. */
    private static final Pattern OF_A_POM = Pattern.compile("(?s)<license>(.*?)</license>");

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    private final Map<String, Set<String>> licences = new TreeMap<>();
    private final Set<String> unknown = new TreeSet<>();

    private StatementReader() {}

    /**
     * Reads them.
     *
     * @param manifest the library's
     * @param entries its files by name, those at least that say something about licences
     * @return what they say
     */
    static Statements read(Attributes manifest, Map<String, byte[]> entries) {
        StatementReader reader = new StatementReader();
        Optional.ofNullable(manifest.getValue("Bundle-License"))
                .ifPresent(
                        each -> reader.add("Bundle-License", each, LicenceWords.inStatement(each)));
        entries.forEach(
                (name, bytes) -> {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    if (PartReader.isPom(name)) {
                        Matcher licence = OF_A_POM.matcher(COMMENT.matcher(text).replaceAll(""));
                        while (licence.find()) {
                            String statement =
                                    licence.group(1).replaceAll("<[^>]*>|\\s+", " ").trim();
                            reader.add(name, statement, LicenceWords.inStatement(statement));
                        }
                    } else if (PartReader.isOfALicence(name)) {
                        reader.add(name, "", LicenceWords.inText(text));
                    }
                });
        return new Statements(reader.licences, reader.unknown);
    }

    private void add(String place, String statement, Set<String> known) {
        if (known.isEmpty()) {
            unknown.add(statement.isEmpty() ? place : place + ": " + statement);
        }
        for (String each : known) {
            licences.computeIfAbsent(each, ignored -> new TreeSet<>()).add(place);
        }
    }
}
