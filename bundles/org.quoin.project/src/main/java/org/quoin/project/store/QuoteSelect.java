package org.quoin.project.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.QuoteFilter;

/**
 * A filter as SQL over {@code quote}, joined with {@code article} (alias {@code a}), {@code
 * appearance} ({@code p}) only where a condition or the order needs them.
 */
final class QuoteSelect {

    private static final String ORDER = " ORDER BY quote.article, quote.start, quote.number";

    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> arguments = new ArrayList<>();
    private boolean needsArticle;
    private boolean needsSpeaker;

    private QuoteSelect() {}

    /** What a filter asks of articles, over {@code article} alone (alias {@code a}). */
    static QuoteSelect ofArticles(QuoteFilter filter) {
        QuoteSelect select = new QuoteSelect();
        select.in("a.number", filter.articles());
        select.ofArticle(filter);
        return select;
    }

    QuoteSelect(QuoteFilter filter) {
        in("quote.article", filter.articles());
        in("quote.kind", filter.kinds().stream().map(Enum::name).toList());
        in("quote.status", filter.statuses().stream().map(Enum::name).toList());
        if (!filter.speakers().isEmpty()) {
            needsSpeaker = true;
            in("p.speaker", filter.speakers());
        }
        if (!filter.tags().isEmpty()) {
            condition(
                    "quote.number IN (SELECT quote FROM quote_tag JOIN tag ON"
                            + " tag.number=quote_tag.tag WHERE tag.name IN "
                            + marks(filter.tags())
                            + ")",
                    filter.tags());
        }
        if (filter.leastConfidence() > 0) {
            condition("quote.confidence>=?", List.of(thousandths(filter.leastConfidence())));
        }
        if (filter.mostConfidence() < 1) {
            condition("quote.confidence<=?", List.of(thousandths(filter.mostConfidence())));
        }
        ofArticle(filter);
    }

    private void ofArticle(QuoteFilter filter) {
        int before = conditions.size();
        in("a.site", filter.sites());
        if (!filter.languages().isEmpty()) {
            // zh is also zh-Hant and zh-TW.
            condition(
                    filter.languages().stream()
                            .map(each -> "(a.language=? OR a.language LIKE ? || '-%')")
                            .collect(Collectors.joining(" OR ", "(", ")")),
                    filter.languages().stream()
                            .flatMap(each -> List.of(each, each).stream())
                            .toList());
        }
        filter.from().ifPresent(day -> condition("a.day>=?", List.of(day.toString())));
        filter.to().ifPresent(day -> condition("a.day<=?", List.of(day.toString())));
        needsArticle = conditions.size() > before;
    }

    private void in(String column, Collection<?> values) {
        if (!values.isEmpty()) {
            condition(column + " IN " + marks(values), values);
        }
    }

    private void condition(String sql, Collection<?> values) {
        conditions.add(sql);
        arguments.addAll(values);
    }

    private static String marks(Collection<?> values) {
        return values.stream().map(each -> "?").collect(Collectors.joining(",", "(", ")"));
    }

    static int thousandths(double confidence) {
        return (int) Math.round(confidence * 1000);
    }

    /** Whether nothing is asked. */
    boolean isAll() {
        return conditions.isEmpty();
    }

    /** How many. */
    String count() {
        return "SELECT count(*)" + from() + where();
    }

    /** Their numbers in the order of articles and texts. */
    String numbers() {
        return "SELECT quote.number" + from() + where() + ORDER;
    }

    /**
     * Their numbers in the order of articles and texts, each with a key: what an order other than
     * that one goes by.
     *
     * @param key an expression over the row, or over {@code p} where the order is by speaker
     */
    String keyed(String key, boolean bySpeaker) {
        needsSpeaker |= bySpeaker;
        return "SELECT quote.number, " + key + from() + where() + ORDER;
    }

    /**
     * Of each one number, in any order: a key, below it in four bits what {@link Tallies} adds up.
     * It costs more to read a row's columns than to find the row.
     *
     * @param key a whole number, an expression over the row or {@code p}
     */
    String coded(String key) {
        needsSpeaker |= key.contains("p.");
        return "SELECT " + key + " << 4 | " + Tallies.CODE + from() + where();
    }

    /** How many there are of each speaker's in each outlet. */
    String countsBySpeakerAndOutlet() {
        needsSpeaker = true;
        needsArticle = true;
        return "SELECT p.speaker, a.site, count(*)" + from() + where() + " GROUP BY 1, 2";
    }

    /** Joined as the conditions need it. */
    String from() {
        return " FROM quote"
                + (needsArticle ? " JOIN article AS a ON a.number=quote.article" : "")
                + (needsSpeaker ? " LEFT JOIN appearance AS p ON p.number=quote.appearance" : "");
    }

    /** The conditions, or nothing. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** For the conditions, in their order. */
    @Nullable Object[] arguments() {
        return arguments.toArray();
    }
}
