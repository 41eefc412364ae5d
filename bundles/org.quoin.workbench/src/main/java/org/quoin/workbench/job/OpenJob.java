package org.quoin.workbench.job;

import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/** Lays a project on the desk. If that fails, the one that lies there stays. */
final class OpenJob extends Job {

    /** What is to be there in the folder. */
    enum Wanted {
        /** A project. */
        PROJECT,
        /** Nothing: a project is made. */
        NOTHING,
        /** Either. */
        EITHER
    }

    private final Path folder;
    private final Wanted wanted;
    private final Desk desk;
    private final ProblemList problems;
    private final Announcements announcements;

    OpenJob(
            Path folder,
            Wanted wanted,
            Desk desk,
            ProblemList problems,
            Announcements announcements) {
        super(NLS.bind(Texts.Project_opening, folder.getFileName()));
        this.folder = folder;
        this.wanted = wanted;
        this.desk = desk;
        this.problems = problems;
        this.announcements = announcements;
        setPriority(SHORT);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == OpenJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Opening opening =
                    Opening.writing(Texts.Project_program).telling(new WithoutIndex(monitor));
            boolean isNew =
                    wanted == Wanted.NOTHING
                            || (wanted == Wanted.EITHER && !Project.isProject(folder));
            if (isNew) {
                desk.create(folder, opening);
            } else {
                desk.open(folder, opening);
            }
            desk.project().ifPresent(this::welcome);
            desk.project().ifPresent(project -> new PrepareJob(project, problems).schedule());
        } catch (ProjectException e) {
            fail(e);
        }
        return Status.OK_STATUS;
    }

    private void welcome(Project project) {
        String how =
                project.whyReadOnly()
                        .map(why -> NLS.bind(Texts.Project_readOnly, folder.getFileName(), why))
                        .orElse(NLS.bind(Texts.Project_open, folder.getFileName()));
        boolean noted = project.whyReadOnly().isEmpty() && !project.notes().isEmpty();
        announcements.say(noted ? how + " " + Texts.Project_notes : how);
        project.whyReadOnly()
                .ifPresent(why -> problems.report(Problem.warning(folder.toString(), how)));
    }

    private void fail(ProjectException e) {
        String line = NLS.bind(Texts.Project_failed, folder.getFileName(), e.getMessage());
        problems.report(Problem.error(folder.toString(), e.getMessage()));
        announcements.say(line);
        StatusManager.getManager()
                .handle(new Status(IStatus.ERROR, Ids.BUNDLE, line, e), StatusManager.LOG);
    }

    /**
     * Only the making of the index listens to whether it is wanted: it is left to a job of its own,
     * so that nobody waits for it.
     *
     * @param monitor told the rest
     */
    private record WithoutIndex(IProgressMonitor monitor) implements Progress {

        @Override
        public void report(String what, long done, long total) {
            monitor.subTask(what);
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
