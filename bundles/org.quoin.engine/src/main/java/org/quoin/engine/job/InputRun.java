package org.quoin.engine.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.FoundInput;

/**
 * One input under way: a worker puts in what it finds, whoever collects takes it out in the inputs'
 * order.
 */
final class InputRun {

    /** A container of many articles waits when this many have not been taken. */
    private static final int WAITING = 16;

    /** What the worker says. */
    sealed interface Item {}

    record Found(AnalysedArticle article) implements Item {}

    record Note(Problem problem) implements Item {}

    record Done() implements Item {}

    private final FoundInput found;
    private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(WAITING);
    private volatile @Nullable CancellationException cancelled;

    InputRun(FoundInput found) {
        this.found = found;
    }

    FoundInput found() {
        return found;
    }

    /**
     * The next item, waiting for it; {@link Done} is the last.
     *
     * @throws CancellationException if the worker was cancelled
     */
    Item next() throws InterruptedException {
        Item item = items.take();
        CancellationException thrown = cancelled;
        if (item instanceof Done && thrown != null) {
            throw thrown;
        }
        return item;
    }

    /** Imports and analyses the input; whatever happens, {@link Done} comes last. */
    void work(Input input, Importing importing, Analysing analysing, Progress progress) {
        Progress quiet = cancellable(progress);
        try {
            importing.run(input, new Sink(analysing, quiet), quiet);
        } catch (CancellationException e) {
            cancelled = e;
        } catch (OutOfMemoryError e) {
            put(new Note(Problem.error(input.name(), "it needs more memory than there is")));
        } finally {
            put(new Done());
        }
    }

    private void put(Item item) {
        try {
            items.put(item);
        } catch (InterruptedException e) {
            // The job is over and nobody takes items any more.
            Thread.currentThread().interrupt();
        }
    }

    /** Plug-ins may ask whether to stop; the inputs' own progress is told by the job. */
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

    /** Analyses each article as it comes, so that a container's articles never pile up. */
    private final class Sink implements ImportSink {

        private final Analysing analysing;
        private final Progress progress;
        private final List<Problem> warnings = new ArrayList<>();

        Sink(Analysing analysing, Progress progress) {
            this.analysing = analysing;
            this.progress = progress;
        }

        @Override
        public void article(Article article) {
            List<Problem> known = List.copyOf(warnings);
            warnings.clear();
            put(new Found(analysing.run(article, known, progress)));
        }

        @Override
        public void problem(Problem problem) {
            // What is said before an article is about it, and is told with it.
            if (problem.severity() == Problem.Severity.WARNING) {
                warnings.add(problem);
            } else {
                put(new Note(problem));
            }
        }
    }
}
