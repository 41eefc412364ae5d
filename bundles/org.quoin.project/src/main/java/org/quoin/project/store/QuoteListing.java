package org.quoin.project.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;

/**
 * Lists of quotations in any order. SQLite gives them as it finds them quickest, which is in the
 * order of articles and texts; they are sorted here, by whole numbers: it takes SQLite three to ten
 * times as long to sort a million rows by the texts of other tables.
 */
public final class QuoteListing {

    private static final String STATUS =
            "CASE quote.status WHEN 'PROPOSED' THEN 0 WHEN 'CORRECTED' THEN 1 WHEN 'MANUAL' THEN 2"
                    + " WHEN 'ACCEPTED' THEN 3 ELSE 4 END";

    private static final String KIND =
            "CASE quote.kind WHEN 'DIRECT' THEN 0 WHEN 'MIXED' THEN 1 ELSE 2 END";

    private QuoteListing() {}

    /** The numbers of those that meet a filter, in an order. */
    public static long[] list(Reading reading, QuoteFilter filter, QuoteOrder order) {
        return switch (order) {
            case ARTICLE -> {
                QuoteSelect select = new QuoteSelect(filter);
                yield reading.sql().numbers(select.numbers(), select.arguments());
            }
            case CONFIDENCE ->
                    new Keyed(reading, filter, "quote.confidence", false).sorted(Map.of());
            case KIND -> new Keyed(reading, filter, KIND, false).sorted(Map.of());
            case STATUS -> new Keyed(reading, filter, STATUS, false).sorted(Map.of());
            case NEWEST ->
                    new Keyed(reading, filter, "quote.article", false)
                            .sorted(ranks(ArticleTable.numbers(reading, ArticleOrder.NEWEST)));
            case SITE ->
                    new Keyed(reading, filter, "quote.article", false)
                            .sorted(ranks(ArticleTable.numbers(reading, ArticleOrder.SITE)));
            case TITLE ->
                    new Keyed(reading, filter, "quote.article", false)
                            .sorted(ranks(ArticleTable.numbers(reading, ArticleOrder.TITLE)));
            case ROLE ->
                    new Keyed(reading, filter, "ifnull(quote.appearance, 0)", false)
                            .sorted(roles(reading));
            case SPEAKER ->
                    new Keyed(reading, filter, "ifnull(p.speaker, 0)", true)
                            .sorted(
                                    ranks(
                                            reading.sql()
                                                    .numbers(
                                                            "SELECT number FROM speaker ORDER BY"
                                                                    + " folded, number")));
        };
    }

    /** Of appearances: those of the same role and affiliation share one. */
    private static Map<Long, Integer> roles(Reading reading) {
        Map<Long, Integer> ranks = new HashMap<>();
        // Nobody's; also so that there is a rank where nobody has a role.
        ranks.put(0L, Integer.MAX_VALUE);
        reading.sql()
                .each(
                        "SELECT number, dense_rank() OVER (ORDER BY role, affiliation) FROM"
                                + " appearance WHERE role IS NOT NULL",
                        row -> ranks.put(row.getLong(1), row.getInt(2)));
        return ranks;
    }

    private static Map<Long, Integer> ranks(long[] ordered) {
        Map<Long, Integer> ranks = new HashMap<>(ordered.length * 2);
        for (int i = 0; i < ordered.length; i++) {
            ranks.put(ordered[i], i);
        }
        return ranks;
    }

    /** Quotations in the order of articles and texts, each with a key. */
    private static final class Keyed {

        private long[] numbers = new long[256];
        private long[] keys = new long[256];
        private int count;

        Keyed(Reading reading, QuoteFilter filter, String key, boolean bySpeaker) {
            QuoteSelect select = new QuoteSelect(filter);
            reading.sql()
                    .each(
                            select.keyed(key, bySpeaker),
                            row -> add(row.getLong(1), row.getLong(2)),
                            select.arguments());
        }

        private void add(long number, long key) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
                keys = Arrays.copyOf(keys, count * 2);
            }
            numbers[count] = number;
            keys[count++] = key;
        }

        /**
         * By the keys' ranks; those with the same one as they came.
         *
         * @param ranks if empty, the keys themselves; a key without a rank goes to the end
         */
        long[] sorted(Map<Long, Integer> ranks) {
            long[] order = new long[count];
            for (int i = 0; i < count; i++) {
                long rank =
                        ranks.isEmpty() ? keys[i] : ranks.getOrDefault(keys[i], Integer.MAX_VALUE);
                // The place in the low half: equal ranks keep their order, and it says who it was.
                order[i] = rank << 32 | i;
            }
            Arrays.sort(order);
            for (int i = 0; i < count; i++) {
                order[i] = numbers[(int) order[i]];
            }
            return order;
        }
    }
}
