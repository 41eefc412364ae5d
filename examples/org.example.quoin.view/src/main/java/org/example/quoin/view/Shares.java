package org.example.quoin.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;

/** Counts shares. Knows no widget. */
final class Shares {

    private Shares() {}

    /** The shares of all speakers, the largest first; what somebody rejected is no quotation. */
    static List<Share> of(List<Quote> quotes) {
        Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
        int all = 0;
        for (Quote each : quotes) {
            if (each.status() != QuoteStatus.REJECTED) {
                bySpeaker
                        .computeIfAbsent(
                                each.speaker().map(Speaker::name).orElse(""),
                                name -> new ArrayList<>())
                        .add(each);
                all += length(each);
            }
        }
        int total = Math.max(1, all);
        List<Share> shares = new ArrayList<>();
        bySpeaker.forEach(
                (name, his) -> {
                    int characters = his.stream().mapToInt(Shares::length).sum();
                    shares.add(
                            new Share(
                                    name,
                                    his.size(),
                                    (int) Math.round(100.0 * characters / total),
                                    his.get(0)));
                });
        // The sort is stable: of equal shares the one that comes first in the text.
        shares.sort(Comparator.comparingInt(Share::percent).reversed());
        return shares;
    }

    private static int length(Quote quote) {
        return quote.content().stream().mapToInt(each -> each.end() - each.start()).sum();
    }

    /** A line for each share, as tables are pasted. */
    static String text(List<Share> shares, String nobody) {
        StringBuilder text = new StringBuilder();
        for (Share each : shares) {
            text.append(each.speaker().isEmpty() ? nobody : each.speaker())
                    .append('\t')
                    .append(each.quotations())
                    .append('\t')
                    .append(each.percent())
                    .append(" %\n");
        }
        return text.toString();
    }
}
