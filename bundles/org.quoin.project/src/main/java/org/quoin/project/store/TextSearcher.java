package org.quoin.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Progress;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.ArticleHit;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteHit;
import org.quoin.project.model.SearchHits;
import org.quoin.project.model.SearchQuery;
import org.quoin.project.text.Excerpts;
import org.quoin.project.text.TextSearch;

/**
 * One search in one view of the project. The index finds candidates; whatever it cannot say exactly
 * the text decides, and articles that it has not seen as they are now are read themselves. So hits
 * are the same with a fresh index, a stale one and none.
 */
public final class TextSearcher {

    /** So many candidates more are looked at to tell how many there are, when enough are found. */
    private static final int COUNTED_ON = 100;

    private final Sql sql;
    private final TextSearch search;
    private final QuoteFilter filter;
    private final QuoteSelect quotes;
    private final Set<Long> unseen = new HashSet<>();
    private final long seen;

    /** An article and where it belongs among the hits. */
    private record Found(long article, Optional<LocalDate> day) {

        static final Comparator<Found> ORDER =
                Comparator.comparing(
                                (Found each) -> each.day().orElse(LocalDate.MIN),
                                Comparator.reverseOrder())
                        .thenComparing(Found::article);
    }

    /** What is read of an article. */
    private record Source(
            long number,
            String title,
            Optional<String> site,
            Optional<LocalDate> day,
            String text) {}

    /** Looks at a candidate; how many hits it has. */
    private interface Look {
        int at(Source article);
    }

    /**
     * @param useIndex whether to trust the index, if it is attached
     */
    TextSearcher(Reading reading, SearchQuery query, QuoteFilter filter, boolean useIndex) {
        this.sql = reading.sql();
        this.search = new TextSearch(query);
        this.filter = filter;
        this.quotes = new QuoteSelect(filter.ofQuotationsAlone());
        this.seen = useIndex ? IndexFile.seen(sql) : -1;
        for (long number :
                sql.numbers("SELECT article FROM article_revision WHERE revision>?", seen)) {
            unseen.add(number);
        }
    }

    /**
     * Articles in whose title or text every term occurs, see {@code Search}.
     *
     * @param limit at most so many hits
     */
    public static SearchHits<ArticleHit> articles(
            ProjectIndex index, SearchQuery query, QuoteFilter filter, int limit) {
        return index.read(
                (reading, trusted) ->
                        new TextSearcher(reading, query, filter, trusted).articles(limit));
    }

    /**
     * Quotations in whose words every term occurs, see {@code Search}.
     *
     * @param limit at most so many hits
     */
    public static SearchHits<QuoteHit> quotations(
            ProjectIndex index, SearchQuery query, QuoteFilter filter, int limit) {
        return index.read(
                (reading, trusted) ->
                        new TextSearcher(reading, query, filter, trusted).quotations(limit));
    }

    /**
     * The numbers of all quotations in whose words every term occurs, however many.
     *
     * @throws java.util.concurrent.CancellationException if they are no longer wanted
     */
    public static BitSet numbers(
            ProjectIndex index, SearchQuery query, QuoteFilter filter, Progress wanted) {
        return index.read(
                (reading, trusted) ->
                        new TextSearcher(reading, query, filter, trusted).numbers(wanted));
    }

    private BitSet numbers(Progress wanted) {
        BitSet found = new BitSet();
        for (Found each : unseenArticles(article -> true)) {
            source(each.article()).ifPresent(article -> collect(article, found));
        }
        if (seen >= 0) {
            IndexQuestion question = new IndexQuestion(sql, search, filter, true);
            sql.each(
                    question.candidates(),
                    row -> {
                        wanted.checkCancelled();
                        long number = row.getLong(2);
                        if (!unseen.contains(number)) {
                            source(number).ifPresent(article -> collect(article, found));
                        }
                    },
                    question.arguments());
        }
        return found;
    }

    private void collect(Source article, BitSet found) {
        eachMatch(article, (number, content) -> found.set((int) number));
    }

