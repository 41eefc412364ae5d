package org.quoin.project.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoin.api.briefing.Section;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftItem;
import org.quoin.project.model.ProjectException;

/** What stands in drafts of briefings, and in which order. */
public final class DraftItemTable {

    /**
     * Between two items that come one after the other: room to put others between them some thirty
     * times at the same place before all are spread anew.
     */
    private static final long ROOM = 1L << 32;

    private DraftItemTable() {}

    /** All that stand in a draft, in order. */
    public static List<DraftItem> of(Reading reading, long draft) {
        return reading.sql()
                .list(
                        DraftItemRow.SELECT + " WHERE draft=? ORDER BY place, number",
                        DraftItemRow::read,
                        draft);
    }

    /** Which of some quotations stand in a draft. */
    public static Set<Long> quotationsIn(Reading reading, long draft, Collection<Long> quotations) {
        return in(reading, draft, "quote", "QUOTATION", quotations);
    }

    /** Which of some articles stand in a draft. */
    public static Set<Long> articlesIn(Reading reading, long draft, Collection<Long> articles) {
        return in(reading, draft, "article", "ARTICLE", articles);
    }

    private static Set<Long> in(
            Reading reading, long draft, String column, String kind, Collection<Long> numbers) {
        Set<Long> there =
                Arrays.stream(
                                reading.sql()
                                        .numbers(
                                                "SELECT "
                                                        + column
                                                        + " FROM draft_item WHERE draft=? AND"
                                                        + " kind=?",
                                                draft,
                                                kind))
                        .boxed()
                        .collect(Collectors.toCollection(HashSet::new));
        there.retainAll(new HashSet<>(numbers));
        return there;
    }

    /** The name of the draft in which an item stands, or nothing where it is gone. */
    public static String draftName(Reading reading, long item) {
        return reading.sql()
                .text(
                        "SELECT name FROM draft WHERE number=(SELECT draft FROM draft_item WHERE"
                                + " number=?)",
                        item)
                .orElse("");
    }

    /**
     * Adds things before an item, or at the end; their numbers.
     *
     * @throws ProjectException if one speaks of a quotation or article that is gone
     */
    public static List<Long> add(
            Transaction transaction, long draft, OptionalLong before, List<DraftContent> contents) {
        contents.forEach(each -> requireThere(transaction.sql(), each));
        long[] places = places(transaction, draft, before, contents.size(), Set.of());
        List<Long> numbers = new ArrayList<>(contents.size());
        for (int i = 0; i < places.length; i++) {
            numbers.add(insert(transaction, draft, places[i], contents.get(i)));
        }
        return numbers;
    }

    private static long insert(
            Transaction transaction, long draft, long place, DraftContent content) {
        List<@Nullable Object> values = new ArrayList<>(List.of(draft, place));
        values.addAll(DraftItemRow.of(content).values());
        return transaction.insert(LoggedTable.DRAFT_ITEM, values.toArray());
    }

    /**
     * Makes an item something else at its place, if it is something else.
     *
     * @throws ProjectException if it is gone, or what it speaks of is
     */
    public static void put(Transaction transaction, long item, DraftContent content) {
        Optional<DraftItem> there =
                transaction
                        .sql()
                        .one(DraftItemRow.SELECT + " WHERE number=?", DraftItemRow::read, item);
        if (there.isEmpty()) {
            throw new ProjectException("this is not in the briefing any more");
        }
        requireThere(transaction.sql(), content);
        if (!there.get().content().equals(content)) {
            transaction.update(
                    LoggedTable.DRAFT_ITEM,
                    DraftItemRow.SET,
                    DraftItemRow.of(content).values(),
                    "number=?",
                    item);
        }
    }

    private static void requireThere(Sql sql, DraftContent content) {
        if (content instanceof DraftContent.OfQuotation of
                && sql.number("SELECT 1 FROM quote WHERE number=?", of.quotation()) == 0) {
            throw new ProjectException("this quotation is not there any more");
        }
        if (content instanceof DraftContent.OfArticle of) {
            requireArticle(sql, of.article());
        }
        if (content instanceof DraftContent.OfPicture of) {
            requireArticle(sql, of.article());
        }
    }

    private static void requireArticle(Sql sql, long article) {
        if (sql.number("SELECT 1 FROM article WHERE number=?", article) == 0) {
            throw new ProjectException("this article is not there any more");
        }
    }

    /** Puts items of a draft before another one, or at the end, in the order they have. */
    public static void move(
            Transaction transaction, long draft, Collection<Long> items, OptionalLong before) {
        Set<Long> moving = new HashSet<>(items);
        List<Long> all = order(transaction, draft);
        moving.retainAll(all);
        // Where the one before which they come moves along, the next that stays takes its part.
        OptionalLong staying = before;
        if (before.isPresent()) {
            staying =
                    all.stream()
                            .skip(Math.max(0, all.indexOf(before.getAsLong())))
                            .filter(each -> !moving.contains(each))
                            .mapToLong(each -> each)
                            .findFirst();
        }
        List<Long> wanted = new ArrayList<>(all);
        List<Long> inOrder = all.stream().filter(moving::contains).toList();
        wanted.removeAll(moving);
        wanted.addAll(
                staying.isPresent() ? wanted.indexOf(staying.getAsLong()) : wanted.size(), inOrder);
        if (wanted.equals(all)) {
            return;
        }
        long[] places = places(transaction, draft, staying, inOrder.size(), moving);
        for (int i = 0; i < places.length; i++) {
            transaction.update(
                    LoggedTable.DRAFT_ITEM,
                    "place=?",
                    List.of(places[i]),
                    "number=?",
                    inOrder.get(i));
        }
    }

