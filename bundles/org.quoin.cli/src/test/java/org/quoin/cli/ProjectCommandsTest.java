package org.quoin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.engine.input.Sha256;
import org.quoin.project.Project;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftHead;
import org.quoin.project.model.Opening;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;

/** Commands on a project, as a user meets them. */
class ProjectCommandsTest {

    @TempDir Path folder;

    private final Shell shell = new Shell();
    private Path work;
    private Path articles;

    @BeforeEach
    void writeArticles() throws IOException {
        work = folder.resolve("work");
        articles = Files.createDirectory(folder.resolve("in"));
        write(
                "a.txt",
                "2026-05-01 Marl Gazette\n“The lock holds.” said Orla Penhew. “It leaks.” said Tam Ruddick.");
        write("b.txt", "2026-05-02 Haldern Courier\n“It was mended.” said Orla Penhew.");
        write("c.txt", "2026-05-03 Marl Gazette\nNobody said anything.");
    }

    @Test
    void importMakesTheProjectAndCountsWhatIsThere() {
        assertEquals(0, shell.run("import", work, articles), shell.err());
        assertEquals("3 new articles, 3 quotations -> " + work + "\n", shell.err());
        assertEquals("", shell.out());

        assertEquals(0, shell.run("import", work, articles));
        assertEquals(
                "0 new articles, 0 quotations; 3 already there -> " + work + "\n", shell.err());
    }

    @Test
    void importNamesWhatFailedAndDoesTheRest() {
        assertEquals(
                1, shell.run("import", work, folder.resolve("none"), articles.resolve("a.txt")));

        assertEquals(
                folder.resolve("none")
                        + ": there is no such file or folder\n"
                        + "1 new article, 2 quotations; 1 input failed -> "
                        + work
                        + "\n",
                shell.err());
    }

    @Test
    void importReadsStandardInput() {
        shell.type("“From a pipe.” said Orla Penhew.");

        assertEquals(0, shell.run("import", "-q", work, "-"));

        assertEquals("", shell.err());
        assertEquals(1, count(QuoteFilter.ALL));
    }

    @Test
    void whoSearchesFirstAfterALongImportBringsTheIndexUpToDate() throws IOException {
        Path many = Files.createDirectories(folder.resolve("many"));
        for (int i = 0; i < 300; i++) {
            Files.writeString(
                    many.resolve("n" + i + ".txt"), "“Lock " + i + " leaks.” said Tam Ruddick.");
        }
        assertEquals(0, shell.run("import", "-q", work, many), shell.err());
        assertTrue(isBehind());

        assertEquals(0, shell.run("search", work, "leaks", "--limit", "1"));
        assertTrue(
                shell.err()
                        .startsWith(
                                work + ": note: the search index is brought up to date first\n"),
                shell.err());
        assertFalse(isBehind());
        assertEquals(0, shell.run("search", work, "leaks", "--limit", "1"));
        assertFalse(shell.err().contains("index"), shell.err());
    }

    private boolean isBehind() {
        try (Project project = Project.open(work, Opening.reading("the tests"))) {
            return project.search().isBehind();
        }
    }

    @Test
    void importDoesNotMakeAProjectWhereSomethingElseIs() throws IOException {
        assertEquals(1, shell.run("import", articles, folder.resolve("none")));
        assertEquals(
                "quoin: " + articles + " is not empty; a project needs a folder of its own\n",
                shell.err());

        assertEquals(1, shell.run("import", articles.resolve("a.txt"), work));
        assertEquals(
                "quoin: "
                        + articles.resolve("a.txt")
                        + " is a file; a project is a folder, and comes first on the line\n",
                shell.err());
        try (Stream<Path> left = Files.list(articles)) {
            assertEquals(3, left.count());
        }
    }

