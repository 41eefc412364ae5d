package org.quoin.workbench.job;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.quoin.engine.job.SiteTrial;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRules;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.model.Desk;

/** Says what an article would become with other site rules; nobody sees it work. */
final class TrialJob extends Job {

    private final long article;
    private final SiteRules rules;
    private final Supplier<Registry> plugins;
    private final Desk desk;
    private final Consumer<Optional<SiteTrial.Result>> taker;

    TrialJob(
            long article,
            SiteRules rules,
            Supplier<Registry> plugins,
            Desk desk,
            Consumer<Optional<SiteTrial.Result>> taker) {
        super(JobTexts.Trial_job);
        this.article = article;
        this.rules = rules;
        this.plugins = plugins;
        this.desk = desk;
        this.taker = taker;
        setSystem(true);
        setPriority(SHORT);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == TrialJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            taker.accept(
                    desk.project()
                            .flatMap(
                                    project ->
                                            new SiteTrial(plugins.get())
                                                    .run(
                                                            project,
                                                            article,
                                                            rules,
                                                            new MonitorProgress(monitor))));
            return Status.OK_STATUS;
        } catch (CancellationException stopped) {
            return Status.CANCEL_STATUS;
        } catch (ProjectException closed) {
            // A project that another one took the place of meanwhile; nobody waits for this.
            return new Status(
                    IStatus.WARNING,
                    org.quoin.workbench.ui.Ids.BUNDLE,
                    closed.getMessage(),
                    closed);
        }
    }
}
