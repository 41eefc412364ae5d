package org.quoin.platform.tests.foreign;

import java.util.List;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.Configurable;
import org.quoin.api.plugin.InspectorSection;
import org.quoin.api.plugin.OptionValues;
import org.quoin.api.quote.Quote;

/** Says how many words a quotation has, behind a sign that can be chosen. */
public final class SectionOfWords implements InspectorSection, Configurable<InspectorSection> {

    private final String sign;

    /** Made by Eclipse. */
    public SectionOfWords() {
        this("");
    }

    private SectionOfWords(String sign) {
        this.sign = sign;
    }

    @Override
    public InspectorSection with(OptionValues options) {
        return new SectionOfWords(options.text("sign"));
    }

    @Override
    public List<Row> rows(Article article, Quote quote, Progress progress) {
        int words = quote.extent().of(article.text()).split(" ", -1).length;
        return List.of(new Fact("words", sign + words));
    }
}
