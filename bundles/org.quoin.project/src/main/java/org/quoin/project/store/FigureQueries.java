package org.quoin.project.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.Lack;
import org.quoin.project.model.MatrixFigures;
import org.quoin.project.model.MatrixFigures.OutletTally;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.SpeakerFigures;
import org.quoin.project.model.SpeakerTally;
import org.quoin.project.model.SpeakersTogether;
import org.quoin.project.model.Tally;
import org.quoin.project.model.TimeFigures;

/** Counts quotations, each question in one pass over those that meet its filter. */
public final class FigureQueries {

    private FigureQueries() {}

    /** Who spoke how much; at most so many are told one by one. */
    public static SpeakerFigures speakers(Reading reading, QuoteFilter filter, int most) {
        Map<Long, Tally> named = bySpeaker(reading, filter);
        Tally nobodys = Optional.ofNullable(named.remove(0L)).orElse(Tally.NONE);
        Map<Long, Tally> unnamed = unnamed(reading, named);
        List<SpeakerTally> first = most(reading, named, most);
        first.forEach(each -> named.remove(each.number()));
        return new SpeakerFigures(first, together(named), together(unnamed), nobodys);
    }

    /** When quotations were published. */
    public static TimeFigures overTime(Reading reading, QuoteFilter filter) {
        OfArticles days = new OfArticles(reading, "day");
        Tallies tallies = new Tallies();
        QuoteSelect select = new QuoteSelect(filter);
        reading.sql()
                .each(
                        select.coded("quote.article"),
                        row -> {
                            long coded = row.getLong(1);
                            tallies.add(days.of((int) (coded >> 4)), (int) (coded & 15));
                        },
                        select.arguments());
        SortedMap<LocalDate, Tally> found = new TreeMap<>();
        for (int i = 1; i < days.values.size(); i++) {
            Tally tally = tallies.get(i);
            if (tally.total() > 0) {
                found.put(LocalDate.parse(days.values.get(i)), tally);
            }
        }
        return new TimeFigures(found, tallies.get(OfArticles.NONE));
    }

    /** Which outlets quoted whom how often. */
    public static MatrixFigures matrix(
            Reading reading, QuoteFilter filter, int mostSpeakers, int mostOutlets) {
        List<OutletTally> outlets = outlets(reading, filter).stream().limit(mostOutlets).toList();
        if (outlets.isEmpty()) {
            return new MatrixFigures(List.of(), List.of(), List.of());
        }
        // Narrower than the filter: they were found under it.
        QuoteFilter published =
                filter.from(outlets.stream().map(OutletTally::name).toArray(String[]::new))
                        .without(
                                filter.lacking().stream()
                                        .filter(lack -> lack != Lack.OUTLET)
                                        .toArray(Lack[]::new));
        Map<Long, Tally> named = bySpeaker(reading, published);
        named.remove(0L);
        unnamed(reading, named);
        List<SpeakerTally> speakers = most(reading, named, mostSpeakers);
        Map<Long, Map<String, Integer>> cells = cells(reading, published, speakers);
        List<List<Integer>> counts = new ArrayList<>();
        for (SpeakerTally speaker : speakers) {
            Map<String, Integer> row = cells.getOrDefault(speaker.number(), Map.of());
            counts.add(outlets.stream().map(outlet -> row.getOrDefault(outlet.name(), 0)).toList());
        }
        return new MatrixFigures(speakers, outlets, counts);
    }

    private static Map<Long, Map<String, Integer>> cells(
            Reading reading, QuoteFilter filter, List<SpeakerTally> speakers) {
        Map<Long, Map<String, Integer>> cells = new HashMap<>();
        if (speakers.isEmpty()) {
            return cells;
        }
        QuoteSelect select =
                new QuoteSelect(
                        filter.bySpeakers(
                                        speakers.stream()
                                                .map(SpeakerTally::number)
                                                .collect(Collectors.toSet()))
                                .without(
                                        filter.lacking().stream()
                                                .filter(lack -> lack != Lack.SPEAKER)
                                                .toArray(Lack[]::new)));
        reading.sql()
                .each(
                        select.countsBySpeakerAndOutlet(),
                        row ->
                                cells.computeIfAbsent(row.getLong(1), speaker -> new HashMap<>())
                                        .put(row.getString(2), row.getInt(3)),
                        select.arguments());
        return cells;
    }

