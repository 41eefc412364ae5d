package org.quoin.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that a user writes for a site count from the next import on. */
class SiteRulesOfAUserTest {

    /** A page whose article no one could tell from its teaser but who knows the site. */
    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><head><title>Gazette</title>"
                    + "<link rel=\"canonical\" href=\"https://www.gazette.example/bell\"></head><body>"
                    + "<div class=\"x1\"><b class=\"t\">The bell of Skar is back</b>"
                    + "<i class=\"who\">Nora Fell</i><u class=\"when\">16 October 2025</u>"
                    + "<div class=\"x2\"><p>The bell hangs again.</p><p class=\"see\">See also: ropes.</p>"
                    + "<p>It weighs ninety kilos.</p></div></div>"
                    + "<div class=\"x3\"><p>Ropes for the ferry were bought last year from a maker in"
                    + " the next valley, the port said, and they have held through two winters since"
                    + " then without a single repair being needed at all.</p></div></body></html>";

    private static final String RULES =
            "host: gazette.example\nbody: .x2\ntitle: .t\nauthor: .who\ndate: .when\nstrip: .see\n";

    @TempDir Path folder;

    private final CommandLine quoin = new CommandLine();
    private Path page;
    private Path rules;

    @BeforeEach
    void write() throws IOException {
        page = Files.writeString(folder.resolve("bell.html"), PAGE);
        rules = Files.createDirectory(folder.resolve("rules"));
    }

    @Test
    void everyPartIsTakenFromWhereTheRuleSays() throws IOException {
        Files.writeString(rules.resolve("gazette.rules"), RULES);

        JsonNode article = extract();

        assertEquals("The bell of Skar is back", article.path("title").asText());
        assertEquals("[\"Nora Fell\"]", article.path("authors").toString());
        assertEquals("2025-10-16", article.path("published").asText());
        assertEquals(
                "The bell hangs again.\nIt weighs ninety kilos.", article.path("text").asText());
    }

    /** The rule that comes with the samples fits the sample that it is for. */
    @Test
    void theSamplesOwnRuleFindsWhatAReaderFinds() throws IOException {
        Path samples = Sample.folder();
        CommandLine.Outcome run =
                quoin.run(
                        "extract",
                        samples.resolve("en-ferry-inquiry.html").toString(),
                        "--rules",
                        samples.resolve("site-rules").toString());
        JsonNode article = new ObjectMapper().readTree(run.out());

        assertEquals(
                "Ferry inquiry hears of four warnings before ramp collapse",
                article.path("title").asText());
        assertEquals("[\"Elin Marsh\",\"Jonas Petrie\"]", article.path("authors").toString());
        assertTrue(article.path("text").asText().startsWith("Inspectors flagged corrosion"));
        assertFalse(article.path("text").asText().contains("Read more"));
        assertEquals("[]", article.path("problems").toString());
    }

    @Test
    void aChangedRuleCountsFromTheNextImportOn() throws IOException {
        Files.writeString(rules.resolve("gazette.rules"), RULES);
        extract();
        Files.writeString(rules.resolve("gazette.rules"), RULES.replace(".x2", ".x3"));

        assertTrue(extract().path("text").asText().startsWith("Ropes for the ferry"));
    }

    @Test
    void whatARuleDoesNotFindIsToldAndFoundWithoutIt() throws IOException {
        Files.writeString(
                rules.resolve("gazette.rules"),
                RULES.replace("body: .x2", "body: .gone").replace("title: .t", "title: [["));

        CommandLine.Outcome outcome = run();

        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("gazette.rules:2) finds no body in it"), outcome.err());
        assertTrue(
                outcome.err()
                        .contains("\"[[\" (" + rules.resolve("gazette.rules") + ":3) is no CSS"),
                outcome.err());
        assertTrue(outcome.out().contains("Ropes for the ferry"), outcome.out());
    }

    @Test
    void aFaultyLineIsNamedWithItsFile() throws IOException {
        Files.writeString(rules.resolve("gazette.rules"), RULES + "byline: .who\n");

        assertTrue(
                run().err()
                        .startsWith(
                                rules.resolve("gazette.rules")
                                        + ":7: note: there is no \"byline\": body, title, date,"
                                        + " author or strip"));
    }

    @Test
    void aProjectHasRulesOfItsOwn() throws IOException {
        Path project = folder.resolve("project");
        Files.writeString(rules.resolve("gazette.rules"), RULES);
        Path empty = Files.createDirectory(folder.resolve("none"));
        quoin.run("import", project.toString(), empty.toString(), "--rules", empty.toString());
        Files.createDirectory(project.resolve("site-rules"));
        Files.writeString(project.resolve("site-rules/own.rules"), RULES.replace(".x2", ".x3"));

        quoin.run("import", project.toString(), page.toString(), "--rules", rules.toString());
        CommandLine.Outcome found = quoin.run("search", project.toString(), "Ropes");

        assertTrue(found.out().contains("The bell of Skar is back"), found.out() + found.err());
    }

    private CommandLine.Outcome run() {
        return quoin.run("extract", page.toString(), "--rules", rules.toString());
    }

    private JsonNode extract() throws IOException {
        CommandLine.Outcome outcome = run();
        assertEquals("", outcome.err().replaceFirst("(?s)1 article, .*", ""));
        return new ObjectMapper().readTree(outcome.out());
    }
}
