package org.quoin.workbench.job;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.quoin.engine.job.AnalyseAgainJob;
import org.quoin.engine.job.Reanalysed;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleOrder;

/**
 * Runs the analysers again over articles of the project, as one undo step. What people did stays;
 * what is found differently is only offered. Cancelling keeps what was found until then.
 */
public final class AnalyseJob extends ProjectJob {

    private final long[] articles;

    /**
     * @param articles their numbers; none for all
     * @param surroundings whose project has the articles, and whose analysers do the work
     */
    AnalyseJob(long[] articles, Surroundings surroundings) {
        super(JobTexts.Analyse_job, surroundings);
        this.articles = articles.clone();
    }

    @Override
    String work(Project project, Registry plugins, IProgressMonitor monitor)
            throws InterruptedException {
        long[] wanted =
                articles.length == 0 ? project.articles().list(ArticleOrder.ARRIVAL) : articles;
        return summary(
                new AnalyseAgainJob(plugins, threads())
                        .run(project, wanted, this::report, new MonitorProgress(monitor)));
    }

    @Override
    String whenCancelled() {
        return JobTexts.Analyse_cancelled;
    }

    private static String summary(Reanalysed done) {
        return NLS.bind(
                done.failed() > 0 ? JobTexts.Analyse_failed : JobTexts.Analyse_done,
                new Object[] {done.articles(), done.added(), done.offered(), done.failed()});
    }
}
