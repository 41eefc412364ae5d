package org.quoin.docx.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.docx.flow.ChartData;

/** How many quotations of each kind there are by day, month, speaker or outlet. */
final class ChartCounts {

    /** More columns than these cannot be told apart across a page. */
    private static final int DAYS = 31;

    /** More bars than these are a list. */
    private static final int BARS = 10;

    private final ChartData.Form form;
    private final boolean byMonth;
    private final Map<String, Map<QuoteKind, Integer>> counts;

    private ChartCounts(
            ChartData.Form form, boolean byMonth, Map<String, Map<QuoteKind, Integer>> counts) {
        this.form = form;
        this.byMonth = byMonth;
        this.counts = counts;
    }

    static ChartCounts of(ChartSubject subject, Report report) {
        return switch (subject) {
            case TIME -> byTime(report.sources());
            case SPEAKER -> bySpeaker(report.figures());
            case OUTLET -> byOutlet(report.sources());
        };
    }

    /** Whether there is nothing to be shown. */
    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Whether months are counted rather than days. */
    boolean isByMonth() {
        return byMonth;
    }

    /** The chart; not of nothing. */
    ChartData data(Labels labels) {
        return new ChartData(
                form,
                List.copyOf(counts.keySet()),
                List.of(
                        series(QuoteKind.DIRECT, labels.get("kind.direct"), "2A6F97"),
                        series(QuoteKind.MIXED, labels.get("kind.mixed"), "E3A73B"),
                        series(QuoteKind.INDIRECT, labels.get("kind.indirect"), "A9B2BD")));
    }

    private ChartData.Series series(QuoteKind kind, String name, String colour) {
        return new ChartData.Series(
                name,
                colour,
                counts.values().stream().map(each -> each.getOrDefault(kind, 0)).toList());
    }

    /** A day without any quotation is a column too: a gap in the press says something. */
    private static ChartCounts byTime(List<Source> sources) {
        TreeMap<LocalDate, Map<QuoteKind, Integer>> days = new TreeMap<>();
        for (Source each : sources) {
            Optional<LocalDate> day = each.article().published().map(PublicationTime::day);
            if (day.isPresent() && !each.quotes().isEmpty()) {
                Map<QuoteKind, Integer> kinds = days.computeIfAbsent(day.get(), d -> none());
                each.quotes().forEach(quote -> count(kinds, quote));
            }
        }
        Map<String, Map<QuoteKind, Integer>> counts = new LinkedHashMap<>();
        if (days.isEmpty()) {
            return new ChartCounts(ChartData.Form.COLUMNS, false, counts);
        }
        LocalDate first = days.firstKey();
        LocalDate last = days.lastKey();
        boolean months = ChronoUnit.DAYS.between(first, last) >= DAYS;
        for (LocalDate at = first; !at.isAfter(last); at = at.plusDays(1)) {
            Map<QuoteKind, Integer> into =
                    counts.computeIfAbsent(
                            months ? at.toString().substring(0, 7) : at.toString(), d -> none());
            days.getOrDefault(at, none())
                    .forEach((kind, count) -> into.merge(kind, count, Integer::sum));
        }
        return new ChartCounts(ChartData.Form.COLUMNS, months, counts);
    }

    private static ChartCounts bySpeaker(Figures figures) {
        Map<String, Map<QuoteKind, Integer>> counts = new LinkedHashMap<>();
        for (Voice voice : figures.voices()) {
            if (counts.size() == BARS) {
                break;
            }
            Map<QuoteKind, Integer> kinds = none();
            voice.statements().forEach(each -> count(kinds, each.quote()));
            // Two who are called the same and are not, such as a person and a document.
            String name = voice.speaker().name();
            counts.put(counts.containsKey(name) ? name + " (2)" : name, kinds);
        }
        return new ChartCounts(ChartData.Form.BARS, false, counts);
    }

    private static ChartCounts byOutlet(List<Source> sources) {
        Map<String, Map<QuoteKind, Integer>> all = new LinkedHashMap<>();
        for (Source each : sources) {
            if (each.article().site().isPresent() && !each.quotes().isEmpty()) {
                Map<QuoteKind, Integer> kinds =
                        all.computeIfAbsent(each.article().site().get(), site -> none());
                each.quotes().forEach(quote -> count(kinds, quote));
            }
        }
        Map<String, Map<QuoteKind, Integer>> counts = new LinkedHashMap<>();
        all.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                each ->
                                        -each.getValue().values().stream()
                                                .mapToInt(Integer::intValue)
                                                .sum()))
                .limit(BARS)
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return new ChartCounts(ChartData.Form.BARS, false, counts);
    }

    private static Map<QuoteKind, Integer> none() {
        return new EnumMap<>(QuoteKind.class);
    }

    private static void count(Map<QuoteKind, Integer> kinds, Quote quote) {
        kinds.merge(quote.kind(), 1, Integer::sum);
    }
}
