package org.quoin.workbench.articles;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.quoin.api.article.PublicationTime;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.ArticleOrder;
import org.quoin.workbench.model.Column;
import org.quoin.workbench.model.ColumnChoice;
import org.quoin.workbench.model.Direction;
import org.quoin.workbench.model.Sorting;
import org.quoin.workbench.ui.Texts;

/** What the list of articles shows of each, and how it is sorted by it. */
final class ArticleColumns {

    /** The column that carries the article's sign. */
    static final int TITLE = 0;

    /** The column that carries the bar of the reviewed share. */
    static final int REVIEWED = 6;

    /** What is shown until somebody chooses. */
    static final ColumnChoice USUAL = ColumnChoice.of(0, 1, 2, 3, 4, 5, 6, 7);

    /** The orders of the columns, from the first. */
    private static final List<Direction<ArticleOrder>> ORDERS =
            List.of(
                    Direction.up(ArticleOrder.TITLE),
                    Direction.up(ArticleOrder.SITE),
                    Direction.up(ArticleOrder.AUTHOR),
                    Direction.down(ArticleOrder.NEWEST),
                    Direction.up(ArticleOrder.LANGUAGE),
                    Direction.down(ArticleOrder.QUOTATIONS),
                    Direction.up(ArticleOrder.REVIEWED));

    private ArticleColumns() {}

    /** How the project is asked for a sorting. */
    static Direction<ArticleOrder> order(Sorting sorting) {
        return Direction.of(ORDERS, sorting, ArticleOrder.ARRIVAL);
    }

    /**
     * @param locale in whose language languages are named
     */
    static List<Column<ArticleRow>> of(Locale locale) {
        return List.of(
                column(
                        Texts.Articles_title,
                        42,
                        "a title is known by its first words",
                        ArticleEntry::title),
                column(Texts.Articles_outlet, 18, "mmmmmmmm", each -> each.site().orElse("")),
                column(
                        Texts.Articles_byline,
                        14,
                        "mmmmmmm",
                        each -> String.join(", ", each.authors())),
                column(
                        Texts.Articles_date,
                        8,
                        "2000-12-30",
                        each ->
                                each.published()
                                        .map(PublicationTime::day)
                                        .map(Object::toString)
                                        .orElse("")),
                column(
                        Texts.Articles_language,
                        9,
                        "",
                        each -> each.language().getDisplayLanguage(locale)),
                column(Texts.Articles_quotes, 4, "", each -> Integer.toString(each.quotations())),
                column(Texts.Articles_reviewed, 5, "mmmm100 %", ArticleColumns::reviewed),
                new Column<ArticleRow>(
                                ArticlesTexts.Column_reprints,
                                4,
                                "",
                                row -> row.reprints() == 0 ? "" : "" + row.reprints())
                        .unsorted());
    }

    private static String reviewed(ArticleEntry each) {
        return each.quotations() == 0 ? "" : each.reviewed() * 100 / each.quotations() + " %";
    }

    private static Column<ArticleRow> column(
            String name, int width, String fits, Function<ArticleEntry, String> text) {
        return new Column<>(name, width, fits, row -> text.apply(row.entry()));
    }
}
