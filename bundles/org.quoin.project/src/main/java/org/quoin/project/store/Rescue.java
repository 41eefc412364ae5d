package org.quoin.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.quoin.api.job.Problem;
import org.quoin.project.model.ProjectException;

/**
 * Puts a sound database in the place of a damaged or missing one: what SQLite can still read of it
 * whole, or else the newest sound backup, or else an empty one, to be filled from the originals.
 * The damaged file is kept.
 */
final class Rescue {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final DateTimeFormatter PEOPLE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'");

    private final ProjectFiles files;
    private final Backups backups;

    Rescue(ProjectFiles files, Backups backups) {
        this.files = files;
        this.backups = backups;
    }

    /** Whether a database is there and sound, so far as SQLite's quick check sees. */
    static boolean isSound(Path database) {
        if (!Files.isRegularFile(database)) {
            return false;
        }
        try (Sql sql = Connections.reader(database)) {
            return isSound(sql) && Schema.version(sql) > 0;
        } catch (ProjectException e) {
            if (Failures.isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Whether SQLite's quick check finds nothing. */
    static boolean isSound(Sql sql) {
        try {
            return sql.text("PRAGMA quick_check(1)").filter("ok"::equals).isPresent();
        } catch (ProjectException e) {
            if (Failures.isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Does it.
     *
     * @return what was done and what may be lost, in plain words
     * @throws ProjectException if the folder cannot be written
     */
    Problem run() {
        try {
            Files.createDirectories(files.backups());
            Optional<Path> damaged = setAside();
            String what =
                    damaged.isPresent()
                            ? "the project's database was damaged; it was kept as "
                                    + damaged.get()
                                    + ". "
                            : "the project's database was missing. ";
            if (damaged.isPresent() && salvage(damaged.get())) {
                return Problem.warning(
                        files.database().toString(),
                        what + "All of it could still be read and is here again");
            }
            if (Files.isDirectory(files.originals())) {
                Files.write(files.incomplete(), new byte[0]);
            }
            for (Path backup : backups.all()) {
                if (isSound(backup)) {
                    Files.copy(backup, files.database(), StandardCopyOption.REPLACE_EXISTING);
                    return Problem.warning(
                            files.database().toString(),
                            what
                                    + "The backup of "
                                    + Backups.time(backup).map(PEOPLE::format).orElse("?")
                                    + " took its place: look again at what you did after that."
                                    + " Articles that came later are imported again from their"
                                    + " originals");
                }
            }
            return Problem.error(
                    files.database().toString(),
                    what
                            + "There is no sound backup: the articles are imported again from"
                            + " their originals, but what people corrected is lost");
        } catch (IOException e) {
            throw new ProjectException(
                    "the project's database is damaged, and the folder cannot be written to rescue"
                            + " it: "
                            + e.getMessage(),
                    e);
        }
    }

    /** Moves what is there, with its journal, so that nothing of it is written any more. */
    private Optional<Path> setAside() throws IOException {
        if (!Files.exists(files.database())) {
            return Optional.empty();
        }
        Path target =
                files.backups()
                        .resolve(
                                "damaged-"
                                        + LocalDateTime.now(java.time.ZoneOffset.UTC).format(STAMP)
                                        + ".db");
        for (String ending : List.of("-wal", "-shm", "-journal", "")) {
            Path from = files.folder().resolve(files.database().getFileName() + ending);
            if (Files.exists(from)) {
                Files.move(
                        from,
                        target.resolveSibling(target.getFileName() + ending),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return Optional.of(target);
    }

    /** Damage to an index or a free page costs nothing: the tables can be read and written anew. */
    private boolean salvage(Path damaged) throws IOException {
        Path attempt = files.backups().resolve("salvaged.tmp");
        Files.deleteIfExists(attempt);
        try (Sql sql = Connections.writer(damaged)) {
            sql.run("VACUUM INTO ?", attempt.toAbsolutePath().toString());
        } catch (ProjectException e) {
            Files.deleteIfExists(attempt);
            if (Failures.isDamage(e)) {
                return false;
            }
            throw e;
        }
        boolean sound = isSound(attempt) && isWhole(attempt);
        if (sound) {
            Files.move(attempt, files.database(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(attempt);
        return sound;
    }

    /** Whether every row that another one speaks of is there. */
    private static boolean isWhole(Path database) {
        try (Sql sql = Connections.reader(database)) {
            return sql.list("PRAGMA foreign_key_check", row -> row.getString(1)).isEmpty()
                    && sql.number("SELECT count(*) FROM state") == 1;
        }
    }
}
