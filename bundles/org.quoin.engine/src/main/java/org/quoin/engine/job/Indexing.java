package org.quoin.engine.job;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectEvent;
import org.quoin.project.model.ProjectException;

/**
 * Keeps a project's search index up to date on a thread of its own while articles come in, so that
 * little is left to do when the last one is there.
 */
final class Indexing {

    private static final System.Logger LOG = System.getLogger(Indexing.class.getName());

    private final Project project;
    private final Progress progress;
    private final Runnable unlisten;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    task -> {
                        Thread made = new Thread(task, "quoin index");
                        made.setDaemon(true);
                        return made;
                    });

    /**
     * From now on.
     *
     * @param project whose index
     * @param wanted asked for cancelling; what is left then is done when somebody searches
     */
    Indexing(Project project, Progress wanted) {
        this.project = project;
        this.progress =
                new Progress() {
                    @Override
                    public void report(String what, long done, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return wanted.isCancelled();
                    }
                };
        this.unlisten = project.listen(this::hear);
    }

    private void hear(ProjectEvent event) {
        if (event.areas().contains(ProjectEvent.Area.ARTICLES)
                && waiting.compareAndSet(false, true)) {
            thread.execute(this::catchUp);
        }
    }

    private void catchUp() {
        waiting.set(false);
        try {
            project.search().prepare(progress);
        } catch (CancellationException e) {
            LOG.log(System.Logger.Level.DEBUG, "the search index is finished later", e);
        } catch (ProjectException e) {
            // The articles are safe; whoever searches next is told what is wrong with the index.
            LOG.log(System.Logger.Level.WARNING, "the search index is not up to date", e);
        }
    }

    /** Waits until the index has what came until now. */
    void finish() {
        unlisten.run();
        thread.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = thread.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
