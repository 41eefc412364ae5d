package org.quoin.workbench.tests.plugin;

import java.util.List;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.Configurable;
import org.quoin.api.plugin.InspectorSection;
import org.quoin.api.plugin.OptionValues;
import org.quoin.api.quote.Quote;

/** Counts the words of a quotation, those of a least length. */
public final class WordCount implements InspectorSection, Configurable<InspectorSection> {

    private final long least;

    /** Made by Eclipse. */
    public WordCount() {
        this(0);
    }

    private WordCount(long least) {
        this.least = least;
    }

    @Override
    public InspectorSection with(OptionValues options) {
        return new WordCount(options.number("least"));
    }

    @Override
    public List<Row> rows(Article article, Quote quote, Progress progress) {
        long words =
                List.of(quote.extent().of(article.text()).split(" ", -1)).stream()
                        .filter(each -> each.length() >= least)
                        .count();
        return List.of(
                new Fact("words counted", Long.toString(words)),
                new Hyperlink("about counting", "https://counting.example/"));
    }
}
