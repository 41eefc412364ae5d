package org.quoin.project.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.quoin.project.model.GroupList;
import org.quoin.project.model.Grouping;
import org.quoin.project.model.QuoteFilter;

/**
 * To which group a member belongs: what a quotation's row itself names, which is its article, its
 * appearance or its tag. In arrays, because a million rows ask. Slot 0 is the group of those who
 * lack what is grouped by.
 */
final class GroupKeys {

    private static final Comparator<String> ALPHABET =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final Days days;

    /** By member; -1 where it is in no group. */
    private final int[] slots;

    /** By member, as {@link Days} counts them. */
    private final int[] dayOf;

    /** By slot. */
    private final long[] numbers;

    /** By slot; the smaller, the earlier by name. */
    private final int[] ranks;

    private GroupKeys(Days days, int[] slots, int[] dayOf, long[] numbers, int[] ranks) {
        this.days = days;
        this.slots = slots;
        this.dayOf = dayOf;
        this.numbers = numbers;
        this.ranks = ranks;
        numbers[0] = GroupList.NONE;
        ranks[0] = Integer.MAX_VALUE;
    }

    static GroupKeys of(Sql sql, Grouping by, QuoteFilter filter) {
        Days days = new Days(sql);
        return switch (by) {
            case SPEAKER -> speakers(sql, days);
            case ARTICLE ->
                    numbered(
                            days,
                            identity(days.ofArticle.length),
                            days.ofArticle,
                            sql.numbers("SELECT number FROM article ORDER BY title, number"));
            case OUTLET -> outlets(sql, days);
            case TAG -> tags(sql, days, filter);
            case DAY -> byDay(days);
        };
    }

    /** How many slots there are. */
    int size() {
        return numbers.length;
    }

    /**
     * Of a member, or -1 where it is in no group.
     *
     * @param member if negative, an article whose quotation lacks what is grouped by
     */
    int slot(int member) {
        return member < 0 ? 0 : slots[member];
    }

    /** The day of a member: the greater, the later; 0 for none. */
    int day(int member) {
        return member < 0 ? days.ofArticle[-member] : dayOf[member];
    }

    /** A day as its distance from 1970-01-01, or {@link GroupList#NO_DAY}. */
    long epochDay(int day) {
        return day == 0 ? GroupList.NO_DAY : days.epochDays[day];
    }

    /** The number of a slot's group. */
    long number(int slot) {
        return numbers[slot];
    }

    /** Where a slot's group stands among all by name. */
    int rank(int slot) {
        return ranks[slot];
    }

    private static GroupKeys speakers(Sql sql, Days days) {
        int most = most(sql, "appearance");
        int[] slots = new int[most + 1];
        int[] dayOf = new int[most + 1];
        sql.each(
                // Two answers in one number: see QuoteGroups.
                "SELECT number, speaker << 32 | article FROM appearance",
                row -> {
                    int number = row.getInt(1);
                    long packed = row.getLong(2);
                    slots[number] = (int) (packed >>> 32);
                    dayOf[number] = days.ofArticle[(int) packed];
                });
        return numbered(
                days,
                slots,
                dayOf,
                sql.numbers("SELECT number FROM speaker ORDER BY folded, type"));
    }

    private static GroupKeys outlets(Sql sql, Days days) {
        int[] slots = new int[days.ofArticle.length];
        List<Long> first = new ArrayList<>(List.of(0L));
        List<String> names = new ArrayList<>(List.of(""));
        sql.each(
                "SELECT site, number FROM article WHERE site IS NOT NULL ORDER BY site, number",
                row -> {
                    String name = row.getString(1);
                    if (!name.equals(names.get(names.size() - 1)) || names.size() == 1) {
                        names.add(name);
                        first.add(row.getLong(2));
                    }
                    slots[row.getInt(2)] = names.size() - 1;
                });
        List<Integer> order = new ArrayList<>();
        for (int slot = 0; slot < names.size(); slot++) {
            order.add(slot);
        }
        order.sort(Comparator.comparing(names::get, ALPHABET));
        int[] ranks = new int[names.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[order.get(i)] = i;
        }
        long[] numbers = first.stream().mapToLong(Long::longValue).toArray();
        return new GroupKeys(days, slots, days.ofArticle, numbers, ranks);
    }

    /** Where certain tags are asked for, those alone are groups, so that each is a filter. */
    private static GroupKeys tags(Sql sql, Days days, QuoteFilter filter) {
        int[] slots = identity(most(sql, "tag") + 1);
        if (!filter.tags().isEmpty()) {
            sql.each(
                    "SELECT number, name FROM tag",
                    row -> {
                        if (!filter.tags().contains(row.getString(2))) {
                            slots[row.getInt(1)] = -1;
                        }
                    });
        }
        return numbered(
                days, slots, days.ofArticle, sql.numbers("SELECT number FROM tag ORDER BY name"));
    }

    private static GroupKeys byDay(Days days) {
        return new GroupKeys(
                days,
                days.ofArticle,
                days.ofArticle,
                days.epochDays.clone(),
                identity(days.epochDays.length));
    }

    /** Slots are the numbers that the rows have themselves. */
    private static GroupKeys numbered(Days days, int[] slots, int[] dayOf, long[] byName) {
        int most = (int) Arrays.stream(byName).max().orElse(0);
        int[] ranks = new int[most + 1];
        for (int i = 0; i < byName.length; i++) {
            ranks[(int) byName[i]] = i;
        }
        long[] numbers = new long[most + 1];
        Arrays.setAll(numbers, each -> each);
        return new GroupKeys(days, slots, dayOf, numbers, ranks);
    }

    private static int[] identity(int size) {
        int[] numbers = new int[size];
        Arrays.setAll(numbers, each -> each);
        return numbers;
    }

    private static int most(Sql sql, String table) {
        return (int) sql.number("SELECT max(number) FROM " + table);
    }

    /** The days of the articles, counted from 1 in their order; 0 is none. */
    private static final class Days {

        final int[] ofArticle;
        final long[] epochDays;

        Days(Sql sql) {
            ofArticle = new int[most(sql, "article") + 1];
            List<LocalDate> met = new ArrayList<>();
            int[] metBy = new int[ofArticle.length];
            // The index has equal days side by side.
            List<String> latest = new ArrayList<>(List.of(""));
            sql.each(
                    "SELECT day, number FROM article WHERE day IS NOT NULL ORDER BY day",
                    row -> {
                        String day = row.getString(1);
                        if (!day.equals(latest.get(0))) {
                            latest.set(0, day);
                            met.add(LocalDate.parse(day));
                        }
                        metBy[row.getInt(2)] = met.size();
                    });
            // Years of five digits sort otherwise as texts than as days.
            LocalDate[] sorted = met.stream().sorted().toArray(LocalDate[]::new);
            epochDays = new long[sorted.length + 1];
            for (int i = 0; i < sorted.length; i++) {
                epochDays[i + 1] = sorted[i].toEpochDay();
            }
            for (int i = 0; i < metBy.length; i++) {
                ofArticle[i] =
                        metBy[i] == 0 ? 0 : 1 + Arrays.binarySearch(sorted, met.get(metBy[i] - 1));
            }
        }
    }
}
