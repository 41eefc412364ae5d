package org.quoin.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quoin.api.job.Progress;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Similar;
import org.quoin.project.store.Database;
import org.quoin.project.store.LikenessSearch;
import org.quoin.project.store.ProjectIndex;
import org.quoin.project.store.SettingTable;
import org.quoin.project.store.Store;
import org.quoin.project.text.Alike;

/**
 * Which articles are reprints of one another, and which quotations stand in several articles, word
 * for word or nearly. Nothing is joined or taken away for that: people see it and decide.
 *
 * <p>Two texts are compared by their letters and digits alone: how like they are is the share of
 * runs of five in common. Marks, spaces, letter case and traditional or simplified characters are
 * no difference. A quotation of fewer than 12 Chinese characters or 36 letters is like the same one
 * only.
 */
public final class Likeness {

    /** The setting that says how like articles have to be. */
    public static final String ARTICLES = "likeness.articles";

    /** The setting that says how like quotations have to be. */
    public static final String QUOTATIONS = "likeness.quotations";

    private final Database database;
    private final ProjectIndex index;

    Likeness(Store store) {
        this.database = store.database();
        this.index = store.index();
    }

    /** From which likeness on, 0..1, an article is a reprint; {@value Alike#REPRINT} unless set. */
    public double articleThreshold() {
        return threshold(ARTICLES, Alike.REPRINT);
    }

    /** From which likeness on, 0..1, a quotation is the same; {@value Alike#DEFAULT} unless set. */
    public double quotationThreshold() {
        return threshold(QUOTATIONS, Alike.DEFAULT);
    }

    private double threshold(String key, double otherwise) {
        return database.read(reading -> SettingTable.get(reading, key))
                .map(Double::parseDouble)
                .orElse(otherwise);
    }

    /**
     * Sets from which likeness on an article is a reprint. At the default, 98 in 100 of those just
     * above it are found; at 0.4, 79; the likelier, the surer.
     *
     * @param threshold {@value Alike#LEAST}..1
     * @throws ProjectException if it is outside of that
     */
    public void setArticleThreshold(double threshold) {
        set(ARTICLES, threshold);
    }

    /**
     * Sets from which likeness on a quotation is the same. At the default, 98 in 100 of those just
     * above it are found; at 0.5, 92; the likelier, the surer.
     *
     * @param threshold {@value Alike#LEAST}..1
     * @throws ProjectException if it is outside of that
     */
    public void setQuotationThreshold(double threshold) {
        set(QUOTATIONS, threshold);
    }

    private void set(String key, double threshold) {
        if (!(threshold >= Alike.LEAST && threshold <= 1)) {
            throw new ProjectException(
                    "texts count as alike from a likeness between "
                            + Alike.LEAST
                            + " and 1 on, not "
                            + threshold);
        }
        database.edit(
                ActionKind.SETTING,
                key,
                transaction ->
                        SettingTable.set(transaction, key, Optional.of(String.valueOf(threshold))));
    }

    /** Other articles that are like this one: the likest first. */
    public List<Similar> articlesLike(long article) {
        return LikenessSearch.articlesLike(index, article, articleThreshold());
    }

    /** Quotations of other articles that are like this one, none rejected: the likest first. */
    public List<Similar> quotationsLike(long quotation) {
        return LikenessSearch.quotationsLike(index, quotation, quotationThreshold());
    }

    /**
     * Hands over groups of articles, each of which is like another one of its group: numbers
     * sorted, groups in the order of their first articles.
     *
     * @param taker may ask the project for anything meanwhile
     * @throws java.util.concurrent.CancellationException if that was asked for
     */
    public void articleGroups(Progress progress, Consumer<List<Long>> taker) {
        LikenessSearch.articleGroups(database, articleThreshold(), progress, taker);
    }

    /**
     * Hands over groups of quotations of two articles at least, each of which is like another one
     * of its group; rejected ones are left out. Numbers sorted, groups in the order of their first
     * quotations. Takes some 100 bytes of memory for a quotation.
     *
     * @param taker may ask the project for anything meanwhile
     * @throws java.util.concurrent.CancellationException if that was asked for
     */
    public void quotationGroups(Progress progress, Consumer<List<Long>> taker) {
        LikenessSearch.quotationGroups(database, quotationThreshold(), progress, taker);
    }
}
