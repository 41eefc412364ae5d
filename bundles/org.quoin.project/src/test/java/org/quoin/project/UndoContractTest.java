package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.project.model.Action;
import org.quoin.project.model.Opening;
import org.quoin.project.store.Dump;

/**
 * Whatever was done, undoing all of it gives the project of the beginning, redoing all of it that
 * of the end, and closing and opening changes neither.
 */
class UndoContractTest {

    private static final Opening OPENING = Opening.writing("the tests").by("Ines");
    private static final int STEPS = 120;

    @TempDir Path temporary;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoingAllIsTheBeginningAndRedoingAllIsTheEnd(long seed) {
        Path folder = temporary.resolve("work");
        Project project = Project.create(folder, OPENING);
        try {
            List<String> beginning = Dump.content(folder);
            for (int step = 0; step < STEPS; step++) {
                Edits.run(project, seed, step);
                if (step % 40 == 39) {
                    project.close();
                    List<String> closed = Dump.whole(folder);
                    project = Project.open(folder, OPENING);
                    assertEquals(closed, Dump.whole(folder));
                }
            }
            undoAllAndRedo(project, folder, beginning);
            assertEquals(List.of(), Dump.faults(folder));
        } finally {
            project.close();
        }
    }

    /** As many as were in force, so that what was undone before stays undone. */
    static void undoAllAndRedo(Project project, Path folder, List<String> beginning) {
        List<String> end = Dump.whole(folder);
        int undone = 0;
        while (project.history().undo().isPresent()) {
            undone++;
        }
        assertEquals("", Dump.difference(beginning, Dump.content(folder)));
        for (int i = 0; i < undone; i++) {
            assertTrue(project.history().redo().isPresent());
        }
        assertEquals("", Dump.difference(end, Dump.whole(folder)));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void eachStepAloneIsTakenBackWhole(long seed) {
        Path folder = temporary.resolve("work");
        try (Project project = Project.create(folder, OPENING)) {
            Set<Edits.Kind> seen = EnumSet.noneOf(Edits.Kind.class);
            for (int step = 0; step < STEPS; step++) {
                List<String> before = Dump.content(folder);
                int actions = project.history().actions(1000).size();
                Edits.run(project, seed, step);
                List<String> after = Dump.content(folder);
                Edits.Kind kind = Edits.kind(seed, step);
                boolean isSwap = kind == Edits.Kind.UNDO || kind == Edits.Kind.REDO;
                if (!isSwap && project.history().actions(1000).size() > actions) {
                    seen.add(kind);
                    Action undone = project.history().undo().orElseThrow();
                    assertEquals(before, Dump.content(folder), kind.name());
                    assertEquals(undone.number(), project.history().redo().orElseThrow().number());
                }
                assertEquals(after, Dump.content(folder), kind.name());
            }
            assertTrue(Files.isDirectory(folder));
            assertTrue(seen.size() > 12, seen.toString());
        }
    }
}
