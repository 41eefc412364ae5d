package org.quoin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command line as a user meets it: arguments in; standard output, standard error, files and
 * exit code out.
 */
class QuoinTest {

    @TempDir Path folder;

    private Path article;
    private final Shell shell = new Shell();
    private String out = "";
    private String err = "";

    @BeforeEach
    void writeAnArticle() throws IOException {
        article = Files.writeString(folder.resolve("a.txt"), "The text.");
    }

    @Test
    void extractWritesALineForEachArticleToStandardOutput() {
        assertEquals(0, run("extract", article.toString()));

        assertTrue(out.startsWith("{\"file\":\"" + article), out);
        assertEquals(1, out.lines().count());
        assertEquals("1 article, 0 quotations\n", err);
    }

    @Test
    void extractReadsStandardInput() {
        shell.type("From a pipe.");

        assertEquals(0, run("extract", "--quiet", "-"));

        assertTrue(out.contains("\"file\":\"-\"") && out.contains("From a pipe."), out);
        assertEquals("", err);
    }

    @Test
    void extractNamesWhatFailedAndDoesTheRest() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path target = folder.resolve("out.jsonl");

        int code =
                run(
                        "extract",
                        folder.resolve("none").toString(),
                        empty.toString(),
                        article.toString(),
                        "--out",
                        target.toString());

        assertEquals(1, code);
        assertEquals(1, Files.readAllLines(target).size());
        assertEquals("", out);
        assertEquals(
                List.of(
                        folder.resolve("none") + ": there is no such file or folder",
                        empty + ": the file is empty",
                        "1 article, 0 quotations; 2 inputs failed -> " + target),
                err.lines().toList());
    }

    @Test
    void anUnreadableFileIsNamed() throws IOException {
        Path locked = Files.writeString(folder.resolve("locked.txt"), "secret");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(locked), "root may read every file");

        assertEquals(1, run("extract", locked.toString()));

        assertTrue(err.startsWith(locked + ": no permission to read it"), err);
    }

    @Test
    void wrongUsageDoesNothing() {
        assertEquals(2, run("extract"));
        assertEquals(2, run("nonsense"));
        assertEquals(2, run());
        assertEquals(2, run("extract", "--jobs", "0", article.toString()));
        assertEquals(2, run("brief", article.toString()));
        assertEquals(
                2, run("brief", article.toString(), "--out", folder.resolve("b.pdf").toString()));
        assertTrue(err.contains("--out must end in one of txt, not b.pdf"), err);
        assertEquals("", out);
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertEquals(0, run("--help"));
        assertTrue(out.contains("brief") && out.contains("extract"), out);
        assertEquals(0, run("brief", "--help"));
        assertTrue(out.contains("--marking"), out);
        assertEquals(0, run("--version"));
        assertTrue(out.startsWith("quoin 0.") || out.startsWith("quoin 1."), out);
    }

    @Test
    void briefHandsTheUsersOptionsToTheExporter() throws IOException {
        Path target = folder.resolve("b.txt");

        int code =
                run(
                        "brief",
                        article.toString(),
                        "--out",
                        target.toString(),
                        "--title",
                        "Harbour talks",
                        "--marking",
                        "TLP:AMBER",
                        "--date",
                        "2026-01-02",
                        "--by",
                        "Desk 4",
                        "--language",
                        "zh");

        assertEquals(0, code, err);
        assertEquals("Harbour talks|TLP:AMBER|2026-01-02|Desk 4|zh|1", Files.readString(target));
    }

    @Test
    void briefWritesNothingWhereNothingCouldBeRead() {
        Path target = folder.resolve("b.txt");

        assertEquals(
                1, run("brief", folder.resolve("none").toString(), "--out", target.toString()));

        assertFalse(Files.exists(target));
        assertTrue(err.contains("none of the inputs gave an article"), err);
    }

    @Test
    void briefSaysThatTheFolderIsMissingBeforeItWorks() {
        Path target = folder.resolve("no/b.txt");

        assertEquals(1, run("brief", article.toString(), "--out", target.toString()));

        assertEquals(
                target
                        + ": cannot be written: the folder "
                        + folder.resolve("no")
                        + " does not exist\n",
                err);
    }

    @Test
    void pluginsListsWhatWorksAndNamesWhatDoesNot() {
        shell.breakAPlugin();

        assertEquals(1, run("plugins"));

        assertTrue(out.contains("importer     test.text"), out);
        assertTrue(out.contains("exporter     test.out"), out);
        assertFalse(out.contains("test.broken"), out);
        assertEquals(
                "The test.broken (test.broken, bundle org.example): left out: it could not be"
                        + " started: IllegalStateException: no model\n",
                err);
    }

    private int run(String... arguments) {
        int code = shell.run((Object[]) arguments);
        out = shell.out();
        err = shell.err();
        return code;
    }
}
