package org.quoin.workbench.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;
import org.quoin.api.job.Problem;
import org.quoin.api.plugin.ExportException;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.BriefJob;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Announcements.Announcement;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/**
 * Writes a briefing in the background, whole or not at all. It ends with a line that offers to open
 * the file; a failure is named among the problems, with its reason.
 */
public final class BriefingJob extends Job {

    private final Optional<Project> project;
    private final BriefingContent content;
    private final Path target;
    private final Supplier<Registry> plugins;
    private final ProblemList problems;
    private final Announcements announcements;
    private final OpenAfterwards afterwards;

    /**
     * @param desk whose project is reported on
     * @param content what is written
     * @param target its ending chooses the exporter
     * @param plugins gives those whose exporters write
     * @param problems told why it failed
     * @param announcements takes the closing line
     * @param afterwards may open the file
     */
    public BriefingJob(
            Desk desk,
            BriefingContent content,
            Path target,
            Supplier<Registry> plugins,
            ProblemList problems,
            Announcements announcements,
            OpenAfterwards afterwards) {
        super(NLS.bind(Texts.Briefing_job, target.getFileName()));
        this.project = desk.project();
        this.content = content;
        this.target = target;
        this.plugins = plugins;
        this.problems = problems;
        this.announcements = announcements;
        this.afterwards = afterwards;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == BriefingJob.class;
    }

    // The desk owns the project and closes it.
    @SuppressWarnings("resource")
    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        Path name = target.getFileName();
        Registry registry = plugins.get();
        try {
            // What was typed a moment ago belongs into it.
            Job.getJobManager().join(EditJob.class, monitor);
            Optional<String> done =
                    project.isEmpty()
                            ? Optional.empty()
                            : content.write(
                                    project.get(),
                                    new BriefJob(registry),
                                    target,
                                    new MonitorProgress(monitor));
            done.ifPresentOrElse(this::written, () -> announcements.say(Texts.Briefing_noArticles));
            return Status.OK_STATUS;
        } catch (InterruptedException | OperationCanceledException cancelled) {
            announcements.say(NLS.bind(Texts.Briefing_cancelled, name));
            return Status.CANCEL_STATUS;
        } catch (CancellationException cancelled) {
            announcements.say(NLS.bind(Texts.Briefing_cancelled, name));
            return Status.CANCEL_STATUS;
        } catch (ExportException | ProjectException e) {
            fail(e.getMessage(), e);
        } catch (IOException e) {
            fail(InputWalk.reason(e), e);
        } finally {
            registry.problems().forEach(problems::report);
            monitor.done();
        }
        return Status.OK_STATUS;
    }

    private void written(String line) {
        announcements.say(new Announcement(line, Optional.of(target)));
        afterwards.open(target);
    }

    private void fail(String reason, Exception cause) {
        String line = NLS.bind(Texts.Briefing_failed, target.getFileName(), reason);
        problems.report(Problem.error(target.toString(), reason));
        announcements.say(line);
        StatusManager.getManager()
                .handle(new Status(IStatus.ERROR, Ids.BUNDLE, line, cause), StatusManager.LOG);
    }
}
