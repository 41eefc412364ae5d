package org.quoin.project.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.QuoteFilter;

/**
 * A filter as SQL over {@code article} (alias {@code a}): its own conditions, and one quotation.
 */
final class ArticleFilter {

    private final String conditions;
    private final List<@Nullable Object> arguments = new ArrayList<>();

    ArticleFilter(QuoteFilter filter) {
        QuoteSelect articles = QuoteSelect.ofArticles(filter);
        QuoteSelect quotes = new QuoteSelect(filter.ofQuotationsAlone());
        arguments.addAll(Arrays.asList(articles.arguments()));
        arguments.addAll(Arrays.asList(quotes.arguments()));
        conditions =
                (articles.isAll() ? " WHERE 1" : articles.where())
                        + (quotes.isAll()
                                ? ""
                                : " AND EXISTS (SELECT 1"
                                        + quotes.from()
                                        + quotes.where()
                                        + " AND quote.article=a.number)");
    }

    /** The conditions, at least one. */
    String where() {
        return conditions;
    }

    /** For the conditions, in their order. */
    List<@Nullable Object> arguments() {
        return arguments;
    }

    /** Numbers as one argument, however many they are. */
    static String json(Collection<Long> numbers) {
        return numbers.stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "[", "]"));
    }
}
