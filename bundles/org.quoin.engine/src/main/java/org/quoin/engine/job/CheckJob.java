package org.quoin.engine.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.input.Sha256;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.ProjectException;

/**
 * Looks whether a project still proves what it says: every article's original is there with its
 * hash, and every quotation lies inside its article's text. That the database itself is sound is
 * looked at whenever it is opened.
 */
public final class CheckJob {

    private final Project project;

    /**
     * @param project to be looked at; nothing is changed
     */
    public CheckJob(Project project) {
        this.project = project;
    }

    /**
     * Looks at every article.
     *
     * @param problems told of each article that something is wrong with
     * @param progress told of each article, asked for cancelling
     * @return what was found
     * @throws ProjectException if the project cannot be read
     * @throws CancellationException if the progress is cancelled
     */
    public Checked run(Consumer<Problem> problems, Progress progress) {
        long[] numbers = project.articles().list(ArticleOrder.ARRIVAL);
        int quotes = 0;
        int damaged = 0;
        for (int i = 0; i < numbers.length; i++) {
            progress.checkCancelled();
            progress.report("", i, numbers.length);
            try {
                Optional<AnalysedArticle> article = project.articles().get(numbers[i]);
                if (article.isPresent()) {
                    quotes += article.get().quotes().size();
                    checkOriginal(numbers[i], article.get().article());
                }
            } catch (Damage e) {
                damaged++;
                problems.accept(e.problem);
            } catch (IllegalArgumentException e) {
                damaged++;
                problems.accept(
                        Problem.error("article " + numbers[i], "does not fit: " + e.getMessage()));
            }
        }
        return new Checked(numbers.length, quotes, damaged, project.articles().orphans().size());
    }

    private void checkOriginal(long number, Article article) {
        String file = article.provenance().file();
        String expected = article.provenance().sha256();
        try (InputStream bytes =
                project.articles()
                        .original(number)
                        .orElseThrow(() -> new Damage(file, "its original is missing"))) {
            if (!Sha256.of(bytes).equals(expected)) {
                throw new Damage(
                        file, "its original was changed: the bytes do not have the hash any more");
            }
        } catch (IOException e) {
            throw new Damage(file, "its original cannot be read: " + InputWalk.reason(e));
        }
    }

    /** What is wrong with one article. */
    private static final class Damage extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        Damage(String file, String message) {
            super(message);
            this.problem = Problem.error(file, message);
        }
    }
}
