package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.ArticleHit;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Excerpt;
import org.quoin.project.model.Lack;
import org.quoin.project.model.Opening;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteHit;
import org.quoin.project.model.QuoteOrder;
import org.quoin.project.model.SearchHits;
import org.quoin.project.model.SearchQuery;

/** Searching a project in every language, compared with a plain scan. */
class SearchTest {

    private static final int ALL = 1000;

    private final List<AnalysedArticle> articles = Languages.articles("a");

    /** Title and text of each. */
    private final List<List<String>> foldedArticles =
            articles.stream()
                    .map(AnalysedArticle::article)
                    .map(each -> Stream.of(each.title(), each.text()).map(PlainScan::fold).toList())
                    .toList();

    private final List<String> foldedQuotations =
            articles.stream()
                    .flatMap(
                            article ->
                                    article.quotes().stream()
                                            .map(each -> each.content().get(0))
                                            .map(each -> each.of(article.article().text())))
                    .map(PlainScan::fold)
                    .toList();

    @TempDir Path folder;

    private Project filled() {
        Project project = Project.create(folder.resolve("work"), Opening.writing("the tests"));
        try (ImportRun run = project.articles().importing("languages")) {
            articles.forEach(run::add);
        }
        project.search().prepare(Progress.none());
        return project;
    }

    private static SearchQuery query(Project project, String typed) {
        return project.search()
                .parse(typed)
                .orElseThrow(() -> new AssertionError("nothing in " + typed));
    }

    private static Set<Long> articlesWith(Project project, String typed) {
        SearchHits<ArticleHit> hits =
                project.search().articles(query(project, typed), QuoteFilter.ALL, ALL);
        assertTrue(hits.exact() && hits.total() == hits.hits().size(), typed);
        Set<Long> numbers = new TreeSet<>();
        hits.hits().forEach(each -> numbers.add(each.number()));
        return numbers;
    }

    private static Set<Long> quotationsWith(Project project, String typed) {
        Set<Long> numbers = new TreeSet<>();
        project.search()
                .quotations(query(project, typed), QuoteFilter.ALL, ALL)
                .hits()
                .forEach(each -> numbers.add(each.number()));
        return numbers;
    }

    /** Numbers go up from 1 in the order of the import. */
    private Set<Long> scanArticles(Predicate<String> contains) {
        Set<Long> numbers = new TreeSet<>();
        for (int i = 0; i < foldedArticles.size(); i++) {
            if (foldedArticles.get(i).stream().anyMatch(contains)) {
                numbers.add(i + 1L);
            }
        }
        return numbers;
    }

    private Set<Long> scanQuotations(Predicate<String> contains) {
        Set<Long> numbers = new TreeSet<>();
        for (int i = 0; i < foldedQuotations.size(); i++) {
            if (contains.test(foldedQuotations.get(i))) {
                numbers.add(i + 1L);
            }
        }
        return numbers;
    }

    private static Set<String> pieces(String text, String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        for (int at = 0; at < text.length() && matcher.find(at); at = matcher.start() + 1) {
            found.add(matcher.group());
        }
        return found;
    }

    @Test
    void runsOfOneToFourCharactersAreFoundWhereAPlainScanFindsThem() {
        Set<String> terms = new TreeSet<>();
        for (List<String> each : foldedArticles) {
            String folded = String.join("\n", each);
            for (int length = 1; length <= 4; length++) {
                terms.addAll(
                        pieces(
                                folded,
                                "("
                                        + PlainScan.CHARACTERS
                                        + "\\p{M}*+){"
                                        + length
                                        + "}(?!\\p{M})"));
            }
        }
        assertTrue(terms.size() > 1400, "only " + terms.size() + " terms");
        try (Project project = filled()) {
            for (String term : terms) {
                assertEquals(
                        scanArticles(PlainScan.characters(term)),
                        articlesWith(project, term),
                        term);
                assertEquals(
                        scanQuotations(PlainScan.characters(term)),
                        quotationsWith(project, term),
                        term);
            }
        }
    }

