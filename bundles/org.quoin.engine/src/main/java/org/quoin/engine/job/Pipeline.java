package org.quoin.engine.job;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Progress;

/**
 * Does any amount of work on several threads and hands the results on in the order of the work, on
 * the calling thread. A few pieces are under way at a time, and each waits when its results are not
 * taken, so that memory does not grow with the amount of work.
 *
 * @param <W> a piece of work
 * @param <R> what comes out of it, any number of times
 */
final class Pipeline<W, R> {

    /** A piece of work with many results waits when this many have not been taken. */
    private static final int WAITING = 16;

    /** Does one piece of work, on a thread of the pipeline. */
    @FunctionalInterface
    interface Worker<W, R> {

        /**
         * Does it. What it throws ends the whole work: it is thrown again on the calling thread,
         * when the results before it have been taken.
         *
         * @param results takes what is found; waits while too much has not been taken
         * @param progress asked for cancelling
         */
        void work(W each, Consumer<R> results, Progress progress);
    }

    /** Takes the results of one piece of work, on the calling thread. */
    @FunctionalInterface
    interface Taker<W, R> {

        /**
         * Takes them.
         *
         * @param results to be taken until there are no more
         * @throws IOException if they cannot be passed on; ends the whole work
         * @throws InterruptedException if the calling thread is interrupted
         */
        void take(W each, Outcome<R> results) throws IOException, InterruptedException;
    }

    /** The results of one piece of work, in the order in which they were found. */
    @FunctionalInterface
    interface Outcome<R> {

        /**
         * The next result, waiting for it, or empty where there is none any more.
         *
         * @throws CancellationException if the work was cancelled
         */
        Optional<R> next() throws InterruptedException;
    }

    private final String name;
    private final int jobs;

    /**
     * @param name of the threads
     * @param jobs threads, at least 1
     */
    Pipeline(String name, int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("at least one job is needed, not " + jobs);
        }
        this.name = name;
        this.jobs = jobs;
    }

    /**
     * Does the work.
     *
     * @param work taken as it is needed, on the calling thread
     * @throws IOException if the taker throws it
     * @throws CancellationException if the progress is cancelled; what was taken until then is
     *     whole
     * @throws InterruptedException if the calling thread is interrupted
     */
    void run(Iterator<W> work, Worker<W, R> worker, Taker<W, R> taker, Progress progress)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(jobs, this::thread);
        Progress quiet = cancellable(progress);
        try {
            Deque<Run> underWay = new ArrayDeque<>();
            while (work.hasNext() || !underWay.isEmpty()) {
                while (work.hasNext() && underWay.size() < 2 * jobs + 1) {
                    Run run = new Run(work.next());
                    pool.execute(() -> run.work(worker, quiet));
                    underWay.add(run);
                }
                progress.checkCancelled();
                Run first = underWay.removeFirst();
                taker.take(first.each, first::next);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Workers may ask whether to stop; how far the work is, is told by whoever takes it. */
    private static Progress cancellable(Progress progress) {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return progress.isCancelled() || Thread.currentThread().isInterrupted();
            }
        };
    }

    /** One piece of work under way. */
    private final class Run {

        private final W each;
        private final BlockingQueue<Optional<R>> results = new ArrayBlockingQueue<>(WAITING);
        private volatile @Nullable Throwable thrown;

        Run(W each) {
            this.each = each;
        }

        /** Whatever happens, an empty result comes last. */
        void work(Worker<W, R> worker, Progress progress) {
            try {
                worker.work(each, result -> put(Optional.of(result)), progress);
            } catch (RuntimeException | Error e) {
                thrown = e;
            } finally {
                put(Optional.empty());
            }
        }

        private void put(Optional<R> result) {
            try {
                results.put(result);
            } catch (InterruptedException e) {
                // The work is over and nobody takes results any more.
                Thread.currentThread().interrupt();
            }
        }

        Optional<R> next() throws InterruptedException {
            Optional<R> result = results.take();
            if (result.isEmpty()) {
                Throwable failure = thrown;
                if (failure instanceof RuntimeException exception) {
                    throw exception;
                }
                if (failure instanceof Error error) {
                    throw error;
                }
            }
            return result;
        }
    }
}