    @Test
    void reportWritesWhatBriefWritesOfTheSameArticles() throws IOException {
        shell.run("import", work, articles);
        Path report = folder.resolve("report.txt");
        Path brief = folder.resolve("brief.txt");

        assertEquals(0, shell.run("report", work, "--out", report), shell.err());
        assertEquals("3 articles, 3 quotations -> " + report + "\n", shell.err());
        assertEquals(0, shell.run("brief", articles, "--out", brief));

        assertEquals(Files.readString(brief), Files.readString(report));
        assertTrue(Files.readString(report).endsWith("\nOrla Penhew: It was mended."));
    }

    @Test
    void reportTellsWhatPassesTheFilters() throws IOException {
        shell.run("import", work, articles);

        assertEquals(
                "3\nOrla Penhew: The lock holds.\nTam Ruddick: It leaks.\nOrla Penhew: It was mended.",
                reported());
        assertEquals(
                "2\nOrla Penhew: The lock holds.\nOrla Penhew: It was mended.",
                reported("--speaker", "orla penhew"));
        assertEquals(
                "2\nOrla Penhew: The lock holds.\nTam Ruddick: It leaks.",
                reported("--site", "Marl Gazette"));
        assertEquals(
                "1\nOrla Penhew: The lock holds.",
                reported("--site", "Marl Gazette", "--speaker", "Orla Penhew"));
        assertEquals("2\nOrla Penhew: It was mended.", reported("--from", "2026-05-02"));
        assertEquals(
                "1\nOrla Penhew: It was mended.",
                reported("--from", "2026-05-02", "--to", "2026-05-02"));
        assertEquals(
                "3\nOrla Penhew: The lock holds.\nTam Ruddick: It leaks.\nOrla Penhew: It was mended.",
                reported("--text-language", "en"));
        assertEquals(
                "2\nOrla Penhew: The lock holds.\nTam Ruddick: It leaks.\nOrla Penhew: It was mended.",
                reported(
                        "--kind",
                        "direct,mixed",
                        "--status",
                        "proposed",
                        "--min-confidence",
                        "0.7"));
    }

    @Test
    void reportWritesADraft() throws IOException {
        assertEquals(0, shell.run("import", work, articles), shell.err());
        try (Project open = Project.open(work, Opening.writing("the tests"))) {
            long mended =
                    open.quotations()
                            .list(QuoteFilter.ALL.from("Haldern Courier"), QuoteOrder.ARTICLE)[0];
            open.briefings()
                    .create(
                            "week 18",
                            DraftHead.NONE.with().marking("TLP:GREEN").make(),
                            List.of(
                                    new DraftContent.Heading("The lock", 1),
                                    new DraftContent.OfQuotation(mended, "")));
            open.briefings().create("empty", DraftHead.NONE, List.of());
        }
        Path out = folder.resolve("draft.txt");
        assertEquals(0, shell.run("report", work, "--out", out, "--draft", "week 18"), shell.err());
        assertEquals("1 article, 1 quotation -> " + out + "\n", shell.err());
        String draft = Files.readString(out);
        assertTrue(draft.startsWith("week 18|TLP:GREEN|"), draft);
        assertTrue(draft.endsWith("\nOrla Penhew: It was mended."), draft);

        assertEquals(1, shell.run("report", work, "--out", out, "--draft", "empty"));
        assertTrue(shell.err().contains("nothing stands in the draft empty"), shell.err());
        assertEquals(1, shell.run("report", work, "--out", out, "--draft", "week 19"));
        assertTrue(
                shell.err().contains("no draft named week 19; it has empty, week 18"), shell.err());
        assertEquals(draft, Files.readString(out), "the file stays");
        assertEquals(
                2, shell.run("report", work, "--out", out, "--draft", "empty", "--tag", "ferry"));
    }

