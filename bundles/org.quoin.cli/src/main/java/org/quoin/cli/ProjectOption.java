package org.quoin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.engine.job.RestoreJob;
import org.quoin.project.Project;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;
import picocli.CommandLine.Parameters;

/** The project that a command works on. */
final class ProjectOption {

    @Parameters(index = "0", paramLabel = "PROJECT", description = "Folder of the project.")
    private Path folder = Path.of("");

    Path folder() {
        return folder;
    }

    /**
     * Opens it for reading, beside whoever is working in it.
     *
     * @param command for whom
     * @throws ProjectException if it cannot be read
     */
    Project reading(String command, Told told, Progress progress) {
        return told(
                Project.open(folder, Opening.reading("quoin " + command).telling(progress)), told);
    }

    /**
     * Opens it for changing it.
     *
     * @throws ProjectException if it cannot be changed now; says who is working in it
     */
    Project writing(String command, Told told, Progress progress) {
        return writable(best(command, told, progress));
    }

    /**
     * Opens it for changing it, or else for reading, beside whoever is working in it.
     *
     * @throws ProjectException if it cannot even be read
     */
    Project best(String command, Told told, Progress progress) {
        return told(
                Project.open(folder, Opening.writing("quoin " + command).telling(progress)), told);
    }

    /**
     * Opens it for changing it, and makes it where it is not there.
     *
     * @throws ProjectException if it can be neither made nor changed now
     */
    Project made(String command, Told told, Progress progress) {
        if (Project.isProject(folder)) {
            return writing(command, told, progress);
        }
        Opening opening = Opening.writing("quoin " + command).telling(progress);
        if (Files.isRegularFile(folder)) {
            throw new ProjectException(
                    folder + " is a file; a project is a folder, and comes first on the line");
        }
        return writable(told(Project.create(folder, opening), told));
    }

    /** Imports again what a rescue lost, if there is such. */
    static void restore(Project project, RestoreJob job, Told told, Progress progress)
            throws InterruptedException {
        if (project.isIncomplete()) {
            int articles = job.run(project, told::problem, progress);
            told.done(Told.counted(articles, "article") + " imported again from the originals");
        }
    }

    private static Project told(Project project, Told told) {
        project.notes().forEach(told::problem);
        return project;
    }

    private Project writable(Project project) {
        Optional<String> why = project.whyReadOnly();
        if (why.isPresent()) {
            project.close();
            throw new ProjectException(folder + " cannot be changed: " + why.get());
        }
        return project;
    }
}
