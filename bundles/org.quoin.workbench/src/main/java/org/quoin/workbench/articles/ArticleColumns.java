package org.quoin.workbench.articles;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.workbench.model.Column;
import org.quoin.workbench.ui.Texts;

/** What the list of articles shows of each. */
final class ArticleColumns {

    private ArticleColumns() {}

    /**
     * @param locale in whose alphabet texts are sorted and languages are named
     */
    static List<Column<AnalysedArticle>> of(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return List.of(
                text(
                        Texts.Articles_title,
                        60,
                        "a title's first words",
                        each -> each.article().title(),
                        collator),
                text(
                        Texts.Articles_outlet,
                        24,
                        "",
                        each -> each.article().site().orElse(""),
                        collator),
                text(
                        Texts.Articles_date,
                        8,
                        "2000-12-30",
                        each ->
                                each.article()
                                        .published()
                                        .map(PublicationTime::day)
                                        .map(Object::toString)
                                        .orElse(""),
                        collator),
                text(
                        Texts.Articles_language,
                        8,
                        // As long as names of languages usually get.
                        Locale.forLanguageTag("pt").getDisplayLanguage(locale),
                        each -> each.article().language().getDisplayLanguage(locale),
                        collator),
                new Column<>(
                        Texts.Articles_quotes,
                        4,
                        "",
                        each -> Integer.toString(each.quotes().size()),
                        Comparator.comparingInt(each -> each.quotes().size())));
    }

    private static Column<AnalysedArticle> text(
            String name,
            int width,
            String fits,
            Function<AnalysedArticle, String> text,
            Collator collator) {
        return new Column<>(name, width, fits, text, Comparator.comparing(text, collator));
    }
}
