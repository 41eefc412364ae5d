package org.quoin.engine.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import org.quoin.api.job.Progress;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRules;

/**
 * Imports and analyses any number of inputs on several threads. Results come in the inputs' order
 * whatever the number of threads, and memory does not grow with the number of inputs: a few inputs
 * are under way at a time, and each waits when its results are not taken.
 */
public final class ExtractJob {

    private final InputWork work;
    private final Pipeline<FoundInput, InputWork.Item> pipeline;

    /**
     * @param registry whose importers and analysers do the work
     * @param jobs threads, at least 1
     */
    public ExtractJob(Registry registry, int jobs) {
        this(registry, jobs, SiteRules.none());
    }

    /**
     * @param registry whose importers and analysers do the work
     * @param jobs threads, at least 1
     * @param rules what the user knows of sites
     */
    public ExtractJob(Registry registry, int jobs, SiteRules rules) {
        this(registry, jobs, rules, false);
    }

    /**
     * @param registry whose importers and analysers do the work
     * @param jobs threads, at least 1
     * @param rules what the user knows of sites
     * @param places whether paragraphs are to say where they stand in their input, which takes
     *     about as long as importing once more
     */
    public ExtractJob(Registry registry, int jobs, SiteRules rules, boolean places) {
        this.pipeline = new Pipeline<>("quoin extract", jobs);
        this.work = new InputWork(registry, InputWork.NO_CUSTODY, rules, places);
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
        Counter counter = new Counter(results, progress);
        pipeline.run(inputs, work, counter, progress);
        return counter.tally();
    }
}
