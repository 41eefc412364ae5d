package org.quoin.workbench.job;

import java.io.IOException;
import java.nio.file.Path;
import org.quoin.api.job.Progress;
import org.quoin.engine.registry.Registry;

/** Makes a project with something in it. */
@FunctionalInterface
public interface ProjectMaker {

    /**
     * Makes it and closes it.
     *
     * @param folder where nothing is
     * @param plugins whose importers and analysers do the work
     * @param progress asked for cancelling
     * @throws IOException if its material cannot be read
     * @throws org.quoin.project.model.ProjectException if it cannot be written
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     * @throws InterruptedException if the calling thread is interrupted
     */
    void make(Path folder, Registry plugins, Progress progress)
            throws IOException, InterruptedException;
}
