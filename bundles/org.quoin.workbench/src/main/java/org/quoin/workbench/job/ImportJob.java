package org.quoin.workbench.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.Imported;
import org.quoin.engine.job.ProjectImportJob;
import org.quoin.engine.job.Results;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.ui.Texts;

/**
 * Imports files and folders into the project, in the background, as one undo step. It ends with one
 * line among the announcements; what went wrong is in the list of problems. Cancelling keeps what
 * came until then.
 */
public final class ImportJob extends Job {

    private final List<String> paths;
    private final Supplier<Registry> plugins;
    private final Desk desk;
    private final ProblemList problems;
    private final Announcements announcements;

    /**
     * @param paths files and folders
     * @param plugins gives those whose importers and analysers do the work
     * @param desk whose project takes the articles
     * @param problems takes what goes wrong
     * @param announcements takes the summary
     */
    public ImportJob(
            List<String> paths,
            Supplier<Registry> plugins,
            Desk desk,
            ProblemList problems,
            Announcements announcements) {
        super(Texts.Import_job);
        this.paths = List.copyOf(paths);
        this.plugins = plugins;
        this.desk = desk;
        this.problems = problems;
        this.announcements = announcements;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ImportJob.class;
    }

    /** The project is asked for only now: one that was being opened is open when this runs. */
    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Optional<IStatus> ended = desk.project().map(project -> into(project, monitor));
        if (ended.isEmpty()) {
            announcements.say(Texts.Project_none);
        }
        return ended.orElse(Status.OK_STATUS);
    }

    private IStatus into(Project project, IProgressMonitor monitor) {
        monitor.beginTask(Texts.Import_job, IProgressMonitor.UNKNOWN);
        int before = project.articles().count();
        Registry registry = plugins.get();
        try {
            announcements.say(summary(run(project, registry, monitor)));
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            int came = project.articles().count() - before;
            announcements.say(NLS.bind(Texts.Import_cancelled, came) + Texts.Import_end);
            return Status.CANCEL_STATUS;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        } catch (ProjectException e) {
            problems.report(Problem.error(project.folder().toString(), e.getMessage()));
            announcements.say(e.getMessage());
            return Status.OK_STATUS;
        } catch (IOException e) {
            // Results are only shown, never written, so that only a defect leads here.
            throw new IllegalStateException("the window did not take a result", e);
        } finally {
            registry.problems().forEach(problems::report);
            monitor.done();
        }
    }

    private Imported run(Project project, Registry registry, IProgressMonitor monitor)
            throws IOException, InterruptedException {
        // One core is left to the person who reads meanwhile.
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new ProjectImportJob(registry, threads)
                .run(
                        project,
                        new InputWalk(paths, InputStream::nullInputStream),
                        detail(),
                        new Failures(),
                        new MonitorProgress(monitor));
    }

    /** The one file or folder, for the project's history. */
    private String detail() {
        return paths.size() == 1 ? String.valueOf(Path.of(paths.get(0)).getFileName()) : "";
    }

    private static String summary(Imported imported) {
        StringBuilder line = new StringBuilder(NLS.bind(Texts.Import_done, imported.articles()));
        if (imported.alreadyThere() > 0) {
            line.append(NLS.bind(Texts.Import_already, imported.alreadyThere()));
        }
        if (imported.failed() > 0) {
            line.append(NLS.bind(Texts.Import_failed, imported.failed()));
        }
        return line.append(Texts.Import_end).toString();
    }

    /** Only what goes wrong has to be told: what comes is seen in the project. */
    private final class Failures implements Results {

        @Override
        public void article(AnalysedArticle article) {
            // It is in the project, and lists hear of that.
        }

        @Override
        public void problem(Problem problem) {
            problems.report(problem);
        }

        @Override
        public void passedOver(String name) {
            // Pictures and styles beside pages are no loss that anybody need know of.
        }
    }
}
