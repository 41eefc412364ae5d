package org.quoin.project.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.quoin.api.article.PublicationTime;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteEntry;

/** Reads quotations as lists show them: each article and speaker once, however many are theirs. */
public final class QuoteEntries {

    private record Article(
            String title,
            Optional<String> site,
            Optional<PublicationTime> published,
            String text) {}

    private final Sql sql;
    private final Map<Long, Article> articles = new HashMap<>();
    private final Map<Long, Optional<String>> speakers = new HashMap<>();

    private QuoteEntries(Sql sql) {
        this.sql = sql;
    }

    /** These, in this order; numbers that are gone are left out. */
    public static List<QuoteEntry> get(Reading reading, long... numbers) {
        QuoteEntries entries = new QuoteEntries(reading.sql());
        List<QuoteEntry> found = new ArrayList<>(numbers.length);
        for (Quotation each : QuoteTable.get(reading, numbers)) {
            found.add(entries.entry(each));
        }
        return found;
    }

    private QuoteEntry entry(Quotation quotation) {
        Article article = articles.computeIfAbsent(quotation.article(), this::article);
        String text = article.text();
        return new QuoteEntry(
                quotation,
                quotation.quote().content().stream().map(span -> span.of(text)).toList(),
                quotation.quote().source().map(span -> span.of(text)),
                quotation.quote().cue().map(span -> span.of(text)),
                speaker(quotation.speaker()),
                article.title(),
                article.site(),
                article.published());
    }

    private Article article(long number) {
        return sql.one(
                        "SELECT title, site, published, text FROM article JOIN article_body ON"
                                + " article=number WHERE number=?",
                        row ->
                                new Article(
                                        row.getString(1),
                                        Optional.ofNullable(row.getString(2)),
                                        ArticleTable.published(row.getString(3)),
                                        row.getString(4)),
                        number)
                .orElseThrow();
    }

    private Optional<String> speaker(OptionalLong number) {
        return number.isEmpty()
                ? Optional.empty()
                : speakers.computeIfAbsent(
                        number.getAsLong(),
                        each -> sql.text("SELECT name FROM speaker WHERE number=?", each));
    }
}