    /** The places in an article's text, UTF-16; none where the article is gone. */
    public static List<TextSpan> spans(ProjectIndex index, SearchQuery query, long article) {
        return index.read(
                (reading, trusted) ->
                        new TextSearcher(reading, query, QuoteFilter.ALL, trusted).spans(article));
    }

    private List<TextSpan> spans(long article) {
        return source(article).map(each -> search.spans(each.text())).orElse(List.of());
    }

    /** The articles that are meant. */
    private SearchHits<ArticleHit> articles(int limit) {
        List<Found> found = unseenArticles(this::matches);
        int total = found.size();
        boolean all = true;
        if (seen >= 0) {
            IndexQuestion question = new IndexQuestion(sql, search, filter, false);
            List<Found> indexed = new ArrayList<>();
            if (question.isExact()) {
                all = exactly(question, limit, indexed);
                boolean counts = !all && question.isCountable();
                total += counts ? count(question) : indexed.size();
                all |= counts;
            } else {
                Tally tally = new Tally(limit);
                all = candidates(question, tally, each -> take(question, each, tally, indexed));
                total += tally.hits;
            }
            found.addAll(indexed);
        }
        found.sort(Found.ORDER);
        List<ArticleHit> hits = new ArrayList<>();
        for (Found each : found.subList(0, Math.min(limit, found.size()))) {
            source(each.article()).map(this::articleHit).ifPresent(hits::add);
        }
        return new SearchHits<>(hits, total, all);
    }

    /** The quotations that are meant. */
    private SearchHits<QuoteHit> quotations(int limit) {
        Map<Found, List<QuoteHit>> found = new LinkedHashMap<>();
        int total = 0;
        boolean all = true;
        for (Found each : unseenArticles(article -> true)) {
            List<QuoteHit> hits = source(each.article()).map(this::quoteHits).orElse(List.of());
            total += hits.size();
            found.put(each, hits);
        }
        if (seen >= 0) {
            IndexQuestion question = new IndexQuestion(sql, search, filter, true);
            Tally tally = new Tally(limit);
            all =
                    candidates(
                            question,
                            tally,
                            each -> {
                                List<QuoteHit> hits = quoteHits(each);
                                if (tally.wants() && !hits.isEmpty()) {
                                    found.put(new Found(each.number(), each.day()), hits);
                                }
                                return hits.size();
                            });
            total += tally.hits;
        }
        List<QuoteHit> hits =
                found.keySet().stream()
                        .sorted(Found.ORDER)
                        .flatMap(each -> found.getOrDefault(each, List.of()).stream())
                        .limit(limit)
                        .toList();
        return new SearchHits<>(hits, total, all);
    }

    /** How far a search is. */
    private static final class Tally {
        final int limit;
        int hits;
        int further;

        Tally(int limit) {
            this.limit = limit;
        }

        boolean wants() {
            return hits < limit;
        }

        /** Whether it goes on behind a candidate with so many hits. */
        boolean goesOn(int more) {
            further += wants() ? 0 : 1;
            hits += more;
            return further < COUNTED_ON;
        }
    }

    private int take(IndexQuestion question, Source article, Tally tally, List<Found> found) {
        if (!question.isExact() && !matches(article)) {
            return 0;
        }
        if (tally.wants()) {
            found.add(new Found(article.number(), article.day()));
        }
        return 1;
    }

    private boolean matches(Source article) {
        return search.matches(article.title(), article.text());
    }

    /** The first that the index finds, where it needs no help; whether those are all. */
    private boolean exactly(IndexQuestion question, int limit, List<Found> found) {
        List<Long> first = new ArrayList<>();
        boolean all =
                sql.until(
                        question.candidates(),
                        row -> {
                            long number = row.getLong(2);
                            if (unseen.contains(number)) {
                                return true;
                            }
                            if (first.size() == limit) {
                                return false;
                            }
                            first.add(number);
                            return true;
                        },
                        question.arguments());
        for (long number : first) {
            found.add(new Found(number, day(number)));
        }
        return all;
    }