    @Test
    void reportSaysWhenNothingPasses() {
        shell.run("import", work, articles);
        Path out = folder.resolve("r.txt");

        assertEquals(1, shell.run("report", work, "--out", out, "--tag", "ferry"));
        assertEquals(
                out + ": not written: no article of the project meets what was asked for\n",
                shell.err());
        assertEquals(1, shell.run("report", work, "--out", out, "--speaker", "Penhew"));
        assertEquals(
                "quoin: nobody in the project is named Penhew; there is Orla Penhew\n",
                shell.err());
        assertEquals(1, shell.run("report", folder.resolve("none"), "--out", out));
        assertEquals("quoin: there is no project in " + folder.resolve("none") + "\n", shell.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void rejectedQuotationsAreReportedOnlyWhenAskedFor() throws IOException {
        shell.run("import", work, articles);
        try (Project project = open()) {
            project.quotations().reject(List.of(numbers(project).get(1)));
            project.register()
                    .rename(
                            project.quotations()
                                    .get(numbers(project).get(0))
                                    .get(0)
                                    .speaker()
                                    .orElseThrow(),
                            "Orla J. Penhew");
        }

        assertEquals(
                "3\nOrla J. Penhew: The lock holds.\nOrla J. Penhew: It was mended.", reported());
        assertEquals("1\nTam Ruddick: It leaks.", reported("--status", "rejected"));
    }

    @Test
    void historyListsUndoesAndRedoes() {
        shell.run("import", work, articles);
        try (Project project = open()) {
            project.quotations().accept(numbers(project).subList(0, 2));
        }

        assertEquals(0, shell.run("history", work));
        assertEquals(
                List.of(
                        "Ines  accepted 2 quotations",
                        System.getProperty("user.name") + "  imported 3 articles (in)"),
                shell.out()
                        .lines()
                        .map(each -> each.substring("2026-05-01 10:00  ".length()))
                        .toList());
        assertEquals(0, shell.run("history", work, "--undo"));
        assertEquals("Undone: accepted 2 quotations\n", shell.err());
        assertEquals(3, count(QuoteFilter.ALL.ofStatuses(QuoteStatus.PROPOSED)));
        assertEquals(0, shell.run("history", work, "--limit", "1"));
        assertTrue(shell.out().endsWith("accepted 2 quotations  [undone]\n"), shell.out());
        assertEquals(0, shell.run("history", work, "--redo"));
        assertEquals("Redone: accepted 2 quotations\n", shell.err());
        assertEquals(0, shell.run("history", work, "--redo"));
        assertEquals("There is nothing to redo\n", shell.err());
    }

    @Test
    void analyseKeepsWhatIsThere() {
        shell.run("import", work, articles);

        assertEquals(0, shell.run("analyse", work), shell.err());

        assertEquals(
                "3 articles analysed again: 0 new quotations, 0 differences offered\n",
                shell.err());
    }

    @Test
    void checkNamesAChangedOriginal() throws IOException {
        shell.run("import", work, articles);
        assertEquals(0, shell.run("check", work), shell.err());
        assertEquals("3 articles, 3 quotations; all is well\n", shell.err());

        Path original;
        try (Stream<Path> all = Files.walk(work.resolve("articles"))) {
            original = all.filter(each -> holds(each, "It was mended")).findFirst().orElseThrow();
        }
        Files.writeString(original, "something else");

        assertEquals(1, shell.run("check", work));
        assertEquals(
                articles.resolve("b.txt")
                        + ": its original was changed: the bytes do not have the hash any more\n"
                        + "3 articles, 3 quotations; 1 damaged\n",
                shell.err());
    }

    @Test
    void whatIsLostWithTheDatabaseIsImportedAgain() throws IOException {
        shell.run("import", work, articles);
        try (Stream<Path> backups = Files.list(work.resolve("backups"))) {
            for (Path each : backups.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(work.resolve("project.db"));

        assertEquals(0, shell.run("check", work), shell.err());

        assertTrue(shell.err().contains("There is no sound backup"), shell.err());
        assertTrue(
                shell.err()
                        .endsWith(
                                "3 articles imported again from the originals\n"
                                        + "3 articles, 3 quotations; all is well\n"),
                shell.err());
        assertEquals(0, shell.run("check", work));
        assertEquals("3 articles, 3 quotations; all is well\n", shell.err());
    }

    @Test
    void originalsThatNoArticleCameOfAreImportedWhenAskedFor() throws IOException {
        shell.run("import", work, articles.resolve("a.txt"), articles.resolve("b.txt"));
        try (Project project = open()) {
            // As a crash leaves it: the bytes are kept, the article was not yet stored.
            byte[] bytes = Files.readAllBytes(articles.resolve("c.txt"));
            project.articles()
                    .keepOriginal(
                            Sha256.of(new ByteArrayInputStream(bytes)),
                            new ByteArrayInputStream(bytes));
            project.articles().remove(List.of(2L));
        }

        assertEquals(0, shell.run("check", work), shell.err());
        assertEquals(
                "1 article, 2 quotations; all is well; 1 original without an article\n",
                shell.err());
        assertEquals(0, shell.run("check", work, "--restore"), shell.err());
        assertEquals(
                "1 article imported again\n2 articles, 2 quotations; all is well\n", shell.err());
    }

    @Test
    void whoIsWorkingInItIsNamedToWhoWantsToChangeIt() {
        shell.run("import", work, articles);
        try (Project project = open()) {
            for (List<Object> each :
                    List.<List<Object>>of(
                            List.of("import", work, articles),
                            List.of("analyse", work),
                            List.of("history", work, "--undo"),
                            List.of("check", work, "--restore"))) {
                assertEquals(1, shell.run(each.toArray()));
                assertTrue(
                        shell.err()
                                        .startsWith(
                                                "quoin: "
                                                        + work
                                                        + " cannot be changed: Ines in the tests on ")
                                && shell.err().endsWith(" is working in it\n"),
                        shell.err());
            }
            assertEquals(3, project.articles().count());
        }
    }

    @Test
    void readingCommandsWorkBesideWhoIsWorkingInIt() throws IOException {
        shell.run("import", work, articles);
        try (Project project = open()) {
            project.quotations().reject(numbers(project).subList(0, 1));

            assertEquals(0, shell.run("history", work), shell.err());
            assertEquals(2, shell.out().lines().count());
            assertEquals("3\nTam Ruddick: It leaks.\nOrla Penhew: It was mended.", reported());
            assertEquals(0, shell.run("check", work), shell.err());
            project.history().undo();
            assertEquals(
                    3,
                    project.quotations().count(QuoteFilter.ALL.ofStatuses(QuoteStatus.PROPOSED)));
        }
    }

    @Test
    void wrongUsageDoesNothing() {
        assertEquals(2, shell.run("import"));
        assertEquals(2, shell.run("import", work));
        assertEquals(2, shell.run("report", work));
        Path out = folder.resolve("r.txt");
        assertEquals(2, shell.run("report", work, "--out", out, "--min-confidence", "2"));
        assertTrue(
                shell.err().startsWith("--min-confidence must be from 0 to 1, not 2.0"),
                shell.err());
        assertEquals(
                2,
                shell.run(
                        "report",
                        work,
                        "--out",
                        out,
                        "--from",
                        "2026-05-02",
                        "--to",
                        "2026-05-01"));
        assertTrue(
                shell.err().startsWith("--to 2026-05-01 is before --from 2026-05-02"), shell.err());
        assertEquals(2, shell.run("report", work, "--out", out, "--kind", "shouted"));
        assertEquals(2, shell.run("history", work, "--undo", "--redo"));
        assertEquals(2, shell.run("history", work, "--limit", "0"));
        assertFalse(Files.exists(work));
    }

    private String reported(String... options) throws IOException {
        Path out = folder.resolve("reported.txt");
        Object[] line =
                Stream.concat(Stream.of("report", work, "--out", out), Arrays.stream(options))
                        .toArray();
        assertEquals(0, shell.run(line), shell.err());
        String report = Files.readString(out);
        return report.substring(report.lastIndexOf('|', report.indexOf('\n')) + 1);
    }

    private static boolean holds(Path file, String words) {
        try {
            return Files.isRegularFile(file) && Files.readString(file).contains(words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int count(QuoteFilter filter) {
        try (Project project = open()) {
            return project.quotations().count(filter);
        }
    }

    private Project open() {
        return Project.open(work, Opening.writing("the tests").by("Ines"));
    }

    private static List<Long> numbers(Project project) {
        return Arrays.stream(project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE))
                .boxed()
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text);
    }
}
