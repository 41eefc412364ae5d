package org.quoin.api.plugin;

import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;

/**
 * Takes what an importer finds, one article at a time, so that a large container never stands in
 * memory whole.
 */
public interface ImportSink {

    /** One finished article; its provenance names the input and the importer. */
    void article(Article article);

    /** Something worth knowing about the input or about one article of it. */
    void problem(Problem problem);
}
