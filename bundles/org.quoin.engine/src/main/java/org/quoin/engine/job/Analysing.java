package org.quoin.engine.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.guard.Guard;
import org.quoin.engine.guard.HungException;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Reasons;
import org.quoin.engine.registry.Registry;

/** Lets every analyser look at an article, and keeps what goes wrong there to that analyser. */
public final class Analysing {

    private final List<Plugin<QuoteAnalyser>> analysers;
    private final Guard guard;

    /**
     * @param registry whose analysers are asked
     */
    public Analysing(Registry registry) {
        analysers = registry.plugins(Point.ANALYSERS);
        guard = new Guard(registry);
    }

    /**
     * Analyses one article.
     *
     * @param article the article
     * @param known what is known to be wrong with it already
     * @param progress asked for cancelling
     * @return the article with the quotations of all analysers, in the order of their first span
     * @throws CancellationException if the progress is cancelled
     */
    public AnalysedArticle run(Article article, List<Problem> known, Progress progress) {
        List<Quote> quotes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(known);
        String file = article.provenance().file();
        for (Plugin<QuoteAnalyser> each : analysers) {
            progress.checkCancelled();
            if (guard.isLeftOut(each)) {
                // Not a word about it would read as if nothing were there.
                problems.add(
                        Problem.error(
                                file,
                                "the analyser "
                                        + each.descriptor().label()
                                        + " was left out after it had hung"));
            } else {
                run(each, article, quotes, problems, progress);
            }
        }
        quotes.sort(Comparator.comparing(Quote::extent));
        return new AnalysedArticle(article, quotes, problems);
    }

    private void run(
            Plugin<QuoteAnalyser> analyser,
            Article article,
            List<Quote> quotes,
            List<Problem> problems,
            Progress progress) {
        String file = article.provenance().file();
        String label = "the analyser " + analyser.descriptor().label();
        try {
            QuoteAnalyser.Analysis analysis =
                    guard.call(
                            analyser,
                            (turn, theirs) -> analyser.instance().analyse(article, theirs),
                            progress);
            problems.addAll(analysis.problems());
            for (Quote quote : analysis.quotes()) {
                if (isInside(quote, article.text().length())) {
                    quotes.add(quote);
                } else {
                    problems.add(
                            Problem.warning(
                                    file,
                                    "a quotation was left out: "
                                            + label
                                            + " placed it outside the text"));
                }
            }
        } catch (CancellationException e) {
            throw e;
        } catch (HungException e) {
            problems.add(Problem.error(file, label + " failed on it: " + e.getMessage()));
        } catch (Exception | LinkageError | StackOverflowError e) {
            problems.add(Problem.error(file, label + " failed on it: " + Reasons.of(e)));
        }
    }

    /** Whether nothing of a quotation reaches outside a text of some length. */
    static boolean isInside(Quote quote, int length) {
        return quote.extent().end() <= length
                && quote.source().map(TextSpan::end).orElse(0) <= length
                && quote.cue().map(TextSpan::end).orElse(0) <= length;
    }
}
