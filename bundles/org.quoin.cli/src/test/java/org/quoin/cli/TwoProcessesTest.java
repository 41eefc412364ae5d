package org.quoin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.project.Project;
import org.quoin.project.model.Opening;

/** The command line in a process of its own, while this one is working in the project. */
class TwoProcessesTest {

    @TempDir Path folder;

    private Path work;

    @BeforeEach
    void importTwoArticles() throws IOException {
        work = folder.resolve("work");
        Files.writeString(folder.resolve("a.txt"), "“The lock holds.” said Orla Penhew.");
        Files.writeString(folder.resolve("b.txt"), "“It leaks.” said Tam Ruddick.");
        Shell shell = new Shell();
        assertEquals(
                0,
                shell.run("import", work, folder.resolve("a.txt"), folder.resolve("b.txt")),
                shell.err());
    }

    @Test
    void anotherProcessReadsWhatIsBeingWorkedOnAndChangesNothing() throws Exception {
        try (Project project = open()) {
            project.quotations().accept(List.of(1L));
            // A second opening here, and its end, must not let others in.
            try (Project second = open()) {
                assertTrue(second.whyReadOnly().isPresent());
            }

            Outcome read = inAnotherProcess("history", work.toString());
            Outcome changed = inAnotherProcess("history", work.toString(), "--undo");

            assertEquals(0, read.code(), read.said());
            assertTrue(read.text().contains("  Ines  accepted 1 quotation\n"), read.text());
            assertEquals(1, changed.code());
            assertTrue(
                    changed.said()
                                    .startsWith(
                                            "quoin: "
                                                    + work
                                                    + " cannot be changed: Ines in the tests on ")
                            && changed.said()
                                    .contains("(process " + ProcessHandle.current().pid() + ")"),
                    changed.said());
            assertEquals(2, project.history().actions(10).size());
        }
    }

    @Test
    void anotherProcessTakesBackWhatThisOneDidOnceItIsClosed() throws Exception {
        try (Project project = open()) {
            project.quotations().accept(List.of(1L));
        }

        Outcome undone = inAnotherProcess("history", work.toString(), "--undo");

        assertEquals(0, undone.code(), undone.said());
        assertEquals("Undone: accepted 1 quotation\n", undone.said());
        try (Project project = open()) {
            assertEquals(List.of(), project.notes());
            project.history().redo();
            assertEquals(2, project.history().actions(10).size());
        }
    }

    @Test
    void whereTheLibraryCannotBeUnpackedThatIsSaidInOneLine() throws Exception {
        Outcome outcome =
                inAnotherProcess(
                        List.of("-Dorg.sqlite.tmpdir=" + folder.resolve("none")),
                        "history",
                        work.toString());

        assertEquals(1, outcome.code());
        assertEquals(
                "quoin: SQLite's native library cannot be loaded: it is unpacked into the folder"
                        + " for temporary files, which must have room and allow programs to run."
                        + " Another folder is set with -Dorg.sqlite.tmpdir=FOLDER\n",
                outcome.said());
    }

    private Project open() {
        return Project.open(work, Opening.writing("the tests").by("Ines"));
    }

    private Outcome inAnotherProcess(String... arguments) throws IOException, InterruptedException {
        return inAnotherProcess(List.of(), arguments);
    }

    private Outcome inAnotherProcess(List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add("org.quoin.cli.Main");
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        process.getOutputStream().close();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after two minutes: " + command);
        }
        return new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /** What a command did. */
    private record Outcome(int code, String text, String said) {}
}
