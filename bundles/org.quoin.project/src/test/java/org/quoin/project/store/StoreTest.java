package org.quoin.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.Citing;
import org.quoin.project.Edits;
import org.quoin.project.Project;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftHead;
import org.quoin.project.model.DraftItem;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;

/** Opening, writing and closing when something is not as it should be. */
class StoreTest {

    private static final Opening OPENING = Opening.writing("the tests").by("Ines");

    @TempDir Path temporary;

    private Path folder() {
        return temporary.resolve("work");
    }

    private ProjectFiles files() {
        return new ProjectFiles(folder());
    }

    private static void set(Store store, String key, String value) {
        store.database()
                .write(
                        ActionKind.SETTING,
                        key,
                        transaction -> {
                            SettingTable.set(transaction, key, Optional.of(value));
                            return transaction;
                        });
    }

    private Store make() throws IOException {
        Files.createDirectories(folder());
        return Store.open(folder(), OPENING);
    }

    @Test
    void aBatchThatChangesNothingDoesNotTieTheNextToSomebodyElsesAction() throws IOException {
        try (Store store = make()) {
            Database database = store.database();
            long none = database.append(0, ActionKind.IMPORT, "desk", transaction -> {});
            assertEquals(0, none);
            set(store, "a", "b");
            database.append(
                    none,
                    ActionKind.IMPORT,
                    "desk",
                    transaction -> transaction.insert(LoggedTable.TAG, "bridge", ""));
            assertEquals(
                    List.of(ActionKind.IMPORT, ActionKind.SETTING),
                    database.read(reading -> ChangeLog.list(reading, 9)).stream()
                            .map(each -> each.kind())
                            .toList());
        }
    }

    @Test
    void anActionWithinAnActionIsRefusedAndCostsTheOuterOneNothing() throws IOException {
        try (Store store = make()) {
            store.database()
                    .write(
                            ActionKind.SETTING,
                            "",
                            transaction -> {
                                SettingTable.set(transaction, "outer", Optional.of("1"));
                                assertThrows(
                                        IllegalStateException.class,
                                        () -> set(store, "inner", "1"));
                                assertThrows(IllegalStateException.class, store::undo);
                                return transaction;
                            });
            assertEquals(java.util.Map.of("outer", "1"), store.database().read(SettingTable::all));
        }
    }

