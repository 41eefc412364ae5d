package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.Lack;
import org.quoin.project.model.Opening;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;

/** Lists of quotations, against the same sorting and filtering done here, one by one. */
class ListingTest {

    private static final List<String> PEOPLE =
            List.of("Zora Brandt", "Anna Velten", "陈若溪", "Jon Marek");
    private static final List<QuoteStatus> STATUSES = List.of(QuoteStatus.values());
    private static final List<String> OUTLETS = List.of("Zeitblatt", "Haldern Courier", "");

    @TempDir Path folder;

    private static AnalysedArticle article(int number, Random random) {
        String text = "";
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            text +=
                    "“Sentence "
                            + i
                            + "” said "
                            + PEOPLE.get(random.nextInt(PEOPLE.size()))
                            + ".\n";
        }
        for (int i = 0; i < 4; i++) {
            String content = "Sentence " + i;
            int end = text.indexOf('.', text.indexOf(content));
            String who = text.substring(text.indexOf("said ", text.indexOf(content)) + 5, end);
            Quote quote = Invented.quote(text, content, Invented.person(who));
            quotes.add(
                    new Quote(
                            quote.content(),
                            quote.kind(),
                            quote.source(),
                            quote.cue(),
                            random.nextInt(5) == 0 ? Optional.empty() : quote.speaker(),
                            random.nextInt(100) / 100.0,
                            STATUSES.get(random.nextInt(4)),
                            quote.origin()));
        }
        Article made = Invented.article("n" + number, "Number " + number, text.strip());
        String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
        return new AnalysedArticle(
                new Article(
                        made.id(),
                        made.provenance(),
                        made.title(),
                        made.authors(),
                        made.credits(),
                        Optional.of(outlet).filter(each -> !each.isEmpty()),
                        made.url(),
                        made.canonicalUrl(),
                        random.nextInt(6) == 0
                                ? Optional.empty()
                                : Optional.of(
                                        new PublicationTime.Day(
                                                LocalDate.of(2026, 1, 1 + random.nextInt(28)))),
                        made.feedTime(),
                        number % 2 == 0 ? Locale.ENGLISH : Locale.TRADITIONAL_CHINESE,
                        made.text(),
                        made.paragraphs(),
                        made.images(),
                        made.links()),
                quotes,
                List.of());
    }

    @Test
    void everyOrderAndFilterGivesWhatSortingOneByOneGives() {
        Random random = new Random(3);
        try (Project project =
                Project.create(folder.resolve("work"), Opening.writing("the tests"))) {
            try (ImportRun run = project.articles().importing("desk")) {
                for (int i = 0; i < 60; i++) {
                    run.add(article(i, random));
                }
            }
            long[] numbers = project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE);
            List<Quotation> all = project.quotations().get(numbers);
            assertEquals(240, all.size());
            project.tags().put(List.of(numbers[3], numbers[77], numbers[200]), "watch");
            Map<QuoteOrder, Comparator<Quotation>> orders = orders(project);
            for (QuoteFilter filter : filters()) {
                List<Quotation> expected =
                        project.quotations().get(numbers).stream()
                                .filter(each -> passes(project, filter, each))
                                .toList();
                assertEquals(
                        expected.size(), project.quotations().count(filter), filter.toString());
                for (QuoteOrder order : QuoteOrder.values()) {
                    assertEquals(
                            expected.stream()
                                    .sorted(orders.get(order))
                                    .map(Quotation::number)
                                    .toList(),
                            Arrays.stream(project.quotations().list(filter, order))
                                    .boxed()
                                    .toList(),
                            order + " of " + filter);
                }
            }
        }
    }

    private static List<QuoteFilter> filters() {
        LocalDate day = LocalDate.of(2026, 1, 10);
        return List.of(
                QuoteFilter.ALL,
                QuoteFilter.ALL.notRejected(),
                QuoteFilter.ALL.from("Zeitblatt"),
                QuoteFilter.ALL.inLanguages("zh"),
                QuoteFilter.ALL.inLanguages("en").confident(0.3, 0.7),
                QuoteFilter.ALL.between(Optional.of(day), Optional.empty()),
                QuoteFilter.ALL.between(Optional.of(day), Optional.of(day.plusDays(5))),
                QuoteFilter.ALL.tagged("watch", "none of this name"),
                QuoteFilter.ALL.without(Lack.SPEAKER),
                QuoteFilter.ALL.without(Lack.TAG, Lack.OUTLET),
                QuoteFilter.ALL.tagged("watch").without(Lack.TAG),
                QuoteFilter.ALL.from("Zeitblatt").without(Lack.OUTLET, Lack.SPEAKER),
                QuoteFilter.ALL.onDays(Set.of(day, day.plusDays(3))),
                QuoteFilter.ALL.onDays(Set.of(day)).without(Lack.DAY),
                QuoteFilter.ALL.without(Lack.DAY).inLanguages("zh"),
                QuoteFilter.ALL
                        .between(Optional.of(day), Optional.of(day.plusDays(5)))
                        .without(Lack.DAY),
                QuoteFilter.ALL.bySpeakers(Set.of(1L, 3L)),
                QuoteFilter.ALL.bySpeakers(Set.of(2L)).without(Lack.SPEAKER),
                QuoteFilter.ALL.ofArticles(
                        LongStream.range(7, 2000).boxed().collect(Collectors.toSet())),
                QuoteFilter.ALL.from(
                        IntStream.range(0, 500)
                                .mapToObj(i -> i == 77 ? "Zeitblatt" : "Q \"\\\n" + i)
                                .toArray(String[]::new)),
                QuoteFilter.ALL.ofArticles(4L, 9L).ofStatuses(QuoteStatus.ACCEPTED));
    }

    private static boolean passes(Project project, QuoteFilter filter, Quotation each) {
        ArticleEntry article = project.articles().entries(each.article()).get(0);
        Optional<LocalDate> day = article.published().map(PublicationTime::day);
        boolean dayless = filter.lacking().contains(Lack.DAY);
        return (filter.articles().isEmpty() || filter.articles().contains(each.article()))
                && (filter.statuses().isEmpty()
                        || filter.statuses().contains(each.quote().status()))
                && any(filter, Lack.OUTLET, filter.sites(), article.site())
                && any(filter, Lack.DAY, filter.days(), day)
                && any(
                        filter,
                        Lack.SPEAKER,
                        filter.speakers(),
                        each.speaker().stream().boxed().findFirst())
                && (filter.languages().isEmpty()
                        || filter.languages().contains(article.language().getLanguage()))
                && any(filter, Lack.TAG, filter.tags(), each.tags().stream().findFirst())
                && (filter.from().isEmpty()
                        || day.map(its -> !its.isBefore(filter.from().get())).orElse(dayless))
                && (filter.to().isEmpty()
                        || day.map(its -> !its.isAfter(filter.to().get())).orElse(dayless))
                && each.quote().confidence() >= filter.leastConfidence()
                && each.quote().confidence() <= filter.mostConfidence();
    }

    private static <T> boolean any(
            QuoteFilter filter, Lack lack, Set<T> wanted, Optional<? extends T> has) {
        boolean lacks = filter.lacking().contains(lack);
        boolean asksByRange =
                lack == Lack.DAY && (filter.from().isPresent() || filter.to().isPresent());
        if (has.isEmpty()) {
            return lacks || wanted.isEmpty();
        }
        return wanted.isEmpty() ? !lacks || asksByRange : wanted.contains(has.get());
    }

    /** Each to be used on a list that is in the order of articles and texts: sorting is stable. */
    private static Map<QuoteOrder, Comparator<Quotation>> orders(Project project) {
        Map<QuoteOrder, Comparator<Quotation>> orders = new EnumMap<>(QuoteOrder.class);
        orders.put(QuoteOrder.ARTICLE, Comparator.comparing(each -> 0));
        orders.put(
                QuoteOrder.KIND,
                Comparator.comparing(
                        each ->
                                List.of(QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT)
                                        .indexOf(each.quote().kind())));
        orders.put(
                QuoteOrder.TITLE,
                Comparator.comparing(
                        each -> project.articles().entries(each.article()).get(0).title()));
        orders.put(
                QuoteOrder.ROLE,
                Comparator.comparing(
                        each -> each.quote().speaker().flatMap(Speaker::role).orElse("\uffff")));
        orders.put(QuoteOrder.CONFIDENCE, Comparator.comparing(each -> each.quote().confidence()));
        List<QuoteStatus> looked =
                List.of(
                        QuoteStatus.PROPOSED,
                        QuoteStatus.CORRECTED,
                        QuoteStatus.MANUAL,
                        QuoteStatus.ACCEPTED,
                        QuoteStatus.REJECTED);
        orders.put(
                QuoteOrder.STATUS,
                Comparator.comparing(each -> looked.indexOf(each.quote().status())));
        orders.put(
                QuoteOrder.SPEAKER,
                Comparator.comparing(
                        each ->
                                each.quote()
                                        .speaker()
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .orElse("\uffff")));
        orders.put(
                QuoteOrder.SITE,
                Comparator.<Quotation, String>comparing(
                                each ->
                                        project.articles()
                                                .entries(each.article())
                                                .get(0)
                                                .site()
                                                .orElse("\uffff"))
                        .thenComparing(Quotation::article));
        orders.put(
                QuoteOrder.NEWEST,
                Comparator.<Quotation, LocalDate>comparing(
                                each ->
                                        project.articles()
                                                .entries(each.article())
                                                .get(0)
                                                .published()
                                                .map(PublicationTime::day)
                                                .orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(Quotation::article));
        return orders;
    }
}
