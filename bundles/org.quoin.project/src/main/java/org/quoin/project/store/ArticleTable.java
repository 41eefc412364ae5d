package org.quoin.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.Article;
import org.quoin.api.article.ImageData;
import org.quoin.api.article.Provenance;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.Quote;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.QuoteFilter;

/** Articles: one row that can be undone, and parts that never change. */
public final class ArticleTable {

    private static final String ENTRY =
            "SELECT number, id, title, site, published, language,"
                    + " (SELECT count(*) FROM quote WHERE article=article.number),"
                    + " (SELECT count(*) FROM quote WHERE article=article.number"
                    + " AND status<>'PROPOSED') FROM article WHERE number=?";

    private final Originals originals;

    /**
     * @param originals where the bytes of pictures lie
     */
    public ArticleTable(Originals originals) {
        this.originals = originals;
    }

    /**
     * Adds an article, without its quotations.
     *
     * @return its number, or empty where one with its id is here already
     */
    public OptionalLong add(Transaction transaction, Article article, List<Problem> problems) {
        Sql sql = transaction.sql();
        if (find(new Reading(sql), article.id()).isPresent()) {
            return OptionalLong.empty();
        }
        long number =
                transaction.insert(
                        LoggedTable.ARTICLE,
                        article.id(),
                        article.provenance().sha256(),
                        article.provenance().file(),
                        article.provenance().importer(),
                        article.title(),
                        article.site().orElse(null),
                        article.url().orElse(null),
                        article.canonicalUrl().orElse(null),
                        article.published().map(PublicationTime::iso).orElse(null),
                        article.published().map(each -> each.day().toString()).orElse(null),
                        article.feedTime().map(Instant::toString).orElse(null),
                        article.language().toLanguageTag());
        new ArticleParts(sql, originals).write(number, article, problems);
        transaction.touch(number);
        return OptionalLong.of(number);
    }

    /** Takes articles out, with their quotations, offers and appearances; the texts stay. */
    public void remove(Transaction transaction, Collection<Long> articles) {
        for (long article : articles) {
            transaction.touch(article);
            transaction.delete(LoggedTable.OFFER, "article=?", article);
            transaction.delete(
                    LoggedTable.QUOTE_TAG,
                    "quote IN (SELECT number FROM quote WHERE article=?)",
                    article);
            DraftItemTable.forgetArticle(transaction, article);
            GradeTable.forgetArticle(transaction, article);
            transaction.delete(LoggedTable.QUOTE, "article=?", article);
            transaction.delete(LoggedTable.APPEARANCE, "article=?", article);
            transaction.delete(LoggedTable.ARTICLE, "number=?", article);
        }
    }

