package org.quoin.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Problem;
import org.quoin.project.Edits;
import org.quoin.project.Project;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;

/** What becomes of a project whose database is damaged, missing, or half rescued. */
class RescueTest {

    private static final Opening OPENING = Opening.writing("the tests").by("Ines");

    @TempDir Path temporary;

    private Path folder;
    private ProjectFiles files;

    /** What the backup has, and what there was at the end. */
    private List<String> backedUp;

    private List<String> end;

    @BeforeEach
    void make() {
        folder = temporary.resolve("work");
        files = new ProjectFiles(folder);
        try (Project project = Project.create(folder, OPENING)) {
            for (int step = 0; step < 60; step++) {
                Edits.run(project, 5, step);
            }
        }
        backedUp = Dump.whole(folder);
        // Later, and without the backup of an orderly end.
        Project project = Project.open(folder, OPENING);
        project.settings().set("late", Optional.of("yes"));
        end = Dump.whole(folder);
        project.close();
        try (Stream<Path> backups = Files.list(files.backups())) {
            Files.delete(backups.sorted().skip(1).findFirst().orElseThrow());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertFalse(end.equals(backedUp));
    }

    private List<Problem> rescued() {
        try (Project project = Project.open(folder, OPENING)) {
            assertEquals(Optional.empty(), project.whyReadOnly());
            assertEquals(List.of(), Dump.faults(folder));
            return project.notes();
        }
    }

    private void overwrite(long page, int pages) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(files.database().toFile(), "rw")) {
            file.seek((page - 1) * 4096);
            byte[] junk = new byte[4096 * pages];
            java.util.Arrays.fill(junk, (byte) 0x5a);
            file.write(junk);
        }
    }

    private long root(String name) {
        try (Sql sql = Connections.reader(files.database())) {
            return sql.number("SELECT rootpage FROM sqlite_schema WHERE name=?", name);
        }
    }

    private List<Path> damagedFiles() throws IOException {
        try (Stream<Path> all = Files.list(files.backups())) {
            return all.filter(each -> each.getFileName().toString().matches("damaged-.*\\.db"))
                    .toList();
        }
    }

    @Test
    void aDamagedTableIsReplacedByTheBackup() throws IOException {
        overwrite(root("quote"), 1);
        byte[] damaged = Files.readAllBytes(files.database());
        List<Problem> notes = rescued();
        String told = notes.get(0).message();
        assertTrue(told.contains("damaged; it was kept as " + damagedFiles().get(0)), told);
        assertTrue(told.contains("The backup of "), told);
        assertEquals("", Dump.difference(backedUp, Dump.whole(folder)));
        assertEquals(
                -1, java.util.Arrays.mismatch(damaged, Files.readAllBytes(damagedFiles().get(0))));
        try (Project project = Project.open(folder, OPENING)) {
            assertEquals(List.of(), project.notes());
            assertTrue(project.isIncomplete());
            assertEquals(Set.of(), project.articles().orphans());
        }
    }

    @Test
    void aDamagedIndexOfATableCostsNothing() throws IOException {
        overwrite(root("quote_article"), 1);
        List<Problem> notes = rescued();
        assertEquals(1, notes.size(), notes.toString());
        assertTrue(notes.get(0).message().contains("All of it could still be read"), notes + "");
        assertEquals("", Dump.difference(end, Dump.whole(folder)));
    }

    @Test
    void aFileOfJunkAnEmptyOneAndNoneAreReplacedByTheBackup() throws IOException {
        Files.writeString(files.database(), "this is no database".repeat(1000));
        assertTrue(rescued().get(0).message().contains("The backup of "));
        assertEquals("", Dump.difference(backedUp, Dump.whole(folder)));
        Files.write(files.database(), new byte[0]);
        assertTrue(rescued().get(0).message().contains("The backup of "));
        assertEquals("", Dump.difference(backedUp, Dump.whole(folder)));
        Files.delete(files.database());
        String told = rescued().get(0).message();
        assertTrue(told.startsWith("the project's database was missing. The backup of "), told);
        assertEquals("", Dump.difference(backedUp, Dump.whole(folder)));
        assertEquals(2, damagedFiles().size());
    }

    @Test
    void withoutASoundBackupTheOriginalsAreLeft() throws IOException {
        Set<String> originals = new Originals(files.originals()).all();
        assertFalse(originals.isEmpty());
        overwrite(1, 2);
        try (Stream<Path> backups = Files.list(files.backups())) {
            for (Path each : backups.toList()) {
                Files.writeString(each, "not a backup either");
            }
        }
        try (Project project = Project.open(folder, OPENING)) {
            assertEquals(Problem.Severity.ERROR, project.notes().get(0).severity());
            assertTrue(project.notes().get(0).message().contains("There is no sound backup"));
            assertEquals(0, project.articles().count());
            assertEquals(originals, project.articles().orphans());
        }
    }

    @Test
    void aRescueThatWasBrokenOffIsFinished() throws IOException {
        // Just before the end: the new one is whole, the old one aside but for its journal.
        Files.copy(
                new Backups(files.backups(), java.time.Clock.systemUTC()).all().get(0),
                files.rescued());
        Files.move(files.database(), files.backups().resolve("damaged-20260101-000000.db"));
        Files.writeString(folder.resolve("project.db-wal"), "of the old one");
        String told = rescued().get(0).message();
        assertTrue(told.contains("its rescue was broken off"), told);
        assertEquals("", Dump.difference(backedUp, Dump.whole(folder)));
        // At the beginning: the damaged one is still there.
        overwrite(root("quote"), 1);
        Files.writeString(files.rescued(), "half");
        assertTrue(rescued().get(0).message().contains("The backup of "));
        assertFalse(Files.exists(files.rescued()));
        assertEquals("", Dump.difference(backedUp, Dump.whole(folder)));
    }

    @Test
    void whoOnlyReadsIsToldOfTheDamage() throws IOException {
        overwrite(root("quote"), 1);
        ProjectException refused =
                assertThrows(
                        ProjectException.class,
                        () -> Project.open(folder, Opening.reading("the tests")));
        assertTrue(refused.getMessage().contains("is damaged. It is rescued when"));
        Files.delete(files.database());
        refused =
                assertThrows(
                        ProjectException.class,
                        () -> Project.open(folder, Opening.reading("the tests")));
        assertTrue(refused.getMessage().contains("database is missing. It is rescued when"));
    }

    @Test
    void damageThatIsFoundLaterStopsTheWritingAndIsRescuedNextTime() throws Exception {
        LinkedBlockingQueue<Problem> told = new LinkedBlockingQueue<>();
        overwrite(root("quote_article"), 1);
        Store store = openWithoutLooking();
        try {
            store.listenToProblems(told::add);
            store.checkLater();
            Problem problem = told.poll(30, TimeUnit.SECONDS);
            assertTrue(problem.message().contains("its database is damaged"), problem.toString());
            assertTrue(store.whyReadOnly().orElseThrow().contains("Close it and open it again"));
            assertTrue(store.notes().contains(problem));
            assertThrows(
                    ProjectException.class,
                    () ->
                            store.database()
                                    .write(
                                            ActionKind.SETTING,
                                            "",
                                            transaction ->
                                                    transaction.insert(LoggedTable.TAG, "a", "")));
        } finally {
            store.close();
        }
        assertTrue(Files.exists(files.suspected()));
        assertTrue(rescued().get(0).message().contains("All of it could still be read"));
        assertFalse(Files.exists(files.suspected()));
        try (Project project = Project.open(folder, OPENING)) {
            assertEquals(List.of(), project.notes());
            assertTrue(project.articles().list(ArticleOrder.ARRIVAL).length > 0);
        }
    }

    /** As a database that is too large to be looked through on opening. */
    private Store openWithoutLooking() throws IOException {
        FolderLock.Taken lock = (FolderLock.Taken) FolderLock.take(files.lock(), OPENING);
        Database database =
                new Database(
                        Connections.writer(files.database()),
                        "",
                        () -> Connections.reader(files.database()),
                        true,
                        "Ines");
        return new Store(
                files,
                lock.lock(),
                database,
                ProjectIndex.reading(files, database),
                new Backups(files.backups(), java.time.Clock.systemUTC()),
                List.of());
    }
}
