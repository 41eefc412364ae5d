package org.quoin.workbench.articles;

import java.util.List;
import org.quoin.api.job.Progress;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.ArticleOrder;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Direction;
import org.quoin.workbench.model.Listing;

/**
 * The articles of the project on the desk.
 *
 * @param desk where it lies
 */
record ArticleRows(Desk desk) implements Listing.Store<ArticleEntry> {

    @Override
    public long[] list(Listing.Wish wish, Progress wanted) {
        Direction<ArticleOrder> order = ArticleColumns.order(wish.sorting());
        return desk.project()
                .map(
                        project ->
                                order.turned(
                                        project.articles()
                                                .list(order.order(), wish.words(), wanted)))
                .orElseGet(() -> new long[0]);
    }

    @Override
    public List<ArticleEntry> read(long... numbers) {
        return desk.project().map(project -> project.articles().entries(numbers)).orElse(List.of());
    }

    @Override
    public long number(ArticleEntry row) {
        return row.number();
    }
}
