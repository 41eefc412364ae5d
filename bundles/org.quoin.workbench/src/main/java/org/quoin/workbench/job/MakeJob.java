package org.quoin.workbench.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;

/**
 * Makes a project beside its place and moves it there when it is whole: one that was broken off is
 * never taken for the finished one.
 */
final class MakeJob extends Job {

    /** Fills a folder. */
    @FunctionalInterface
    interface Making {

        /** See {@link ProjectMaker#make}. */
        void make(Path folder, Progress progress) throws IOException, InterruptedException;
    }

    private final Path folder;
    private final Making making;
    private final Runnable made;
    private final Consumer<String> failed;

    /**
     * @param name what is done, for people
     * @param folder of the project
     * @param making fills a folder
     * @param made run when the project is in its place
     * @param failed told why it is not
     */
    MakeJob(String name, Path folder, Making making, Runnable made, Consumer<String> failed) {
        super(name);
        this.folder = folder;
        this.making = making;
        this.made = made;
        this.failed = failed;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == MakeJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            if (!Project.isProject(folder)) {
                make(monitor);
            }
            made.run();
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            return Status.CANCEL_STATUS;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        } catch (IOException | ProjectException e) {
            failed.accept(e.getMessage());
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }

    private void make(IProgressMonitor monitor) throws IOException, InterruptedException {
        Path beside = folder.resolveSibling("." + folder.getFileName() + ".new");
        remove(beside);
        try {
            making.make(beside, new MonitorProgress(monitor));
            Files.move(beside, folder);
        } finally {
            remove(beside);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
