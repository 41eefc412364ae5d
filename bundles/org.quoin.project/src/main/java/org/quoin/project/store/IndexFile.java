package org.quoin.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Progress;
import org.quoin.project.model.ProjectException;

/**
 * {@code index.db}: what can be made again from {@code project.db}, for searching and comparing. It
 * remembers up to which revision of the project it is, so that it can catch up with what changed
 * since. One that is missing, damaged, of another layout or of another project is thrown away and
 * made again. Only who has the project for writing has one of these; readers attach the file.
 *
 * <p>Any thread may use it, one at a time.
 */
final class IndexFile implements AutoCloseable {

    /** Its name in the project's folder. */
    private static final String NAME = "index.db";

    /** The name under which a reader has it attached. */
    private static final String ATTACHED = "idx";

    private static final String MISSING = "it was missing";

    /** So many articles are written in one transaction: the larger, the fewer pieces to merge. */
    private static final int BATCH = 2000;

    private static final System.Logger LOG = System.getLogger(IndexFile.class.getName());

    private static final String META =
            "CREATE TABLE meta(one INTEGER PRIMARY KEY CHECK (one = 1), layout TEXT NOT NULL,"
                    + " project TEXT NOT NULL, revision INTEGER NOT NULL, closed INTEGER NOT NULL)";

    private final Path file;
    private final String project;
    private final List<Derived> parts;
    private @Nullable Sql sql;
    private String whyNew = "";

    private IndexFile(Path file, String project, List<Derived> parts) {
        this.file = file;
        this.project = project;
        this.parts = List.copyOf(parts);
    }

