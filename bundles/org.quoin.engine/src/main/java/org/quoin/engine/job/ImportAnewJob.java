package org.quoin.engine.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRules;
import org.quoin.project.Project;
import org.quoin.project.RenewalRun;
import org.quoin.project.model.ProjectException;

/**
 * Reads the originals of some articles once more, with the site rules of now, and puts what is
 * found in the place of what was, as one undo step. What people did is kept; an article that would
 * lose some of it stays as it is and is named.
 */
public final class ImportAnewJob {

    private static final int SHOWN = 80;

    private final KeptOriginal originals;
    private final Analysing analysing;

    /**
     * @param registry whose importers and analysers do the work
     * @param rules of sites
     */
    public ImportAnewJob(Registry registry, SiteRules rules) {
        this.originals = new KeptOriginal(registry, rules);
        this.analysing = new Analysing(registry);
    }

    /**
     * Does the work. However it ends, what was stored until then stays and is whole.
     *
     * @param project which may be written to
     * @param articles their numbers; those that are gone are left out
     * @param detail why, for the project's history: a site
     * @param problems told which articles stay as they were, and what else went wrong
     * @param progress told of each article, asked for cancelling
     * @throws ProjectException if the project cannot be written to
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public Renewed run(
            Project project,
            long[] articles,
            String detail,
            Consumer<Problem> problems,
            Progress progress) {
        RenewalRun run = project.articles().renewing(detail);
        Counts counts = new Counts();
        // One original may hold many articles, and is read once.
        Map<String, Map<Long, Article>> bySource = new LinkedHashMap<>();
        for (long number : articles) {
            project.articles()
                    .withoutPictures(number)
                    .ifPresent(
                            each ->
                                    bySource.computeIfAbsent(
                                                    each.provenance().sha256(),
                                                    sha256 -> new LinkedHashMap<>())
                                            .put(number, each));
        }
        for (Map<Long, Article> ofOne : bySource.values()) {
            progress.checkCancelled();
            renew(project, ofOne, run, counts, problems, progress);
            progress.report(detail, counts.articles, articles.length);
        }
        return new Renewed(counts.articles, run.renewed(), counts.kept, counts.failed);
    }

    private static final class Counts {
        private int articles;
        private int kept;
        private int failed;
    }

    private void renew(
            Project project,
            Map<Long, Article> known,
            RenewalRun run,
            Counts counts,
            Consumer<Problem> problems,
            Progress progress) {
        Article any = known.values().iterator().next();
        Optional<KeptOriginal.Contents> contents;
        try {
            contents = originals.read(project, any, progress);
        } catch (IOException e) {
            problems.accept(
                    Problem.error(
                            any.provenance().file(),
                            "its original cannot be read: " + InputWalk.reason(e)));
            contents = Optional.of(new KeptOriginal.Contents(List.of(), List.of()));
        }
        List<Problem> said = contents.map(KeptOriginal.Contents::problems).orElse(List.of());
        said.forEach(problems);
        for (Map.Entry<Long, Article> each : known.entrySet()) {
            counts.articles++;
            Optional<Article> anew = contents.flatMap(found -> found.as(each.getValue()));
            if (anew.isEmpty()) {
                counts.failed++;
                problems.accept(
                        Problem.warning(
                                each.getValue().provenance().file(),
                                "it stays as it was: its original gives no such article now"));
            } else {
                RenewalRun.Renewal renewal =
                        run.renew(each.getKey(), analysing.run(anew.get(), said, progress));
                if (renewal.what() == RenewalRun.Outcome.KEPT) {
                    counts.kept++;
                    problems.accept(stays(each.getValue(), renewal));
                }
            }
        }
    }

    private static Problem stays(Article article, RenewalRun.Renewal renewal) {
        String words = String.join(" ... ", renewal.lost()).replace('\n', ' ');
        return Problem.warning(
                article.title().isEmpty() ? article.provenance().file() : article.title(),
                "it stays as it was: somebody works with words that it would lose: \u201c"
                        + (words.codePointCount(0, words.length()) > SHOWN
                                ? words.substring(0, words.offsetByCodePoints(0, SHOWN)) + " ..."
                                : words)
                        + "\u201d");
    }
}
