package org.quoin.workbench.job;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.job.Results;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleOrder;
import org.quoin.workbench.model.ImportOutcome;

/**
 * Follows an import, so that afterwards each thing that came of it can be shown: numbers are given
 * out upwards, so that articles behind the newest of before are those that came.
 */
final class ImportCount implements Results {

    private final Project project;
    private final Consumer<Problem> problems;
    private final long newest;
    private final List<Problem> failed = new ArrayList<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> came = new LinkedHashSet<>();
    private final Set<String> twice = new LinkedHashSet<>();

    /**
     * @param project into which is imported from now on
     * @param problems told what goes wrong
     */
    ImportCount(Project project, Consumer<Problem> problems) {
        this.project = project;
        this.problems = problems;
        long[] before = project.articles().list(ArticleOrder.ARRIVAL);
        newest = before.length == 0 ? 0 : before[before.length - 1];
    }

    @Override
    public void article(AnalysedArticle article) {
        // It is in the project, and lists hear of that.
        String id = article.article().id();
        if (!came.add(id)) {
            twice.add(id);
        }
    }

    @Override
    public void problem(Problem problem) {
        problems.accept(problem);
        if (problem.severity() == Problem.Severity.ERROR) {
            failed.add(problem);
        }
    }

    @Override
    public void passedOver(String name) {
        // Pictures and styles beside pages are no loss that anybody need know of.
    }

    @Override
    public void alreadyThere(String sha256) {
        known.add(sha256);
    }

    /** What came of it. */
    ImportOutcome outcome(boolean cancelled) {
        List<Long> imported =
                LongStream.of(project.articles().list(ArticleOrder.ARRIVAL))
                        .filter(each -> each > newest)
                        .boxed()
                        .toList();
        return new ImportOutcome(imported, alreadyThere(imported.size()), failed, cancelled);
    }

    private List<Long> alreadyThere(int imported) {
        Set<Long> numbers = new LinkedHashSet<>();
        known.forEach(sha256 -> LongStream.of(project.articles().of(sha256)).forEach(numbers::add));
        twice.forEach(id -> project.articles().find(id).ifPresent(numbers::add));
        // Each is asked for only if some of them were there before.
        if (came.size() > imported) {
            came.forEach(
                    id ->
                            project.articles().find(id).stream()
                                    .filter(number -> number <= newest)
                                    .forEach(numbers::add));
        }
        return List.copyOf(numbers);
    }
}
