package org.quoin.workbench.job;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.quoin.api.job.Problem;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.ProblemList;

/**
 * Long work over the project on the desk, as one undo step. It ends with one line among the
 * announcements; what went wrong is in the list of problems. Cancelling keeps what was done until
 * then.
 */
abstract class ProjectJob extends Job {

    private final Surroundings surroundings;

    /**
     * What such work needs.
     *
     * @param plugins gives those whose importers and analysers do the work
     * @param desk where the project lies
     * @param problems takes what goes wrong
     * @param announcements takes the summary
     */
    record Surroundings(
            Supplier<Registry> plugins,
            Desk desk,
            ProblemList problems,
            Announcements announcements) {}

    ProjectJob(String name, Surroundings surroundings) {
        super(name);
        this.surroundings = surroundings;
        setPriority(LONG);
    }

    /**
     * Does it.
     *
     * @return what came of it, on one line
     * @throws CancellationException if the user stopped it
     * @throws ProjectException if the project refuses; ends the work
     */
    abstract String work(Project project, Registry plugins, IProgressMonitor monitor)
            throws InterruptedException;

    /** What is said when the user stopped it. */
    abstract String whenCancelled();

    /** There is no project. */
    void noProject() {
        // Only who brings something has to be told that there is nothing to bring it to.
    }

    /** Names something that went wrong. */
    final void report(Problem problem) {
        surroundings.problems().report(problem);
    }

    /** Says something on the line of announcements. */
    final void say(String words) {
        surroundings.announcements().say(words);
    }

    /** One core is left to the person who reads meanwhile. */
    static int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    @Override
    public final boolean belongsTo(Object family) {
        return family == getClass();
    }

    /** The project is asked for only now: one that was being opened is open when this runs. */
    @Override
    protected final IStatus run(IProgressMonitor monitor) {
        return surroundings
                .desk()
                .project()
                .map(project -> over(project, monitor))
                .orElseGet(
                        () -> {
                            noProject();
                            return Status.OK_STATUS;
                        });
    }

    private IStatus over(Project project, IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            say(work(project, surroundings.plugins().get(), monitor));
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            say(whenCancelled());
            return Status.CANCEL_STATUS;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        } catch (ProjectException e) {
            report(Problem.error(project.folder().toString(), e.getMessage()));
            say(e.getMessage());
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }
}
