package org.quoin.project.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.project.model.ProjectException;

/**
 * The index of an open project: kept up to date where the project can be written, made again when
 * it turns out to be damaged, done without where there is none. Any thread may use it.
 */
public final class ProjectIndex implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ProjectIndex.class.getName());

    /**
     * More articles than this that the index has not seen are indexed before a search; fewer are
     * read by the search itself, at a tenth of the time that indexing them takes.
     */
    private static final int LEFT_TO_SEARCH = 250;

    private final String name;
    private final Database database;
    private final @Nullable IndexFile file;
    private final ReentrantLock catchingUp = new ReentrantLock();

    /** What a person should know of it, or nothing. */
    private volatile String note = "";

    /** Whether what is attached can be read; once it could not, it is left alone. */
    private volatile boolean trusted = true;

    private ProjectIndex(ProjectFiles files, Database database, @Nullable IndexFile file) {
        this.name = files.index().toString();
        this.database = database;
        this.file = file;
    }

    /** What the index consists of. */
    private static List<Derived> parts() {
        return List.of(new TextIndex(), new LikenessIndex());
    }

    /** Attaches the index to a connection that reads the project. */
    static Sql attach(Sql reader, ProjectFiles files, boolean frozen) {
        return IndexFile.attach(reader, files.folder(), parts(), frozen);
    }

    /** The index of a project that is only read. */
    static ProjectIndex reading(ProjectFiles files, Database database) {
        return new ProjectIndex(files, database, null);
    }

    /**
     * The index of a project that is written, up to date. Without one the project can be worked in
     * as well, so nothing that is wrong with it keeps the project from being opened.
     *
     * @param database no connection of which reads yet
     * @param progress hears of the work; cancelled, it is done when somebody searches
     */
    static ProjectIndex writing(ProjectFiles files, Database database, Progress progress) {
        try {
            String project =
                    database.maintain(sql -> sql.text("SELECT project FROM state").orElseThrow());
            IndexFile file = IndexFile.open(files.folder(), project, parts());
            ProjectIndex index = new ProjectIndex(files, database, file);
            index.start(file, progress);
            return index;
        } catch (ProjectException e) {
            ProjectIndex none = new ProjectIndex(files, database, null);
            none.note = "the search index cannot be used, so searching is slow: " + e.getMessage();
            return none;
        }
    }

    private void start(IndexFile open, Progress progress) {
        try {
            // What a long import left is for who searches: whoever opens the project for one edit
            // need not wait for it. One that was lost is made again, and said.
            boolean isLost = open.whyNew().isPresent();
            if ((isLost || !isBehind()) && catchUp(progress) > 0) {
                open.whyNew().ifPresent(this::tell);
            }
        } catch (CancellationException e) {
            LOG.log(System.Logger.Level.DEBUG, "the search index is finished later", e);
        } catch (ProjectException e) {
            open.close();
            throw e;
        }
    }

    private void tell(String why) {
        note = "the search index was made again, because " + why;
    }

    /** What a person should know of the index: that it was made again, or cannot be used. */
    public Optional<Problem> note() {
        return note.isEmpty() ? Optional.empty() : Optional.of(Problem.warning(name, note));
    }

    /**
     * Takes in what changed, where the project can be written; elsewhere nothing. Best called after
     * each batch of a long import.
     *
     * @param progress hears how many articles are done
     * @return how many articles were looked at
     * @throws CancellationException if that was asked for; what was done stays done
     * @throws ProjectException if the index cannot be written
     */
    public int catchUp(Progress progress) {
        IndexFile open = file;
        if (open == null) {
            return 0;
        }
        catchingUp.lock();
        try {
            return repairing(open, () -> caughtUp(open, progress));
        } finally {
            catchingUp.unlock();
        }
    }

    private int caughtUp(IndexFile open, Progress progress) {
        return database.read(reading -> open.catchUp(reading, progress));
    }

    /**
     * Does something with the index; if that shows that it is damaged, once more with a new one.
     */
    private <T> T repairing(IndexFile open, Supplier<T> work) {
        try {
            return work.get();
        } catch (ProjectException e) {
            if (!Failures.isDamage(e)) {
                throw e;
            }
            LOG.log(System.Logger.Level.WARNING, "the search index is damaged and made again", e);
            catchingUp.lock();
            try {
                database.renewReaders();
                open.startAnew("it was damaged");
                database.renewReaders();
                caughtUp(open, Progress.none());
                tell("it was damaged");
            } finally {
                catchingUp.unlock();
            }
            return work.get();
        }
    }

    /**
     * Reads with the help of the index, as up to date as it is worth.
     *
     * @param reading is told whether the index can be trusted
     */
    <T> T read(BiFunction<Reading, Boolean, T> reading) {
        IndexFile open = file;
        if (open != null) {
            return repairing(
                    open,
                    () -> {
                        keepUp();
                        return database.read(each -> reading.apply(each, true));
                    });
        }
        try {
            return database.read(each -> reading.apply(each, trusted));
        } catch (ProjectException e) {
            if (!trusted || !Failures.isDamage(e)) {
                throw e;
            }
            LOG.log(System.Logger.Level.WARNING, "the search index is damaged and left alone", e);
            trusted = false;
            note =
                    "the search index is damaged, so searching is slow. It is made again when the"
                            + " project is opened for writing";
            return database.read(each -> reading.apply(each, false));
        }
    }

    /** Catches up if there is much, unless somebody does so already. */
    private void keepUp() {
        if (!catchingUp.tryLock()) {
            return;
        }
        try {
            if (isBehind()) {
                catchUp(Progress.none());
            }
        } finally {
            catchingUp.unlock();
        }
    }

    /** Whether more articles changed since than a search reads by itself. */
    public boolean isBehind() {
        return database.read(ProjectIndex::behind) > LEFT_TO_SEARCH;
    }

    private static int behind(Reading reading) {
        return (int)
                reading.sql()
                        .number(
                                "SELECT count(*) FROM (SELECT 1 FROM article_revision WHERE"
                                        + " revision>? LIMIT ?)",
                                IndexFile.seen(reading.sql()),
                                LEFT_TO_SEARCH + 1);
    }

    /** Takes in what is left, if it is little: closing must not take minutes. */
    void finish() {
        try {
            if (file != null && !isBehind()) {
                catchUp(Progress.none());
            }
        } catch (ProjectException e) {
            // All of it is in the project; the next opening tries again and says so.
            LOG.log(System.Logger.Level.WARNING, "the search index is not up to date", e);
        }
    }

    /** Lets go of the file; best when nobody reads any more, so that all is in one file. */
    @Override
    public void close() {
        IndexFile open = file;
        if (open != null) {
            open.close();
        }
    }
}
