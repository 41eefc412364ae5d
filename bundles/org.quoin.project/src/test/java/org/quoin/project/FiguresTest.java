package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.Lack;
import org.quoin.project.model.MatrixFigures;
import org.quoin.project.model.MatrixFigures.OutletTally;
import org.quoin.project.model.Opening;
import org.quoin.project.model.QuoteEntry;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;
import org.quoin.project.model.RegisteredSpeaker;
import org.quoin.project.model.SpeakerFigures;
import org.quoin.project.model.SpeakerOrder;
import org.quoin.project.model.SpeakerTally;
import org.quoin.project.model.SpeakersTogether;
import org.quoin.project.model.Tally;
import org.quoin.project.model.TimeFigures;

/** What SQL counts is what counting one quotation after the other gives. */
class FiguresTest {

    private static final Progress WANTED = Progress.none();
    private static final int ARTICLES = 120;
    private static final List<String> PEOPLE =
            List.of("Anna Velten", "Jon Marek", "陈若溪", "Mira Olden", "Piet Osk", "Dana Wick");

    private static final List<QuoteKind> KINDS = List.of(QuoteKind.values());

    private final Random random = new Random(20261123);

    @TempDir Path folder;
    private Project project;

    @BeforeEach
    void made() {
        project = Project.create(folder.resolve("work"), Opening.writing("the tests"));
        try (ImportRun run = project.articles().importing("made up")) {
            for (int i = 0; i < ARTICLES; i++) {
                run.add(article(i));
            }
        }
        List<Long> accepted = new ArrayList<>();
        List<Long> rejected = new ArrayList<>();
        for (long each : project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE)) {
            if (random.nextInt(3) == 0) {
                accepted.add(each);
            } else if (random.nextInt(4) == 0) {
                rejected.add(each);
            }
        }
        project.quotations().accept(accepted);
        project.quotations().reject(rejected);
        project.tags().put(accepted.subList(0, accepted.size() / 2), "watch");
    }

    @AfterEach
    void close() {
        project.close();
    }

    private AnalysedArticle article(int number) {
        String text = "abcdefgh".repeat(3);
        Article bare = Invented.article("f" + number, "Figures " + number, text);
        AnalysedArticle dated =
                Languages.with(
                        bare,
                        random.nextBoolean() ? "zh" : "en",
                        random.nextInt(5) == 0
                                ? Optional.empty()
                                : Optional.of("Outlet " + random.nextInt(6)),
                        random.nextInt(4) == 0
                                ? Optional.empty()
                                : Optional.of(
                                        LocalDate.of(2025, 12, 20).plusDays(random.nextInt(30))));
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < random.nextInt(7); i++) {
            quotes.add(quote(i));
        }
        return new AnalysedArticle(dated.article(), quotes, List.of());
    }

    private Quote quote(int place) {
        return new Quote(
                List.of(new TextSpan(place * 3, place * 3 + 2)),
                KINDS.get(random.nextInt(3)),
                Optional.empty(),
                Optional.empty(),
                speaker(),
                random.nextInt(1000) / 1000.0,
                QuoteStatus.PROPOSED,
                Invented.ORIGIN);
    }

    private Optional<Speaker> speaker() {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Invented.unnamed("一名官员"));
            default ->
                    Optional.of(
                            Invented.person(
                                    // The first in the list the most often.
                                    PEOPLE.get(
                                            Math.min(
                                                    random.nextInt(PEOPLE.size()),
                                                    random.nextInt(PEOPLE.size())))));
        };
    }

    /** Each asks something else; some pass nothing. */
    private List<QuoteFilter> filters() {
        long speaker = project.register().named("Jon Marek").get(0).number();
        return List.of(
                QuoteFilter.ALL,
                QuoteFilter.ALL.notRejected(),
                QuoteFilter.ALL.ofKinds(QuoteKind.DIRECT, QuoteKind.MIXED),
                QuoteFilter.ALL.from("Outlet 1", "Outlet 3"),
                QuoteFilter.ALL.bySpeakers(Set.of(speaker)),
                QuoteFilter.ALL.ofArticles(3L, 5L, 8L),
                QuoteFilter.ALL.tagged("watch").confident(0.25, 0.9),
                QuoteFilter.ALL
                        .inLanguages("zh")
                        .between(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty()),
                QuoteFilter.ALL.without(Lack.OUTLET, Lack.SPEAKER),
                QuoteFilter.ALL
                        .from("Outlet 2")
                        .bySpeakers(Set.of(speaker))
                        .without(Lack.OUTLET, Lack.SPEAKER),
                QuoteFilter.ALL.from("no such outlet"));
    }

    @Test
    void speakersAreCountedAsOneByOne() {
        Map<Long, SpeakerType> types = types();
        for (QuoteFilter filter : filters()) {
            List<QuoteEntry> all = all(filter);
            for (int most : new int[] {0, 1, 3, 50}) {
                SpeakerFigures figures = project.figures().speakers(filter, most, WANTED);
                List<SpeakerTally> ranked = ranked(all, types);
                List<SpeakerTally> first = ranked.stream().limit(most).toList();
                assertEquals(first, figures.most(), filter + " most " + most);
                assertEquals(together(ranked.stream().skip(most)), figures.others());
                assertEquals(
                        tally(all, each -> isUnnamed(each, types)),
                        figures.unnamed().tally(),
                        "unnamed");
                assertEquals(
                        unnamed(all, types), figures.unnamed().numbers(), "who the unnamed are");
                assertEquals(
                        tally(all, each -> each.quotation().speaker().isEmpty()),
                        figures.nobodys(),
                        "nobody's");
                assertEquals(tally(all, each -> true), figures.all());
            }
        }
    }

    @Test
    void daysAreCountedAsOneByOne() {
        for (QuoteFilter filter : filters()) {
            List<QuoteEntry> all = all(filter);
            TimeFigures figures = project.figures().overTime(filter, WANTED);
            Map<LocalDate, Tally> days = new TreeMap<>();
            for (QuoteEntry each : all) {
                each.published().ifPresent(at -> days.merge(at.day(), tally(each), Tally::plus));
            }
            assertEquals(days, figures.days(), filter.toString());
            assertEquals(tally(all, each -> each.published().isEmpty()), figures.undated());
            assertEquals(tally(all, each -> true), figures.all());
        }
    }

    @Test
    void pairsOfSpeakersAndOutletsAreCountedAsOneByOne() {
        Map<Long, SpeakerType> types = types();
        for (QuoteFilter filter : filters()) {
            List<QuoteEntry> all = all(filter);
            MatrixFigures figures = project.figures().matrix(filter, 4, 3, WANTED);
            List<OutletTally> outlets = outlets(all).stream().limit(3).toList();
            Set<String> names = outlets.stream().map(OutletTally::name).collect(Collectors.toSet());
            List<QuoteEntry> published =
                    all.stream().filter(each -> names.contains(each.site().orElse(""))).toList();
            List<SpeakerTally> speakers = ranked(published, types).stream().limit(4).toList();
            assertEquals(speakers, figures.speakers(), filter.toString());
            assertEquals(outlets, figures.outlets(), filter.toString());
            for (int i = 0; i < speakers.size(); i++) {
                long speaker = speakers.get(i).number();
                for (int j = 0; j < outlets.size(); j++) {
                    String outlet = outlets.get(j).name();
                    long count =
                            all.stream()
                                    .filter(each -> each.site().equals(Optional.of(outlet)))
                                    .filter(each -> each.quotation().speaker().orElse(0) == speaker)
                                    .count();
                    assertEquals(count, (long) figures.counts().get(i).get(j));
                }
            }
        }
    }

    @Test
    void countingEndsWhenNobodyWantsIt() {
        Progress withdrawn = new Withdrawn();
        try (ImportRun run = project.articles().importing("many")) {
            for (int i = 0; i < 3000; i++) {
                run.add(Invented.bridge("n" + i));
            }
        }
        Figures figures = project.figures();
        QuoteFilter all = QuoteFilter.ALL;
        assertThrows(CancellationException.class, () -> figures.speakers(all, 3, withdrawn));
        assertThrows(CancellationException.class, () -> figures.overTime(all, withdrawn));
        assertThrows(CancellationException.class, () -> figures.matrix(all, 3, 3, withdrawn));
        assertTrue(figures.overTime(all, WANTED).all().total() > 9000, "and the next one is made");
    }

    private List<QuoteEntry> all(QuoteFilter filter) {
        return project.quotations().entries(project.quotations().list(filter, QuoteOrder.ARTICLE));
    }

    private Map<Long, SpeakerType> types() {
        Register register = project.register();
        return Stream.of(register.list(SpeakerOrder.NAME), register.unnamed(SpeakerOrder.NAME))
                .flatMap(numbers -> register.get(numbers).stream())
                .collect(Collectors.toMap(RegisteredSpeaker::number, RegisteredSpeaker::type));
    }

    private static boolean isUnnamed(QuoteEntry entry, Map<Long, SpeakerType> types) {
        return entry.quotation().speaker().isPresent()
                && types.get(entry.quotation().speaker().getAsLong()) == SpeakerType.ANONYMOUS;
    }

    private static Set<Long> unnamed(List<QuoteEntry> entries, Map<Long, SpeakerType> types) {
        return entries.stream()
                .filter(each -> isUnnamed(each, types))
                .map(each -> each.quotation().speaker().orElseThrow())
                .collect(Collectors.toSet());
    }

    private static SpeakersTogether together(Stream<SpeakerTally> speakers) {
        List<SpeakerTally> all = speakers.toList();
        return new SpeakersTogether(
                all.stream().map(SpeakerTally::number).collect(Collectors.toSet()),
                all.stream().map(SpeakerTally::tally).reduce(Tally.NONE, Tally::plus));
    }

    private static Tally tally(QuoteEntry entry) {
        Quote quote = entry.quotation().quote();
        return Tally.of(quote.kind(), quote.status(), 1);
    }

    private static Tally tally(List<QuoteEntry> entries, Predicate<QuoteEntry> wanted) {
        return entries.stream()
                .filter(wanted)
                .map(FiguresTest::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    private static List<SpeakerTally> ranked(
            List<QuoteEntry> entries, Map<Long, SpeakerType> types) {
        Map<Long, SpeakerTally> found = new TreeMap<>();
        for (QuoteEntry each : entries) {
            if (each.quotation().speaker().isPresent() && !isUnnamed(each, types)) {
                long number = each.quotation().speaker().getAsLong();
                found.merge(
                        number,
                        new SpeakerTally(
                                number,
                                each.speaker().orElseThrow(),
                                types.get(number),
                                tally(each)),
                        (one, other) ->
                                new SpeakerTally(
                                        number,
                                        one.name(),
                                        one.type(),
                                        one.tally().plus(other.tally())));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(each -> -each.tally().total()))
                .toList();
    }

    private static List<OutletTally> outlets(List<QuoteEntry> entries) {
        Map<String, Integer> found = new TreeMap<>();
        entries.forEach(each -> each.site().ifPresent(site -> found.merge(site, 1, Integer::sum)));
        return found.entrySet().stream()
                .map(each -> new OutletTally(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(each -> -each.quotations()))
                .toList();
    }
}
