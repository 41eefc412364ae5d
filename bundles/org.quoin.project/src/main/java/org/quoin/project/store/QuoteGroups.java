package org.quoin.project.store;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.GroupList;
import org.quoin.project.model.GroupOrder;
import org.quoin.project.model.Grouping;
import org.quoin.project.model.QuoteFilter;

/**
 * Counts quotations by group. One pass over the quotations in the order in which SQLite has them at
 * hand; which group each belongs to, its day and its name's rank lie in arrays ({@link GroupKeys}).
 */
public final class QuoteGroups {

    private final GroupKeys keys;
    private final int[] quotations;
    private final int[] reviewed;
    private final int[] newest;

    private QuoteGroups(GroupKeys keys) {
        this.keys = keys;
        quotations = new int[keys.size()];
        reviewed = new int[keys.size()];
        newest = new int[keys.size()];
    }

    /**
     * The groups of the quotations that meet a filter.
     *
     * @param among numbers of quotations, or null where every one will do that meets the filter
     */
    public static GroupList list(
            Reading reading,
            Grouping by,
            QuoteFilter filter,
            @Nullable BitSet among,
            GroupOrder order) {
        QuoteGroups groups = new QuoteGroups(GroupKeys.of(reading.sql(), by, filter));
        groups.count(reading.sql(), by, filter, among);
        return groups.list(by, order);
    }

    private void count(Sql sql, Grouping by, QuoteFilter filter, @Nullable BitSet among) {
        QuoteSelect select = new QuoteSelect(filter);
        boolean tags = by == Grouping.TAG;
        String member =
                switch (by) {
                    case SPEAKER -> "ifnull(quote.appearance, -quote.article)";
                    case ARTICLE, OUTLET, DAY -> "quote.article";
                    case TAG -> "ifnull(t.tag, 0)";
                };
        // What a row is asked for costs more than the row: two answers in one number.
        String columns =
                member
                        + " << 1 | (quote.status<>'PROPOSED')"
                        + (tags ? ", quote.article" : "")
                        + (among == null ? "" : ", quote.number");
        int last = 1 + (tags ? 1 : 0) + (among == null ? 0 : 1);
        sql.each(
                "SELECT "
                        + columns
                        + select.from()
                        + (tags ? " LEFT JOIN quote_tag AS t ON t.quote=quote.number" : "")
                        + select.where(),
                row -> {
                    if (among == null || among.get(row.getInt(last))) {
                        long packed = row.getLong(1);
                        int of = (int) (packed >> 1);
                        add(of, tags ? row.getInt(2) : of, (int) (packed & 1));
                    }
                },
                select.arguments());
    }

    /**
     * @param member whose group it is
     * @param dated what its day is that of
     */
    private void add(int member, int dated, int isReviewed) {
        int slot = keys.slot(member);
        if (slot >= 0) {
            quotations[slot]++;
            reviewed[slot] += isReviewed;
            newest[slot] = Math.max(newest[slot], keys.day(dated));
        }
    }

    private GroupList list(Grouping by, GroupOrder order) {
        int[] found = new int[quotations.length];
        int count = 0;
        for (int slot = 0; slot < quotations.length; slot++) {
            if (quotations[slot] > 0) {
                found[count++] = slot;
            }
        }
        int[] slots = sorted(Arrays.copyOf(found, count), order);
        long[] numbers = new long[count];
        int[] many = new int[count];
        int[] looked = new int[count];
        long[] days = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = keys.number(slots[i]);
            many[i] = quotations[slots[i]];
            looked[i] = reviewed[slots[i]];
            days[i] = keys.epochDay(newest[slots[i]]);
        }
        return new GroupList(by, numbers, many, looked, days);
    }

    /** By whole numbers: what is asked for above, the place by name below. */
    private int[] sorted(int[] slots, GroupOrder order) {
        int[] byName = slots;
        long[] ranked = new long[slots.length];
        for (int i = 0; i < slots.length; i++) {
            ranked[i] = (long) keys.rank(slots[i]) << 32 | slots[i];
        }
        Arrays.sort(ranked);
        for (int i = 0; i < ranked.length; i++) {
            byName[i] = (int) ranked[i];
        }
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = first(byName[i], order) << 32 | i;
        }
        Arrays.sort(ranked);
        int[] sorted = new int[slots.length];
        for (int i = 0; i < ranked.length; i++) {
            sorted[i] = byName[(int) ranked[i]];
        }
        return sorted;
    }

    /** The smaller, the earlier in the list. */
    private long first(int slot, GroupOrder order) {
        if (keys.number(slot) == GroupList.NONE) {
            return Integer.MAX_VALUE;
        }
        return switch (order) {
            case NAME -> 0;
            case QUOTATIONS -> -quotations[slot];
            case NEWEST -> -newest[slot];
            case TO_REVIEW -> 1000L * reviewed[slot] / quotations[slot];
        };
    }
}
