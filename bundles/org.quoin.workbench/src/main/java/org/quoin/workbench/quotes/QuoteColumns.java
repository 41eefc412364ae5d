package org.quoin.workbench.quotes;

import java.util.List;
import java.util.function.Function;
import org.quoin.project.model.QuoteOrder;
import org.quoin.workbench.model.Column;
import org.quoin.workbench.model.ColumnChoice;
import org.quoin.workbench.model.Direction;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.model.Sorting;
import org.quoin.workbench.ui.Kinds;
import org.quoin.workbench.ui.Statuses;
import org.quoin.workbench.ui.Texts;

/** What the list of quotations shows of each, and how it is sorted by it. */
final class QuoteColumns {

    /** The column that carries the status' sign. */
    static final int SPEAKER = 0;

    /** The column that carries the kind's sign. */
    static final int KIND = 3;

    private static final Direction<QuoteOrder> UNSORTED = Direction.up(QuoteOrder.ARTICLE);

    /** The orders of the columns, from the first; words are in the order of the text. */
    private static final List<Direction<QuoteOrder>> ORDERS =
            List.of(
                    Direction.up(QuoteOrder.SPEAKER),
                    Direction.up(QuoteOrder.ROLE),
                    Direction.up(QuoteOrder.ARTICLE),
                    Direction.up(QuoteOrder.KIND),
                    Direction.up(QuoteOrder.CONFIDENCE),
                    Direction.up(QuoteOrder.TITLE),
                    Direction.up(QuoteOrder.STATUS),
                    UNSORTED,
                    Direction.up(QuoteOrder.SITE),
                    Direction.down(QuoteOrder.NEWEST),
                    UNSORTED,
                    UNSORTED,
                    UNSORTED,
                    UNSORTED,
                    UNSORTED,
                    UNSORTED);

    /** What is shown until somebody chooses. */
    static final ColumnChoice USUAL = ColumnChoice.of(0, 1, 2, 3, 4, 5, 6, 7);

    private QuoteColumns() {}

    /** How the project is asked for a sorting. */
    static Direction<QuoteOrder> order(Sorting sorting) {
        return Direction.of(ORDERS, sorting, QuoteOrder.ARTICLE);
    }

    static List<Column<QuoteRow>> all() {
        return List.of(
                // With the sign of the status before it.
                column(Texts.Quotes_speaker, 14, "mmmmmmmmm", QuoteRow::speaker),
                column(Texts.Quotes_position, 18, "", QuoteRow::position),
                column(Texts.Quotes_quotation, 42, "mmmmmmmmmmmmmmmmmm", QuoteRow::words),
                column(
                        Texts.Quotes_kind,
                        4,
                        "mmm" + Texts.Kind_indirect,
                        row -> Kinds.name(row.quote().kind())),
                column(Texts.Quotes_confidence, 2, "100 %", row -> row.percent() + " %"),
                column(Texts.Quotes_article, 14, "mmmmmmmmm", row -> row.entry().title()),
                column(
                        Texts.Quotes_status,
                        6,
                        Texts.Status_proposed,
                        row -> Statuses.name(row.quote().status())),
                column(QuotesTexts.Quotes_tags, 8, "", QuoteRow::tags).unsorted(),
                column(QuotesTexts.Quotes_outlet, 10, "", row -> row.entry().site().orElse("")),
                column(QuotesTexts.Quotes_date, 6, "2025-12-30", QuoteRow::date),
                column(QuotesTexts.Quotes_role, 10, "", QuoteRow::role).unsorted(),
                column(QuotesTexts.Quotes_affiliation, 10, "", QuoteRow::affiliation).unsorted(),
                column(QuotesTexts.Quotes_source, 10, "", row -> row.entry().source().orElse(""))
                        .unsorted(),
                column(QuotesTexts.Quotes_cue, 8, "", row -> row.entry().cue().orElse(""))
                        .unsorted(),
                column(
                                QuotesTexts.Quotes_note,
                                14,
                                "",
                                row -> row.entry().quotation().note().replace('\n', ' '))
                        .unsorted(),
                column(QuotesTexts.Quotes_rule, 12, "", row -> row.quote().origin().rule())
                        .unsorted());
    }

    private static Column<QuoteRow> column(
            String name, int width, String fits, Function<QuoteRow, String> text) {
        return new Column<>(name, width, fits, text);
    }
}
