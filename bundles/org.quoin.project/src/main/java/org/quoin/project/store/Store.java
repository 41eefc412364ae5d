package org.quoin.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
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
    private final List<Problem> notes;
    private final List<Consumer<Problem>> problemListeners = new CopyOnWriteArrayList<>();

    /** Looks a large database through; null where there is nothing to be looked through. */
    private @Nullable Checkup checkup;

    private boolean closed;

    Store(
            ProjectFiles files,
            @Nullable FolderLock lock,
            Database database,
            ProjectIndex index,
            Backups backups,
            List<Problem> notes) {
        this.files = files;
        this.lock = lock;
        this.database = database;
        this.index = index;
        this.originals = new Originals(files.originals());
        this.backups = backups;
        this.notes = new CopyOnWriteArrayList<>(notes);
    }

    /**
     * Opens what is there, or makes a new project in an empty folder.
     *
     * @throws ProjectException if it cannot be opened, with the reason
     */
    public static Store open(Path folder, Opening opening) {
        return new StoreOpening(new ProjectFiles(folder), opening).run();
    }

    /** Looks the database through while it is worked with. */
    void checkLater() {
        Checkup started =
                new Checkup(() -> Connections.reader(files.database()), this::foundDamage);
        checkup = started;
        started.start();
    }

    /** Nothing is written to what is damaged; the next opening for writing rescues it. */
    private void foundDamage(String what) {
        String why =
                "its database is damaged ("
                        + what
                        + "). Close it and open it again, so that it is rescued";
        database.refuse(why);
        Problem problem = Problem.error(files.database().toString(), "from now on " + why);
        if (lock != null) {
            try {
                Files.writeString(files.suspected(), what);
            } catch (IOException e) {
                notes.add(
                        Problem.error(
                                files.suspected().toString(),
                                "that the database is damaged cannot be noted down: "
                                        + e.getMessage()));
            }
        }
        notes.add(problem);
        problemListeners.forEach(each -> each.accept(problem));
    }

    /** Hears of what is found wrong while the project is open, on a thread of its own. */
    public void listenToProblems(Consumer<Problem> listener) {
        problemListeners.add(listener);
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
        return database.whyNotWritable();
    }

    /** What a person should know of how it was opened. */
    public List<Problem> notes() {
        List<Problem> all = new ArrayList<>(notes);
        index.note().ifPresent(all::add);
        return List.copyOf(all);
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
     * Makes a backup, unless nothing was stored since the newest. Others read and write meanwhile.
     *
     * @throws ProjectException if it cannot be made
     */
    public void backUp() {
        try (Sql sql = Connections.reader(files.database())) {
            backups.make(sql);
        }
    }

    /**
     * Backs up what was changed, where it is time for that and there is room, and closes. All is
     * stored long before: closing only tidies up. Closing again does nothing.
     *
     * @throws ProjectException if the backup cannot be made; the project is closed all the same
     */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        FolderLock held = lock;
        try {
            Checkup running = checkup;
            if (running != null) {
                running.close();
            }
            if (held != null && database.isWritable()) {
                index.finish();
                backUpOnClosing();
            }
        } finally {
            closeAll(held);
        }
    }

    private void backUpOnClosing() {
        try (Sql sql = Connections.reader(files.database())) {
            backups.makeOnClosing(sql);
        }
    }

    /** Each of them, even if one before it cannot be closed. */
    private void closeAll(@Nullable FolderLock held) {
        try {
            database.close();
        } finally {
            try {
                index.close();
            } finally {
                if (held != null) {
                    giveBack(held);
                }
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