    /** The number of the article with an id. */
    public OptionalLong find(Reading reading, String id) {
        long number = reading.sql().number("SELECT number FROM article WHERE id=?", id);
        return number == 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** Whether an article came of the input with these bytes. */
    public boolean knows(Reading reading, String sha256) {
        return reading.sql().number("SELECT 1 FROM article WHERE sha256=? LIMIT 1", sha256) == 1;
    }

    /**
     * Hands over the hashes of all bytes that articles came of or show as pictures, articles that
     * are gone included; some more than once.
     */
    public void eachOriginal(Reading reading, Consumer<String> taker) {
        reading.sql()
                .each(
                        "SELECT sha256 FROM article UNION ALL SELECT data FROM image WHERE data IS"
                                + " NOT NULL UNION ALL SELECT data FROM draft_item WHERE data IS"
                                + " NOT NULL UNION ALL SELECT image->>'sha256' FROM change WHERE"
                                + " tbl="
                                + LoggedTable.ARTICLE.code()
                                + " AND last IS NULL AND image IS NOT NULL UNION ALL SELECT"
                                + " image->>'data' FROM change WHERE tbl="
                                + LoggedTable.DRAFT_ITEM.code()
                                + " AND image->>'data' IS NOT NULL",
                        row -> taker.accept(row.getString(1)));
    }

    /** Hands over the number and address of each article that has an address. */
    public void eachAddress(Reading reading, BiConsumer<Long, String> taker) {
        reading.sql()
                .each(
                        "SELECT number, coalesce(canonical_url, url) AS address FROM article WHERE"
                                + " address IS NOT NULL ORDER BY number",
                        row -> taker.accept(row.getLong(1), row.getString(2)));
    }

    /**
     * Puts an article in the place of one that has its id, and hands what is said of that one to
     * it: quotations, each at its new place, and the drafts that speak of it. Whatever else hung on
     * the old one goes; undoing brings all of it back.
     *
     * @param old the number of the one that goes
     * @param moved quotations of the old one by their numbers, as they stand in the new one; no
     *     other stays
     * @return the number of the new one
     */
    public long replace(
            Transaction transaction,
            long old,
            Article article,
            List<Problem> problems,
            Map<Long, Quote> moved) {
        // Until the old one is gone both are there, and an id is for one.
        transaction.update(LoggedTable.ARTICLE, "id=id || ?", List.of("~" + old), "number=?", old);
        long number = add(transaction, article, problems).orElseThrow();
        Sql sql = transaction.sql();
        // Ordinals name quotations outside of the project: none is given out twice.
        sql.run(
                "UPDATE article_revision SET ordinal=(SELECT ordinal FROM article_revision WHERE"
                        + " article=?) WHERE article=?",
                old,
                number);
        moved.forEach((quotation, quote) -> QuoteTable.move(transaction, quotation, number, quote));
        transaction.update(LoggedTable.DRAFT_ITEM, "article=?", List.of(number), "article=?", old);
        remove(transaction, List.of(old));
        return number;
    }

    /** How many there are. */
    public int count(Reading reading) {
        return (int) reading.sql().number("SELECT count(*) FROM article");
    }

    /** The numbers of all, in an order. */
    public long[] list(Reading reading, ArticleOrder order) {
        return numbers(reading, order);
    }

    static long[] numbers(Reading reading, ArticleOrder order) {
        return reading.sql()
                .numbers(
                        switch (order) {
                            case ARRIVAL -> "SELECT number FROM article ORDER BY number";
                            case NEWEST ->
                                    "SELECT number FROM article ORDER BY day IS NULL, day DESC,"
                                            + " number";
                            case TITLE -> "SELECT number FROM article ORDER BY title, number";
                            case SITE ->
                                    "SELECT number FROM article ORDER BY site IS NULL, site, number";
                            case AUTHOR ->
                                    "SELECT number FROM article LEFT JOIN author ON"
                                            + " author.article=number AND pos=0 ORDER BY name IS"
                                            + " NULL, name, number";
                            case LANGUAGE -> "SELECT number FROM article ORDER BY language, number";
                            case QUOTATIONS ->
                                    "SELECT article.number FROM article LEFT JOIN (SELECT article,"
                                            + " count(*) AS n FROM quote GROUP BY article) AS q"
                                            + " ON q.article=article.number ORDER BY"
                                            + " ifnull(n, 0) DESC, article.number";
                            case REVIEWED ->
                                    "SELECT article.number FROM article LEFT JOIN (SELECT article,"
                                            + " avg(status<>'PROPOSED') AS share FROM quote GROUP"
                                            + " BY article) AS q ON q.article=article.number ORDER"
                                            + " BY ifnull(share, 1), article.number";
                        });
    }

    /**
     * The numbers of those that meet what a filter asks of articles, in the order in which they
     * came.
     */
    public long[] list(Reading reading, QuoteFilter filter) {
        QuoteSelect select = QuoteSelect.ofArticles(filter);
        return reading.sql()
                .numbers(
                        "SELECT a.number FROM article AS a" + select.where() + " ORDER BY a.number",
                        select.arguments());
    }

    /** What a list shows of these articles, in this order; numbers that are gone are left out. */
    public List<ArticleEntry> entries(Reading reading, long... numbers) {
        Sql sql = reading.sql();
        ArticleParts parts = new ArticleParts(sql, originals);
        List<ArticleEntry> entries = new ArrayList<>(numbers.length);
        for (long number : numbers) {
            List<String> authors = parts.authors(number);
            sql.one(ENTRY, row -> entry(row, authors), number).ifPresent(entries::add);
        }
        return entries;
    }

    /** The whole article. */
    public Optional<Article> get(Reading reading, long number) {
        return get(reading, number, true);
    }

    /** The article, its pictures without their bytes. */
    public Optional<Article> withoutPictures(Reading reading, long number) {
        return get(reading, number, false);
    }

    /** The bytes of one picture of an article, if they are kept. */
    public Optional<ImageData> picture(Reading reading, long article, int index) {
        return new ArticleParts(reading.sql(), originals).picture(article, index);
    }

    /** The numbers of the articles that came of the input with these bytes. */
    public long[] of(Reading reading, String sha256) {
        return reading.sql()
                .numbers("SELECT number FROM article WHERE sha256=? ORDER BY number", sha256);
    }

    private Optional<Article> get(Reading reading, long number, boolean pictures) {
        Sql sql = reading.sql();
        ArticleParts parts = new ArticleParts(sql, originals);
        return sql.one(
                "SELECT id, file, sha256, importer, title, site, url, canonical_url, published,"
                        + " feed_time, language, text, paragraphs FROM article JOIN article_body ON"
                        + " article=number WHERE number=?",
                row -> article(row, parts, number, pictures),
                number);
    }

    /** What was wrong with an article when it was imported and analysed. */
    public List<Problem> problems(Reading reading, long number) {
        return new ArticleParts(reading.sql(), originals).problems(number);
    }

    /** The SHA-256 of the input that an article came of. */
    public Optional<String> sha256(Reading reading, long number) {
        return reading.sql().text("SELECT sha256 FROM article WHERE number=?", number);
    }

    private static ArticleEntry entry(ResultSet row, List<String> authors) throws SQLException {
        return new ArticleEntry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Optional.ofNullable(row.getString(4)),
                authors,
                published(row.getString(5)),
                Locale.forLanguageTag(row.getString(6)),
                row.getInt(7),
                row.getInt(8));
    }

