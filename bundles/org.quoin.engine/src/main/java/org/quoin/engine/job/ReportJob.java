package org.quoin.engine.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
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
        return articles(filter, Optional.empty(), new HashMap<>(), progress);
    }

    private List<AnalysedArticle> articles(
            QuoteFilter filter,
            Optional<Reprints> once,
            Map<String, Map<Quote, List<String>>> themes,
            Progress progress) {
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
        once.ifPresent(reprints -> numbers.removeIf(each -> !reprints.isFirst(each)));
        List<AnalysedArticle> articles = new ArrayList<>(numbers.size());
        for (long number : numbers) {
            progress.checkCancelled();
            project.articles()
                    .get(number)
                    .ifPresent(
                            each -> {
                                Map<Quote, List<String>> its = new HashMap<>();
                                List<Quote> quotes = new ArrayList<>();
                                for (Quotation one : quotations.getOrDefault(number, List.of())) {
                                    Quote quote = registered.quote(one);
                                    quotes.add(quote);
                                    if (!one.tags().isEmpty()) {
                                        its.put(quote, one.tags());
                                    }
                                }
                                articles.add(
                                        new AnalysedArticle(
                                                each.article(), quotes, each.problems()));
                                themes.put(each.article().id(), its);
                            });
            progress.report("", articles.size(), numbers.size());
        }
        return articles;
    }

    /**
     * The articles of the report with what the project knows of them as sources, and the tags of
     * their quotations as themes.
     *
     * @param filter which quotations, see {@link #articles}
     * @param progress told of each article, asked for cancelling
     * @throws ProjectException if the project cannot be read
     * @throws CancellationException if the progress is cancelled
     */
    public Reported report(QuoteFilter filter, Progress progress) {
        return report(filter, Optional.empty(), progress);
    }

    /**
     * The same with one article of those that are reprints of one another.
     *
     * @param filter which quotations, see {@link #articles}
     * @param once the project's reprints; empty where all of them are wanted
     * @param progress told of each article, asked for cancelling
     * @throws ProjectException if the project cannot be read
     * @throws CancellationException if the progress is cancelled
     */
    public Reported report(QuoteFilter filter, Optional<Reprints> once, Progress progress) {
        Map<String, Map<Quote, List<String>>> themes = new HashMap<>();
        List<AnalysedArticle> articles = articles(filter, once, themes, progress);
        return new Reported(articles, SourceNotes.of(project, articles), themes);
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
