package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.GroupLabel;
import org.quoin.project.model.GroupList;
import org.quoin.project.model.GroupOrder;
import org.quoin.project.model.Grouping;
import org.quoin.project.model.Lack;
import org.quoin.project.model.Opening;
import org.quoin.project.model.QuoteEntry;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;

/** Groups of quotations, against the same grouping done here, one quotation after the other. */
class GroupsTest {

    private static final Progress WANTED = Progress.none();
    private static final List<String> PEOPLE =
            List.of("Zora Brandt", "Anna Velten", "陈若溪", "Jon Marek", "");
    private static final List<String> OUTLETS =
            List.of("Zeitblatt", "haldern Courier", "Abend", "");
    private static final List<String> NONE = List.of("");
    private static final List<QuoteStatus> STATUSES = List.of(QuoteStatus.values());

    @TempDir Path folder;
    private Project project;

    @BeforeEach
    void sixtyArticles() {
        Random random = new Random(11);
        project = Project.create(folder.resolve("work"), Opening.writing("the tests"));
        try (ImportRun run = project.articles().importing("")) {
            for (int i = 0; i < 60; i++) {
                run.add(article(i, random));
            }
        }
        long[] all = all();
        project.tags().put(List.of(all[3], all[77], all[150]), "watch");
        project.tags().put(List.of(all[77], all[8]), "Lead");
        // Numbers that are not in a row: some of each are gone.
        project.articles().remove(List.of(2L, 31L));
        project.register()
                .merge(
                        List.of(
                                project.register().named("Anna Velten").get(0).number(),
                                project.register().named("Zora Brandt").get(0).number()));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private static AnalysedArticle article(int number, Random random) {
        StringBuilder text = new StringBuilder();
        List<String> who = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            who.add(PEOPLE.get(random.nextInt(PEOPLE.size())));
            text.append("“Sentence ").append(i).append("” said ").append(who.get(i)).append(".\n");
        }
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Speaker speaker =
                    random.nextInt(6) == 0
                            ? Invented.unnamed("an official")
                            : Invented.person(who.get(i).isEmpty() ? "nobody" : who.get(i));
            Quote quote = Invented.quote(text.toString(), "Sentence " + i, speaker);
            quotes.add(
                    new Quote(
                            quote.content(),
                            quote.kind(),
                            quote.source(),
                            quote.cue(),
                            quote.speaker().filter(each -> !each.name().equals("nobody")),
                            quote.confidence(),
                            STATUSES.get(random.nextInt(4)),
                            quote.origin()));
        }
        Article made = Invented.article("n" + number, "Number " + number, text.toString().strip());
        String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
        LocalDate day = LocalDate.of(number == 40 ? 12026 : 2026, 1, 1 + random.nextInt(9));
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
                        Optional.of((PublicationTime) new PublicationTime.Day(day))
                                .filter(each -> random.nextInt(5) > 0),
                        made.feedTime(),
                        Locale.ENGLISH,
                        made.text(),
                        made.paragraphs(),
                        made.images(),
                        made.links()),
                quotes,
                List.of());
    }

    @Test
    void everyGroupingCountsWhatCountingOneByOneCounts() {
        for (QuoteFilter filter : filters()) {
            for (String words : List.of("", "zora", "sentence 2")) {
                for (Grouping by : Grouping.values()) {
                    compare(by, filter, words);
                }
            }
        }
    }

    private static List<QuoteFilter> filters() {
        return List.of(
                QuoteFilter.ALL,
                QuoteFilter.ALL.notRejected().from("Zeitblatt"),
                QuoteFilter.ALL.tagged("watch"),
                QuoteFilter.ALL.tagged("watch").without(Lack.TAG),
                QuoteFilter.ALL.without(Lack.SPEAKER),
                QuoteFilter.ALL.ofArticles(4L, 9L, 11L));
    }

    private void compare(Grouping by, QuoteFilter filter, String words) {
        String what = by + " of " + filter + " with " + words;
        long[] numbers = project.quotations().list(filter, QuoteOrder.ARTICLE, words, WANTED);
        Map<String, List<QuoteEntry>> expected = new TreeMap<>();
        for (QuoteEntry each : project.quotations().entries(numbers)) {
            for (String key : keys(by, each)) {
                boolean asked =
                        by != Grouping.TAG
                                || filter.tags().isEmpty()
                                || filter.tags().contains(key);
                if (asked || key.isEmpty()) {
                    expected.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
                }
            }
        }
        GroupList groups = project.groups().list(by, filter, words, GroupOrder.NAME, WANTED);
        assertEquals(by, groups.by());
        Set<String> found = new HashSet<>();
        for (GroupLabel label : project.groups().labels(by, groups.numbers())) {
            String key = key(by, label);
            List<QuoteEntry> its = expected.getOrDefault(key, List.of());
            assertTrue(found.add(key), "twice " + key + " in " + what);
            assertEquals(count(its), groups.count(label.number()), key + " in " + what);
            QuoteFilter own = project.groups().narrowed(filter, by, List.of(label.number()));
            assertArrayEquals(
                    its.stream().mapToLong(each -> each.quotation().number()).toArray(),
                    project.quotations().list(own, QuoteOrder.ARTICLE, words, WANTED),
                    key + " as a filter in " + what);
        }
        assertEquals(expected.keySet(), found, what);
    }

    private static GroupList.Count count(List<QuoteEntry> entries) {
        return new GroupList.Count(
                entries.size(),
                (int)
                        entries.stream()
                                .filter(
                                        each ->
                                                each.quotation().quote().status()
                                                        != QuoteStatus.PROPOSED)
                                .count(),
                entries.stream()
                        .flatMap(each -> each.published().stream())
                        .map(PublicationTime::day)
                        .max(Comparator.naturalOrder()));
    }

    private static List<String> keys(Grouping by, QuoteEntry each) {
        return switch (by) {
            case SPEAKER ->
                    each.quotation().speaker().isEmpty()
                            ? NONE
                            : List.of(Long.toString(each.quotation().speaker().getAsLong()));
            case ARTICLE -> List.of(Long.toString(each.quotation().article()));
            case OUTLET -> List.of(each.site().orElse(""));
            case TAG -> each.quotation().tags().isEmpty() ? NONE : each.quotation().tags();
            case DAY -> List.of(each.published().map(time -> time.day().toString()).orElse(""));
        };
    }

    private static String key(Grouping by, GroupLabel label) {
        boolean numbered = by == Grouping.SPEAKER || by == Grouping.ARTICLE;
        return numbered && label.number() != GroupList.NONE
                ? Long.toString(label.number())
                : label.name();
    }

    @Test
    void severalGroupsAreOneFilter() {
        for (Grouping by : Grouping.values()) {
            GroupList groups =
                    project.groups().list(by, QuoteFilter.ALL, "", GroupOrder.QUOTATIONS, WANTED);
            List<Long> some = new ArrayList<>();
            Set<Long> expected = new HashSet<>();
            for (int i = 0; i < groups.size(); i += 2) {
                some.add(groups.numbers()[i]);
                QuoteFilter one =
                        project.groups()
                                .narrowed(QuoteFilter.ALL, by, List.of(groups.numbers()[i]));
                Arrays.stream(project.quotations().list(one, QuoteOrder.ARTICLE))
                        .forEach(expected::add);
            }
            some.add(GroupList.NONE);
            QuoteFilter none =
                    project.groups().narrowed(QuoteFilter.ALL, by, List.of(GroupList.NONE));
            if (by != Grouping.ARTICLE) {
                Arrays.stream(project.quotations().list(none, QuoteOrder.ARTICLE))
                        .forEach(expected::add);
            }
            QuoteFilter all = project.groups().narrowed(QuoteFilter.ALL, by, some);
            Set<Long> found = new HashSet<>();
            Arrays.stream(project.quotations().list(all, QuoteOrder.ARTICLE)).forEach(found::add);
            assertEquals(expected, found, by.toString());
        }
        assertEquals(
                QuoteFilter.ALL,
                project.groups().narrowed(QuoteFilter.ALL, Grouping.DAY, List.of()));
    }

    @Test
    void groupsAreSortedAndThoseWithoutComeLast() {
        assertEquals(
                List.of("Abend", "haldern Courier", "Zeitblatt", ""),
                names(Grouping.OUTLET, GroupOrder.NAME));
        assertEquals(List.of("Lead", "watch", ""), names(Grouping.TAG, GroupOrder.NAME));
        List<String> days = names(Grouping.DAY, GroupOrder.NEWEST);
        assertEquals("+12026-01-0", days.get(0).substring(0, 11), "the latest day");
        assertEquals("", days.get(days.size() - 1));
        for (Grouping by : Grouping.values()) {
            sorted(by, GroupOrder.QUOTATIONS, each -> -each.quotations());
            sorted(by, GroupOrder.TO_REVIEW, each -> 1000 * each.reviewed() / each.quotations());
            sorted(
                    by,
                    GroupOrder.NEWEST,
                    each -> -each.newest().map(LocalDate::toEpochDay).orElse(-1L << 40).intValue());
        }
    }

    private void sorted(Grouping by, GroupOrder order, Function<GroupList.Count, Integer> key) {
        GroupList groups = project.groups().list(by, QuoteFilter.ALL, "", order, WANTED);
        List<Integer> keys = new ArrayList<>();
        for (long number : groups.numbers()) {
            if (number != GroupList.NONE) {
                keys.add(key.apply(groups.count(number)));
            }
        }
        List<Integer> expected = keys.stream().sorted().toList();
        assertEquals(expected, keys, by + " " + order);
    }

    private List<String> names(Grouping by, GroupOrder order) {
        GroupList groups = project.groups().list(by, QuoteFilter.ALL, "", order, WANTED);
        return project.groups().labels(by, groups.numbers()).stream()
                .map(GroupLabel::name)
                .toList();
    }

    @Test
    void aSpeakerIsCalledByHisOtherNamesAndLatestRoleToo() {
        long latest = all()[all().length - 1];
        Quote before = project.quotations().get(latest).get(0).quote();
        Speaker worded =
                new Speaker(
                        "Anna Velten",
                        List.of(),
                        Optional.of("mayor"),
                        Optional.of("Town of Haldern"),
                        SpeakerType.PERSON);
        project.quotations()
                .correct(
                        latest,
                        new Quote(
                                before.content(),
                                before.kind(),
                                before.source(),
                                before.cue(),
                                Optional.of(worded),
                                before.confidence(),
                                before.status(),
                                before.origin()));
        long anna = project.quotations().get(latest).get(0).speaker().orElseThrow();
        GroupLabel label = project.groups().labels(Grouping.SPEAKER, anna).get(0);
        assertEquals("Anna Velten", label.name());
        assertEquals(List.of("Zora Brandt"), label.otherNames());
        assertEquals(Optional.of("mayor"), label.role());
        assertEquals(Optional.of("Town of Haldern"), label.affiliation());
        assertEquals(Optional.of(SpeakerType.PERSON), label.type());
        long gone = 999;
        assertEquals(List.of(), project.groups().labels(Grouping.SPEAKER, gone));
    }

    @Test
    void groupsThatAreNoLongerWantedAreNotCounted() {
        Progress withdrawn = new Withdrawn();
        try (ImportRun run = project.articles().importing("many")) {
            for (int i = 0; i < 2000; i++) {
                run.add(Invented.bridge("m" + i));
            }
        }
        assertThrows(
                CancellationException.class,
                () ->
                        project.groups()
                                .list(
                                        Grouping.SPEAKER,
                                        QuoteFilter.ALL,
                                        "",
                                        GroupOrder.NAME,
                                        withdrawn));
    }

    @Test
    void anEmptyProjectHasNoGroups() {
        try (Project empty = Project.create(folder.resolve("new"), Opening.writing("the tests"))) {
            for (Grouping by : Grouping.values()) {
                for (GroupOrder order : GroupOrder.values()) {
                    assertEquals(
                            0, empty.groups().list(by, QuoteFilter.ALL, "", order, WANTED).size());
                }
            }
        }
    }

    private long[] all() {
        return project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE);
    }
}
