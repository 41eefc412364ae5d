package org.quoin.project.store;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.quoin.project.model.ProjectException;

/**
 * Looks a large database through while people work with it: SQLite's check reads every page, which
 * would keep several gigabytes from being opened for as long.
 */
final class Checkup implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Checkup.class.getName());

    private final Supplier<Sql> connections;
    private final Consumer<String> damage;
    private final Thread thread;
    private volatile boolean unwanted;

    /**
     * @param connections opens one to the database, for this alone
     * @param damage told what SQLite finds wrong, on a thread of its own; not told otherwise
     */
    Checkup(Supplier<Sql> connections, Consumer<String> damage) {
        this.connections = connections;
        this.damage = damage;
        this.thread = new Thread(this::run, "quoin checks a project");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try (Sql sql = connections.get()) {
            sql.stopWhen(new Wanted());
            Rescue.fault(sql, "quick_check(1)").filter(each -> !unwanted).ifPresent(damage);
        } catch (ProjectException e) {
            if (!unwanted) {
                LOG.log(System.Logger.Level.WARNING, "the project could not be checked", e);
            }
        }
    }

    /** Until the project is closed. */
    private final class Wanted implements org.quoin.api.job.Progress {
        @Override
        public void report(String what, long done, long total) {}

        @Override
        public boolean isCancelled() {
            return unwanted;
        }
    }

    /** Waits until it is over; it does not go on for long. */
    @Override
    public void close() {
        unwanted = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
