package org.quoin.project.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Progress;
import org.quoin.project.model.Action;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ProjectEvent;
import org.quoin.project.model.ProjectException;

/**
 * The project's database: one connection that writes, one transaction at a time, and as many that
 * read as there are readers. Any thread may use it.
 */
public final class Database implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final @Nullable Sql writer;
    private volatile String whyNotWritable;
    private final boolean keepsReaders;
    private final String who;
    private final Supplier<Sql> newReader;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Sql> idle = new ArrayDeque<>();
    private final List<Consumer<ProjectEvent>> listeners =
            new java.util.concurrent.CopyOnWriteArrayList<>();
    private int readersOf;
    private boolean closed;

    /**
     * @param writer the connection that writes, or null where the project is only read
     * @param whyNotWritable plain words for whoever tries to write all the same, or empty
     * @param newReader opens a connection for reading
     * @param keepsReaders whether such a connection can be used again: it sees what others store
     * @param who acts: a person's name, as the change log has it
     */
    Database(
            @Nullable Sql writer,
            String whyNotWritable,
            Supplier<Sql> newReader,
            boolean keepsReaders,
            String who) {
        this.writer = writer;
        this.whyNotWritable = whyNotWritable;
        this.newReader = newReader;
        this.keepsReaders = keepsReaders;
        this.who = who;
    }

    /** Whether anything can be changed. */
    public boolean isWritable() {
        return whyNotWritable.isEmpty();
    }

    /** Why nothing can be changed, or empty where it can. */
    Optional<String> whyNotWritable() {
        return Optional.of(whyNotWritable).filter(each -> !each.isEmpty());
    }

    /** Stores nothing from now on; waits for the transaction under way. */
    void refuse(String why) {
        writing.lock();
        try {
            whyNotWritable = why;
        } finally {
            writing.unlock();
        }
    }

    /**
     * Reads, all from one consistent view.
     *
     * @throws ProjectException if it cannot be read
     */
    public <T> T read(Function<Reading, T> reading) {
        return consistent(sql -> reading.apply(new Reading(sql)));
    }

    /**
     * Reads, all from one consistent view, as long as somebody wants it.
     *
     * @param wanted asked again and again, on the same thread, while SQLite works
     * @throws CancellationException if it is no longer wanted
     * @throws ProjectException if it cannot be read
     */
    public <T> T read(Progress wanted, Function<Reading, T> reading) {
        return consistent(
                sql -> {
                    sql.stopWhen(wanted);
                    try {
                        return reading.apply(new Reading(sql));
                    } catch (ProjectException stopped) {
                        wanted.checkCancelled();
                        throw stopped;
                    } finally {
                        sql.neverStop();
                    }
                });
    }

    private <T> T consistent(Function<Sql, T> work) {
        Borrowed borrowed = borrow();
        boolean usable = false;
        try {
            borrowed.sql.script("BEGIN");
            T result = work.apply(borrowed.sql);
            borrowed.sql.script("COMMIT");
            usable = true;
            return result;
        } finally {
            giveBack(borrowed, usable);
        }
    }

    /**
     * One action, one transaction. What changes nothing leaves no action behind.
     *
     * @param detail a name that belongs to the action, possibly empty
     * @param work does it
     * @throws ProjectException if the project is read-only, or the work failed; then nothing of it
     *     was stored
     * @throws IllegalStateException if the work of another action asks for it
     */
    public <T> T write(ActionKind kind, String detail, Function<Transaction, T> work) {
        return transact(sql -> ChangeLog.begin(sql, who, kind, detail), work).result;
    }

    /**
     * One action, one transaction, as {@link #write}, of work that has no result.
     *
     * @throws ProjectException if the project is read-only, or the work failed; then nothing of it
     *     was stored
     */
    public void edit(ActionKind kind, String detail, Consumer<Transaction> work) {
        write(
                kind,
                detail,
                transaction -> {
                    work.accept(transaction);
                    return transaction;
                });
    }

    /**
     * A further transaction of an action that goes on, such as an import; if something else was
     * done meanwhile, of a new action like it, so that actions can always be undone from the newest
     * on.
     *
     * @param action its number, or 0 for none yet
     * @return the number of the action to go on with: what changes nothing becomes part of none
     */
    public long append(long action, ActionKind kind, String detail, Consumer<Transaction> work) {
        Outcome<Long> outcome =
                transact(
                        sql ->
                                action > 0 && ChangeLog.isNewest(sql, action)
                                        ? action
                                        : ChangeLog.begin(sql, who, kind, detail),
                        transaction -> {
                            work.accept(transaction);
                            return transaction.action();
                        });
        // A number that was not stored is given out again, to somebody else's action.
        return outcome.stored ? outcome.result : action;
    }

    /** What the work gave, and whether it changed anything. */
    private record Outcome<T>(T result, boolean stored) {}

    private <T> Outcome<T> transact(Function<Sql, Long> action, Function<Transaction, T> work) {
        ProjectEvent event;
        T result;
        refuseWithin();
        writing.lock();
        try {
            Sql sql = writer();
            begin(sql);
            try {
                long revision = nextRevision(sql);
                Transaction transaction = new Transaction(sql, action.apply(sql), revision);
                result = work.apply(transaction);
                transaction.finish();
                if (transaction.areas().isEmpty()) {
                    sql.script("ROLLBACK");
                    return new Outcome<>(result, false);
                }
                ChangeLog.count(sql, transaction.action(), transaction.things());
                event = event(transaction, ProjectEvent.What.DONE);
                sql.script("COMMIT");
            } catch (RuntimeException | Error e) {
                Failures.rollBack(sql, e);
                throw e;
            }
        } finally {
            writing.unlock();
        }
        tell(event);
        return new Outcome<>(result, true);
    }

    /** Else its failure would take back what the outer action did so far, and that go on. */
    private void refuseWithin() {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("an action cannot be part of another one");
        }
    }

    /**
     * Undoes the newest action in force, or redoes the oldest that was undone.
     *
     * @return the action, or null where there is none
     */
    @Nullable Action swap(boolean undo) {
        ProjectEvent event;
        refuseWithin();
        writing.lock();
        try {
            Sql sql = writer();
            begin(sql);
            try {
                Reading reading = new Reading(sql);
                Action action =
                        (undo ? ChangeLog.undoable(reading) : ChangeLog.redoable(reading))
                                .orElse(null);
                if (action == null) {
                    sql.script("ROLLBACK");
                    return null;
                }
                Transaction transaction = new Transaction(sql, action.number(), nextRevision(sql));
                ChangeLog.swap(transaction, undo);
                event =
                        event(
                                transaction,
                                undo ? ProjectEvent.What.UNDONE : ProjectEvent.What.REDONE);
                sql.script("COMMIT");
            } catch (RuntimeException | Error e) {
                Failures.rollBack(sql, e);
                throw e;
            }
        } finally {
            writing.unlock();
        }
        tell(event);
        return event.action();
    }

    /**
     * Hears of every transaction after it was stored, on the thread that wrote it. Where several
     * threads write, two may be told in the other order than they were stored in: an event says
     * where to look again, not what is there.
     */
    public void listen(Consumer<ProjectEvent> listener) {
        listeners.add(listener);
    }

    /** Hears no more. */
    public void ignore(Consumer<ProjectEvent> listener) {
        listeners.remove(listener);
    }

    /** Gives the connection that writes to maintenance, alone and outside of any transaction. */
    <T> T maintain(Function<Sql, T> work) {
        writing.lock();
        try {
            return work.apply(writer());
        } finally {
            writing.unlock();
        }
    }

    /** Connections opened from now on are new ones: what they have attached has changed. */
    void renewReaders() {
        synchronized (idle) {
            readersOf++;
            idle.forEach(Sql::close);
            idle.clear();
        }
    }

    private Sql writer() {
        Sql sql = writer;
        if (sql == null || !whyNotWritable.isEmpty()) {
            throw new ProjectException("the project is open for reading only: " + whyNotWritable);
        }
        if (closed) {
            throw new ProjectException("the project has been closed");
        }
        return sql;
    }

    private static void begin(Sql sql) {
        sql.script("BEGIN IMMEDIATE");
    }

    private static long nextRevision(Sql sql) {
        sql.run("UPDATE state SET revision=revision+1");
        return sql.number("SELECT revision FROM state");
    }

    private static ProjectEvent event(Transaction transaction, ProjectEvent.What what) {
        return new ProjectEvent(
                ChangeLog.get(transaction.sql(), transaction.action()),
                what,
                transaction.areas(),
                transaction.articles());
    }

    private void tell(ProjectEvent event) {
        for (Consumer<ProjectEvent> listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException | LinkageError | AssertionError e) {
                // What was stored is stored: a listener's fault must not look like a failed edit.
                LOG.log(System.Logger.Level.ERROR, "a listener of the project failed", e);
            }
        }
    }

    /** A connection, and which generation it belongs to. */
    private record Borrowed(Sql sql, int of) {}

    private Borrowed borrow() {
        int generation;
        synchronized (idle) {
            if (closed) {
                throw new ProjectException("the project has been closed");
            }
            Sql sql = idle.poll();
            if (sql != null) {
                return new Borrowed(sql, readersOf);
            }
            generation = readersOf;
        }
        return new Borrowed(newReader.get(), generation);
    }

    private void giveBack(Borrowed borrowed, boolean usable) {
        synchronized (idle) {
            if (usable && keepsReaders && !closed && borrowed.of == readersOf) {
                idle.push(borrowed.sql);
                return;
            }
        }
        borrowed.sql.close();
    }

    /** Ends every connection; waits for the transaction under way. */
    @Override
    public void close() {
        List<Sql> ending;
        writing.lock();
        try {
            synchronized (idle) {
                if (closed) {
                    return;
                }
                closed = true;
                ending = new ArrayList<>(idle);
                idle.clear();
            }
            Sql sql = writer;
            if (sql != null) {
                ending.add(sql);
            }
            end(ending);
        } finally {
            writing.unlock();
        }
    }

    /** All of them, even if one cannot be ended. */
    private static void end(List<Sql> connections) {
        ProjectException failed = null;
        for (Sql each : connections) {
            try {
                each.close();
            } catch (ProjectException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
