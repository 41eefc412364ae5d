package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.project.model.Opening;
import org.quoin.project.store.Dump;

/** A program is killed while it rescues a damaged project. */
class OpeningCrashTest {

    private static final int KILLS = 16;

    private static final Opening OPENING = Opening.writing("the tests").by("Ines");

    @TempDir Path temporary;

    @Test
    void aRescueThatIsKilledIsDoneByTheNextOpening() throws Exception {
        Path whole = temporary.resolve("whole");
        try (Project project = Project.create(whole, OPENING)) {
            for (int step = 0; step < 60; step++) {
                Edits.run(project, 5, step);
            }
        }
        List<String> content = Dump.whole(whole);
        Random random = new Random(9);
        for (int i = 0; i < KILLS; i++) {
            Path folder = temporary.resolve("case " + i);
            copy(whole, folder);
            damage(folder.resolve("project.db"));
            boolean ended;
            try (OtherProcess opener =
                    new OtherProcess(temporary, Opener.class, folder.toString())) {
                assertEquals("ready", opener.line());
                ended = opener.ends(random.nextInt(700));
                opener.kill();
            }
            // Killed on its way out, after the rescue: then nothing is left to tell.
            boolean rescued = holdsDamaged(folder);
            try (Project project = Project.open(folder, OPENING)) {
                assertEquals(Optional.empty(), project.whyReadOnly());
                assertEquals("", Dump.difference(content, Dump.whole(folder)), "kill " + i);
                assertEquals(List.of(), Dump.faults(folder));
                assertTrue(ended || rescued || !project.notes().isEmpty(), "kill " + i);
            }
            assertTrue(holdsDamaged(folder), "kill " + i);
        }
    }

    /** Whether the damaged database was laid aside. */
    private static boolean holdsDamaged(Path folder) throws IOException {
        try (Stream<Path> kept = Files.list(folder.resolve("backups"))) {
            return kept.anyMatch(each -> each.getFileName().toString().startsWith("damaged-"));
        }
    }

    private static void damage(Path database) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            byte[] junk = new byte[(int) file.length() / 2];
            file.seek(file.length() / 2);
            file.write(junk);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
