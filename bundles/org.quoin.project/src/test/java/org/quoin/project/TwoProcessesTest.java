package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;
import org.quoin.project.store.Dump;

/** Two programs at one project: one writes, the other reads and says why. */
class TwoProcessesTest {

    private static final Opening OPENING = Opening.writing("the tests").by("Ines");

    @TempDir Path temporary;

    @Test
    void theSecondProgramReadsWhileTheFirstWritesAndWritesWhenItIsGone() throws Exception {
        Path folder = temporary.resolve("work");
        Project.create(folder, OPENING).close();
        try (OtherProcess holder = new OtherProcess(temporary, Holder.class, folder.toString())) {
            assertEquals("open for writing", holder.line());
            assertEquals("done 0", holder.line());
            // The second time shows whether the first left the lock alone.
            for (int time = 0; time < 2; time++) {
                try (Project second = Project.open(folder, OPENING)) {
                    String why = second.whyReadOnly().orElseThrow();
                    assertTrue(why.contains("in the other program on "), why);
                    assertTrue(why.contains("(process " + holder.pid() + ")"), why);
                    assertTrue(why.endsWith(" is working in it"), why);
                    assertTrue(second.articles().count() > 0);
                    ProjectException refused =
                            assertThrows(
                                    ProjectException.class,
                                    () -> second.settings().set("a", Optional.of("b")));
                    assertEquals(
                            "the project is open for reading only: " + why, refused.getMessage());
                }
                for (int i = 0; i < 3; i++) {
                    assertTrue(holder.line().startsWith("done "));
                }
            }
            holder.kill();
        }
        try (Project first = Project.open(folder, OPENING)) {
            assertEquals(Optional.empty(), first.whyReadOnly());
            assertTrue(
                    first.notes().get(0).message().contains("the other program"),
                    first.notes().toString());
            first.settings().set("a", Optional.of("b"));
            assertEquals(List.of(), Dump.faults(folder));
        }
    }

    @Test
    void theFirstProgramIsNotDisturbedByTheSecondOneOfAnotherProcess() throws Exception {
        Path folder = temporary.resolve("work");
        try (Project first = Project.create(folder, OPENING)) {
            for (int time = 0; time < 2; time++) {
                // A second opening of this process must not cost the first its lock.
                Project.open(folder, OPENING).close();
                try (OtherProcess holder =
                        new OtherProcess(temporary, Holder.class, folder.toString())) {
                    String said = holder.line();
                    assertTrue(said.startsWith("open Ines in the tests on "), said);
                }
            }
            first.settings().set("a", Optional.of("b"));
        }
    }
}
