package org.quoin.engine.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Receipt;

/**
 * Imports again the originals that no article of a project came of: what is to be done after a
 * rescue that lost articles. Pictures that came with lost articles are among the originals and give
 * none.
 */
public final class RestoreJob {

    private final ProjectImportJob job;

    /**
     * @param registry whose importers and analysers do the work
     * @param jobs threads, at least 1
     */
    public RestoreJob(Registry registry, int jobs) {
        this.job = new ProjectImportJob(registry, jobs);
    }

    /**
     * Does the work, and tells the project that it was done.
     *
     * @param project which may be written to
     * @param problems told of articles that came back with less than they had
     * @param progress told of each original, asked for cancelling
     * @return how many articles came back
     * @throws ProjectException if the project cannot be written to
     * @throws CancellationException if the progress is cancelled
     * @throws InterruptedException if the calling thread is interrupted
     */
    public int run(Project project, Consumer<Problem> problems, Progress progress)
            throws InterruptedException {
        Set<String> orphans = project.articles().orphans();
        Iterator<FoundInput> inputs =
                orphans.stream().sorted().map(each -> original(project, each)).iterator();
        try {
            Imported imported =
                    job.run(
                            project,
                            inputs,
                            "originals",
                            new Results() {
                                @Override
                                public void article(AnalysedArticle article) {}

                                @Override
                                public void problem(Problem problem) {
                                    // Many an original never was an article.
                                    if (problem.severity() == Problem.Severity.WARNING) {
                                        problems.accept(problem);
                                    }
                                }

                                @Override
                                public void passedOver(String name) {}
                            },
                            progress);
            project.complete();
            return imported.articles();
        } catch (IOException e) {
            throw new IllegalStateException("these results go nowhere", e);
        }
    }

    private static FoundInput original(Project project, String sha256) {
        try (InputStream bytes = project.articles().original(sha256).orElseThrow()) {
            Receipt receipt = project.articles().receipt(sha256).orElse(unknown(sha256));
            return new FoundInput.Found(
                    FileInput.received(
                            receipt, bytes.readAllBytes(), KeptOriginal.beside(project, receipt)));
        } catch (IOException e) {
            return new FoundInput.Unreadable(
                    Problem.warning(sha256, "the original cannot be read: " + e.getMessage()));
        }
    }

    /** Projects of earlier versions kept no receipts. */
    private static Receipt unknown(String sha256) {
        return new Receipt(sha256, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
