package org.quoin.workbench.quotes;

import java.util.List;
import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Direction;
import org.quoin.workbench.model.Listing;
import org.quoin.workbench.model.QuoteRow;

/** Quotations of the project on the desk: of one article, of all, or of none. */
final class QuoteRows implements Listing.Store<QuoteRow> {

    private final Desk desk;
    private volatile Optional<QuoteFilter> filter = Optional.empty();

    /**
     * @param desk where the project lies
     */
    QuoteRows(Desk desk) {
        this.desk = desk;
    }

    /** From now on quotations that meet a filter are listed; none where there is no filter. */
    void show(Optional<QuoteFilter> wanted) {
        filter = wanted;
    }

    @Override
    public long[] list(Listing.Wish wish, Progress wanted) {
        Direction<QuoteOrder> order = QuoteColumns.order(wish.sorting());
        return filter.flatMap(
                        listed ->
                                desk.project()
                                        .map(
                                                project ->
                                                        project.quotations()
                                                                .list(
                                                                        listed,
                                                                        order.order(),
                                                                        wish.words(),
                                                                        wanted)))
                .map(order::turned)
                .orElseGet(() -> new long[0]);
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
