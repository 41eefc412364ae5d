package org.quoin.platform.tests.foreign;

import java.util.List;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.InspectorSection;
import org.quoin.api.quote.Quote;

/** Fails on every quotation. */
public final class ThrowingSection implements InspectorSection {

    /** Made by Eclipse. */
    public ThrowingSection() {}

    @Override
    public List<Row> rows(Article article, Quote quote, Progress progress) {
        throw new IllegalStateException("the tables are gone");
    }
}
