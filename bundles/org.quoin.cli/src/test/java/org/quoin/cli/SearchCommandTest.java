package org.quoin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.project.Project;
import org.quoin.project.model.Opening;

/** Searching a project and taking it elsewhere, as a user meets it. */
class SearchCommandTest {

    @TempDir Path folder;

    private final Shell shell = new Shell();
    private Path work;

    @BeforeEach
    void importArticles() throws IOException {
        work = folder.resolve("work");
        Path articles = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                articles.resolve("a.txt"),
                "2026-05-01 Marl Gazette\n🌉 “The lock holds.” said Orla Penhew. “It leaks.” said Tam Ruddick.");
        Files.writeString(
                articles.resolve("b.txt"),
                "2026-05-02 Haldern Courier\n“桥今年通车，a new lock.” said Orla Penhew.");
        Files.writeString(articles.resolve("c.txt"), "Nobody said anything of locks.");
        assertEquals(0, shell.run("import", work, articles), shell.err());
    }

    @Test
    void articlesAreListedNewestFirstWithThePlaceOfTheHit() {
        assertEquals(0, shell.run("search", work, "lock"), shell.err());

        assertEquals(
                """
                2026-05-02  Haldern Courier  Title
                    “桥今年通车，a new [lock].” said Orla Penhew.
                2026-05-01  Marl Gazette  Title
                    🌉 “The [lock] holds.” said Orla Penhew. “It leaks.” said Tam Ruddick.
                """,
                shell.out());
        assertEquals("2 articles\n", shell.err());
    }

    @Test
    void quotationsAreListedWithTheirSpeakers() {
        assertEquals(0, shell.run("search", work, "--quotations", "通车"), shell.err());

        assertEquals(
                "2026-05-02  Haldern Courier  Title\n    Orla Penhew: 桥今年[通车]，a new lock.\n",
                shell.out());
        assertEquals("1 quotation\n", shell.err());
    }

    @Test
    void jsonLinesHaveOffsetsInCodePoints() {
        assertEquals(0, shell.run("search", work, "--json", "leaks"), shell.err());
        assertEquals(
                "{\"article\":\""
                        + id("a.txt")
                        + "\",\"title\":\"Title\",\"site\":\"Marl Gazette\",\"published\":\"2026-05-01\","
                        + "\"url\":null,\"inTitle\":[],\"inText\":[{\"start\":42,\"end\":47,\"text\":\"leaks\"}]}\n",
                shell.out());

        assertEquals(0, shell.run("search", work, "--json", "--quotations", "leaks"), shell.err());
        assertEquals(
                "{\"article\":\""
                        + id("a.txt")
                        + "\",\"title\":\"Title\",\"site\":\"Marl Gazette\",\"published\":\"2026-05-01\","
                        + "\"url\":null,\"quotation\":2,\"kind\":\"direct\",\"status\":\"proposed\","
                        + "\"speaker\":\"Tam Ruddick\",\"content\":[{\"start\":39,\"end\":48,\"text\":\"It leaks.\"}],"
                        + "\"inText\":[{\"start\":42,\"end\":47,\"text\":\"leaks\"}]}\n",
                shell.out());
    }

    @Test
    void filtersHoldForSearchesToo() {
        assertEquals(0, shell.run("search", work, "lock", "--speaker", "tam ruddick"));
        assertEquals("1 article\n", shell.err());
        assertEquals(
                0, shell.run("search", work, "--quotations", "lock", "--site", "Marl Gazette"));
        assertEquals("1 quotation\n", shell.err());
        assertEquals(0, shell.run("search", work, "lock", "--from", "2026-05-02"));
        assertEquals("1 article\n", shell.err());
        assertEquals(0, shell.run("search", work, "said -lock"), shell.err());
        assertEquals("1 article\n", shell.err());
        assertEquals(1, shell.run("search", work, "lock", "--speaker", "Ruddick"));
        assertEquals(
                "quoin: nobody in the project is named Ruddick; there is Tam Ruddick\n",
                shell.err());
    }

    @Test
    void reprintsAreToldOfAndCountOnceWhereThatIsWanted() throws IOException {
        String report =
                "“The weir stays shut until the gauge at the old mill has been read twice,” said"
                        + " Orla Penhew. Barges wait below the bend, and nobody knows for how long.";
        Path first =
                Files.writeString(folder.resolve("d.txt"), "2026-05-03 Marl Gazette\n" + report);
        Path again =
                Files.writeString(folder.resolve("e.txt"), "2026-05-04 Haldern Courier\n" + report);
        assertEquals(0, shell.run("import", work, first), shell.err());
        assertFalse(shell.err().contains("reprint"), shell.err());

        assertEquals(0, shell.run("import", work, again), shell.err());

        assertTrue(
                shell.err()
                        .endsWith(
                                "1 new article is a reprint of what was there already: quoin"
                                        + " duplicates\n"),
                shell.err());
        assertEquals(0, shell.run("search", work, "weir"));
        assertEquals("2 articles\n", shell.err());
        assertEquals(0, shell.run("search", work, "weir", "--reprints", "once"));
        assertEquals("1 article\n", shell.err());
        assertEquals(0, shell.run("search", work, "--quotations", "weir", "--reprints", "once"));
        assertEquals("1 quotation\n", shell.err());
        Path all = folder.resolve("all.txt");
        assertEquals(0, shell.run("report", work, "--out", all, "--reprints", "all"), shell.err());
        assertTrue(shell.err().startsWith("5 articles"), shell.err());
        assertEquals(0, shell.run("report", work, "--out", all, "--reprints", "once"), shell.err());
        assertTrue(shell.err().startsWith("4 articles"), shell.err());
    }

    @Test
    void nothingFoundIsSaidAndNoFailure() {
        assertEquals(0, shell.run("search", work, "ferry"));

        assertEquals("", shell.out());
        assertEquals("Nothing found\n", shell.err());
    }

    @Test
    void moreThanTheLimitIsSaid() {
        assertEquals(0, shell.run("search", work, "said", "--limit", "1"));

        assertEquals(2, shell.out().lines().count());
        assertTrue(
                shell.err().matches("1 of (at least )?[23] articles; --limit shows more\n"),
                shell.err());
    }

    @Test
    void nothingToLookForIsWrongUsage() {
        assertEquals(2, shell.run("search", work));
        assertEquals(2, shell.run("search", work, "\""));
        assertTrue(shell.err().startsWith("QUERY holds nothing to look for"), shell.err());
        assertEquals(2, shell.run("search", work, "lock", "--limit", "0"));
    }

    @Test
    void whatIsBeingWorkedOnIsFoundAsItStands() {
        try (Project project = Project.open(work, Opening.writing("the tests").by("Ines"))) {
            project.articles().remove(List.of(1L));

            assertEquals(0, shell.run("search", work, "lock"), shell.err());
            assertEquals("1 article\n", shell.err());
        }
    }

    @Test
    void anExportedProjectComesBackEqual() throws IOException {
        try (Project project = Project.open(work, Opening.writing("the tests").by("Ines"))) {
            project.quotations().accept(List.of(1L));
            project.tags().put(List.of(2L), "water");
        }
        Path out = folder.resolve("exported");
        Path again = folder.resolve("again");
        Path other = folder.resolve("other");

        assertEquals(0, shell.run("export", work, "--out", out), shell.err());
        assertEquals("3 articles, 3 quotations -> " + out + "\n", shell.err());
        assertEquals(0, shell.run("import", other, out), shell.err());
        assertEquals("3 new articles, 3 quotations -> " + other + "\n", shell.err());
        assertEquals(0, shell.run("export", other, "--out", again), shell.err());

        assertEquals(
                Files.readString(out.resolve("project.jsonl")),
                Files.readString(again.resolve("project.jsonl")));
        assertEquals(0, shell.run("check", other), shell.err());
    }

    @Test
    void exportsAndArticlesAreTakenInTogether() throws IOException {
        Path out = folder.resolve("exported.jsonl");
        Path more = Files.writeString(folder.resolve("more.txt"), "“More.” said Orla Penhew.");
        Path other = folder.resolve("other");
        assertEquals(0, shell.run("export", work, "--out", out), shell.err());

        assertEquals(1, shell.run("import", other, more, out, folder.resolve("none")));

        assertEquals(
                "3 articles: note: the original did not come along; the text did\n"
                        + folder.resolve("none")
                        + ": there is no such file or folder\n"
                        + "4 new articles, 4 quotations; 1 input failed -> "
                        + other
                        + "\n",
                shell.err());
    }

    @Test
    void theEndingOrTheFormatSaysHow() throws IOException {
        Path csv = folder.resolve("q.csv");
        assertEquals(0, shell.run("export", work, "--out", csv, "--without-bom"), shell.err());
        assertEquals(4, Files.readAllLines(csv).size());

        assertEquals(
                0,
                shell.run(
                        "export", work, "--format", "csv", "--table", "speakers", "--without-bom"));
        assertEquals(3, shell.out().lines().count());
        assertEquals(0, shell.run("export", work));
        assertTrue(shell.out().startsWith("{\"type\":\"quoin-project\","), shell.out());

        assertEquals(2, shell.run("export", work, "--out", folder.resolve("q.xyz")));
        assertTrue(
                shell.err()
                        .startsWith("--out: the ending does not say in which format; add --format"),
                shell.err());
        assertEquals(2, shell.run("export", work, "--format", "xml"));
        assertTrue(
                shell.err()
                        .startsWith(
                                "--format must be one of csv, jsonl, annotations, qdpx, not xml"),
                shell.err());
        assertEquals(1, shell.run("export", work, "--out", folder.resolve("none/q.csv")));
        assertTrue(
                shell.err().startsWith(folder.resolve("none/q.csv") + ": cannot be written: "),
                shell.err());
    }

    private String id(String name) {
        try (Project project = Project.open(work, Opening.reading("the tests"))) {
            return java.util.Arrays.stream(
                            project.articles().list(org.quoin.project.model.ArticleOrder.ARRIVAL))
                    .mapToObj(each -> project.articles().article(each).orElseThrow())
                    .filter(each -> each.provenance().file().endsWith(name))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }
}
