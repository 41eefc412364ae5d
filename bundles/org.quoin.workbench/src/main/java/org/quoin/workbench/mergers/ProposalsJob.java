package org.quoin.workbench.mergers;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.quoin.project.Project;
import org.quoin.project.model.MergeProposal;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.job.MonitorProgress;
import org.quoin.workbench.model.Announcements;

/** Looks through a project's register for speakers that are probably one. */
final class ProposalsJob extends Job {

    private final Project project;
    private final Announcements announcements;
    private final Consumer<Optional<List<MergeProposal>>> taker;

    /**
     * @param taker gets what was found, or nothing where the search was stopped; on the job's
     *     thread
     */
    ProposalsJob(
            Project project,
            Announcements announcements,
            Consumer<Optional<List<MergeProposal>>> taker) {
        super(MergersTexts.Mergers_job);
        this.project = project;
        this.announcements = announcements;
        this.taker = taker;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ProposalsJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(MergersTexts.Mergers_job, IProgressMonitor.UNKNOWN);
        Optional<List<MergeProposal>> found = Optional.empty();
        try {
            found = Optional.of(project.register().proposals(new MonitorProgress(monitor)));
            return Status.OK_STATUS;
        } catch (CancellationException stopped) {
            return Status.CANCEL_STATUS;
        } catch (ProjectException e) {
            announcements.say(e.getMessage());
            return Status.OK_STATUS;
        } finally {
            monitor.done();
            taker.accept(found);
        }
    }
}
