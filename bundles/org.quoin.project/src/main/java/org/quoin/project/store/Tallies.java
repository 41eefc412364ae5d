package org.quoin.project.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.model.Tally;

/** Adds up kinds and statuses by keys, which are small whole numbers. */
final class Tallies {

    /** A quotation's kind and status as a number from 0 to 14, over {@code quote}. */
    static final String CODE =
            "(CASE quote.kind WHEN 'DIRECT' THEN 0 WHEN 'INDIRECT' THEN 5 ELSE 10 END"
                    + " + CASE quote.status WHEN 'PROPOSED' THEN 0 WHEN 'ACCEPTED' THEN 1"
                    + " WHEN 'CORRECTED' THEN 2 WHEN 'MANUAL' THEN 3 ELSE 4 END)";

    private static final List<QuoteKind> KINDS =
            List.of(QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MIXED);

    private static final List<QuoteStatus> STATUSES =
            List.of(
                    QuoteStatus.PROPOSED,
                    QuoteStatus.ACCEPTED,
                    QuoteStatus.CORRECTED,
                    QuoteStatus.MANUAL,
                    QuoteStatus.REJECTED);

    private int @Nullable [][] counts = new int[256][];

    /** One more. */
    void add(int key, int code) {
        if (key >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(key + 1, counts.length * 2));
        }
        int[] cells = counts[key];
        if (cells == null) {
            cells = new int[KINDS.size() * STATUSES.size()];
            counts[key] = cells;
        }
        cells[code]++;
    }

    /** No key is as great. */
    int end() {
        return counts.length;
    }

    /** What was added under a key. */
    Tally get(int key) {
        int @Nullable [] cells = key < counts.length ? counts[key] : null;
        if (cells == null) {
            return Tally.NONE;
        }
        Map<QuoteKind, Integer> kinds = new EnumMap<>(QuoteKind.class);
        Map<QuoteStatus, Integer> statuses = new EnumMap<>(QuoteStatus.class);
        for (int code = 0; code < cells.length; code++) {
            if (cells[code] > 0) {
                kinds.merge(KINDS.get(code / STATUSES.size()), cells[code], Integer::sum);
                statuses.merge(STATUSES.get(code % STATUSES.size()), cells[code], Integer::sum);
            }
        }
        return new Tally(kinds, statuses);
    }
}
