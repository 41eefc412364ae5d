package org.quoin.workbench.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.plugin.ImportException;
import org.quoin.engine.input.InputWalk;
import org.quoin.project.model.ProjectException;

/**
 * Looks a file of the user's through and says what is found in it. Changes nothing in the project.
 *
 * @param <T> what is found
 */
public final class FileCheckJob<T> extends Job {

    private final Path file;
    private final Look<T> look;
    private final FileCheck.Listener<T> listener;

    /** Looks a file through. */
    @FunctionalInterface
    interface Look<T> {

        /**
         * Does it.
         *
         * @param progress told how far it is, asked for cancelling
         * @throws IOException if the file cannot be read, or another not be written
         * @throws ImportException if the file is none that can be looked through; says why
         * @throws ExportException likewise
         */
        T through(Path file, Progress progress)
                throws IOException, ImportException, ExportException;
    }

    /**
     * @param file the file
     * @param look does it
     * @param listener told how far it is, and how it ended
     */
    FileCheckJob(Path file, Look<T> look, FileCheck.Listener<T> listener) {
        super(NLS.bind(JobTexts.Check_job, file.getFileName()));
        this.file = file;
        this.look = look;
        this.listener = listener;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FileCheckJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        FileCheck<T> ended = check(monitor);
        monitor.done();
        listener.ended(ended);
        return ended instanceof FileCheck.Stopped ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private FileCheck<T> check(IProgressMonitor monitor) {
        try {
            return new FileCheck.Done<>(file, look.through(file, telling(monitor)));
        } catch (CancellationException stopped) {
            return new FileCheck.Stopped<>(file);
        } catch (ImportException | ExportException | ProjectException e) {
            return new FileCheck.Failed<>(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new FileCheck.Failed<>(file, InputWalk.reason(e));
        }
    }

    private Progress telling(IProgressMonitor monitor) {
        return new MonitorProgress(monitor) {
            @Override
            public void report(String what, long done, long total) {
                super.report(what, done, total);
                listener.progress(done, total);
            }
        };
    }
}
