package org.quoin.project.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoin.api.quote.SpeakerType;

/**
 * What the speakers of the register are called outside the project. A named one whose name nobody
 * else has is called by it. Any other is called by his name and his first quotation, {@code name @
 * article#ordinal}, in the order of the articles' ids; so the key of one speaker seldom depends on
 * another, and files that are compared line by line differ little.
 *
 * <p>Holds a key for each speaker that is used: the one thing of an export that grows with the
 * project.
 */
final class SpeakerKeys {

    private record Entry(long number, String name, SpeakerType type, String first) {}

    private final Map<Long, String> keys = new HashMap<>();
    private final List<Long> sorted;

    /**
     * Speakers without a quotation, an offer, a note or somebody to be kept apart from are left
     * out.
     */
    SpeakerKeys(Reading reading) {
        List<Entry> entries = entries(reading, firstQuotations(reading));
        Map<String, Integer> sameName = new HashMap<>();
        entries.forEach(each -> sameName.merge(each.name(), 1, Integer::sum));
        Map<String, Integer> taken = new HashMap<>();
        for (Entry each : entries) {
            boolean plain =
                    SpeakerTable.isNamed(each.type())
                            && sameName.get(each.name()) == 1
                            && !each.name().contains(" @ ");
            String key = plain ? each.name() : each.name() + " @ " + each.first();
            int before = taken.merge(key, 1, Integer::sum);
            keys.put(each.number(), before == 1 ? key : key + "-" + before);
        }
        sorted = new ArrayList<>(keys.keySet());
        sorted.sort(Comparator.comparing(this::of));
    }

    /** The key of a speaker. */
    String of(long number) {
        String key = keys.get(number);
        if (key == null) {
            throw new IllegalStateException("a quotation has a speaker that is not there");
        }
        return key;
    }

    /** The numbers of all, by key. */
    List<Long> sorted() {
        return sorted;
    }

    /** In an order that does not depend on numbers as long as names and first quotations differ. */
    private static List<Entry> entries(Reading reading, Map<Long, String> first) {
        List<Entry> entries =
                new ArrayList<>(
                        reading.sql()
                                .list(
                                        "SELECT number, name, type FROM speaker WHERE note<>''"
                                                + " OR EXISTS (SELECT 1 FROM appearance AS p JOIN"
                                                + " quote ON quote.appearance=p.number WHERE"
                                                + " p.speaker=speaker.number) OR EXISTS (SELECT 1"
                                                + " FROM appearance AS p JOIN offer ON"
                                                + " offer.appearance=p.number WHERE"
                                                + " p.speaker=speaker.number) OR EXISTS (SELECT 1"
                                                + " FROM apart WHERE low=speaker.number) OR"
                                                + " EXISTS (SELECT 1 FROM apart WHERE"
                                                + " high=speaker.number)",
                                        row ->
                                                new Entry(
                                                        row.getLong(1),
                                                        row.getString(2),
                                                        SpeakerType.valueOf(row.getString(3)),
                                                        first.getOrDefault(row.getLong(1), "-"))));
        entries.sort(
                Comparator.comparing(Entry::name)
                        .thenComparing(Entry::first)
                        .thenComparing(Entry::type)
                        .thenComparing(Entry::number));
        return entries;
    }

    private static Map<Long, String> firstQuotations(Reading reading) {
        Map<Long, String> first = new HashMap<>();
        // SQLite gives the other columns of the row that has the minimum.
        reading.sql()
                .each(
                        "SELECT p.speaker, a.id, q.ordinal, min(a.id || printf('#%09d',"
                                + " q.ordinal)) FROM quote AS q JOIN appearance AS p ON"
                                + " p.number=q.appearance JOIN article AS a ON a.number=q.article"
                                + " GROUP BY p.speaker",
                        row -> first.put(row.getLong(1), row.getString(2) + "#" + row.getInt(3)));
        return first;
    }
}
