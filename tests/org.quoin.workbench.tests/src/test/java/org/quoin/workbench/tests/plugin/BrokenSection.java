package org.quoin.workbench.tests.plugin;

import java.util.List;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.InspectorSection;
import org.quoin.api.quote.Quote;

/** Fails on articles with a certain title, as a plug-in may. */
public final class BrokenSection implements InspectorSection {

    /** Made by Eclipse. */
    public BrokenSection() {}

    @Override
    public List<Row> rows(Article article, Quote quote, Progress progress) {
        if (article.title().contains("Broken")) {
            throw new IllegalStateException("the tables are gone");
        }
        return List.of();
    }
}
