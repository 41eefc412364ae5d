package org.quoin.platform.tests.foreign;

import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.QuoteAnalyser;

/** Fails on every article. */
public final class ThrowingAnalyser implements QuoteAnalyser {

    /** Made by Eclipse. */
    public ThrowingAnalyser() {}

    @Override
    public Analysis analyse(Article article, Progress progress) {
        throw new UnsupportedOperationException("no grammar for it");
    }
}