    @Test
    void whatFailsHalfwayLeavesNothing() throws IOException {
        try (Store store = make()) {
            List<String> before = Dump.whole(folder());
            AssertionError thrown =
                    assertThrows(
                            AssertionError.class,
                            () ->
                                    store.database()
                                            .write(
                                                    ActionKind.SETTING,
                                                    "",
                                                    transaction -> {
                                                        SettingTable.set(
                                                                transaction, "a", Optional.of("1"));
                                                        throw new AssertionError("halfway");
                                                    }));
            assertEquals("halfway", thrown.getMessage());
            assertEquals("", Dump.difference(before, Dump.whole(folder())));
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            store.database()
                                    .read(
                                            reading -> {
                                                throw new IllegalArgumentException("mine");
                                            }));
        }
    }

    @Test
    void aListenerThatFailsOrEditsDisturbsNobody() throws IOException {
        try (Store store = make()) {
            store.database()
                    .listen(
                            event -> {
                                if (event.action().detail().equals("a")) {
                                    set(store, "b", "2");
                                }
                                throw new IllegalStateException("a listener's fault");
                            });
            set(store, "a", "1");
            assertEquals(
                    java.util.Map.of("a", "1", "b", "2"), store.database().read(SettingTable::all));
        }
    }

    @Test
    void closingTwiceAndOnAnInterruptedThreadIsClosing() throws IOException {
        Store store = make();
        set(store, "a", "1");
        Thread.currentThread().interrupt();
        store.close();
        assertTrue(Thread.interrupted());
        store.close();
        assertEquals("", Files.readString(files().lock()));
        assertEquals(1, new Backups(files().backups(), Clock.systemUTC()).all().size());
        assertThrows(ProjectException.class, () -> set(store, "a", "2"));
        ProjectException closed =
                assertThrows(
                        ProjectException.class, () -> store.database().read(SettingTable::all));
        assertEquals("the project has been closed", closed.getMessage());
    }

    @Test
    void originalsAreKeptOnAnInterruptedThread() throws IOException {
        try (Store store = make()) {
            Thread.currentThread().interrupt();
            String hash =
                    store.originals()
                            .keep("bytes".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertTrue(Thread.interrupted());
            assertTrue(store.originals().has(hash));
        }
    }

    @Test
    void whatIsNoHashLeadsNowhere() throws IOException {
        Files.writeString(temporary.resolve("secret"), "secret");
        try (Store store = make()) {
            for (String bad :
                    List.of("", "a", "../../secret", "ab/../../../secret", "A".repeat(64))) {
                assertFalse(store.originals().has(bad));
                assertEquals(Optional.empty(), store.originals().open(bad));
                assertThrows(
                        ProjectException.class,
                        () -> store.originals().keep(bad, new ByteArrayInputStream(new byte[0])));
            }
        }
    }

    @Test
    void makingThatWasBrokenOffCanBeDoneAgain() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(files().lock(), "Tilda in the workbench");
        Project.create(folder(), OPENING).close();
        Path other = temporary.resolve("other");
        Files.createDirectories(other);
        Files.writeString(other.resolve("project.lock"), "Tilda in the workbench");
        Files.write(other.resolve("project.db"), new byte[0]);
        try (Project project = Project.open(other, OPENING)) {
            assertEquals(1, project.notes().size(), project.notes().toString());
            assertEquals(0, project.articles().count());
        }
    }

    @Test
    void anyCharacterMayStandInThePath() throws IOException {
        Path odd = temporary.resolve("a b?c#d%20e;f'g&h=桥🌉");
        try (Project project = Project.create(odd, OPENING)) {
            project.settings().set("a", Optional.of("b"));
        }
        assertTrue(Files.isRegularFile(odd.resolve("project.db")));
        try (Project project = Project.open(odd, OPENING)) {
            assertEquals(Optional.of("b"), project.settings().get("a"));
        }
        assertEquals(1, new Backups(odd.resolve("backups"), Clock.systemUTC()).all().size());
    }

    @Test
    void aProjectOfThePreviousSchemaIsBackedUpAndBroughtUpToDate() throws IOException {
        Files.createDirectories(folder());
        try (Sql sql = Connections.writer(files().database())) {
            Schema.bringUp(sql, 1);
            sql.script(
                    "UPDATE state SET revision=3;"
                            + "INSERT INTO action VALUES (1, 1000, 'Ines', 'IMPORT', 'desk', 1, 0);"
                            + "INSERT INTO setting(number, key, value) VALUES (1, 'a', 'b');"
                            + "INSERT INTO change VALUES (1, 1, 8, 1, 1, NULL);");
        }
        List<String> old = Dump.whole(folder());
        try (Project project = Project.open(folder(), OPENING)) {
            assertEquals(List.of(), project.notes());
            assertEquals(Optional.of("b"), project.settings().get("a"));
            assertTrue(Dump.whole(folder()).containsAll(old));
            assertTrue(project.history().undo().isPresent());
            assertEquals(Optional.empty(), project.settings().get("a"));
            assertTrue(project.history().redo().isPresent());
        }
        List<Path> backups = new Backups(files().backups(), Clock.systemUTC()).all();
        try (Sql sql = Connections.reader(backups.get(backups.size() - 1))) {
            assertEquals(1, Schema.version(sql));
            assertEquals(3, sql.number("SELECT revision FROM state"));
        }
        try (Sql sql = Connections.reader(files().database())) {
            assertEquals(Schema.newest(), Schema.version(sql));
        }
    }

    @Test
    void aProjectWithoutDraftsIsBackedUpAndCanHoldThem() throws IOException {
        Files.createDirectories(folder());
        try (Sql sql = Connections.writer(files().database())) {
            Schema.bringUp(sql, 2);
            sql.script(
                    "UPDATE state SET revision=3;"
                            + "INSERT INTO action VALUES (1, 1000, 'Ines', 'IMPORT', 'desk', 1, 0);"
                            + "INSERT INTO setting(number, key, value) VALUES (1, 'a', 'b');"
                            + "INSERT INTO change VALUES (1, 1, 8, 1, 1, NULL);");
        }
        List<String> old = Dump.whole(folder());
        try (Project project = Project.open(folder(), OPENING)) {
            assertEquals(List.of(), project.notes());
            assertTrue(Dump.whole(folder()).containsAll(old));
            long draft = project.briefings().create("week", DraftHead.NONE, List.of());
            assertEquals("week", project.briefings().get(draft).orElseThrow().name());
            assertTrue(project.history().undo().isPresent());
            assertEquals(List.of(), project.briefings().all());
            assertTrue(project.history().undo().isPresent());
            assertEquals(Optional.empty(), project.settings().get("a"));
        }
        try (Sql sql = Connections.reader(files().database())) {
            assertEquals(Schema.newest(), Schema.version(sql));
        }
        boolean kept = false;
        for (Path each : new Backups(files().backups(), Clock.systemUTC()).all()) {
            try (Sql sql = Connections.reader(each)) {
                kept |= Schema.version(sql) == 2 && sql.number("SELECT revision FROM state") == 3;
            }
        }
        assertTrue(kept, "the project as it was is among the backups");
    }

    @Test
    void draftsOfTheFormerLayoutAreReadAndWhatWasDoneToThemIsTakenBack() throws IOException {
        Files.createDirectories(folder());
        try (Sql sql = Connections.writer(files().database())) {
            Schema.bringUp(sql, 3);
            sql.script(
                    "UPDATE state SET revision=3;"
                            + "INSERT INTO action VALUES (1, 1000, 'Ines', 'NEW_BRIEFING', 'w', 1, 0);"
                            + "INSERT INTO draft VALUES (1, 'w', 'Week', '', '', 'A; B', 'en', '');"
                            + "INSERT INTO draft_item VALUES (1, 1, 10, 'SECTION', 1, 'One', NULL, NULL);"
                            + "INSERT INTO draft_item VALUES (2, 1, 20, 'TEXT', 0, 'new', NULL, NULL);"
                            + "INSERT INTO change VALUES (1, 1, 11, 1, 1, NULL);"
                            + "INSERT INTO change VALUES (1, 2, 12, 1, 2, NULL);"
                            + "INSERT INTO action VALUES (2, 1000, 'Ines', 'EDIT_BRIEFING', 'w', 1, 0);"
                            + "INSERT INTO change VALUES (2, 1, 12, 2, NULL, json_object('draft', 1,"
                            + " 'place', 20, 'kind', 'TEXT', 'level', 0, 'words', 'old', 'quote', NULL,"
                            + " 'article', NULL));");
        }
        try (Project project = Project.open(folder(), OPENING)) {
            Draft draft = project.briefings().find("w").orElseThrow();
            assertEquals(List.of("A", "B"), draft.head().authors());
            assertEquals(Citing.FOOTNOTES, draft.head().citing());
            assertEquals(Optional.empty(), draft.head().standing());
            assertEquals(
                    List.of(new DraftContent.Heading("One", 1), new DraftContent.OwnText("new")),
                    contents(project));
            project.briefings().put(2, new DraftContent.OfChart(ChartSubject.TIME, "when"));
            assertTrue(project.history().undo().isPresent());
            assertTrue(project.history().undo().isPresent());
            assertEquals(new DraftContent.OwnText("old"), contents(project).get(1));
            assertTrue(project.history().undo().isPresent());
            assertEquals(List.of(), project.briefings().all());
            assertTrue(project.history().redo().isPresent());
            assertTrue(project.history().redo().isPresent());
            assertEquals(new DraftContent.OwnText("new"), contents(project).get(1));
        }
        assertEquals(List.of(), Dump.faults(folder()));
    }

    private static List<DraftContent> contents(Project project) {
        return project.briefings().outline(1).items().stream().map(DraftItem::content).toList();
    }

    @Test
    void aProjectOfALaterSchemaIsRefusedAndLeftAsItIs() throws IOException {
        make().close();
        try (Sql sql = Connections.writer(files().database())) {
            sql.script("PRAGMA user_version=99");
        }
        byte[] before = Files.readAllBytes(files().database());
        for (Opening opening : List.of(OPENING, Opening.reading("the tests"))) {
            ProjectException refused =
                    assertThrows(ProjectException.class, () -> Store.open(folder(), opening));
            assertEquals(
                    "the project was made by a later version of Quoin; open it with that one, or"
                            + " bring this one up to date",
                    refused.getMessage());
        }
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(files().database())));
        assertEquals("", Files.readString(files().lock()));
    }

    @Test
    void aStepThatTheDiskHasNoRoomForLeavesAllBeforeIt() throws IOException {
        try (Store store = make()) {
            set(store, "a", "1");
            List<String> before = Dump.whole(folder());
            store.database()
                    .maintain(
                            sql ->
                                    sql.number(
                                            "PRAGMA max_page_count="
                                                    + (sql.number("PRAGMA page_count") + 1)));
            ProjectException full =
                    assertThrows(
                            ProjectException.class, () -> set(store, "b", "x".repeat(100_000)));
            assertTrue(full.getMessage().startsWith("the disk is full. Nothing of this step"));
            assertEquals("", Dump.difference(before, Dump.whole(folder())));
            set(store, "c", "2");
            store.undo();
            assertEquals(java.util.Map.of("a", "1"), store.database().read(SettingTable::all));
        }
        assertEquals(List.of(), Dump.faults(folder()));
    }

    @Test
    void theNewestBackupsAreKeptAndTheLastOfEachDay() throws IOException {
        try (Store store = make()) {
            Instant day = Instant.parse("2026-03-01T10:00:00Z");
            for (int i = 0; i < 12; i++) {
                set(store, "a", "" + i);
                // Two on each of the first days, then eight within a minute.
                Instant at =
                        i < 4
                                ? day.plus(Duration.ofDays(i / 2).plusHours(i % 2))
                                : day.plus(Duration.ofDays(2).plusSeconds(i));
                Backups backups = new Backups(files().backups(), Clock.fixed(at, ZoneOffset.UTC));
                store.database()
                        .maintain(
                                sql -> {
                                    backups.make(sql);
                                    backups.make(sql);
                                    return sql;
                                });
            }
        }
        List<String> kept =
                new Backups(files().backups(), Clock.systemUTC())
                        .all().stream().map(each -> each.getFileName().toString()).toList();
        assertEquals(
                List.of(
                        "project-20260303-100011-r12.db",
                        "project-20260303-100010-r11.db",
                        "project-20260303-100009-r10.db",
                        "project-20260302-110000-r4.db",
                        "project-20260301-110000-r2.db"),
                kept);
    }

    @Test
    void whatAWriterWithoutWalLeftHalfDoneIsTakenBack() throws IOException {
        List<String> before;
        try (Project project = Project.create(folder(), OPENING)) {
            for (int step = 0; step < 30; step++) {
                Edits.run(project, 3, step);
            }
        }
        before = Dump.whole(folder());
        Path killed = temporary.resolve("killed");
        Files.createDirectories(killed);
        try (Sql sql = Connections.remoteWriter(files().database())) {
            assertFalse(Connections.isWal(sql));
            sql.script("PRAGMA cache_size=2; BEGIN IMMEDIATE");
            sql.script("UPDATE quote SET note=hex(zeroblob(3000))");
            // As if it were killed here: part of the pages is written, and the journal is hot.
            for (String name : List.of("project.db", "project.db-journal")) {
                Files.copy(folder().resolve(name), killed.resolve(name));
            }
            sql.script("ROLLBACK");
        }
        Files.writeString(killed.resolve("project.lock"), "Tilda in the workbench");
        try (Project project = Project.open(killed, OPENING)) {
            assertTrue(project.notes().get(0).message().contains("Tilda"));
            assertEquals("", Dump.difference(before, Dump.whole(killed)));
            assertTrue(project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE).length > 0);
        }
    }
}
