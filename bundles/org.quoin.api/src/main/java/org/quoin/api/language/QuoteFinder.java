package org.quoin.api.language;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;

/**
 * One language's way of finding who said what, with its words read. Stateless: many threads use one
 * at once. Deterministic: the same article gives the same findings.
 */
@ConsumerType
public interface QuoteFinder {

    /**
     * Finds quotations of every kind.
     *
     * @param article its text is taken as it stands
     * @param progress asked for cancelling
     * @return findings in the order of their first span, all inside the article's text
     */
    List<Finding> find(Article article, Progress progress);
}
