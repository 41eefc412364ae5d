package org.quoin.workbench.job;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.job.Problem;
import org.quoin.engine.job.AnalyseAgainJob;
import org.quoin.engine.job.Reanalysed;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.ProblemList;

/**
 * Runs the analysers again over articles of the project, as one undo step. What people did stays;
 * what is found differently is only offered. Cancelling keeps what was found until then.
 */
public final class AnalyseJob extends Job {

    private final long[] articles;
    private final Supplier<Registry> plugins;
    private final Desk desk;
    private final ProblemList problems;
    private final Announcements announcements;

    /**
     * @param articles their numbers; none for all
     * @param plugins gives those whose analysers do the work
     * @param desk whose project has the articles
     * @param problems takes what goes wrong
     * @param announcements takes the summary
     */
    public AnalyseJob(
            long[] articles,
            Supplier<Registry> plugins,
            Desk desk,
            ProblemList problems,
            Announcements announcements) {
        super(JobTexts.Analyse_job);
        this.articles = articles.clone();
        this.plugins = plugins;
        this.desk = desk;
        this.problems = problems;
        this.announcements = announcements;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == AnalyseJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        return desk.project().map(project -> over(project, monitor)).orElse(Status.OK_STATUS);
    }

    private IStatus over(Project project, IProgressMonitor monitor) {
        monitor.beginTask(JobTexts.Analyse_job, IProgressMonitor.UNKNOWN);
        try {
            long[] wanted =
                    articles.length == 0 ? project.articles().list(ArticleOrder.ARRIVAL) : articles;
            // One core is left to the person who reads meanwhile.
            int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            announcements.say(
                    summary(
                            new AnalyseAgainJob(plugins.get(), threads)
                                    .run(
                                            project,
                                            wanted,
                                            problems::report,
                                            new MonitorProgress(monitor))));
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            announcements.say(JobTexts.Analyse_cancelled);
            return Status.CANCEL_STATUS;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        } catch (ProjectException e) {
            problems.report(Problem.error(project.folder().toString(), e.getMessage()));
            announcements.say(e.getMessage());
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }

    private static String summary(Reanalysed done) {
        return NLS.bind(
                done.failed() > 0 ? JobTexts.Analyse_failed : JobTexts.Analyse_done,
                new Object[] {done.articles(), done.added(), done.offered(), done.failed()});
    }
}
