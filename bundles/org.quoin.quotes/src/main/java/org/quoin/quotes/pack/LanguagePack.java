package org.quoin.quotes.pack;

import java.util.List;
import java.util.Set;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;

/**
 * One language's way of finding who said what. Stateless once loaded; many threads use it at once.
 */
public interface LanguagePack {

    /** The primary language subtags of BCP 47 it serves, such as {@code zh}. */
    Set<String> languages();

    /**
     * Finds quotations of every kind.
     *
     * @param article its text is taken as it stands
     * @param progress asked for cancelling
     * @return findings in the order of their first span, all inside the article's text
     */
    List<Finding> find(Article article, Progress progress);
}
