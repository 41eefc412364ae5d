package org.quoin.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.project.Edits;
import org.quoin.project.Project;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;

/**
 * A disk that is really full and one that really cannot be written, where the test may make one.
 */
class DiskTest {

    private static final Opening OPENING = Opening.writing("the tests").by("Ines");

    @TempDir Path temporary;

    private boolean mounted;

    private static boolean run(String... command) throws Exception {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor() == 0;
    }

    private Path disk(String size) throws Exception {
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("user.name").equals("root"),
                "only root on Linux can mount a small disk");
        Path disk = Files.createDirectories(temporary.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString());
        assumeTrue(mounted, "this system does not let root mount a disk");
        return disk;
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertTrue(run("umount", "-l", temporary.resolve("disk").toString()));
        }
    }

    @Test
    void onAFullDiskNothingIsHalfStoredAndAllIsThereWhenThereIsRoom() throws Exception {
        Path folder = disk("6m").resolve("work");
        Path filler = folder.resolveSibling("filler");
        try (Project project = Project.create(folder, OPENING)) {
            for (int step = 0; step < 30; step++) {
                Edits.run(project, 3, step);
            }
            fill(filler);
            List<String> before = Dump.whole(folder);
            int refused = 0;
            for (int step = 30; step < 400 && refused < 3; step++) {
                List<String> each = Dump.whole(folder);
                try {
                    project.settings().set("note " + step, Optional.of("x".repeat(50_000)));
                } catch (ProjectException full) {
                    refused++;
                    assertTrue(full.getMessage().startsWith("the disk is full"), full.getMessage());
                    assertEquals("", Dump.difference(each, Dump.whole(folder)));
                }
            }
            assertEquals(3, refused);
            ProjectException original =
                    assertThrows(
                            ProjectException.class,
                            () ->
                                    project.articles()
                                            .keepOriginal(
                                                    "ab".repeat(32),
                                                    new java.io.ByteArrayInputStream(
                                                            new byte[1 << 20])));
            assertTrue(original.getMessage().contains("the disk is full"), original.getMessage());
            assertFalse(Files.exists(folder.resolve("articles/ab/" + "ab".repeat(32))));
            Files.delete(filler);
            project.settings().set("after", Optional.of("yes"));
            while (project.history().actions(1).get(0).detail().startsWith("note")) {
                project.history().undo();
            }
            assertTrue(Dump.whole(folder).size() > before.size());
        }
        assertEquals(List.of(), Dump.faults(folder));
    }

    @Test
    void withoutRoomForABackupClosingIsQuietAndTheOldSchemaIsNotTouched() throws Exception {
        Path folder = disk("6m").resolve("work");
        Path filler = folder.resolveSibling("filler");
        Files.createDirectories(folder);
        ProjectFiles files = new ProjectFiles(folder);
        try (Sql sql = Connections.writer(files.database())) {
            Schema.bringUp(sql, 1);
            sql.script("UPDATE state SET revision=1");
        }
        List<String> before = Dump.whole(folder);
        fill(filler);
        ProjectException refused =
                assertThrows(ProjectException.class, () -> Project.open(folder, OPENING));
        assertTrue(
                refused.getMessage().startsWith("there is no room for a backup of the project"),
                refused.getMessage());
        assertEquals("", Dump.difference(before, Dump.whole(folder)));
    }

    @Test
    void aFolderThatCannotBeWrittenIsReadAndSaysSo() throws Exception {
        Path disk = disk("16m");
        Path folder = disk.resolve("work");
        try (Project project = Project.create(folder, OPENING)) {
            Edits.run(project, 3, 0);
        }
        List<String> before = Dump.whole(folder);
        assertTrue(run("mount", "-o", "remount,ro", disk.toString()));
        try (Project project = Project.open(folder, OPENING)) {
            assertEquals(Optional.of("the folder may not be written to"), project.whyReadOnly());
            assertEquals(1, project.articles().count());
            assertThrows(
                    ProjectException.class, () -> project.settings().set("a", Optional.of("b")));
        }
        assertTrue(run("mount", "-o", "remount,rw", disk.toString()));
        assertEquals("", Dump.difference(before, Dump.whole(folder)));
        // As a crash leaves it, copied without what SQLite shares between programs.
        Files.write(folder.resolve("project.db-wal"), new byte[0]);
        Files.deleteIfExists(folder.resolve("project.db-shm"));
        assertTrue(run("mount", "-o", "remount,ro", disk.toString()));
        ProjectException refused =
                assertThrows(ProjectException.class, () -> Project.open(folder, OPENING));
        assertTrue(refused.getMessage().contains("copy the folder to"), refused.getMessage());
    }

    private static void fill(Path filler) throws IOException {
        // Leaves some hundred kilobytes.
        long free = Files.getFileStore(filler.getParent()).getUsableSpace() - 400_000;
        Files.write(filler, new byte[(int) Math.max(free, 0)]);
    }
}
