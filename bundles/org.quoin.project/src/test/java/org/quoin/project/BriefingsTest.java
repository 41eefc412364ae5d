package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.ImageData;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.Citing;
import org.quoin.api.briefing.ConfidenceLevel;
import org.quoin.api.briefing.Likelihood;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.api.briefing.StandingSection;
import org.quoin.api.briefing.Translation;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftHead;
import org.quoin.project.model.DraftItem;
import org.quoin.project.model.Opening;
import org.quoin.project.model.Outline;
import org.quoin.project.model.ProjectEvent;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;
import org.quoin.project.store.Dump;

class BriefingsTest {

    private static final Opening OPENING = Opening.writing("the tests").by("Ines");
    private static final OptionalLong END = OptionalLong.empty();

    @TempDir Path temporary;

    private Project project;
    private Briefings briefings;
    private long[] quotations;
    private long[] articles;

    @BeforeEach
    void open() {
        project = Project.create(folder(), OPENING);
        try (ImportRun run = project.articles().importing("desk")) {
            run.add(Invented.bridge("one"));
            run.add(Invented.bridge("two"));
        }
        briefings = project.briefings();
        quotations = project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE);
        articles = project.articles().list(ArticleOrder.ARRIVAL);
    }

    @AfterEach
    void close() {
        project.close();
        assertEquals(List.of(), Dump.faults(folder()));
    }

    @Test
    void wordsThatAreNoQuotationYetBecomeOneInTheSameStep() {
        Quote quote = project.quotations().get(quotations[0]).get(0).quote();
        long draft = briefings.create("draft", DraftHead.NONE, List.of());
        long item = briefings.addQuoting(draft, END, articles[0], quote);
        assertEquals(quotations.length + 1, project.quotations().count(QuoteFilter.ALL));
        assertEquals(item, briefings.outline(draft).get(0).number());
        long made =
                ((DraftContent.OfQuotation) briefings.outline(draft).get(0).content()).quotation();
        Quotation found = project.quotations().get(made).get(0);
        assertEquals(QuoteStatus.MANUAL, found.quote().status());
        assertEquals(quote.content(), found.quote().content());
        project.history().undo();
        assertEquals(0, briefings.outline(draft).size());
        assertEquals(quotations.length, project.quotations().count(QuoteFilter.ALL));

        long begun = briefings.createQuoting("other", articles[0], quote);
        assertEquals(1, briefings.outline(begun).size());
        project.history().undo();
        assertTrue(briefings.get(begun).isEmpty());
        assertEquals(quotations.length, project.quotations().count(QuoteFilter.ALL));
        assertThrows(
                ProjectException.class, () -> briefings.createQuoting("draft", articles[0], quote));
        assertEquals(quotations.length, project.quotations().count(QuoteFilter.ALL));
    }

    @Test
    void whatWasSaidOfADraftIsKeptOverARestart() {
        DraftHead head =
                new DraftHead(
                        "The bridge of Haldern",
                        "TLP:AMBER+STRICT",
                        Optional.of(LocalDate.of(2026, 3, 2)),
                        "Ines",
                        Optional.of(Locale.SIMPLIFIED_CHINESE),
                        "/templates/house.dotx");
        long draft = briefings.create("  week \t 12 ", head, List.of(text("a")));
        project.close();
        project = Project.open(folder(), OPENING);
        assertEquals(List.of(new Draft(draft, "week 12", head, 1)), project.briefings().all());
        assertEquals(draft, project.briefings().find(" week 12").orElseThrow().number());
    }

    @Test
    void everythingThatADraftHoldsIsKeptOverARestart() {
        DraftHead head =
                DraftHead.NONE
                        .with()
                        .preparedBy("Ines; Ben Marek； 陈若溪;")
                        .methodNote("By hand.")
                        .sourceSummary("Two papers.")
                        .standing(Optional.of(Set.of(StandingSection.SOURCES)))
                        .citing(new Citing(Citing.Notes.ENDNOTES, Optional.of("gbt7714"), true))
                        .make();
        List<DraftContent> contents =
                List.of(
                        new DraftContent.Judgement(
                                "It will open.",
                                Optional.of(Likelihood.LIKELY),
                                Optional.of(ConfidenceLevel.LOW)),
                        new DraftContent.Judgement("", Optional.empty(), Optional.empty()),
                        heading("A", 1),
                        new DraftContent.OfQuotation(
                                quotations[0],
                                "so he says",
                                Optional.of(new Translation("Die Brücke", Locale.GERMAN))),
                        new DraftContent.OfPicture(articles[0], 2, "seen from the south"),
                        new DraftContent.OfChart(ChartSubject.SPEAKER, "Who spoke"),
                        new DraftContent.Heading("More", 1, true));
        long draft = briefings.create("full", head, contents);
        project.close();
        project = Project.open(folder(), OPENING);
        DraftHead kept = project.briefings().get(draft).orElseThrow().head();
        assertEquals(head, kept);
        assertEquals(List.of("Ines", "Ben Marek", "陈若溪"), kept.authors());
        assertEquals(
                contents,
                project.briefings().outline(draft).items().stream()
                        .map(DraftItem::content)
                        .toList());
        assertEquals(
                Set.of(),
                project.briefings().articlesIn(draft, List.of(articles[0])),
                "a picture of it is not the article");
    }

    @Test
    void picturesOfAnAuthorAreKeptWithTheProject() {
        ImageData map = new ImageData("image/png", new byte[] {1, 2, 3});
        DraftContent.OwnPicture kept = briefings.keep(map);
        DraftContent.OwnPicture said =
                new DraftContent.OwnPicture(
                        kept.sha256(), kept.mediaType(), "The quay", "A map", "Ines Marek");
        long draft = draft("above");
        briefings.add(draft, END, List.of(said));
        assertEquals(Set.of(), project.articles().orphans(), "the briefing knows it");
        project.close();
        project = Project.open(folder(), OPENING);
        assertEquals(said, project.briefings().outline(draft).get(1).content());
        assertEquals(Optional.of(map), project.briefings().picture(said));
        project.history().undo();
        assertEquals(1, project.briefings().outline(draft).size());
        assertEquals(Set.of(), project.articles().orphans(), "it can come back");
        project.history().redo();
        assertEquals(said, project.briefings().outline(draft).get(1).content());
        assertThrows(
                IllegalArgumentException.class,
                () -> new DraftContent.OwnPicture("../b", "image/png", "", "", ""));
    }

    @Test
    void gradesOfSourcesAreKeptAndTakenBackAndGoWithTheirArticles() {
        SourceGrade outlets = SourceGrade.of("B", "owned by the port");
        project.grades().gradeOutlet("Haldern Post", outlets);
        project.grades().gradeArticle(articles[0], SourceGrade.of("3", ""));
        assertEquals(Map.of("Haldern Post", outlets), project.grades().ofOutlets());
        assertEquals("3", project.grades().ofArticle(articles[0]).code());
        project.articles().remove(List.of(articles[0]));
        assertEquals(Map.of(), project.grades().ofArticles());
        project.history().undo();
        assertEquals("3", project.grades().ofArticle(articles[0]).code());
        project.history().undo();
        assertTrue(project.grades().ofArticle(articles[0]).isEmpty());
        assertEquals(ActionKind.GRADE_SOURCE, project.history().undoable().orElseThrow().kind());
        project.grades().gradeOutlet("Haldern Post", SourceGrade.NONE);
        assertEquals(Map.of(), project.grades().ofOutlets());
        assertThrows(ProjectException.class, () -> project.grades().gradeOutlet(" ", outlets));
        assertThrows(ProjectException.class, () -> project.grades().gradeArticle(9999, outlets));
        assertTrue(
                project.articles().arrivals().values().stream().allMatch(Instant.EPOCH::isBefore));
        assertEquals(2, project.articles().arrivals().size());
    }

    @Test
    void draftsAreKnownByTheirNames() {
        long first = briefings.create("week", DraftHead.NONE, List.of());
        assertThrows(
                ProjectException.class, () -> briefings.create("week ", DraftHead.NONE, List.of()));
        assertThrows(
                ProjectException.class, () -> briefings.create(" ", DraftHead.NONE, List.of()));
        assertEquals("week 2", briefings.freeName("week"));
        long second = briefings.create("week 2", DraftHead.NONE, List.of());
        assertThrows(ProjectException.class, () -> briefings.rename(second, "week"));
        briefings.rename(second, "week 2");
        assertEquals("week 2", briefings.get(second).orElseThrow().name());
        briefings.rename(second, "a week");
        assertEquals(List.of("a week", "week"), briefings.all().stream().map(Draft::name).toList());
        briefings.remove(first);
        assertEquals(List.of("a week"), briefings.all().stream().map(Draft::name).toList());
        project.history().undo();
        assertEquals(2, briefings.all().size());
    }

    @Test
    void itemsStandWhereTheyWerePut() {
        long draft = draft("b", "d");
        long d = item(draft, "d");
        briefings.add(draft, OptionalLong.of(d), List.of(text("c")));
        briefings.add(draft, OptionalLong.of(item(draft, "b")), List.of(text("a")));
        briefings.add(draft, END, List.of(text("e"), text("f")));
        assertEquals("a b c d e f", words(draft));

        briefings.move(draft, List.of(item(draft, "e"), item(draft, "c")), OptionalLong.of(d), 0);
        assertEquals("a b c e d f", words(draft), "in the order in which they stand");
        briefings.move(draft, List.of(item(draft, "a"), d), END, 0);
        assertEquals("b c e f a d", words(draft));
        briefings.move(
                draft,
                List.of(item(draft, "c"), item(draft, "e")),
                OptionalLong.of(item(draft, "c")),
                0);
        assertEquals("b c e f a d", words(draft), "before itself is where it is");
        briefings.takeOut(draft, List.of(item(draft, "e"), item(draft, "b")));
        assertEquals("c f a d", words(draft));
        // The move before itself was none.
        for (int i = 0; i < 6; i++) {
            project.history().undo();
        }
        assertEquals("b d", words(draft));
    }

    @Test
    void thereIsAlwaysRoomBetweenTwo() {
        long draft = draft("first", "last");
        long last = item(draft, "last");
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String word = "w" + i;
            // Each between the one that came just before and the one before that.
            long before = i % 2 == 0 || i < 2 ? last : item(draft, "w" + (i - 1));
            briefings.add(draft, OptionalLong.of(before), List.of(text(word)));
            wanted.add(i % 2 == 0 || i < 2 ? wanted.size() : wanted.indexOf("w" + (i - 1)), word);
        }
        assertEquals("first " + String.join(" ", wanted) + " last", words(draft));
        List<String> before = Dump.content(folder());
        project.history().undo();
        project.history().redo();
        assertEquals("", Dump.difference(before, Dump.content(folder())));
    }

    @Test
    void anOutlineIsATreeOfSections() {
        long draft =
                briefings.create(
                        "tree",
                        DraftHead.NONE,
                        List.of(
                                text("lead"),
                                heading("A", 1),
                                text("a"),
                                heading("A.1", 3),
                                text("a1"),
                                heading("A.2", 2),
                                heading("B", 1),
                                text("b")));
        Outline outline = briefings.outline(draft);
        assertEquals(List.of(0, 1, 6), outline.children(Outline.TOP));
        assertEquals(List.of(2, 3, 5), outline.children(1));
        assertEquals(2, outline.level(3), "none is left out");
        assertEquals(Outline.TOP, outline.parent(0));
        assertEquals(1, outline.parent(3));
        assertEquals(3, outline.parent(4));
        assertEquals(6, outline.end(1));
        assertEquals(3, outline.endOfBlocks(1));
        assertEquals(1, outline.endOfBlocks(Outline.TOP));
        assertEquals(2, outline.depth(1));
        assertEquals(5, outline.subtree(1).size());

        int b = outline.placeOf(item(draft, "B")).orElseThrow();
        briefings.move(draft, outline.subtree(b), OptionalLong.of(outline.get(3).number()), 1);
        assertEquals("lead A a B b A.1 a1 A.2", words(draft));
        Outline moved = briefings.outline(draft);
        assertEquals(List.of(0, 1), moved.children(Outline.TOP));
        assertEquals(2, moved.level(3));
        briefings.shift(draft, List.of(item(draft, "A")), -4);
        assertEquals(1, briefings.outline(draft).level(1));
    }

    @Test
    void aDraftWithItsFirstItemsIsOneStepAndSoIsTyping() {
        long draft =
                briefings.create(
                        "week",
                        DraftHead.NONE,
                        List.of(heading("A", 1), new DraftContent.OfQuotation(quotations[0], "")));
        DraftTyping typing = briefings.typing(item(draft, "A"));
        typing.put("Th");
        typing.put("The br");
        typing.put("The bridge");
        typing.put("The bridge");
        assertEquals(1, project.history().actions(1).get(0).count());
        assertEquals("week", project.history().actions(1).get(0).detail());
        project.history().undo();
        assertEquals("A ", words(draft));
        typing.put("Another");
        assertEquals("Another ", words(draft));
        project.history().undo();
        assertEquals("A ", words(draft));
        assertEquals(ActionKind.NEW_BRIEFING, project.history().undo().orElseThrow().kind());
        assertEquals(List.of(), briefings.all());
    }

    @Test
    void whatLeavesTheProjectLeavesItsDraftsAndComesBackWithIt() {
        long manual =
                project.quotations()
                        .add(articles[0], project.quotations().get(quotations[0]).get(0).quote());
        long draft =
                briefings.create(
                        "week",
                        DraftHead.NONE,
                        List.of(
                                new DraftContent.OfQuotation(manual, "by hand"),
                                new DraftContent.OfQuotation(quotations[1], "of one"),
                                new DraftContent.OfArticle(articles[0], "one"),
                                new DraftContent.OfArticle(articles[1], "two")));
        project.quotations().remove(List.of(manual));
        assertEquals("of one one two", words(draft));
        project.articles().remove(List.of(articles[0]));
        assertEquals("two", words(draft));
        project.history().undo();
        project.history().undo();
        assertEquals("by hand of one one two", words(draft));
        project.quotations().reject(List.of(quotations[1]));
        assertEquals("by hand of one one two", words(draft), "a rejected one stays");
    }

    @Test
    void nothingIsPutInThatIsNotThere() {
        long draft = briefings.create("week", DraftHead.NONE, List.of());
        List<String> before = Dump.content(folder());
        for (DraftContent gone :
                List.of(
                        new DraftContent.OfQuotation(9999, ""),
                        new DraftContent.OfArticle(9999, ""))) {
            assertThrows(
                    ProjectException.class,
                    () -> briefings.add(draft, END, List.of(text("a"), gone)));
        }
        assertThrows(ProjectException.class, () -> briefings.add(77, END, List.of(text("a"))));
        assertThrows(ProjectException.class, () -> briefings.edit(77, "a"));
        assertEquals("", Dump.difference(before, Dump.content(folder())));
    }

    @Test
    void whoShowsADraftHearsOfItAndKnowsWhatIsInIt() {
        List<Set<ProjectEvent.Area>> heard = new ArrayList<>();
        long draft = briefings.create("week", DraftHead.NONE, List.of());
        Runnable ending = project.listen(event -> heard.add(event.areas()));
        briefings.add(
                draft,
                END,
                List.of(
                        new DraftContent.OfQuotation(quotations[2], ""),
                        new DraftContent.OfArticle(articles[1], "")));
        ending.run();
        assertEquals(List.of(Set.of(ProjectEvent.Area.BRIEFINGS)), heard);
        assertEquals(
                Set.of(quotations[2]),
                briefings.quotationsIn(draft, List.of(quotations[0], quotations[2])));
        assertEquals(
                Set.of(articles[1]),
                briefings.articlesIn(draft, List.of(articles[0], articles[1])));
        assertTrue(briefings.quotationsIn(77, List.of(quotations[2])).isEmpty());
    }

    private long draft(String... texts) {
        List<DraftContent> contents = new ArrayList<>();
        for (String each : texts) {
            contents.add(text(each));
        }
        return briefings.create("draft", DraftHead.NONE, contents);
    }

    private static DraftContent text(String words) {
        return new DraftContent.OwnText(words);
    }

    private static DraftContent heading(String words, int level) {
        return new DraftContent.Heading(words, level);
    }

    private long item(long draft, String words) {
        return briefings.outline(draft).items().stream()
                .filter(each -> each.content().words().equals(words))
                .mapToLong(DraftItem::number)
                .findFirst()
                .orElseThrow();
    }

    private String words(long draft) {
        return String.join(
                " ",
                briefings.outline(draft).items().stream()
                        .map(each -> each.content().words())
                        .toList());
    }

    private Path folder() {
        return temporary.resolve("work");
    }
}
