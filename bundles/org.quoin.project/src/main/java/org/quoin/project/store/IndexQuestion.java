package org.quoin.project.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.Lack;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.text.IndexTerms;
import org.quoin.project.text.TextSearch;

/**
 * A query with a filter as SQL over the index ({@code idx}) and the project: which articles may be
 * meant, in the order of the ids, the newest first. Columns are the id in the index and the
 * article's number.
 */
final class IndexQuestion {

    private final String table;
    private final boolean exact;
    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    /** Whether a condition looks at each candidate's article. */
    private boolean looksAtArticles;

    /**
     * @param quotations whether the words have to occur in quotations; then nothing is exact
     */
    IndexQuestion(Sql sql, TextSearch search, QuoteFilter filter, boolean quotations) {
        IndexTerms.Question question = IndexTerms.question(search);
        boolean characters =
                question.rows().stream().allMatch(each -> each.ask() == IndexTerms.Ask.CHARACTER);
        boolean anyCharacters =
                question.rows().stream().anyMatch(each -> each.ask() == IndexTerms.Ask.CHARACTER);
        table = quotations ? "quoted" : characters ? "chars" : "body";
        String without = quotations ? "" : none(question, characters);
        exact =
                !quotations
                        && question.exact()
                        && characters == anyCharacters
                        && (question.none().isEmpty() || !without.isEmpty());
        condition("f." + table + " MATCH ?", expression(question, filter) + without);
        days(filter);
        articles(filter);
        lackingOrDays(filter);
        QuoteSelect quotes = new QuoteSelect(filter.ofQuotationsAlone());
        if (!quotes.isAll()) {
            FewQuotes few = new FewQuotes(sql, filter);
            if (few.areThey()) {
                gathered(quotes, few);
            } else {
                asked(quotes);
            }
        }
    }

    private String expression(IndexTerms.Question question, QuoteFilter filter) {
        List<String> parts = new ArrayList<>();
        for (IndexTerms.Row row : question.rows()) {
            if (table.equals("quoted")) {
                parts.add(apart(row));
            } else if (table.equals("chars") || row.ask() != IndexTerms.Ask.CHARACTER) {
                parts.add(inRow(row));
            }
        }
        anyOf(filter.languages(), TextIndex::languageEntry, parts);
        if (!filter.lacking().contains(Lack.OUTLET)) {
            anyOf(filter.sites(), TextIndex::siteEntry, parts);
        }
        return "(" + String.join(" AND ", parts) + ")";
    }

    /** The rows that must not be there, where the table can tell of all of them. */
    private static String none(IndexTerms.Question question, boolean characters) {
        boolean told =
                question.none().stream()
                        .allMatch(each -> (each.ask() == IndexTerms.Ask.CHARACTER) == characters);
        return question.none().isEmpty() || !told
                ? ""
                : question.none().stream()
                        .map(IndexQuestion::inRow)
                        .collect(Collectors.joining(" OR ", " NOT (", ")"));
    }

    private static String inRow(IndexTerms.Row row) {
        return "\""
                + String.join(" ", row.entries())
                + (row.ask() == IndexTerms.Ask.PREFIX ? "\"*" : "\"");
    }

    private static String apart(IndexTerms.Row row) {
        return "\""
                + String.join("\" AND \"", row.entries())
                + (row.ask() == IndexTerms.Ask.PREFIX ? "\"*" : "\"");
    }

    private static void anyOf(
            Collection<String> values, Function<String, String> entry, List<String> parts) {
        if (!values.isEmpty()) {
            parts.add(
                    values.stream()
                            .sorted()
                            .map(each -> "\"" + entry.apply(each) + "\"")
                            .collect(Collectors.joining(" OR ", "(", ")")));
        }
    }

    private void days(QuoteFilter filter) {
        boolean asked = filter.from().isPresent() || filter.to().isPresent();
        if (asked && !filter.lacking().contains(Lack.DAY)) {
            long least = filter.to().map(TextIndex::firstOf).orElse(0L);
            long most = TextIndex.lastOf(filter.from().orElse(LocalDate.of(-9999, 1, 1)));
            condition("f.rowid BETWEEN ? AND ?", least, most);
        }
    }

    /** What the index has no entries for, each candidate's article is asked. */
    private void lackingOrDays(QuoteFilter filter) {
        boolean lacks =
                filter.lacking().contains(Lack.OUTLET) || filter.lacking().contains(Lack.DAY);
        if (lacks || !filter.days().isEmpty()) {
            looksAtArticles = true;
            QuoteSelect select = QuoteSelect.ofArticles(filter);
            condition(
                    "EXISTS (SELECT 1 FROM article AS a"
                            + select.where()
                            + " AND a.number=d.article)",
                    select.arguments());
        }
    }

    private void articles(QuoteFilter filter) {
        if (!filter.articles().isEmpty()) {
            // The plus keeps SQLite from asking FTS5 once for each of them.
            condition(
                    "+f.rowid IN (SELECT docid FROM idx.doc WHERE article IN (SELECT value FROM"
                            + " json_each(?)))",
                    ArticleFilter.json(filter.articles()));
        }
    }

    private void gathered(QuoteSelect quotes, FewQuotes few) {
        condition(
                "+f.rowid IN (SELECT own.docid"
                        + quotes.from()
                        + " JOIN idx.doc AS own ON own.article=quote.article"
                        + quotes.where()
                        + few.hint()
                        + ")",
                quotes.arguments());
    }

    private void asked(QuoteSelect quotes) {
        looksAtArticles = true;
        condition(
                "EXISTS (SELECT 1"
                        + quotes.from()
                        + quotes.where()
                        + " AND quote.article=d.article)",
                quotes.arguments());
    }

    private void condition(String sql, @Nullable Object... values) {
        conditions.add(sql);
        arguments.addAll(Arrays.asList(values));
    }

    /** Whether every article that is found is meant; otherwise its text decides. */
    boolean isExact() {
        return exact;
    }

    /** Whether how many there are is soon counted. */
    boolean isCountable() {
        return !looksAtArticles;
    }

    /** The candidates. */
    String candidates() {
        return "SELECT f.rowid, d.article FROM idx."
                + table
                + " AS f CROSS JOIN idx.doc AS d ON d.docid=f.rowid"
                + where()
                + " ORDER BY f.rowid";
    }

    /** How many candidates there are, where that is countable. */
    String count() {
        return "SELECT count(*) FROM idx." + table + " AS f" + where();
    }

    /** How many candidates there are among articles, the last argument, a JSON array of numbers. */
    String countAmong() {
        return count()
                + " AND +f.rowid IN (SELECT docid FROM idx.doc WHERE article IN (SELECT value FROM"
                + " json_each(?)))";
    }

    private String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    @Nullable Object[] arguments() {
        return arguments.toArray();
    }
}
