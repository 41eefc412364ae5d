package org.quoin.workbench.quotes;

import java.util.List;
import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;
import org.quoin.project.model.GroupList;
import org.quoin.project.model.GroupOrder;
import org.quoin.project.model.Grouping;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Direction;
import org.quoin.workbench.model.Listing;
import org.quoin.workbench.model.QuoteBoard;

/** The groups of what is listed. */
final class GroupRows implements Listing.Store<GroupRow> {

    private final Desk desk;
    private final QuoteBoard board;
    private volatile GroupList latest =
            new GroupList(Grouping.SPEAKER, new long[0], new int[0], new int[0], new long[0]);

    /**
     * @param desk where the project lies
     * @param board what is listed
     */
    GroupRows(Desk desk, QuoteBoard board) {
        this.desk = desk;
        this.board = board;
    }

    @Override
    public long[] list(Listing.Wish wish, Progress wanted) {
        return desk.project()
                .flatMap(each -> list(each, wish, wanted))
                .orElseGet(() -> new long[0]);
    }

    private Optional<long[]> list(Project project, Listing.Wish wish, Progress wanted) {
        Direction<GroupOrder> order = GroupColumns.order(wish.sorting());
        Optional<GroupList> groups =
                board.listed()
                        .map(
                                filter ->
                                        project.groups()
                                                .list(
                                                        board.by(),
                                                        filter,
                                                        wish.words(),
                                                        order.order(),
                                                        wanted));
        wanted.checkCancelled();
        groups.ifPresent(each -> latest = each);
        return groups.map(each -> nobodyLast(order.turned(each.numbers())));
    }

    /** Those who lack what is grouped by stay last, whichever way the others are sorted. */
    private static long[] nobodyLast(long[] numbers) {
        if (numbers.length > 0 && numbers[0] == GroupList.NONE) {
            System.arraycopy(numbers, 1, numbers, 0, numbers.length - 1);
            numbers[numbers.length - 1] = GroupList.NONE;
        }
        return numbers;
    }

    @Override
    public List<GroupRow> read(long... numbers) {
        GroupList groups = latest;
        return desk.project().stream()
                .flatMap(project -> project.groups().labels(groups.by(), numbers).stream())
                .map(label -> new GroupRow(groups.by(), label, groups.count(label.number())))
                .toList();
    }

    @Override
    public long number(GroupRow row) {
        return row.label().number();
    }
}
