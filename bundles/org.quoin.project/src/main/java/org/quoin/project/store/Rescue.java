package org.quoin.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.quoin.api.job.Problem;
import org.quoin.project.model.ProjectException;

/**
 * Puts a sound database in the place of a damaged or missing one: what SQLite can still read of it
 * whole, or else the newest sound backup, or else an empty one, to be filled from the originals.
 * The damaged file is kept.
 *
 * <p>It can be broken off at any moment: the new database is made beside the damaged one, which
 * then goes aside, and a new one that is there while none is in its place is put there by {@link
 * #finish}.
 */
final class Rescue {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final DateTimeFormatter PEOPLE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'");

    /** What SQLite has beside a database. */
    private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

    private final ProjectFiles files;
    private final Backups backups;

    Rescue(ProjectFiles files, Backups backups) {
        this.files = files;
        this.backups = backups;
    }

    /** Whether a database is there and sound, so far as SQLite's quick check sees. */
    static boolean isSound(Path database) {
        return isSound(database, "quick_check(1)");
    }

    /**
     * Whether a database is there and sound.
     *
     * @param check the pragma that says so
     */
    static boolean isSound(Path database, String check) {
        if (!Files.isRegularFile(database)) {
            return false;
        }
        try (Sql sql = Connections.reader(database)) {
            return fault(sql, check).isEmpty() && Schema.version(sql) > 0;
        } catch (ProjectException e) {
            if (Failures.isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    /**
     * What SQLite finds wrong, or empty.
     *
     * @param check the pragma that says so
     */
    static Optional<String> fault(Sql sql, String check) {
        try {
            return sql.text("PRAGMA " + check).filter(each -> !each.equals("ok"));
        } catch (ProjectException e) {
            if (Failures.isDamage(e)) {
                return Optional.of(e.getMessage());
            }
            throw e;
        }
    }

    /**
     * Does it.
     *
     * @return what was done and what may be lost, in plain words
     * @throws ProjectException if the folder cannot be written; then it can be done again
     */
    Problem run() {
        try {
            Durable.createFolder(files.backups());
            boolean wasThere = Files.exists(files.database());
            Optional<Path> backup = Optional.empty();
            boolean salvaged = wasThere && salvage();
            if (!salvaged) {
                markIncomplete();
                backup = backups.all().stream().filter(Rescue::isSound).findFirst();
                if (backup.isPresent()) {
                    copy(backup.get());
                }
                // It may have seen what is lost, and would not look at what takes its number.
                remove(files.index());
            }
            String aside = setAside().map(each -> "it was kept as " + each + ". ").orElse("");
            finish();
            Files.deleteIfExists(files.suspected());
            return told(wasThere, aside, salvaged, backup);
        } catch (IOException e) {
            throw new ProjectException(
                    "the project's database is damaged, and the folder cannot be written to rescue"
                            + " it: "
                            + e.getMessage(),
                    e);
        }
    }

    private Problem told(boolean wasThere, String aside, boolean salvaged, Optional<Path> backup) {
        String name = files.database().toString();
        String what =
                wasThere
                        ? "the project's database was damaged; " + aside
                        : "the project's database was missing. ";
        if (salvaged) {
            return Problem.warning(name, what + "All of it could still be read and is here again");
        }
        if (backup.isPresent()) {
            return Problem.warning(
                    name,
                    what
                            + "The backup of "
                            + Backups.time(backup.get()).map(PEOPLE::format).orElse("?")
                            + " took its place: look again at what you did after that."
                            + " Articles that came later are imported again from their"
                            + " originals");
        }
        return Problem.error(
                name,
                what
                        + "There is no sound backup: the articles are imported again from"
                        + " their originals, but what people corrected is lost");
    }

    private void markIncomplete() throws IOException {
        if (Files.isDirectory(files.originals())) {
            Files.write(files.incomplete(), new byte[0]);
            Durable.force(files.incomplete());
        }
    }

    /**
     * Puts a rescued database in its place, where none is.
     *
     * @return whether one was waiting for it
     */
    boolean finish() throws IOException {
        if (Files.exists(files.database())) {
            remove(files.rescued());
            return false;
        }
        // What lies beside a database that is gone would be taken for the new one's.
        setAside();
        if (!Files.isRegularFile(files.rescued())) {
            return false;
        }
        Durable.move(files.rescued(), files.database());
        return true;
    }

    /**
     * Moves what is there, so that nothing of it is written any more: the database itself first.
     */
    private Optional<Path> setAside() throws IOException {
        boolean isThere = Files.exists(files.database());
        if (!isThere
                && BESIDE.stream()
                        .noneMatch(each -> Files.exists(beside(files.database(), each)))) {
            return Optional.empty();
        }
        Durable.createFolder(files.backups());
        Path target = aside();
        if (isThere) {
            Durable.move(files.database(), target);
        }
        for (String each : BESIDE) {
            if (Files.exists(beside(files.database(), each))) {
                Durable.move(beside(files.database(), each), beside(target, each));
            }
        }
        Durable.forceFolder(files.folder());
        return isThere ? Optional.of(target) : Optional.empty();
    }

    /** A name that is not taken: what was kept is kept. */
    private Path aside() {
        String stamp = LocalDateTime.now(ZoneOffset.UTC).format(STAMP);
        Path target = files.backups().resolve("damaged-" + stamp + ".db");
        for (int i = 2; Files.exists(target); i++) {
            target = files.backups().resolve("damaged-" + stamp + "-" + i + ".db");
        }
        return target;
    }

    private static Path beside(Path database, String ending) {
        return database.resolveSibling(database.getFileName() + ending);
    }

    private static void remove(Path database) throws IOException {
        Files.deleteIfExists(database);
        for (String each : BESIDE) {
            Files.deleteIfExists(beside(database, each));
        }
    }

    private Path attempt() {
        return files.folder().resolve("rescued.tmp");
    }

    private void copy(Path backup) throws IOException {
        Files.copy(backup, attempt(), StandardCopyOption.REPLACE_EXISTING);
        Durable.force(attempt());
        Durable.move(attempt(), files.rescued());
    }

    /** Damage to an index or a free page costs nothing: the tables can be read and written anew. */
    private boolean salvage() throws IOException {
        remove(attempt());
        boolean sound;
        try {
            sound = copyTables() && isSound(attempt()) && isWhole(attempt());
        } catch (ProjectException e) {
            remove(attempt());
            if (Failures.isDamage(e)) {
                return false;
            }
            throw e;
        }
        if (sound) {
            Durable.force(attempt());
            Durable.move(attempt(), files.rescued());
        } else {
            remove(attempt());
        }
        return sound;
    }

    /** Not by VACUUM, which copies the indexes as they are. */
    private boolean copyTables() {
        int version;
        try (Sql sql = Connections.reader(files.database())) {
            version = Schema.version(sql);
        }
        if (version < 1 || version > Schema.newest()) {
            return false;
        }
        // Without WAL, so that it is one file.
        try (Sql sql = Connections.remoteWriter(attempt())) {
            Schema.bringUp(sql, version);
            sql.script("PRAGMA foreign_keys=OFF");
            sql.run("ATTACH ? AS old", Connections.readOnlyUrl(files.database(), false));
            sql.script("BEGIN");
            for (String table :
                    sql.list(
                            "SELECT name FROM main.sqlite_schema WHERE type='table' AND name NOT"
                                    + " LIKE 'sqlite_%' UNION ALL SELECT 'sqlite_sequence'",
                            row -> row.getString(1))) {
                sql.run("DELETE FROM main." + table);
                // WHERE: else SQLite takes the short cut of copying the indexes too.
                sql.run(
                        "INSERT INTO main."
                                + table
                                + " SELECT * FROM old."
                                + table
                                + " NOT INDEXED WHERE 1");
            }
            sql.script("COMMIT");
            return true;
        }
    }

    /** Whether every row that another one speaks of is there. */
    private static boolean isWhole(Path database) {
        try (Sql sql = Connections.reader(database)) {
            return sql.list("PRAGMA foreign_key_check", row -> row.getString(1)).isEmpty()
                    && sql.number("SELECT count(*) FROM state") == 1;
        }
    }
}
