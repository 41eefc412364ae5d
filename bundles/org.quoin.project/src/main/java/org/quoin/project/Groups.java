package org.quoin.project;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Progress;
import org.quoin.project.model.GroupLabel;
import org.quoin.project.model.GroupList;
import org.quoin.project.model.GroupOrder;
import org.quoin.project.model.Grouping;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.store.Database;
import org.quoin.project.store.GroupLabels;
import org.quoin.project.store.QuoteGroups;

/** Quotations by who says them, by article, outlet, tag or day. */
public final class Groups {

    private final Database database;
    private final Quotations quotations;

    Groups(Database database, Quotations quotations) {
        this.database = database;
        this.quotations = quotations;
    }

    /**
     * The groups of the quotations that meet a filter and hold words, as {@link Quotations#list}
     * finds them; groups without such a quotation are not among them.
     *
     * @param words separated by spaces; blank takes all that meet the filter
     * @param wanted asked while the list is made
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public GroupList list(
            Grouping by, QuoteFilter filter, String words, GroupOrder order, Progress wanted) {
        @Nullable BitSet among = quotations.holding(filter, words, wanted).orElse(null);
        return database.read(
                wanted, reading -> QuoteGroups.list(reading, by, filter, among, order));
    }

    /** What groups are called, in this order; those that are gone are left out. */
    public List<GroupLabel> labels(Grouping by, long... numbers) {
        return database.read(reading -> GroupLabels.get(reading, by, numbers));
    }

    /**
     * The filter that passes the quotations of some groups, as {@link #list} made them for a
     * filter.
     *
     * @param groups their numbers; if there are none, the filter itself
     */
    public QuoteFilter narrowed(QuoteFilter filter, Grouping by, Collection<Long> groups) {
        return groups.isEmpty()
                ? filter
                : database.read(reading -> GroupLabels.narrowed(reading, filter, by, groups));
    }
}