    /**
     * Opens the index of a project, or starts an empty one. It has to {@link #catchUp catch up}
     * before it is used.
     *
     * @param folder the project's
     * @param project its name, as {@code state.project} has it
     * @param parts what it holds
     * @throws ProjectException if neither is possible
     */
    static IndexFile open(Path folder, String project, List<Derived> parts) {
        IndexFile index = new IndexFile(folder.resolve(NAME), project, parts);
        try {
            index.openOrStart();
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
        return index;
    }

    /**
     * Attaches the index to a connection that reads the project, as {@code idx}; one that is not
     * there, damaged, or of another layout or project is left out.
     *
     * @param frozen whether nobody can write it; then what was not closed in order cannot be read
     * @return the connection
     */
    static Sql attach(Sql reader, Path folder, List<Derived> parts, boolean frozen) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return reader;
        }
        try {
            reader.run("ATTACH DATABASE ? AS " + ATTACHED, Connections.readOnlyUrl(file, frozen));
            try {
                boolean fits =
                        reader.number(
                                        "SELECT count(*) FROM idx.meta JOIN state USING (project)"
                                                + " WHERE layout=? AND meta.revision<=state.revision"
                                                + " AND closed>=?",
                                        layout(parts),
                                        frozen ? 1 : 0)
                                == 1;
                if (fits) {
                    return reader;
                }
            } catch (ProjectException e) {
                LOG.log(System.Logger.Level.DEBUG, "the search index cannot be read", e);
            }
            reader.forget();
            reader.script("DETACH DATABASE " + ATTACHED);
        } catch (ProjectException e) {
            // Without it everything is found as well, only slower.
            LOG.log(System.Logger.Level.WARNING, "the search index cannot be opened", e);
        }
        return reader;
    }

    /** Up to which revision the attached index knows the project; -1 without one. */
    static long seen(Sql reader) {
        boolean attached =
                reader.number("SELECT count(*) FROM pragma_database_list WHERE name=?", ATTACHED)
                        > 0;
        return attached ? reader.number("SELECT revision FROM idx.meta") : -1;
    }

    /**
     * Why the index had to be started anew though there was one, in words for people; empty where
     * it went on, or where the project is new.
     */
    synchronized Optional<String> whyNew() {
        return whyNew.isEmpty() ? Optional.empty() : Optional.of(whyNew);
    }

    /** The revision of the project that the index has seen, all of it. */
    synchronized long revision() {
        return sql().number("SELECT revision FROM meta");
    }

    /**
     * Takes in what changed in the project since the last time. Cancelled, it keeps what it has
     * taken in and does the rest the next time.
     *
     * @param read a connection to the project, within one view of it
     * @param progress hears how many articles are done
     * @return how many articles were looked at
     * @throws java.util.concurrent.CancellationException if that was asked for
     * @throws ProjectException if the index cannot be written; damage is told by {@link
     *     Failures#isDamage}, and {@link #startAnew} helps
     */
    synchronized int catchUp(Reading read, Progress progress) {
        long seen = revision();
        long now = read.sql().number("SELECT revision FROM state");
        if (seen == now) {
            return 0;
        }
        if (seen > now) {
            // The project was put back to an earlier state, such as a backup.
            startAnew("the project is older than it");
            seen = 0;
        }
        IndexSource source = new IndexSource(read.sql());
        long[] changed = source.changedSince(seen);
        for (int from = 0; from < changed.length; from += BATCH) {
            int first = from;
            int end = Math.min(from + BATCH, changed.length);
            inTransaction(
                    () -> {
                        for (int i = first; i < end; i++) {
                            progress.checkCancelled();
                            take(source, changed[i]);
                        }
                    });
            progress.report("search index", end, changed.length);
        }
        sql().run("UPDATE meta SET revision=?", now);
        return changed.length;
    }

    private void take(IndexSource source, long number) {
        Optional<IndexedArticle> article = source.article(number);
        for (Derived part : parts) {
            if (article.isPresent()) {
                part.put(sql(), article.get());
            } else {
                part.remove(sql(), number);
            }
        }
    }

    /**
     * Throws the index away and starts an empty one. Whoever has it attached must let go of it
     * first: not every system removes a file that is in use.
     *
     * @param why for people: what was wrong with it
     */
    synchronized void startAnew(String why) {
        closeConnection();
        delete();
        sql = connect();
        create();
        whyNew = why;
    }

    private void openOrStart() {
        boolean there = Files.exists(file);
        String wrong = there ? wrongWith() : MISSING;
        if (!wrong.isEmpty()) {
            startAnew(wrong);
        }
        sql().run("UPDATE meta SET closed=0");
    }

    /** Opens the file; what is wrong with it, or nothing. */
    private String wrongWith() {
        try {
            Sql opened = connect();
            sql = opened;
            if (opened.number("SELECT count(*) FROM sqlite_schema WHERE name='meta'") == 0) {
                return "it was not finished";
            }
            if (opened.number(
                            "SELECT count(*) FROM meta WHERE layout=? AND project=?",
                            layout(),
                            project)
                    == 0) {
                return "it was of another version or another project";
            }
            // After an orderly end the check would cost more than it is worth, and in a large file
            // it would keep people waiting: a program that was killed leaves the journal whole,
            // and damage by anything else shows when the file is used, and is mended then.
            if (Files.size(file) <= StoreOpening.CHECKED_AT_ONCE
                    && opened.number("SELECT closed FROM meta") == 0
                    && !opened.text("PRAGMA quick_check(1)").orElse("").equals("ok")) {
                return "it was damaged";
            }
            return "";
        } catch (IOException e) {
            return "it cannot be read";
        } catch (ProjectException e) {
            if (Failures.isDamage(e)) {
                return "it was damaged";
            }
            throw e;
        }
    }

    private Sql connect() {
        Sql opened = Connections.writer(file);
        // A lost transaction is made again from the project; WAL keeps the file whole all the same.
        opened.script("PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=8000");
        return opened;
    }

    private void create() {
        inTransaction(
                () -> {
                    sql().script(META);
                    for (Derived part : parts) {
                        part.create(sql());
                    }
                    sql().run("INSERT INTO meta VALUES (1, ?, ?, 0, 0)", layout(), project);
                });
    }

    private String layout() {
        return layout(parts);
    }

    private static String layout(List<Derived> parts) {
        return parts.stream().map(Derived::layout).collect(Collectors.joining(", "));
    }

    private void inTransaction(Runnable work) {
        sql().script("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            work.run();
            sql().script("COMMIT");
            done = true;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            sql().script("ROLLBACK");
        } catch (ProjectException e) {
            // SQLite has rolled back by itself; what led here is on its way already.
            LOG.log(System.Logger.Level.DEBUG, "nothing left to roll back", e);
        }
    }

    private void delete() {
        try {
            for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(file.resolveSibling(NAME + suffix));
            }
        } catch (IOException e) {
            throw new ProjectException(
                    "the search index "
                            + file
                            + " cannot be removed to make a new one. Close other"
                            + " programs that use the project, remove the file, open again",
                    e);
        }
    }

    private Sql sql() {
        Sql open = sql;
        if (open == null) {
            throw new ProjectException("the project has been closed");
        }
        return open;
    }

    private void closeConnection() {
        Sql open = sql;
        sql = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public synchronized void close() {
        Sql open = sql;
        if (open == null) {
            return;
        }
        try {
            open.run("UPDATE meta SET closed=1");
        } catch (ProjectException e) {
            // Not said to be orderly, it is checked when it is opened the next time.
            LOG.log(System.Logger.Level.DEBUG, "the search index did not close in order", e);
        } finally {
            closeConnection();
        }
    }
}