    private static Article article(ResultSet row, ArticleParts parts, long number, boolean pictures)
            throws SQLException {
        return new Article(
                row.getString(1),
                new Provenance(row.getString(2), row.getString(3), row.getString(4)),
                row.getString(5),
                parts.authors(number),
                parts.credits(number),
                Optional.ofNullable(row.getString(6)),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                published(row.getString(9)),
                Optional.ofNullable(row.getString(10)).map(Instant::parse),
                Locale.forLanguageTag(row.getString(11)),
                row.getString(12),
                ArticleParts.paragraphs(row.getString(13)),
                parts.images(number, pictures),
                parts.links(number),
                parts.imprint(number));
    }

    /** The time that {@link PublicationTime#iso()} wrote; its form tells how exact it is. */
    static Optional<PublicationTime> published(@Nullable String iso) {
        if (iso == null) {
            return Optional.empty();
        }
        int time = iso.indexOf('T');
        if (time < 0) {
            return Optional.of(new PublicationTime.Day(LocalDate.parse(iso)));
        }
        boolean zoned =
                iso.endsWith("Z") || iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0;
        return Optional.of(
                zoned
                        ? new PublicationTime.Exact(OffsetDateTime.parse(iso))
                        : new PublicationTime.Local(LocalDateTime.parse(iso)));
    }

    /** When each article came in, by its id; of those that the change log knows of. */
    public static Map<String, Instant> arrivals(Reading reading) {
        Map<String, Instant> arrivals = new HashMap<>();
        reading.sql()
                .each(
                        "SELECT article.id, min(action.at) FROM change JOIN action ON"
                                + " action.number=change.action JOIN article ON article.number"
                                + " BETWEEN change.row AND ifnull(change.last, change.row) WHERE"
                                + " change.tbl=? AND change.image IS NULL GROUP BY article.id",
                        row -> arrivals.put(row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
                        LoggedTable.ARTICLE.code());
        return arrivals;
    }
}
