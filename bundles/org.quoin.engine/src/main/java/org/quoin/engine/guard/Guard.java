package org.quoin.engine.guard;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Progress;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Registry;

/**
 * Calls plug-ins on threads of its own, so that one that never comes back can be left behind: Java
 * cannot stop a thread against its will. The thread that is left is a daemon; it keeps no program
 * from ending, and what it does later reaches nobody. Safe for many threads.
 */
public final class Guard {

    /** How long a plug-in has, after somebody cancelled, to notice. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    /** How often a waiting thread looks whether somebody cancelled. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Registry registry;
    private final Duration patience;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> {
                        Thread thread = new Thread(task, "quoin plug-in");
                        thread.setDaemon(true);
                        return thread;
                    });

    /**
     * @param registry whose plug-ins are called; says how patient to be, and keeps who was left out
     */
    public Guard(Registry registry) {
        this(registry, registry.patience());
    }

    /**
     * One with another patience than the registry's.
     *
     * @param registry whose plug-ins are called; keeps who was left out
     * @param patience how long a plug-in's own code may run before it is left behind
     */
    public Guard(Registry registry, Duration patience) {
        this.registry = registry;
        this.patience = patience;
    }

    /** What is done with a plug-in. */
    @FunctionalInterface
    public interface Call<T extends @Nullable Object> {

        /**
         * Does it, on a thread of the guard's.
         *
         * @param turn to be told when it is another's turn, and when the engine itself is at work
         * @param progress for the plug-in: cancelled when the call is given up
         */
        T run(Turn turn, Progress progress) throws Exception;
    }

    /** Whether it hung before and is not to be called. */
    public boolean isLeftOut(Plugin<?> plugin) {
        return registry.isLeftOut(plugin.descriptor());
    }

    /**
     * Calls a plug-in.
     *
     * @param plugin whose turn is first
     * @param progress asked for cancelling
     * @return what the call gives
     * @throws HungException if a plug-in's own code ran for longer than the patience; it is left
     *     out from now on
     * @throws CancellationException if the progress is cancelled or this thread is interrupted
     * @throws Exception what the call throws
     */
    public <T extends @Nullable Object> T call(Plugin<?> plugin, Call<T> call, Progress progress)
            throws Exception {
        Turn turn = new Turn(plugin);
        Run<T> run = new Run<>(call, turn, progress);
        threads.execute(run);
        long nanos = patience.toNanos();
        boolean cancelled = false;
        while (true) {
            try {
                if (run.isDone(LOOK)) {
                    return run.result();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                run.interrupt();
                throw new CancellationException("interrupted");
            }
            if (!cancelled && progress.isCancelled()) {
                cancelled = true;
                nanos = GRACE.toNanos();
                run.interrupt();
            }
            if (turn.leaveAfter(nanos)) {
                run.interrupt();
                throw cancelled ? new CancellationException("cancelled") : hung(turn.plugin());
            }
        }
    }

    private HungException hung(Plugin<?> plugin) {
        String why = "it did not come to an end within " + patience.toSeconds() + " seconds";
        registry.leaveOut(plugin.descriptor(), why);
        return new HungException(plugin, why + " and is left out from now on");
    }

    /** One call on its thread. */
    private static final class Run<T extends @Nullable Object> implements Runnable {

        private final Call<T> call;
        private final Turn turn;
        private final Progress progress;
        private @Nullable Thread thread;
        private final CountDownLatch done = new CountDownLatch(1);
        private boolean over;
        private @Nullable T result;
        private @Nullable Throwable thrown;

        Run(Call<T> call, Turn turn, Progress progress) {
            this.call = call;
            this.turn = turn;
            this.progress = progress;
        }

        @Override
        public void run() {
            synchronized (this) {
                thread = Thread.currentThread();
            }
            @Nullable T found = null;
            @Nullable Throwable failed = null;
            try {
                found = call.run(turn, new Theirs(progress, turn));
            } catch (Throwable e) {
                // Thrown again where the call is waited for, whatever it is.
                failed = e;
            }
            synchronized (this) {
                result = found;
                thrown = failed;
                over = true;
                // An interruption that came too late is none of the next call's business.
                Thread.interrupted();
            }
            done.countDown();
        }

        synchronized void interrupt() {
            Thread running = thread;
            if (!over && running != null) {
                running.interrupt();
            }
        }

        boolean isDone(Duration within) throws InterruptedException {
            return done.await(within.toMillis(), TimeUnit.MILLISECONDS);
        }

        synchronized T result() throws Exception {
            Throwable failed = thrown;
            if (failed instanceof Exception exception) {
                throw exception;
            }
            if (failed instanceof Error error) {
                throw error;
            }
            return result;
        }
    }

    /** What a plug-in is told: also to stop when nobody waits for it any more. */
    private record Theirs(Progress progress, Turn turn) implements Progress {

        @Override
        public void report(String what, long done, long total) {
            if (!turn.isLeft()) {
                progress.report(what, done, total);
            }
        }

        @Override
        public boolean isCancelled() {
            return turn.isLeft()
                    || Thread.currentThread().isInterrupted()
                    || progress.isCancelled();
        }
    }
}