    @Test
    void wordsAndPairsOfWordsAreFoundWhereAPlainScanFindsThem() {
        String no = "(?!" + PlainScan.CHARACTERS + ")";
        String word = no + "[\\p{L}\\p{N}](?:" + no + "[\\p{L}\\p{N}\\p{M}])*+";
        List<String[]> terms = new ArrayList<>();
        for (List<String> each : foldedArticles) {
            String folded = String.join("\n", each);
            List<String> words =
                    Pattern.compile(word).matcher(folded).results().map(r -> r.group()).toList();
            for (int i = 0; i < words.size(); i++) {
                terms.add(new String[] {words.get(i)});
                if (i > 0) {
                    terms.add(new String[] {words.get(i - 1), words.get(i)});
                }
            }
        }
        assertTrue(terms.size() > 700, "only " + terms.size() + " terms");
        try (Project project = filled()) {
            for (String[] term : terms) {
                String typed = "\"" + String.join(" ", term) + "\"";
                assertEquals(
                        scanArticles(PlainScan.words(term)), articlesWith(project, typed), typed);
                assertEquals(
                        scanQuotations(PlainScan.words(term)),
                        quotationsWith(project, typed),
                        typed);
            }
        }
    }

    @Test
    void aHitSaysWhereInTitleAndText() {
        try (Project project = filled()) {
            ArticleHit hit =
                    project.search()
                            .articles(query(project, "台风 登陆"), QuoteFilter.ALL, ALL)
                            .hits()
                            .get(0);
            String text = articles.get(1).article().text();
            assertEquals(
                    new ArticleHit(
                            2,
                            "气象台：台风“海葵”将登陆",
                            Optional.of("临江晚报"),
                            Optional.of(LocalDate.of(2026, 3, 5)),
                            List.of(new TextSpan(4, 6), new TextSpan(11, 13)),
                            places(text, "台风", "登陆"),
                            new Excerpt(
                                    text.substring(0, text.indexOf('\n')),
                                    places(text.substring(0, text.indexOf('\n')), "台风", "登陆"))),
                    hit);
            assertEquals(hit.inText(), project.search().spans(query(project, "台风 登陆"), 2));
        }
    }