    /** How many the index finds, without those that it does not know as they are. */
    private int count(IndexQuestion question) {
        long count = sql.number(question.count(), question.arguments());
        if (!unseen.isEmpty()) {
            List<@Nullable Object> arguments = new ArrayList<>();
            arguments.addAll(Arrays.asList(question.arguments()));
            arguments.add(ArticleFilter.json(unseen));
            count -= sql.number(question.countAmong(), arguments.toArray());
        }
        return (int) count;
    }

    /** Looks at candidates of the index, until the tally is full; whether those were all. */
    private boolean candidates(IndexQuestion question, Tally tally, Look look) {
        return sql.until(
                question.candidates(),
                row -> {
                    long number = row.getLong(2);
                    if (unseen.contains(number)) {
                        return true;
                    }
                    return tally.goesOn(source(number).map(look::at).orElse(0));
                },
                question.arguments());
    }

    /** The articles that the index does not know as they are, and that are meant. */
    private List<Found> unseenArticles(Predicate<Source> meant) {
        List<Found> found = new ArrayList<>();
        if (unseen.isEmpty()) {
            return found;
        }
        ArticleFilter articles = new ArticleFilter(filter);
        List<@Nullable Object> arguments = new ArrayList<>(articles.arguments());
        arguments.add(seen);
        sql.each(
                "SELECT a.number, title, site, day, text FROM article_revision AS r JOIN article AS"
                        + " a ON a.number=r.article JOIN article_body AS b ON b.article=a.number"
                        + articles.where()
                        + " AND r.revision>?",
                row -> {
                    Source article = source(row);
                    if (meant.test(article)) {
                        found.add(new Found(article.number(), article.day()));
                    }
                },
                arguments.toArray());
        return found;
    }

    private Optional<Source> source(long number) {
        return sql.one(
                "SELECT number, title, site, day, text FROM article JOIN article_body ON"
                        + " article=number WHERE number=?",
                TextSearcher::source,
                number);
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getLong(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                IndexSource.day(row.getString(4)),
                row.getString(5));
    }

    private Optional<LocalDate> day(long number) {
        return sql.one(
                        "SELECT day FROM article WHERE number=?",
                        row -> IndexSource.day(row.getString(1)),
                        number)
                .orElse(Optional.empty());
    }

    private ArticleHit articleHit(Source article) {
        List<TextSpan> inText = search.spans(article.text());
        return new ArticleHit(
                article.number(),
                article.title(),
                article.site(),
                article.day(),
                search.spans(article.title()),
                inText,
                Excerpts.around(article.text(), inText));
    }

    private List<QuoteHit> quoteHits(Source article) {
        List<QuoteHit> hits = new ArrayList<>();
        eachMatch(article, (number, content) -> hits.add(quoteHit(article, number, content)));
        return hits;
    }

    /** Takes a quotation that is meant. */
    private interface Match {
        void take(long number, List<TextSpan> content);
    }

    private void eachMatch(Source article, Match match) {
        List<@Nullable Object> arguments = new ArrayList<>(List.of(quotes.arguments()));
        arguments.add(article.number());
        sql.each(
                "SELECT quote.number, quote.content"
                        + quotes.from()
                        + (quotes.isAll() ? " WHERE " : quotes.where() + " AND ")
                        + "quote.article=? ORDER BY quote.start, quote.number",
                row -> {
                    List<TextSpan> content = Spans.read(row.getString(2));
                    if (search.matches(TextIndex.words(article.text(), content))) {
                        match.take(row.getLong(1), content);
                    }
                },
                arguments.toArray());
    }

    private QuoteHit quoteHit(Source article, long number, List<TextSpan> content) {
        List<TextSpan> places = new ArrayList<>();
        for (TextSpan part : content) {
            for (TextSpan place : search.spans(part.of(article.text()))) {
                places.add(new TextSpan(part.start() + place.start(), part.start() + place.end()));
            }
        }
        return new QuoteHit(
                number,
                article.number(),
                article.title(),
                article.site(),
                article.day(),
                places,
                Excerpts.of(article.text(), content, places));
    }
}
