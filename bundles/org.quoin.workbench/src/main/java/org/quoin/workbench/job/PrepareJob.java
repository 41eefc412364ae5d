package org.quoin.workbench.job;

import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.quoin.api.job.Problem;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.ui.Texts;

/**
 * Brings the index of a project up to date that has just been opened. Mostly nothing is to be done;
 * where an index has to be made again it takes minutes, and people work meanwhile.
 */
final class PrepareJob extends Job {

    private final Project project;
    private final ProblemList problems;

    PrepareJob(Project project, ProblemList problems) {
        super(Texts.Project_preparing);
        this.project = project;
        this.problems = problems;
        setPriority(DECORATE);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == PrepareJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(Texts.Project_preparing, IProgressMonitor.UNKNOWN);
        try {
            project.search().prepare(new MonitorProgress(monitor));
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            // The first search does it.
            return Status.CANCEL_STATUS;
        } catch (ProjectException e) {
            problems.report(Problem.warning(project.folder().toString(), e.getMessage()));
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }
}
