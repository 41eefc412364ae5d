package org.quoin.project.model;

import java.util.EnumMap;
import java.util.Map;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;

/**
 * How many quotations, and of which kinds and statuses. Both maps add up to the same number; what
 * there is none of is not in them.
 *
 * @param kinds how many of each kind
 * @param statuses how many of each status
 */
public record Tally(Map<QuoteKind, Integer> kinds, Map<QuoteStatus, Integer> statuses) {

    /** None. */
    public static final Tally NONE = new Tally(Map.of(), Map.of());

    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException if they do not add up to the same number, or hold one that
     *     is not positive
     */
    public Tally {
        kinds = Map.copyOf(kinds);
        statuses = Map.copyOf(statuses);
        if (sum(kinds) != sum(statuses)) {
            throw new IllegalArgumentException(kinds + " and " + statuses + " differ in their sum");
        }
    }

    /** So many of one kind and status. */
    public static Tally of(QuoteKind kind, QuoteStatus status, int count) {
        return new Tally(Map.of(kind, count), Map.of(status, count));
    }

    /** All of them. */
    public int total() {
        return sum(kinds);
    }

    /** These and those. */
    public Tally plus(Tally other) {
        if (total() == 0) {
            return other;
        }
        Map<QuoteKind, Integer> bothKinds = new EnumMap<>(kinds);
        other.kinds.forEach((kind, count) -> bothKinds.merge(kind, count, Integer::sum));
        Map<QuoteStatus, Integer> bothStatuses = new EnumMap<>(statuses);
        other.statuses.forEach((status, count) -> bothStatuses.merge(status, count, Integer::sum));
        return new Tally(bothKinds, bothStatuses);
    }

    private static int sum(Map<?, Integer> counts) {
        int sum = 0;
        for (int count : counts.values()) {
            if (count <= 0) {
                throw new IllegalArgumentException("no count of things that are there: " + count);
            }
            sum += count;
        }
        return sum;
    }
}
