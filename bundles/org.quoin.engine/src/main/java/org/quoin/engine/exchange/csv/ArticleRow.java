package org.quoin.engine.exchange.csv;

import java.util.Locale;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.content.ArticleContent;

/** The row of an article. */
final class ArticleRow {

    static final String[] HEAD = {
        "article",
        "title",
        "outlet",
        "authors",
        "published",
        "url",
        "language",
        "quotations",
        "reviewed",
        "characters",
        "file",
        "sha256"
    };

    private ArticleRow() {}

    static Object[] of(ArticleContent content) {
        Article article = content.article();
        return new Object[] {
            Cells.text(article.id()),
            Cells.text(article.title()),
            Cells.text(article.site()),
            Cells.list(article.authors()),
            article.published().map(PublicationTime::iso).orElse(""),
            Cells.text(article.canonicalUrl().or(article::url)),
            article.language().equals(Locale.ROOT) ? "" : article.language().toLanguageTag(),
            content.quotations().size(),
            content.quotations().stream()
                    .filter(each -> each.quote().status() != QuoteStatus.PROPOSED)
                    .count(),
            article.text().codePointCount(0, article.text().length()),
            Cells.text(article.provenance().file()),
            article.provenance().sha256()
        };
    }
}
