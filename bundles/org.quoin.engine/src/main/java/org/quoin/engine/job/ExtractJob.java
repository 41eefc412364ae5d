package org.quoin.engine.job;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.registry.Registry;

/**
 * Imports and analyses any number of inputs on several threads. Results come in the inputs' order
 * whatever the number of threads, and memory does not grow with the number of inputs: a few inputs
 * are under way at a time, and each waits when its results are not taken.
 */
public final class ExtractJob {

    private final Importing importing;
    private final Analysing analysing;
    private final int jobs;

    /**
     * @param registry whose importers and analysers do the work
     * @param jobs threads, at least 1
     */
    public ExtractJob(Registry registry, int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("at least one job is needed, not " + jobs);
        }
        this.importing = new Importing(registry);
        this.analysing = new Analysing(registry);
        this.jobs = jobs;
    }

    /**
     * Does the work.
     *
     * @param inputs walked as they are needed
     * @param results told what was found, on the calling thread
     * @param progress told of each input, asked for cancelling
     * @return what was done
     * @throws IOException if the results cannot be passed on
     * @throws CancellationException if the progress is cancelled; what was passed on until then is
     *     whole
     * @throws InterruptedException if the calling thread is interrupted
     */
    public Tally run(Iterator<FoundInput> inputs, Results results, Progress progress)
            throws IOException, InterruptedException {
        ExecutorService pool =
                Executors.newFixedThreadPool(
                        jobs,
                        task -> {
                            Thread thread = new Thread(task, "quoin extract");
                            thread.setDaemon(true);
                            return thread;
                        });
        try {
            Deque<InputRun> underWay = new ArrayDeque<>();
            Counter counter = new Counter(results, progress);
            while (inputs.hasNext() || !underWay.isEmpty()) {
                while (inputs.hasNext() && underWay.size() < 2 * jobs + 1) {
                    underWay.add(start(inputs.next(), pool, progress));
                }
                progress.checkCancelled();
                counter.take(underWay.removeFirst());
            }
            return counter.tally();
        } finally {
            pool.shutdownNow();
        }
    }

    private InputRun start(FoundInput found, ExecutorService pool, Progress progress) {
        InputRun run = new InputRun(found);
        if (found instanceof FoundInput.Found readable) {
            pool.execute(() -> run.work(readable.input(), importing, analysing, progress));
        }
        return run;
    }

    /** Passes results on and counts them. */
    private static final class Counter {

        private final Results results;
        private final Progress progress;
        private int inputs;
        private int failed;
        private int passedOver;
        private int articles;
        private int quotes;

        Counter(Results results, Progress progress) {
            this.results = results;
            this.progress = progress;
        }

        void take(InputRun run) throws IOException, InterruptedException {
            if (run.found() instanceof FoundInput.PassedOver over) {
                passedOver++;
                results.passedOver(over.name());
            } else if (run.found() instanceof FoundInput.Unreadable unreadable) {
                inputs++;
                failed++;
                results.problem(unreadable.problem());
            } else if (run.found() instanceof FoundInput.Found readable) {
                progress.report(readable.input().name(), inputs, -1);
                inputs++;
                drain(run);
            }
        }

        private void drain(InputRun run) throws IOException, InterruptedException {
            boolean whole = true;
            for (InputRun.Item item = run.next();
                    !(item instanceof InputRun.Done);
                    item = run.next()) {
                if (item instanceof InputRun.Note note) {
                    whole &= !isError(note.problem());
                    results.problem(note.problem());
                } else if (item instanceof InputRun.Found found) {
                    AnalysedArticle article = found.article();
                    articles++;
                    quotes += article.quotes().size();
                    for (Problem problem : article.problems()) {
                        whole &= !isError(problem);
                        results.problem(problem);
                    }
                    results.article(article);
                }
            }
            if (!whole) {
                failed++;
            }
        }

        private static boolean isError(Problem problem) {
            return problem.severity() == Problem.Severity.ERROR;
        }

        Tally tally() {
            return new Tally(inputs, failed, passedOver, articles, quotes);
        }
    }
}