    private static List<TextSpan> places(String text, String... words) {
        List<TextSpan> places = new ArrayList<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                places.add(new TextSpan(at, at + word.length()));
            }
        }
        places.sort(null);
        return places;
    }

    @Test
    void aQuotationsHitHasItsWordsAndItsPlacesInTheArticle() {
        try (Project project = filled()) {
            List<QuoteHit> hits =
                    project.search()
                            .quotations(query(project, "engine"), QuoteFilter.ALL, ALL)
                            .hits();
            String text = articles.get(5).article().text();
            String words = articles.get(5).quotes().get(0).content().get(0).of(text);
            assertEquals(
                    List.of(
                            new QuoteHit(
                                    number(6, 1),
                                    6,
                                    "Ferry inquiry opens in Wexcombe",
                                    Optional.of("The Wexcombe Herald"),
                                    Optional.of(LocalDate.of(2026, 3, 6)),
                                    places(text, "engine"),
                                    new Excerpt(words, places(words, "engine")))),
                    hits);
        }
    }

    /** The number of an article's quotation, both counted from 1. */
    private long number(int article, int quotation) {
        return articles.subList(0, article - 1).stream()
                        .mapToLong(each -> each.quotes().size())
                        .sum()
                + quotation;
    }

    @Test
    void theNewestComeFirstAndThoseWithoutADayLast() {
        try (Project project = filled()) {
            List<Long> newest =
                    Arrays.stream(project.articles().list(ArticleOrder.NEWEST)).boxed().toList();
            for (String typed : List.of("ferry", "的", "the", "a*", "台风")) {
                List<Long> found =
                        project
                                .search()
                                .articles(query(project, typed), QuoteFilter.ALL, ALL)
                                .hits()
                                .stream()
                                .map(ArticleHit::number)
                                .toList();
                assertEquals(newest.stream().filter(found::contains).toList(), found, typed);
            }
            assertEquals(
                    List.of(6L, 7L),
                    project
                            .search()
                            .articles(query(project, "ferry"), QuoteFilter.ALL, ALL)
                            .hits()
                            .stream()
                            .map(ArticleHit::number)
                            .toList());
        }
    }

    @Test
    void aLimitCutsTheHitsNotTheirNumber() {
        try (Project project = filled()) {
            SearchHits<ArticleHit> all =
                    project.search().articles(query(project, "d*"), QuoteFilter.ALL, ALL);
            assertTrue(all.total() > 2);
            SearchHits<ArticleHit> two =
                    project.search().articles(query(project, "d*"), QuoteFilter.ALL, 2);
            assertEquals(new SearchHits<>(all.hits().subList(0, 2), all.hits().size(), true), two);
        }
    }

    /** Filters of every kind, alone and together, against the same filter over all articles. */
    @Test
    void filtersKeepWhatMeetsThem() {
        try (Project project = filled()) {
            long speaker = project.quotations().get(1).get(0).speaker().orElseThrow();
            project.tags().put(List.of(number(6, 1), number(1, 2)), "Hafen");
            project.quotations().accept(List.of(number(6, 1), number(5, 1)));
            QuoteFilter all = QuoteFilter.ALL;
            List<QuoteFilter> filters =
                    List.of(
                            all.inLanguages("zh"),
                            all.inLanguages("zh-Hant", "en"),
                            all.from("The Wexcombe Herald", "沿岸新聞"),
                            all.between(Optional.of(LocalDate.of(2026, 3, 3)), Optional.empty()),
                            all.between(
                                    Optional.of(LocalDate.of(2026, 2, 24)),
                                    Optional.of(LocalDate.of(2026, 3, 2))),
                            all.between(Optional.empty(), Optional.of(LocalDate.of(2026, 2, 24))),
                            all.ofArticles(2L, 6L, 7L, 9L),
                            all.bySpeakers(Set.of(speaker)),
                            all.ofKinds(QuoteKind.INDIRECT),
                            all.notRejected(),
                            all.tagged("Hafen"),
                            all.tagged("Hafen").inLanguages("en").bySpeakers(Set.of(speaker)),
                            all.ofStatuses(QuoteStatus.ACCEPTED)
                                    .between(
                                            Optional.of(LocalDate.of(2026, 3, 3)),
                                            Optional.empty()),
                            all.confident(0.6, 1),
                            all.without(Lack.SPEAKER),
                            all.without(Lack.OUTLET, Lack.TAG),
                            all.from("The Wexcombe Herald").without(Lack.OUTLET),
                            all.without(Lack.DAY),
                            all.onDays(Set.of(LocalDate.of(2026, 3, 3))),
                            all.between(Optional.of(LocalDate.of(2026, 3, 3)), Optional.empty())
                                    .without(Lack.DAY));
            for (String typed : List.of("的", "说", "the", "не", "d*", "台风", "は", "정부")) {
                for (QuoteFilter filter : filters) {
                    compare(project, typed, filter);
                }
            }
        }
    }

    private static void compare(Project project, String typed, QuoteFilter filter) {
        SearchQuery query = query(project, typed);
        Set<Long> passing = new TreeSet<>();
        Arrays.stream(project.quotations().list(filter, QuoteOrder.ARTICLE)).forEach(passing::add);
        List<Long> expected =
                project.search().quotations(query, QuoteFilter.ALL, ALL).hits().stream()
                        .map(QuoteHit::number)
                        .filter(passing::contains)
                        .toList();
        assertEquals(
                expected,
                project.search().quotations(query, filter, ALL).hits().stream()
                        .map(QuoteHit::number)
                        .toList(),
                typed + " " + filter);
        assertEquals(
                new TreeSet<>(expected),
                project.search().numbers(query, filter, Progress.none()).stream()
                        .mapToObj(each -> (long) each)
                        .collect(Collectors.toCollection(TreeSet::new)),
                "all numbers of " + typed + " " + filter);
        Set<Long> articles = articlesPassing(project, filter);
        assertEquals(
                project.search().articles(query, QuoteFilter.ALL, ALL).hits().stream()
                        .map(ArticleHit::number)
                        .filter(articles::contains)
                        .toList(),
                project.search().articles(query, filter, ALL).hits().stream()
                        .map(ArticleHit::number)
                        .toList(),
                typed + " " + filter);
    }

    /**
     * Articles of which a quotation passes; without conditions on quotations the article counts.
     */
    private static Set<Long> articlesPassing(Project project, QuoteFilter filter) {
        boolean quotations = filter.asksOfQuotations();
        Set<Long> passing = new TreeSet<>();
        if (quotations) {
            project.quotations()
                    .get(project.quotations().list(filter, QuoteOrder.ARTICLE))
                    .forEach(each -> passing.add(each.article()));
            return passing;
        }
        for (var each : project.articles().entries(project.articles().list(ArticleOrder.ARRIVAL))) {
            Optional<LocalDate> day = each.published().map(time -> time.day());
            boolean dayless = filter.lacking().contains(Lack.DAY);
            boolean outletless = filter.lacking().contains(Lack.OUTLET);
            boolean anyDay = filter.from().isEmpty() && filter.to().isEmpty() && !dayless;
            boolean passes =
                    (filter.articles().isEmpty() || filter.articles().contains(each.number()))
                            && each.site()
                                    .map(
                                            its ->
                                                    filter.sites().isEmpty()
                                                            ? !outletless
                                                            : filter.sites().contains(its))
                                    .orElse(filter.sites().isEmpty() || outletless)
                            && (filter.languages().isEmpty()
                                    || filter.languages().stream()
                                            .anyMatch(
                                                    tag ->
                                                            (each.language().toLanguageTag() + "-")
                                                                    .startsWith(tag + "-")))
                            && (filter.days().isEmpty()
                                    || day.filter(filter.days()::contains).isPresent())
                            && (anyDay || day.map(its -> isWithin(its, filter)).orElse(dayless));
            if (passes) {
                passing.add(each.number());
            }
        }
        return passing;
    }

    private static boolean isWithin(LocalDate day, QuoteFilter filter) {
        boolean asked = filter.from().isPresent() || filter.to().isPresent();
        return asked
                && filter.from().filter(day::isBefore).isEmpty()
                && filter.to().filter(day::isAfter).isEmpty();
    }

    @Test
    void whatIsRemovedOrUndoneIsNotFoundAndWhatIsRedoneIs() {
        try (Project project = filled()) {
            assertEquals(Set.of(6L, 7L), articlesWith(project, "ferry"));
            project.articles().remove(List.of(6L));
            assertEquals(Set.of(7L), articlesWith(project, "ferry"));
            project.search().prepare(Progress.none());
            assertEquals(Set.of(7L), articlesWith(project, "ferry"));
            project.history().undo();
            assertEquals(Set.of(6L, 7L), articlesWith(project, "ferry"));
            project.history().undo();
            project.search().prepare(Progress.none());
            assertEquals(Set.of(), articlesWith(project, "ferry"));
            project.history().redo();
            assertEquals(Set.of(6L, 7L), articlesWith(project, "ferry"));
            project.search().prepare(Progress.none());
            assertEquals(Set.of(6L, 7L), articlesWith(project, "ferry"));
        }
    }

    @Test
    void aQuotationThatWasMadeOrCorrectedIsFoundByItsWords() {
        try (Project project = filled()) {
            String text = articles.get(6).article().text();
            long made =
                    project.quotations()
                            .add(7, Invented.quote(text, "sailed", Invented.person("Jon Marek")));
            for (boolean indexed : new boolean[] {false, true}) {
                if (indexed) {
                    project.search().prepare(Progress.none());
                }
                assertEquals(Set.of(made), quotationsWith(project, "sailed"));
                assertEquals(Set.of(), quotationsWith(project, "however"));
            }
            project.quotations()
                    .correct(
                            made,
                            Invented.quote(text, "Nobody said however", Invented.person("X Y")));
            for (boolean indexed : new boolean[] {false, true}) {
                if (indexed) {
                    project.search().prepare(Progress.none());
                }
                assertEquals(Set.of(), quotationsWith(project, "sailed"));
                assertEquals(Set.of(made), quotationsWith(project, "however"));
            }
        }
    }

    @Test
    void manyTermsAndOddCharactersDoNoHarm() {
        try (Project project = filled()) {
            String many = String.join(" ", Collections.nCopies(600, "ferry"));
            assertEquals(Set.of(6L, 7L), articlesWith(project, many));
            assertEquals(
                    Set.of(6L, 7L),
                    articlesWith(
                            project, "\"ferry' -'); DROP TABLE doc -- \uD800 ".substring(0, 6)));
            Stream.of("ferry NOT x", "NEAR(ferry the)", "t:ferry", "^ferry", "ferry + the", "¶len")
                    .forEach(typed -> articlesWith(project, typed));
            assertEquals(Set.of(), articlesWith(project, "¶len"));
        }
    }
}
