package org.quoin.project.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.Lack;
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
        bySpeaker(filter);
        tagged(filter);
        if (filter.leastConfidence() > 0) {
            condition("quote.confidence>=?", List.of(thousandths(filter.leastConfidence())));
        }
        if (filter.mostConfidence() < 1) {
            condition("quote.confidence<=?", List.of(thousandths(filter.mostConfidence())));
        }
        if (filter.offered()) {
            condition(OfferTable.OFFERED, List.of());
        }
        ofArticle(filter);
    }

    private void bySpeaker(QuoteFilter filter) {
        if (filter.lacking().contains(Lack.SPEAKER)) {
            // Asked of the index of appearances alone, not of each quotation's.
            orLacking(
                    "quote.appearance IN (SELECT number FROM appearance WHERE speaker IN %s)",
                    filter.speakers(), "quote.appearance IS NULL");
        } else if (!filter.speakers().isEmpty()) {
            needsSpeaker = true;
            in("p.speaker", filter.speakers());
        }
    }

    private void tagged(QuoteFilter filter) {
        String tagged =
                "quote.number IN (SELECT quote FROM quote_tag JOIN tag ON tag.number=quote_tag.tag"
                        + " WHERE tag.name IN %s)";
        if (filter.lacking().contains(Lack.TAG)) {
            orLacking(tagged, filter.tags(), "quote.number NOT IN (SELECT quote FROM quote_tag)");
        } else {
            asked(tagged, filter.tags());
        }
    }

    private void ofArticle(QuoteFilter filter) {
        int before = conditions.size();
        if (filter.lacking().contains(Lack.OUTLET)) {
            orLacking("a.site IN %s", filter.sites(), "a.site IS NULL");
        } else {
            in("a.site", filter.sites());
        }
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
        days(filter);
        needsArticle = conditions.size() > before;
    }

    private void days(QuoteFilter filter) {
        List<String> asked = new ArrayList<>();
        List<Object> days = new ArrayList<>();
        filter.from().ifPresent(day -> asked.add("a.day>=?"));
        filter.from().ifPresent(day -> days.add(day.toString()));
        filter.to().ifPresent(day -> asked.add("a.day<=?"));
        filter.to().ifPresent(day -> days.add(day.toString()));
        if (!filter.days().isEmpty()) {
            ValueList wanted =
                    ValueList.of(filter.days().stream().map(LocalDate::toString).toList());
            asked.add("a.day IN " + wanted.sql());
            days.addAll(wanted.arguments());
        }
        String both = String.join(" AND ", asked);
        if (!filter.lacking().contains(Lack.DAY)) {
            if (!asked.isEmpty()) {
                condition(both, days);
            }
        } else {
            condition(asked.isEmpty() ? "a.day IS NULL" : "(a.day IS NULL OR " + both + ")", days);
        }
    }

    /**
     * @param asked a condition with a place for a list of values
     * @param values if empty, only what lacks something is meant
     */
    private void orLacking(String asked, Collection<?> values, String lacking) {
        if (values.isEmpty()) {
            condition(lacking, values);
        } else {
            asked("(" + lacking + " OR " + asked + ")", values);
        }
    }

    private void in(String column, Collection<?> values) {
        asked(column + " IN %s", values);
    }

    private void asked(String condition, Collection<?> values) {
        if (!values.isEmpty()) {
            ValueList list = ValueList.of(values);
            condition(condition.formatted(list.sql()), list.arguments());
        }
    }

    private void condition(String sql, Collection<?> values) {
        conditions.add(sql);
        arguments.addAll(values);
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
