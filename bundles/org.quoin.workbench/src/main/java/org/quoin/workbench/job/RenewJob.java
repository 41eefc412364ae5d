package org.quoin.workbench.job;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.job.Problem;
import org.quoin.engine.job.ImportAnewJob;
import org.quoin.engine.job.Renewed;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRules;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.ProblemList;

/**
 * Reads what articles of the project came of once more, with the site rules of now, as one undo
 * step. An article that would lose what people did stays and is named among the problems.
 */
public final class RenewJob extends Job {

    private final long[] articles;
    private final String site;
    private final Supplier<Registry> plugins;
    private final Desk desk;
    private final ProblemList problems;
    private final Announcements announcements;

    RenewJob(
            Set<Long> articles,
            String site,
            Supplier<Registry> plugins,
            Desk desk,
            ProblemList problems,
            Announcements announcements) {
        super(NLS.bind(JobTexts.Renew_job, site));
        this.articles = articles.stream().mapToLong(Long::longValue).sorted().toArray();
        this.site = site;
        this.plugins = plugins;
        this.desk = desk;
        this.problems = problems;
        this.announcements = announcements;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == RenewJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        return desk.project().map(project -> over(project, monitor)).orElse(Status.OK_STATUS);
    }

    private IStatus over(Project project, IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            SiteRules rules =
                    SiteRules.read(
                            java.util.List.of(
                                    project.folder().resolve(SiteRules.FOLDER), Work.userRules()));
            rules.problems().forEach(problems::report);
            announcements.say(
                    summary(
                            new ImportAnewJob(plugins.get(), rules)
                                    .run(
                                            project,
                                            articles,
                                            site,
                                            problems::report,
                                            new MonitorProgress(monitor))));
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            announcements.say(JobTexts.Renew_cancelled);
            return Status.CANCEL_STATUS;
        } catch (ProjectException e) {
            problems.report(Problem.error(project.folder().toString(), e.getMessage()));
            announcements.say(e.getMessage());
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }

    private static String summary(Renewed done) {
        return NLS.bind(
                done.kept() + done.failed() > 0 ? JobTexts.Renew_kept : JobTexts.Renew_done,
                new Object[] {done.articles(), done.renewed(), done.kept() + done.failed()});
    }
}
