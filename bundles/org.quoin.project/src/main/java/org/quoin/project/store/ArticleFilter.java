package org.quoin.project.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.QuoteFilter;

/**
 * A filter as SQL over {@code article} (alias {@code a}): its own conditions, and one quotation.
 */
final class ArticleFilter {

    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    ArticleFilter(QuoteFilter filter) {
        conditions.add("1");
        if (!filter.articles().isEmpty()) {
            condition(
                    "a.number IN (SELECT value FROM json_each(?))",
                    List.of(json(filter.articles())));
        }
        if (!filter.sites().isEmpty()) {
            condition("a.site IN (" + marks(filter.sites()) + ")", filter.sites());
        }
        for (String language : filter.languages()) {
            arguments.add(language);
            arguments.add(language);
        }
        if (!filter.languages().isEmpty()) {
            conditions.add(
                    filter.languages().stream()
                            .map(each -> "a.language=? OR a.language LIKE ? || '-%'")
                            .collect(Collectors.joining(" OR ", "(", ")")));
        }
        filter.from().ifPresent(day -> condition("a.day>=?", List.of(day.toString())));
        filter.to().ifPresent(day -> condition("a.day<=?", List.of(day.toString())));
        QuoteSelect quotes = new QuoteSelect(quoteConditions(filter));
        if (!quotes.isAll()) {
            condition(
                    "EXISTS (SELECT 1"
                            + quotes.from()
                            + quotes.where()
                            + " AND quote.article=a.number)",
                    Arrays.asList(quotes.arguments()));
        }
    }

    private void condition(String sql, Collection<? extends @Nullable Object> values) {
        conditions.add(sql);
        arguments.addAll(values);
    }

    private static String marks(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }

    /** To be joined with AND. */
    String conditions() {
        return String.join(" AND ", conditions);
    }

    /** For the conditions, in their order. */
    List<@Nullable Object> arguments() {
        return arguments;
    }

    /** What a filter asks of a quotation itself, not of its article. */
    static QuoteFilter quoteConditions(QuoteFilter filter) {
        return new QuoteFilter(
                Set.of(),
                filter.speakers(),
                filter.kinds(),
                filter.statuses(),
                Set.of(),
                Set.of(),
                filter.tags(),
                Optional.empty(),
                Optional.empty(),
                filter.leastConfidence(),
                filter.mostConfidence());
    }

    /** Numbers as one argument, however many they are. */
    static String json(Collection<Long> numbers) {
        return numbers.stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "[", "]"));
    }
}
