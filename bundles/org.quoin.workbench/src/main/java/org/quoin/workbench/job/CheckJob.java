package org.quoin.workbench.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ImportException;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.verify.VerifyJob;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;

/**
 * Reads a briefing back and says what became of its quotations, held against the articles of the
 * project on the desk. Changes nothing.
 */
public final class CheckJob extends Job {

    private final Path file;
    private final Supplier<Registry> plugins;
    private final Optional<Project> project;
    private final BriefingCheck.Listener listener;

    /**
     * @param file the briefing
     * @param plugins gives those whose readers read
     * @param project whose articles the evidence is held against
     * @param listener told how far it is, and how it ended
     */
    CheckJob(
            Path file,
            Supplier<Registry> plugins,
            Optional<Project> project,
            BriefingCheck.Listener listener) {
        super(NLS.bind(JobTexts.Check_job, file.getFileName()));
        this.file = file;
        this.plugins = plugins;
        this.project = project;
        this.listener = listener;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == CheckJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        BriefingCheck ended = check(monitor);
        monitor.done();
        listener.ended(ended);
        return ended instanceof BriefingCheck.Stopped ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private BriefingCheck check(IProgressMonitor monitor) {
        try {
            return new BriefingCheck.Done(
                    file,
                    new VerifyJob(plugins.get()).run(file, project, telling(monitor)),
                    project.map(each -> String.valueOf(each.folder().getFileName())).orElse(""));
        } catch (CancellationException stopped) {
            return new BriefingCheck.Stopped(file);
        } catch (ImportException | ProjectException e) {
            return new BriefingCheck.Failed(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new BriefingCheck.Failed(file, InputWalk.reason(e));
        }
    }

    private Progress telling(IProgressMonitor monitor) {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {
                monitor.subTask(what);
                listener.progress(done, total);
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
    }
}
