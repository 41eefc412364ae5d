package org.quoin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.project.Project;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.Opening;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;

/** What plug-ins add to the command line: actions on quotations, and options. */
class PluginCommandsTest {

    @TempDir Path folder;

    private final Shell shell = new Shell();
    private Path work;

    @BeforeEach
    void aProjectWithTwoQuotations() throws IOException {
        work = folder.resolve("work");
        Path text =
                Files.writeString(
                        folder.resolve("a.txt"),
                        "2026-05-01 The Gazette\n“The ramp is safe,” said Ines Calder. “It is not,”"
                                + " said Otto Brand.");
        assertEquals(0, shell.run("import", work, text), shell.err());
    }

    @Test
    void anActionsWordsAreWritten() throws IOException {
        assertEquals(0, shell.run("act", work, "test.list", "--quiet"), shell.err());
        assertEquals("- The ramp is safe,\n- It is not,\n", shell.out());

        Path out = folder.resolve("list.txt");
        assertEquals(
                0,
                shell.run(
                        "act",
                        work,
                        "test.list",
                        "--speaker",
                        "Otto Brand",
                        "--out",
                        out,
                        "--option",
                        "test.list.sign=*"),
                shell.err());
        assertEquals("* It is not,\n", Files.readString(out));
        assertEquals("", shell.out());
    }

    @Test
    void anActionsChangeIsOneUndoStep() {
        assertEquals(0, shell.run("act", work, "test.tag"), shell.err());

        assertTrue(shell.err().contains("2 quotations changed"), shell.err());
        try (Project open = Project.open(work, Opening.writing("the tests"))) {
            assertEquals(
                    List.of(List.of("seen"), List.of("seen")),
                    open
                            .quotations()
                            .get(open.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE))
                            .stream()
                            .map(each -> each.tags())
                            .toList());
            assertEquals(ActionKind.TAG, open.history().undo().orElseThrow().kind());
        }
    }

    @Test
    void whatCannotBeActedOnIsSaid() {
        assertEquals(1, shell.run("act", work, "test.list", "--kind", "indirect"));
        assertTrue(
                shell.err().contains("no quotation of the project meets what was asked for"),
                shell.err());
        assertEquals(1, shell.run("act", work, "test.fails"));
        assertTrue(shell.err().contains("no dictionary"), shell.err());
        assertEquals(2, shell.run("act", work, "test.gone"));
        assertTrue(
                shell.err()
                        .startsWith(
                                "no plug-in brings an action test.gone; there is test.fails,"
                                        + " test.list, test.tag"),
                shell.err());
    }

    @Test
    void optionsAreToldByHelpAndByPlugins() {
        String line = "test.list.sign  The sign (text; default: -)";
        assertEquals(0, shell.run("act", "--help"));
        assertTrue(shell.out().contains(line), shell.out());
        assertEquals(0, shell.run("extract", "--help"));
        assertTrue(shell.out().contains(line), shell.out());
        assertEquals(0, shell.run("search", "--help"));
        assertTrue(!shell.out().contains(line), shell.out());

        assertEquals(0, shell.run("plugins", "test.list"));
        assertEquals(
                "quotationAction test.list\n"
                        + "  The test.list\n"
                        + "  bundle: org.example 1\n"
                        + "  option sign: The sign (text; default: -)\n"
                        + "    Before each.\n"
                        + "  option most: At most (number from 1 to 9; default: 9)\n",
                shell.out().replace("\r\n", "\n"));
        assertEquals(2, shell.run("plugins", "test.gone"));
        assertTrue(shell.err().startsWith("nothing named test.gone is contributed"), shell.err());
    }

    @Test
    void optionsThatCannotBeAreWrongUsage() {
        assertEquals(2, shell.run("act", work, "test.list", "--option", "test.list.sign"));
        assertTrue(shell.err().startsWith("--option: test.list.sign has no value"), shell.err());
        assertEquals(2, shell.run("act", work, "test.list", "--option", "test.list.colour=red"));
        assertTrue(
                shell.err()
                        .startsWith(
                                "--option: no plug-in has an option test.list.colour; there is"
                                        + " test.list.sign, test.list.most"),
                shell.err());
        assertEquals(2, shell.run("act", work, "test.list", "--option", "test.list.most=12"));
        assertTrue(
                shell.err()
                        .startsWith(
                                "--option: test.list.most: \"12\" is not what it takes: number from"
                                        + " 1 to 9"),
                shell.err());
        assertEquals(
                0, shell.run("act", work, "test.list", "--option", "test.list.most=1", "--quiet"));
        assertEquals("- The ramp is safe,\n", shell.out());
    }
}
