package org.quoin.engine.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;

/**
 * Takes from a project what a briefing is to report: articles in the order in which they came, with
 * the quotations that pass a filter, their speakers under the names of the register.
 */
public final class ReportJob {

    /** So many quotations are read at a time. */
    private static final int CHUNK = 1000;

    private final Project project;

    /**
     * @param project what it reports of
     */
    public ReportJob(Project project) {
        this.project = project;
    }

    /**
     * The articles of the report. Where the filter asks nothing of quotations, those without any
     * are among them. Quotations that a person rejected are left out, unless the filter asks for
     * them.
     *
     * @param filter which quotations
     * @param progress told of each article, asked for cancelling
     * @throws ProjectException if the project cannot be read
     * @throws CancellationException if the progress is cancelled
     */
    public List<AnalysedArticle> articles(QuoteFilter filter, Progress progress) {
        QuoteFilter wanted = filter.statuses().isEmpty() ? filter.notRejected() : filter;
        Map<Long, List<Quotation>> quotations = quotations(wanted, progress);
        Registered registered =
                Registered.of(project, quotations.values().stream().flatMap(List::stream).toList());
        Set<Long> numbers = new LinkedHashSet<>();
        for (long number : project.articles().list(filter)) {
            numbers.add(number);
        }
        if (filter.asksOfQuotations()) {
            numbers.retainAll(quotations.keySet());
        }
        List<AnalysedArticle> articles = new ArrayList<>(numbers.size());
        for (long number : numbers) {
            progress.checkCancelled();
            project.articles()
                    .get(number)
                    .map(
                            each ->
                                    new AnalysedArticle(
                                            each.article(),
                                            quotations.getOrDefault(number, List.of()).stream()
                                                    .map(registered::quote)
                                                    .toList(),
                                            each.problems()))
                    .ifPresent(articles::add);
            progress.report("", articles.size(), numbers.size());
        }
        return articles;
    }

    private Map<Long, List<Quotation>> quotations(QuoteFilter filter, Progress progress) {
        Map<Long, List<Quotation>> found = new LinkedHashMap<>();
        long[] numbers = project.quotations().list(filter, QuoteOrder.ARTICLE);
        for (int at = 0; at < numbers.length; at += CHUNK) {
            progress.checkCancelled();
            long[] some = Arrays.copyOfRange(numbers, at, Math.min(at + CHUNK, numbers.length));
            for (Quotation each : project.quotations().get(some)) {
                found.computeIfAbsent(each.article(), article -> new ArrayList<>()).add(each);
            }
        }
        return found;
    }
}
