package org.quoin.project.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.quoin.api.job.Progress;
import org.quoin.project.model.Similar;
import org.quoin.project.text.Alike;
import org.quoin.project.text.AlikeGroups;
import org.quoin.project.text.LetterText;
import org.quoin.project.text.MinHash;

/**
 * Finds articles and quotations that are alike. The index only says which to look at, what it has
 * not seen yet is looked at anyway, and how like they are is counted from their texts. Quotations
 * that a person rejected are none and are left out.
 */
public final class LikenessSearch {

    private static final MinHash ARTICLES = Alike.articles();
    private static final MinHash QUOTATIONS = Alike.quotations();

    private static final String ALL_ARTICLES =
            "SELECT number, text FROM article JOIN article_body ON article=number ORDER BY number";

    private final Sql sql;
    private final long seen;

    private LikenessSearch(Reading reading, boolean indexed) {
        this.sql = reading.sql();
        this.seen = indexed ? IndexFile.seen(reading.sql()) : -1;
    }

    /** A quotation's words, and whose they are. */
    private record Words(long number, long article, LetterText text) {}

    /** Other articles at least this like one: the likest first. */
    public static List<Similar> articlesLike(ProjectIndex index, long article, double threshold) {
        return index.read(
                (reading, indexed) ->
                        new LikenessSearch(reading, indexed).articlesLike(article, threshold));
    }

    /** Quotations of other articles at least this like one: the likest first. */
    public static List<Similar> quotationsLike(
            ProjectIndex index, long quotation, double threshold) {
        return index.read(
                (reading, indexed) ->
                        new LikenessSearch(reading, indexed).quotationsLike(quotation, threshold));
    }

    /** Groups of articles, each of which is at least this like another one of its group. */
    public static void articleGroups(
            Database database, double threshold, Progress progress, Consumer<List<Long>> taker) {
        database.read(
                reading -> {
                    new LikenessSearch(reading, false).articleGroups(threshold, progress, taker);
                    return reading;
                });
    }

    /** Groups of quotations of several articles, each at least this like another one. */
    public static void quotationGroups(
            Database database, double threshold, Progress progress, Consumer<List<Long>> taker) {
        database.read(
                reading -> {
                    new LikenessSearch(reading, false).quotationGroups(threshold, progress, taker);
                    return reading;
                });
    }

    private List<Similar> articlesLike(long article, double threshold) {
        Optional<LetterText> text = article(article);
        if (text.isEmpty() || text.get().length() == 0) {
            return List.of();
        }
        Set<Long> candidates = indexed("like_article", text.get(), ARTICLES);
        candidates.addAll(unseen());
        candidates.remove(article);
        List<Similar> similar = new ArrayList<>();
        for (long candidate : candidates) {
            article(candidate)
                    .flatMap(each -> similar(candidate, text.get(), each, threshold))
                    .ifPresent(similar::add);
        }
        return sorted(similar);
    }

    private List<Similar> quotationsLike(long quotation, double threshold) {
        Optional<Words> found = quotation(quotation);
        if (found.isEmpty() || found.get().text.length() == 0) {
            return List.of();
        }
        Words words = found.get();
        Set<Long> unseen = new TreeSet<>(unseen());
        unseen.remove(words.article);
        List<Words> candidates = new ArrayList<>();
        for (long each : indexed("like_quote", words.text, QUOTATIONS)) {
            quotation(each)
                    .filter(other -> other.article != words.article)
                    .filter(other -> !unseen.contains(other.article))
                    .ifPresent(candidates::add);
        }
        unseen.forEach(each -> candidates.addAll(quotations(each)));
        List<Similar> similar = new ArrayList<>();
        for (Words each : candidates) {
            similar(each.number, words.text, each.text, threshold).ifPresent(similar::add);
        }
        return sorted(similar);
    }

    private static Optional<Similar> similar(
            long number, LetterText one, LetterText other, double threshold) {
        if (Alike.isExactOnly(one) || Alike.isExactOnly(other)) {
            return one.isSame(other) ? Optional.of(new Similar(number, 1)) : Optional.empty();
        }
        double likeness = one.likeness(other);
        return likeness >= threshold
                ? Optional.of(new Similar(number, likeness))
                : Optional.empty();
    }

    private static List<Similar> sorted(List<Similar> similar) {
        return similar.stream()
                .sorted(
                        Comparator.comparing((Similar each) -> -each.similarity())
                                .thenComparing(Similar::number))
                .toList();
    }

    private Set<Long> indexed(String table, LetterText text, MinHash hash) {
        Set<Long> candidates = new TreeSet<>();
        if (seen >= 0) {
            sql.each(
                    "SELECT rowid FROM idx." + table + " WHERE " + table + " MATCH ?",
                    row -> candidates.add(row.getLong(1)),
                    LikenessIndex.keys(text, hash, " OR "));
        }
        return candidates;
    }

    /** Articles that the index does not know as they are. */
    private List<Long> unseen() {
        return sql.list(
                "SELECT article FROM article_revision WHERE revision>?",
                row -> row.getLong(1),
                seen);
    }

    private Optional<LetterText> article(long number) {
        return sql.one(
                "SELECT text FROM article JOIN article_body ON article=number WHERE number=?",
                row -> LetterText.of(row.getString(1)),
                number);
    }

    private Optional<Words> quotation(long number) {
        return sql.one(
                "SELECT quote.article, text, content FROM quote JOIN article_body ON"
                        + " article_body.article=quote.article WHERE quote.number=? AND"
                        + " status<>'REJECTED'",
                row ->
                        new Words(
                                number,
                                row.getLong(1),
                                LikenessIndex.words(
                                        row.getString(2), Spans.read(row.getString(3)))),
                number);
    }

    private List<Words> quotations(long article) {
        return sql.text("SELECT text FROM article_body WHERE article=?", article)
                .map(text -> quotations(article, text))
                .orElse(List.of());
    }

    private List<Words> quotations(long article, String text) {
        return sql.list(
                "SELECT number, content FROM quote WHERE article=? AND status<>'REJECTED'"
                        + " ORDER BY number",
                row ->
                        new Words(
                                row.getLong(1),
                                article,
                                LikenessIndex.words(text, Spans.read(row.getString(2)))),
                article);
    }

    private void articleGroups(double threshold, Progress progress, Consumer<List<Long>> taker) {
        AlikeGroups groups =
                new AlikeGroups(ARTICLES, threshold, each -> article(each).orElseThrow());
        int[] done = new int[1];
        sql.each(
                ALL_ARTICLES,
                row -> {
                    LetterText text = LetterText.of(row.getString(2));
                    groups.add(row.getLong(1), row.getLong(1), text, Alike.isExactOnly(text));
                    step(progress, ++done[0]);
                });
        groups.groups(progress, taker);
    }

    private void quotationGroups(double threshold, Progress progress, Consumer<List<Long>> taker) {
        AlikeGroups groups =
                new AlikeGroups(QUOTATIONS, threshold, each -> quotation(each).orElseThrow().text);
        int[] done = new int[1];
        sql.each(
                ALL_ARTICLES,
                row -> {
                    for (Words each : quotations(row.getLong(1), row.getString(2))) {
                        groups.add(
                                each.number, each.article, each.text, Alike.isExactOnly(each.text));
                    }
                    step(progress, ++done[0]);
                });
        groups.groups(progress, taker);
    }

    private static void step(Progress progress, int done) {
        progress.checkCancelled();
        if (done % 1000 == 0) {
            progress.report("likeness", done, -1);
        }
    }
}
