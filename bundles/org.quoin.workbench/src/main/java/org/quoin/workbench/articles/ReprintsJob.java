package org.quoin.workbench.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.job.MonitorProgress;
import org.quoin.workbench.model.Announcements;

/** Looks through all articles for those that are reprints of others. */
final class ReprintsJob extends Job {

    private final Project project;
    private final Announcements announcements;
    private final Consumer<List<Long>> taker;

    /**
     * @param taker gets their numbers, group by group, on the job's thread; not where it was
     *     stopped
     */
    ReprintsJob(Project project, Announcements announcements, Consumer<List<Long>> taker) {
        super(ArticlesTexts.Reprints_job);
        this.project = project;
        this.announcements = announcements;
        this.taker = taker;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        List<Long> found = new ArrayList<>();
        try {
            project.likeness().articleGroups(new MonitorProgress(monitor), found::addAll);
            taker.accept(found);
            return Status.OK_STATUS;
        } catch (CancellationException stopped) {
            return Status.CANCEL_STATUS;
        } catch (ProjectException e) {
            announcements.say(e.getMessage());
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }
}