    /** The most first; those without a name are left out. */
    private static List<OutletTally> outlets(Reading reading, QuoteFilter filter) {
        OfArticles sites = new OfArticles(reading, "site");
        int[] counts = new int[sites.values.size()];
        QuoteSelect select = new QuoteSelect(filter);
        reading.sql()
                .each(
                        select.coded("quote.article"),
                        row -> counts[sites.of((int) (row.getLong(1) >> 4))]++,
                        select.arguments());
        List<OutletTally> found = new ArrayList<>();
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > 0) {
                found.add(new OutletTally(sites.values.get(i), counts[i]));
            }
        }
        found.sort(
                Comparator.comparingInt(OutletTally::quotations)
                        .reversed()
                        .thenComparing(OutletTally::name));
        return found;
    }

    /** By their numbers in the register; 0 for quotations that nobody is known to have said. */
    private static Map<Long, Tally> bySpeaker(Reading reading, QuoteFilter filter) {
        Tallies tallies = new Tallies();
        QuoteSelect select = new QuoteSelect(filter);
        reading.sql()
                .each(
                        select.coded("ifnull(p.speaker, 0)"),
                        row -> {
                            long coded = row.getLong(1);
                            tallies.add((int) (coded >> 4), (int) (coded & 15));
                        },
                        select.arguments());
        Map<Long, Tally> found = new HashMap<>();
        for (int speaker = 0; speaker < tallies.end(); speaker++) {
            Tally tally = tallies.get(speaker);
            if (tally.total() > 0) {
                found.put((long) speaker, tally);
            }
        }
        return found;
    }

    /** Those whom no article names, taken out of the rest. */
    private static Map<Long, Tally> unnamed(Reading reading, Map<Long, Tally> from) {
        Map<Long, Tally> found = new HashMap<>();
        reading.sql()
                .each(
                        "SELECT number FROM speaker WHERE NOT " + SpeakerTable.NAMED,
                        row -> {
                            Tally tally = from.remove(row.getLong(1));
                            if (tally != null) {
                                found.put(row.getLong(1), tally);
                            }
                        });
        return found;
    }

    private static SpeakersTogether together(Map<Long, Tally> speakers) {
        return new SpeakersTogether(
                speakers.keySet(), speakers.values().stream().reduce(Tally.NONE, Tally::plus));
    }

    /** Those with the most quotations; of those with equally many, who came first. */
    private static List<SpeakerTally> most(Reading reading, Map<Long, Tally> named, int most) {
        record Ranked(long number, int total) {}
        return named.entrySet().stream()
                .map(each -> new Ranked(each.getKey(), each.getValue().total()))
                .sorted(
                        Comparator.comparingInt(Ranked::total)
                                .reversed()
                                .thenComparingLong(Ranked::number))
                .limit(most)
                .map(each -> speaker(reading, each.number(), named.get(each.number())))
                .toList();
    }

    private static SpeakerTally speaker(Reading reading, long number, Tally tally) {
        return reading.sql()
                .one(
                        "SELECT name, type FROM speaker WHERE number=?",
                        row ->
                                new SpeakerTally(
                                        number,
                                        row.getString(1),
                                        SpeakerType.valueOf(row.getString(2)),
                                        tally),
                        number)
                .orElseThrow();
    }

    /** A column of the articles, which have few values of it among them. */
    private static final class OfArticles {

        static final int NONE = 0;

        /** Each once, from 1; nothing is the value of those that have none. */
        final List<String> values = new ArrayList<>(List.of(""));

        private final int[] places;

        OfArticles(Reading reading, String column) {
            places = new int[(int) reading.sql().number("SELECT max(number) FROM article") + 1];
            Map<String, Integer> known = new HashMap<>();
            reading.sql()
                    .each(
                            "SELECT number, %1$s FROM article WHERE %1$s IS NOT NULL"
                                    .formatted(column),
                            row ->
                                    places[row.getInt(1)] =
                                            known.computeIfAbsent(row.getString(2), this::added));
        }

        private int added(String value) {
            values.add(value);
            return values.size() - 1;
        }

        /** Where an article's value stands among all, or {@link #NONE}. */
        int of(int article) {
            return places[article];
        }
    }
}
