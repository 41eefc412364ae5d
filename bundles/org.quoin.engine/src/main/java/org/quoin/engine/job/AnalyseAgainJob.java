package org.quoin.engine.job;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;
import org.quoin.project.AnalysisRun;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;

/**
 * Runs the analysers again over articles of a project, as one undo step. What people did is kept;
 * what is found where nothing was is proposed; everything else that is found differently is only
 * offered.
 */
public final class AnalyseAgainJob {

    private final Analysing analysing;
    private final Set<String> analysers;
    private final Pipeline<Long, AnalysedArticle> pipeline;

    /**
     * @param registry whose analysers do the work
     * @param jobs threads, at least 1
     */
    public AnalyseAgainJob(Registry registry, int jobs) {
        this.analysing = new Analysing(registry);
        this.analysers =
                registry.plugins(Point.ANALYSERS).stream()
                        .map(Plugin::descriptor)
                        .map(each -> each.id())
                        .collect(Collectors.toUnmodifiableSet());
        this.pipeline = new Pipeline<>("quoin analyse", jobs);
    }

    /**
     * Does the work. However it ends, what was stored until then stays and is whole.
     *
     * @param project whose articles
     * @param articles their numbers; those that are gone are left out
     * @param problems told what the analysers could not do
     * @param progress told of each article, asked for cancelling
     * @return what was done
     * @throws ProjectException if the project cannot be written to
     * @throws CancellationException if the progress is cancelled
     * @throws InterruptedException if the calling thread is interrupted
     */
    public Reanalysed run(
            Project project, long[] articles, Consumer<Problem> problems, Progress progress)
            throws InterruptedException {
        String detail = String.join(", ", analysers.stream().sorted().toList());
        PrimitiveIterator.OfLong numbers = Arrays.stream(articles).iterator();
        try (AnalysisRun run = project.offers().analysing(detail, analysers)) {
            Taking taking = new Taking(run, problems, progress, articles.length);
            pipeline.run(
                    numbers,
                    (number, found, quiet) ->
                            project.articles()
                                    .article(number)
                                    .map(each -> analysing.run(each, List.of(), quiet))
                                    .ifPresent(found),
                    taking,
                    progress);
            run.store();
            return new Reanalysed(taking.analysed, taking.failed, run.added(), run.offered());
        } catch (IOException e) {
            throw new IllegalStateException("the run itself writes no file", e);
        }
    }

    /** Hands each article's quotations to the run, and counts. */
    private static final class Taking implements Pipeline.Taker<Long, AnalysedArticle> {

        private final AnalysisRun run;
        private final Consumer<Problem> problems;
        private final Progress progress;
        private final int total;
        private int done;
        private int analysed;
        private int failed;

        Taking(AnalysisRun run, Consumer<Problem> problems, Progress progress, int total) {
            this.run = run;
            this.problems = problems;
            this.progress = progress;
            this.total = total;
        }

        @Override
        public void take(Long number, Pipeline.Outcome<AnalysedArticle> outcome)
                throws InterruptedException {
            for (Optional<AnalysedArticle> each = outcome.next();
                    each.isPresent();
                    each = outcome.next()) {
                take(number, each.get());
            }
            done++;
        }

        private void take(long number, AnalysedArticle found) {
            Article article = found.article();
            progress.report(article.title(), done, total);
            found.problems().forEach(problems);
            // An analyser that failed found nothing; that must not read as if nothing were there.
            if (found.problems().stream()
                    .anyMatch(each -> each.severity() == Problem.Severity.ERROR)) {
                failed++;
            } else {
                analysed++;
                run.add(number, found.quotes());
            }
        }
    }
}
