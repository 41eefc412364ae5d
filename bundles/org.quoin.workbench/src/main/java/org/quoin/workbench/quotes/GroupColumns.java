package org.quoin.workbench.quotes;

import java.util.List;
import org.quoin.project.model.GroupOrder;
import org.quoin.workbench.model.Column;
import org.quoin.workbench.model.ColumnChoice;
import org.quoin.workbench.model.Direction;
import org.quoin.workbench.model.Sorting;

/** What the list of groups shows of each, and how it is sorted by it. */
final class GroupColumns {

    /** The column that carries the sign of the kind of source. */
    static final int NAME = 0;

    /** What is shown until somebody chooses. */
    static final ColumnChoice USUAL = ColumnChoice.of(NAME, 1, 2, 3);

    private static final Direction<GroupOrder> UNSORTED = Direction.up(GroupOrder.QUOTATIONS);

    private static final List<Direction<GroupOrder>> ORDERS =
            List.of(
                    Direction.up(GroupOrder.NAME),
                    UNSORTED,
                    Direction.down(GroupOrder.QUOTATIONS),
                    Direction.up(GroupOrder.TO_REVIEW),
                    Direction.down(GroupOrder.NEWEST),
                    UNSORTED,
                    UNSORTED);

    private GroupColumns() {}

    /** How the project is asked for a sorting. */
    static Direction<GroupOrder> order(Sorting sorting) {
        return Direction.of(ORDERS, sorting, GroupOrder.QUOTATIONS);
    }

    static List<Column<GroupRow>> all() {
        return List.of(
                new Column<>(QuotesTexts.Groups_name, 44, "mmmmmmmmmm", GroupRow::name),
                new Column<>(QuotesTexts.Groups_about, 30, "mmmmmm", GroupRow::about).unsorted(),
                new Column<>(
                        QuotesTexts.Groups_quotations,
                        4,
                        "9,999",
                        row -> String.format("%,d", row.count().quotations())),
                new Column<>(
                        QuotesTexts.Groups_reviewed,
                        4,
                        "100 %",
                        row -> row.reviewedPercent() + " %"),
                new Column<>(QuotesTexts.Groups_newest, 6, "2025-12-30", GroupRow::newest),
                new Column<>(QuotesTexts.Groups_otherNames, 20, "mmmmmm", GroupRow::otherNames)
                        .unsorted(),
                new Column<>(QuotesTexts.Groups_type, 8, "mmmmmm", GroupRow::type).unsorted());
    }
}
