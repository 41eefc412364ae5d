package org.quoin.workbench.articles;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleOrder;
import org.quoin.workbench.model.ArticleScope;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Direction;
import org.quoin.workbench.model.Listing;

/** The articles of the project on the desk, or some of them. */
final class ArticleRows implements Listing.Store<ArticleRow> {

    private final Desk desk;
    private final ReprintCounts reprints;
    private volatile Optional<ArticleScope> scope = Optional.empty();

    /**
     * @param desk where the project lies
     * @param reprints counts those of rows that are read
     */
    ArticleRows(Desk desk, ReprintCounts reprints) {
        this.desk = desk;
        this.reprints = reprints;
    }

    /** From now on only certain articles are listed; all where there is no scope. */
    void show(Optional<ArticleScope> wanted) {
        scope = wanted;
    }

    @Override
    public long[] list(Listing.Wish wish, Progress wanted) {
        Direction<ArticleOrder> order = ArticleColumns.order(wish.sorting());
        return desk.project()
                .map(
                        project ->
                                order.turned(
                                        within(
                                                project.articles()
                                                        .list(
                                                                order.order(),
                                                                wish.words(),
                                                                wanted))))
                .orElseGet(() -> new long[0]);
    }

    private long[] within(long[] numbers) {
        if (scope.isEmpty()) {
            return numbers;
        }
        Set<Long> listed = new HashSet<>(scope.get().numbers());
        return Arrays.stream(numbers).filter(listed::contains).toArray();
    }

    @Override
    public List<ArticleRow> read(long... numbers) {
        return desk.project().map(project -> read(project, numbers)).orElse(List.of());
    }

    private List<ArticleRow> read(Project project, long... numbers) {
        reprints.look(project, numbers);
        return project.articles().entries(numbers).stream()
                .map(each -> new ArticleRow(each, reprints.of(each.number())))
                .toList();
    }

    @Override
    public long number(ArticleRow row) {
        return row.number();
    }
}
