package org.quoin.api.quote;

import java.util.List;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;

/**
 * An article with what was found in it.
 *
 * @param article the article
 * @param quotes in the order of their first span
 * @param problems what did not go as it should while importing or analysing; none of it fatal
 */
public record AnalysedArticle(Article article, List<Quote> quotes, List<Problem> problems) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a quotation reaches outside the article's text
     */
    public AnalysedArticle {
        quotes = List.copyOf(quotes);
        problems = List.copyOf(problems);
        for (Quote quote : quotes) {
            if (quote.extent().end() > article.text().length()) {
                throw new IllegalArgumentException(
                        "quotation outside the text of " + article.id() + ": " + quote);
            }
        }
    }
}
