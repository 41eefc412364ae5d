package org.quoin.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sample of each form of input beside all that is expected of it but its quotations. */
class FormsTest {

    static final String EXPECTED = ".expected.json";

    private final ObjectMapper json = new ObjectMapper();

    private final CommandLine quoin = new CommandLine();

    static Path folder() throws URISyntaxException {
        URL found = Objects.requireNonNull(FormsTest.class.getResource("/forms"));
        return Path.of(found.toURI());
    }

    static Stream<String> forms() throws IOException, URISyntaxException {
        List<String> names;
        try (Stream<Path> files = Files.list(folder())) {
            names =
                    files.map(each -> each.getFileName().toString())
                            .filter(each -> !each.endsWith(EXPECTED) && !each.equals("README.md"))
                            .sorted()
                            .toList();
        }
        assertTrue(names.size() >= 12, names.toString());
        return names.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isImportedWhole(String form) throws Exception {
        JsonNode expected = json.readTree(Files.readString(folder().resolve(form + EXPECTED)));

        assertEquals(expected.toPrettyString(), outcome(form).toPrettyString());
    }

    private JsonNode outcome(String form) throws Exception {
        String prefix = folder().toString() + "/";
        CommandLine.Outcome outcome = quoin.run("extract", prefix + form);
        ObjectNode all = json.createObjectNode();
        all.put("code", outcome.code());
        ArrayNode told = all.putArray("told");
        outcome.err()
                .lines()
                .filter(line -> !line.matches("\\d+ articles?, .*"))
                .forEach(line -> told.add(line.replace(prefix, "")));
        ArrayNode articles = all.putArray("articles");
        for (String line : outcome.out().lines().toList()) {
            ObjectNode article = (ObjectNode) json.readTree(line);
            article.remove("quotes");
            article.put("file", article.path("file").asText().replace(prefix, ""));
            articles.add(article);
        }
        return all;
    }

    @Test
    void aProjectKeepsTheOriginalsAndKnowsThemAgain(@TempDir Path work) throws Exception {
        String project = work.resolve("project").toString();
        String zip = folder().resolve("week.zip").toString();
        String letter = folder().resolve("letter.eml").toString();
        String feed = folder().resolve("coast.rss").toString();

        CommandLine.Outcome first = quoin.run("import", project, zip, letter, feed);
        CommandLine.Outcome again = quoin.run("import", project, zip, letter, feed);
        CommandLine.Outcome check = quoin.run("check", project);

        assertTrue(first.err().contains("7 new articles"), first.err());
        assertEquals(0, again.code(), again.err());
        assertTrue(again.err().contains("0 new articles"), again.err());
        assertEquals(0, check.code(), check.err() + check.out());
    }
}
