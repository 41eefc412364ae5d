package org.quoin.project.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.quoin.api.job.Problem;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;

/**
 * Opens a project's folder: for writing where that is asked for and nothing is in the way, or else
 * for reading. A damaged database is rescued, an older one brought up to date.
 */
final class StoreOpening {

    /** SQLite checks about so much in a second; more is looked through afterwards. */
    static final long CHECKED_AT_ONCE = 256L << 20;

    private final ProjectFiles files;
    private final Opening opening;
    private final Backups backups;
    private final List<Problem> notes = new ArrayList<>();

    StoreOpening(ProjectFiles files, Opening opening) {
        this.files = files;
        this.opening = opening;
        this.backups = new Backups(files.backups(), Clock.systemUTC());
    }

    Store run() {
        Path folder = files.folder();
        try {
            Surroundings.warning(folder)
                    .ifPresent(each -> notes.add(Problem.warning(folder.toString(), each)));
            if (opening.readOnly()) {
                return reading("it was opened for reading");
            }
            if (!Files.isWritable(folder)) {
                return reading("the folder may not be written to");
            }
            if (Files.exists(files.database()) && !Files.isWritable(files.database())) {
                return reading("its database may not be written to");
            }
            FolderLock.Attempt attempt = FolderLock.take(files.lock(), opening);
            if (attempt instanceof FolderLock.Taken taken) {
                return writing(taken);
            }
            return reading(((FolderLock.Refused) attempt).why());
        } catch (IOException | UncheckedIOException e) {
            throw new ProjectException(
                    "the project's folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    private Store reading(String why) throws IOException {
        Path database = files.database();
        if (!Files.isRegularFile(database)) {
            throw new ProjectException(
                    ProjectFiles.isProject(files.folder())
                            ? "the project's database is missing. It is rescued when the project"
                                    + " is opened for writing; now "
                                    + why
                            : "there is no project in " + files.folder() + ", and " + why);
        }
        boolean still = !Files.isWritable(files.folder());
        Supplier<Sql> reader = reader(still);
        boolean isLarge = Files.size(database) > CHECKED_AT_ONCE;
        try (Sql sql = reader.get()) {
            if (!isLarge && Rescue.fault(sql, "quick_check(1)").isPresent()) {
                throw new ProjectException(
                        "the project's database is damaged. It is rescued when the project is"
                                + " opened for writing; now "
                                + why);
            }
            Schema.refuseNewer(sql);
            if (Schema.version(sql) < Schema.newest()) {
                throw new ProjectException(
                        "the project was made by an earlier version of Quoin and has to be opened"
                                + " for writing once, so that it is brought up to date; now "
                                + why);
            }
        }
        Database read =
                new Database(
                        null,
                        why,
                        () -> ProjectIndex.attach(reader.get(), files, still),
                        !still,
                        opening.who());
        return new Store(files, null, read, ProjectIndex.reading(files, read), backups, notes);
    }

    /**
     * @param still whether nothing can be written in the folder, not even the journal's files: then
     *     a database beside which there are none is read as it lies there. Somebody else may begin
     *     to write it at any time, so such a connection is used once.
     */
    private Supplier<Sql> reader(boolean still) {
        Path database = files.database();
        Path journal = files.folder().resolve(database.getFileName() + "-wal");
        Path shared = files.folder().resolve(database.getFileName() + "-shm");
        return () -> {
            if (!still) {
                return Connections.reader(database);
            }
            if (!Files.exists(journal)) {
                return Connections.frozen(database);
            }
            if (!Files.exists(shared)) {
                throw new ProjectException(
                        "the project was not closed when it was last written, and its folder may"
                                + " not be written to, to make up for that: copy the folder to"
                                + " where you may write, and open the copy");
            }
            return Connections.reader(database);
        };
    }

    private Store writing(FolderLock.Taken taken) throws IOException {
        boolean done = false;
        try {
            boolean wasLeft = !taken.left().isEmpty();
            if (wasLeft) {
                notes.add(
                        Problem.warning(
                                files.folder().toString(),
                                "the project was not closed the last time (by "
                                        + taken.left()
                                        + "). Everything that was finished then is here"));
            }
            opening.progress().report(files.database().toString(), 0, -1);
            new Originals(files.originals()).tidy();
            backups.tidy();
            boolean checkLater = makeSound();
            Store store = write(taken.lock(), wasLeft);
            done = true;
            if (checkLater) {
                store.checkLater();
            }
            return store;
        } finally {
            if (!done) {
                taken.lock().close();
            }
        }
    }

    /** Rescues what is damaged; whether the database is still to be looked through. */
    private boolean makeSound() throws IOException {
        Rescue rescue = new Rescue(files, backups);
        if (rescue.finish()) {
            notes.add(
                    Problem.warning(
                            files.database().toString(),
                            "the project's database was damaged, and its rescue was broken off: it"
                                    + " is finished now, the damaged file is kept in "
                                    + files.backups()));
        }
        if (!ProjectFiles.isProject(files.folder()) || wasNeverMade()) {
            return false;
        }
        boolean isThere = Files.isRegularFile(files.database());
        boolean isSuspected = Files.exists(files.suspected());
        if (isThere && !isSuspected && Files.size(files.database()) > CHECKED_AT_ONCE) {
            return true;
        }
        if (isThere) {
            rollBackWhatWasLeft();
            refuseNewer();
        }
        // Whoever found damage may have seen more than the quick check does.
        if (!Rescue.isSound(
                files.database(), isSuspected ? "integrity_check(1)" : "quick_check(1)")) {
            notes.add(rescue.run());
        }
        Files.deleteIfExists(files.suspected());
        return false;
    }

    /** However damaged it is: this program knows no better than to take a backup of its own. */
    private void refuseNewer() {
        try (Sql sql = Connections.reader(files.database())) {
            Schema.refuseNewer(sql);
        } catch (ProjectException e) {
            if (!Failures.isDamage(e)) {
                throw e;
            }
        }
    }

    private void rollBackWhatWasLeft() {
        if (!Files.exists(files.folder().resolve(files.database().getFileName() + "-journal"))) {
            return;
        }
        try {
            Connections.rollBackWhatWasLeft(files.database());
        } catch (ProjectException e) {
            // Damage is seen, and told of, by who looks for it next.
            if (!Failures.isDamage(e)) {
                throw e;
            }
        }
    }

    /** Making a project was broken off before there was anything in it. */
    private boolean wasNeverMade() throws IOException {
        return Files.isRegularFile(files.database())
                && Files.size(files.database()) == 0
                && !Files.isDirectory(files.originals())
                && !Files.isDirectory(files.backups());
    }

    private Store write(FolderLock lock, boolean wasLeft) throws IOException {
        boolean remote = Surroundings.isRemote(files.folder());
        Sql writer =
                remote
                        ? Connections.remoteWriter(files.database())
                        : Connections.writer(files.database());
        boolean done = false;
        try {
            bringUp(writer);
            noteJournal(writer, remote);
            if (!wasLeft) {
                backups.behind(writer)
                        .ifPresent(
                                each ->
                                        notes.add(
                                                Problem.warning(files.backups().toString(), each)));
            }
            Database database =
                    new Database(
                            writer,
                            "",
                            () ->
                                    ProjectIndex.attach(
                                            Connections.reader(files.database()), files, false),
                            true,
                            opening.who());
            ProjectIndex index = ProjectIndex.writing(files, database, opening.progress());
            done = true;
            return new Store(files, lock, database, index, backups, notes);
        } finally {
            if (!done) {
                writer.close();
            }
        }
    }

    /** A backup first: a step of the schema may go wrong in some way that nobody thought of. */
    private void bringUp(Sql writer) {
        Schema.refuseNewer(writer);
        int version = Schema.version(writer);
        if (version > 0 && version < Schema.newest()) {
            backups.make(writer);
        }
        Schema.bringUp(writer, Schema.newest());
    }

    private void noteJournal(Sql writer, boolean remote) {
        if (!remote && !Connections.isWal(writer)) {
            notes.add(
                    Problem.warning(
                            files.database().toString(),
                            "the disk cannot be used in the way that lets others read while"
                                    + " something is stored; all is as safe as elsewhere, but"
                                    + " slower"));
        }
    }
}
