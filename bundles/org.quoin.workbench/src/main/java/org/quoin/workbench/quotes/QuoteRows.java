package org.quoin.workbench.quotes;

import java.util.List;
import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;
import org.quoin.project.model.QuoteOrder;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Direction;
import org.quoin.workbench.model.Listing;
import org.quoin.workbench.model.QuoteBoard;
import org.quoin.workbench.model.QuoteRow;

/** Quotations of the chosen groups of what is listed. */
final class QuoteRows implements Listing.Store<QuoteRow> {

    private final Desk desk;
    private final QuoteBoard board;

    /**
     * @param desk where the project lies
     * @param board what is listed
     */
    QuoteRows(Desk desk, QuoteBoard board) {
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
        Direction<QuoteOrder> order = QuoteColumns.order(wish.sorting());
        return board.narrowed(project)
                .map(
                        filter ->
                                project.quotations()
                                        .list(filter, order.order(), wish.words(), wanted))
                .map(order::turned);
    }

    @Override
    public List<QuoteRow> read(long... numbers) {
        return desk.project().stream()
                .flatMap(project -> project.quotations().entries(numbers).stream())
                .map(QuoteRow::new)
                .toList();
    }

    @Override
    public long number(QuoteRow row) {
        return row.ref().quote();
    }
}
