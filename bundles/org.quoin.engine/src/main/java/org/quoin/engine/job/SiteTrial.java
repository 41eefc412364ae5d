package org.quoin.engine.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRules;
import org.quoin.project.Project;

/** Says what an article would become with other site rules, and changes nothing. */
public final class SiteTrial {

    private final Registry registry;

    /**
     * @param registry whose importers read
     */
    public SiteTrial(Registry registry) {
        this.registry = registry;
    }

    /**
     * What an article is, and what it would be.
     *
     * @param before as the project has it
     * @param after as it would be; none where nothing would be found
     * @param problems what a person should know of the reading
     */
    public record Result(Article before, Optional<Article> after, List<Problem> problems) {

        /** Copies the list. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads the original of an article with rules.
     *
     * @param number of the article
     * @return empty where the project does not have it any more
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public Optional<Result> run(Project project, long number, SiteRules rules, Progress progress) {
        return project.articles()
                .withoutPictures(number)
                .map(each -> run(project, each, rules, progress));
    }

    private Result run(Project project, Article before, SiteRules rules, Progress progress) {
        try {
            return new KeptOriginal(registry, rules)
                    .read(project, before, progress)
                    .map(each -> new Result(before, each.as(before), each.problems()))
                    .orElseGet(() -> failed(before, "its original is not kept"));
        } catch (IOException e) {
            return failed(before, "its original cannot be read: " + InputWalk.reason(e));
        }
    }

    private static Result failed(Article before, String why) {
        return new Result(
                before, Optional.empty(), List.of(Problem.error(before.provenance().file(), why)));
    }
}
