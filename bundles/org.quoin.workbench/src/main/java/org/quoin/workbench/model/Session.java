package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;

/**
 * The articles at hand and what went wrong with them, in memory, from the start of the workbench to
 * its end. Any thread may use it; lists are copies of one moment.
 */
public final class Session {

    private final Map<String, AnalysedArticle> articles = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Signal articlesChanged = new Signal();
    private final Signal problemsChanged = new Signal();

    /** An empty one. */
    public Session() {}

    /**
     * Adds an article behind the others.
     *
     * @return false if an article with its id is here already; that one stays
     */
    public boolean add(AnalysedArticle article) {
        synchronized (this) {
            if (articles.putIfAbsent(article.article().id(), article) != null) {
                return false;
            }
        }
        articlesChanged.send();
        return true;
    }

    /** Adds a problem, unless the same is here already. */
    public void report(Problem problem) {
        synchronized (this) {
            if (problems.contains(problem)) {
                return;
            }
            problems.add(problem);
        }
        problemsChanged.send();
    }

    /** Forgets the problems; nothing else changes. */
    public void clearProblems() {
        synchronized (this) {
            problems.clear();
        }
        problemsChanged.send();
    }

    /** The articles in the order in which they came. */
    public synchronized List<AnalysedArticle> articles() {
        return List.copyOf(articles.values());
    }

    /** The article with an id, if it is here. */
    public synchronized Optional<AnalysedArticle> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** The problems in the order in which they came. */
    public synchronized List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The quotations of every article, in the articles' order. */
    public List<QuoteRow> quotes() {
        List<QuoteRow> rows = new ArrayList<>();
        for (AnalysedArticle article : articles()) {
            rows.addAll(QuoteRow.of(article));
        }
        return rows;
    }

    /** Sent after an article came, on the thread that brought it. */
    public Signal articlesChanged() {
        return articlesChanged;
    }

    /** Sent after a problem came or the problems were forgotten. */
    public Signal problemsChanged() {
        return problemsChanged;
    }
}
