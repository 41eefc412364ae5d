package org.quoin.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.project.model.Action;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;

/** A project's folder, open: the lock, the database, the originals, the backups. */
public final class Store implements AutoCloseable {

    private final ProjectFiles files;
    private final @Nullable FolderLock lock;
    private final Database database;
    private final Originals originals;
    private final Backups backups;
    private final ProjectIndex index;
    private final Optional<String> whyReadOnly;
    private final List<Problem> notes;

    private Store(
            ProjectFiles files,
            @Nullable FolderLock lock,
            Database database,
            ProjectIndex index,
            Optional<String> whyReadOnly,
            List<Problem> notes) {
        this.files = files;
        this.lock = lock;
        this.database = database;
        this.index = index;
        this.originals = new Originals(files.originals());
        this.backups = new Backups(files.backups(), Clock.systemUTC());
        this.whyReadOnly = whyReadOnly;
        this.notes = notes;
    }

    /**
     * Opens what is there, or makes a new project in an empty folder.
     *
     * @throws ProjectException if it cannot be opened, with the reason
     */
    public static Store open(Path folder, Opening opening) {
        ProjectFiles files = new ProjectFiles(folder);
        List<Problem> notes = new ArrayList<>();
        try {
            Surroundings.warning(folder)
                    .ifPresent(each -> notes.add(Problem.warning(folder.toString(), each)));
            if (opening.readOnly()) {
                return reading(files, opening, "it was opened for reading", notes);
            }
            if (!Files.isWritable(folder)) {
                return reading(files, opening, "the folder may not be written to", notes);
            }
            FolderLock.Attempt attempt = FolderLock.take(files.lock(), opening);
            if (attempt instanceof FolderLock.Taken taken) {
                return writing(files, opening, taken, notes);
            }
            return reading(files, opening, ((FolderLock.Refused) attempt).why(), notes);
        } catch (IOException e) {
            throw new ProjectException(
                    "the project's folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static Store reading(
            ProjectFiles files, Opening opening, String why, List<Problem> notes) {
        Path database = files.database();
        if (!Files.isRegularFile(database)) {
            throw new ProjectException("there is no project in " + files.folder() + ", and " + why);
        }
        // Without the right to make the journal's files, only what lies still can be read; and
        // nobody else can write it either.
        boolean frozen = !Files.isWritable(files.folder());
        Supplier<Sql> reader =
                () -> frozen ? Connections.frozen(database) : Connections.reader(database);
        try (Sql sql = reader.get()) {
            Schema.refuseNewer(sql);
            if (Schema.version(sql) < Schema.newest()) {
                throw new ProjectException(
                        "the project was made by an earlier version of Quoin and has to be opened"
                                + " for writing once, so that it is brought up to date; now "
                                + why);
            }
            if (!Rescue.isSound(sql)) {
                throw new ProjectException(
                        "the project's database is damaged. It is rescued when the project is"
                                + " opened for writing; now "
                                + why);
            }
        }
        Database read =
                new Database(
                        null,
                        why,
                        () -> ProjectIndex.attach(reader.get(), files, frozen),
                        opening.who());
        return new Store(
                files, null, read, ProjectIndex.reading(files, read), Optional.of(why), notes);
    }

    private static Store writing(
            ProjectFiles files, Opening opening, FolderLock.Taken taken, List<Problem> notes)
            throws IOException {
        try {
            if (!taken.left().isEmpty()) {
                notes.add(
                        Problem.warning(
                                files.folder().toString(),
                                "the project was not closed the last time (by "
                                        + taken.left()
                                        + "). Everything that was finished then is here"));
            }
            new Originals(files.originals()).tidy();
            Backups backups = new Backups(files.backups(), Clock.systemUTC());
            boolean isNew = !ProjectFiles.isProject(files.folder());
            opening.progress().report(files.database().toString(), 0, -1);
            if (!isNew && !Rescue.isSound(files.database())) {
                notes.add(new Rescue(files, backups).run());
            }
            Sql writer = Connections.writer(files.database());
            try {
                bringUp(writer, backups);
            } catch (RuntimeException e) {
                writer.close();
                throw e;
            }
            Database database =
                    new Database(
                            writer,
                            "",
                            () ->
                                    ProjectIndex.attach(
                                            Connections.reader(files.database()), files, false),
                            opening.who());
            return new Store(
                    files,
                    taken.lock(),
                    database,
                    ProjectIndex.writing(files, database, opening.progress()),
                    Optional.empty(),
                    notes);
        } catch (RuntimeException e) {
            taken.lock().close();
            throw e;
        }
    }

    /** A backup first: a step of the schema that goes wrong in some way nobody thought of. */
    private static void bringUp(Sql writer, Backups backups) {
        Schema.refuseNewer(writer);
        int version = Schema.version(writer);
        if (version > 0 && version < Schema.newest()) {
            backups.make(writer);
        }
        Schema.bringUp(writer, Schema.newest());
    }

    /** What lies where. */
    public ProjectFiles files() {
        return files;
    }

    /** The database. */
    public Database database() {
        return database;
    }

    /** What is derived from the database, for searching and comparing. */
    public ProjectIndex index() {
        return index;
    }

    /** The original bytes. */
    public Originals originals() {
        return originals;
    }

    /** Why nothing can be changed, or empty where it can. */
    public Optional<String> whyReadOnly() {
        return whyReadOnly;
    }

    /** What a person should know of how it was opened. */
    public List<Problem> notes() {
        List<Problem> all = new ArrayList<>(notes);
        index.note().ifPresent(all::add);
        return all;
    }

    /** Whether a rescue lost articles whose originals have not been imported again. */
    public boolean isIncomplete() {
        return Files.exists(files.incomplete());
    }

    /** The originals have been imported again. */
    public void complete() {
        try {
            Files.deleteIfExists(files.incomplete());
        } catch (IOException e) {
            throw new ProjectException(
                    "the file " + files.incomplete() + " cannot be removed: " + e.getMessage(), e);
        }
    }

    /** The project's own name, for the whole world. */
    public String id() {
        return database.read(
                reading -> reading.sql().text("SELECT project FROM state").orElseThrow());
    }

    /** Undoes the newest action in force. */
    public Optional<Action> undo() {
        return Optional.ofNullable(database.swap(true));
    }

    /** Redoes the action that was undone last. */
    public Optional<Action> redo() {
        return Optional.ofNullable(database.swap(false));
    }

    /**
     * Makes a backup, unless nothing was stored since the newest.
     *
     * @throws ProjectException if it cannot be made
     */
    public void backUp() {
        database.maintain(
                sql -> {
                    backups.make(sql);
                    return sql;
                });
    }

    /**
     * Backs up what was changed, and closes. All is stored long before: closing only tidies up.
     *
     * @throws ProjectException if the backup cannot be made; the project is closed all the same
     */
    @Override
    public void close() {
        FolderLock held = lock;
        try {
            if (held != null && database.isWritable()) {
                index.finish();
                backUp();
            }
        } finally {
            database.close();
            index.close();
            if (held != null) {
                giveBack(held);
            }
        }
    }

    private void giveBack(FolderLock held) {
        try {
            held.close();
        } catch (IOException e) {
            throw new ProjectException(
                    "the project's lock cannot be given back: " + files.lock(), e);
        }
    }
}
