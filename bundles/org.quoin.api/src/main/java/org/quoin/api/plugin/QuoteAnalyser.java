package org.quoin.api.plugin;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.Quote;

/**
 * Finds who said what. Stateless: one instance serves many threads at once. Deterministic: the same
 * article gives the same quotations.
 */
@ConsumerType
public interface QuoteAnalyser {

    /**
     * Analyses one article.
     *
     * @param article its text is taken as it stands
     * @param progress asked for cancelling
     * @return what was found
     */
    Analysis analyse(Article article, Progress progress);

    /**
     * What was found.
     *
     * @param quotes in the order of their first span, all inside the article's text
     * @param problems what the analyser could not do, such as a language without a pack
     */
    record Analysis(List<Quote> quotes, List<Problem> problems) {
        /** Copies the lists. */
        public Analysis {
            quotes = List.copyOf(quotes);
            problems = List.copyOf(problems);
        }
    }
}