    private static List<Long> order(Transaction transaction, long draft) {
        return Arrays.stream(
                        transaction
                                .sql()
                                .numbers(
                                        "SELECT number FROM draft_item WHERE draft=? ORDER BY"
                                                + " place, number",
                                        draft))
                .boxed()
                .toList();
    }

    /**
     * So many places before an item, or at the end; all that stay are spread anew where there is no
     * room.
     */
    private static long[] places(
            Transaction transaction, long draft, OptionalLong before, int count, Set<Long> moving) {
        Sql sql = transaction.sql();
        List<long[]> staying =
                sql.list(
                        "SELECT number, place FROM draft_item WHERE draft=? ORDER BY place, number",
                        row -> new long[] {row.getLong(1), row.getLong(2)},
                        draft);
        staying.removeIf(each -> moving.contains(each[0]));
        int at = staying.size();
        for (int i = 0; i < staying.size() && before.isPresent(); i++) {
            if (staying.get(i)[0] == before.getAsLong()) {
                at = i;
            }
        }
        long low = at == 0 ? 0 : staying.get(at - 1)[1];
        long step = at == staying.size() ? ROOM : (staying.get(at)[1] - low) / (count + 1L);
        if (step < 1) {
            spread(transaction, staying, at, count);
            low = at * ROOM;
            step = ROOM;
        }
        long[] places = new long[count];
        for (int i = 0; i < count; i++) {
            places[i] = low + (i + 1) * step;
        }
        return places;
    }

    /** Spreads items anew, with room for others at a place. */
    private static void spread(Transaction transaction, List<long[]> items, int at, int others) {
        for (int i = 0; i < items.size(); i++) {
            long place = (i + 1L + (i < at ? 0 : others)) * ROOM;
            transaction.update(
                    LoggedTable.DRAFT_ITEM, "place=?", List.of(place), "number=?", items.get(i)[0]);
        }
    }

    /** Puts the sections among items so many levels deeper; those at the ends stay there. */
    public static void shift(
            Transaction transaction, long draft, Collection<Long> items, int levels) {
        for (long each : items) {
            String level = "max(1, min(" + Section.DEEPEST + ", level+" + levels + "))";
            transaction.update(
                    LoggedTable.DRAFT_ITEM,
                    "level=" + level,
                    List.of(),
                    "number=? AND draft=? AND kind='SECTION' AND level<>" + level,
                    each,
                    draft);
        }
    }

    /**
     * Gives an item other words.
     *
     * @throws ProjectException if it is gone
     */
    public static void words(Transaction transaction, long item, String words) {
        if (transaction.sql().number("SELECT 1 FROM draft_item WHERE number=?", item) == 0) {
            throw new ProjectException("this is not in the briefing any more");
        }
        transaction.update(
                LoggedTable.DRAFT_ITEM,
                "words=?",
                List.of(words),
                "number=? AND words<>?",
                item,
                words);
    }

    /** Takes items out; how many there were. */
    public static int remove(Transaction transaction, long draft, Collection<Long> items) {
        int removed = 0;
        for (long each : items) {
            removed +=
                    transaction.delete(LoggedTable.DRAFT_ITEM, "number=? AND draft=?", each, draft);
        }
        return removed;
    }

    /** Takes out all that stand in a draft. */
    public static void removeAll(Transaction transaction, long draft) {
        transaction.delete(LoggedTable.DRAFT_ITEM, "draft=?", draft);
    }

    /** A quotation goes, and with it what speaks of it. */
    static void forgetQuotation(Transaction transaction, long quotation) {
        transaction.delete(LoggedTable.DRAFT_ITEM, "quote=?", quotation);
    }

    /** The quotations of an article that stand in any draft. */
    public static Set<Long> quotationsOf(Reading reading, long article) {
        return Set.copyOf(
                reading.sql()
                        .list(
                                "SELECT DISTINCT quote FROM draft_item WHERE quote IN (SELECT number"
                                        + " FROM quote WHERE article=?)",
                                row -> row.getLong(1),
                                article));
    }

    /** An article goes with its quotations, and with them what speaks of them. */
    static void forgetArticle(Transaction transaction, long article) {
        transaction.delete(LoggedTable.DRAFT_ITEM, "article=?", article);
        transaction.delete(
                LoggedTable.DRAFT_ITEM,
                "quote IN (SELECT number FROM quote WHERE article=?)",
                article);
    }
}
