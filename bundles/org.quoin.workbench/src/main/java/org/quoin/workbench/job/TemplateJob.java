package org.quoin.workbench.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.template.TemplateProblem;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.TemplateCheckJob;
import org.quoin.engine.registry.Registry;

/** Looks a template through, and may write what is wrong as comments into a copy of it. */
public final class TemplateJob extends Job {

    private final Path file;
    private final Optional<Path> copy;
    private final Supplier<Registry> plugins;
    private final Consumer<TemplateCheck> ended;

    /**
     * @param file the template
     * @param copy the file for the comments
     * @param plugins gives those whose checkers check
     * @param ended told how it ended, on the thread of the job
     */
    TemplateJob(
            Path file,
            Optional<Path> copy,
            Supplier<Registry> plugins,
            Consumer<TemplateCheck> ended) {
        super(NLS.bind(JobTexts.Check_job, file.getFileName()));
        this.file = file;
        this.copy = copy;
        this.plugins = plugins;
        this.ended = ended;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == TemplateJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        TemplateCheck check = check(monitor);
        monitor.done();
        ended.accept(check);
        return check instanceof TemplateCheck.Stopped ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private TemplateCheck check(IProgressMonitor monitor) {
        TemplateCheckJob engine = new TemplateCheckJob(plugins.get());
        Locale language = Locale.getDefault();
        MonitorProgress progress = new MonitorProgress(monitor);
        try {
            List<TemplateProblem> problems =
                    copy.isEmpty()
                            ? engine.check(file, language, progress)
                            : engine.comment(file, language, copy.get(), progress);
            return new TemplateCheck.Done(file, problems, copy);
        } catch (CancellationException stopped) {
            return new TemplateCheck.Stopped(file);
        } catch (ExportException e) {
            return new TemplateCheck.Failed(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new TemplateCheck.Failed(file, InputWalk.reason(e));
        }
    }
}
