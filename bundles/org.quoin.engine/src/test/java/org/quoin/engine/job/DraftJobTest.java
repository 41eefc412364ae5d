package org.quoin.engine.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.ImageData;
import org.quoin.api.article.Provenance;
import org.quoin.api.briefing.Block;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.KeyJudgement;
import org.quoin.api.briefing.Likelihood;
import org.quoin.api.briefing.Section;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.api.briefing.SourceNote;
import org.quoin.api.briefing.Translation;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.engine.Samples;
import org.quoin.project.ImportRun;
import org.quoin.project.Project;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftHead;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;

class DraftJobTest {

    @TempDir Path folder;

    private Project project;
    private long first;
    private long second;

    @BeforeEach
    void open() {
        project = Project.create(folder.resolve("work"), Opening.writing("the tests"));
        try (ImportRun run = project.articles().importing("desk")) {
            run.add(article("one"));
            run.add(article("two"));
        }
        first = project.articles().find("id-one").orElseThrow();
        second = project.articles().find("id-two").orElseThrow();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void theOutlineBecomesSectionsAndItsArticlesTheSources() {
        Briefing briefing =
                briefing(
                        draft(
                                new DraftContent.OwnText("above\n\nall"),
                                new DraftContent.Heading(" A ", 1),
                                new DraftContent.OfQuotation(quote(second, 1), " so he says "),
                                new DraftContent.Heading("", 3),
                                new DraftContent.OwnText(" \n "),
                                new DraftContent.OfArticle(first, ""),
                                new DraftContent.Heading("B", 1)));
        assertEquals(
                List.of("1 ", "1 A", "2 …", "1 B"),
                briefing.outline().stream()
                        .map(each -> each.level() + " " + each.title())
                        .toList());
        assertEquals(
                List.of(new Block.OwnText(List.of("above", "all"))),
                briefing.outline().get(0).blocks());
        assertEquals(
                List.of("id-two", "id-one"),
                briefing.articles().stream().map(each -> each.article().id()).toList());
        assertEquals(1, briefing.articles().get(0).quotes().size(), "only what is quoted");
        assertEquals(3, briefing.articles().get(1).quotes().size(), "all of it");
        Block.Quotation quotation = (Block.Quotation) briefing.outline().get(1).blocks().get(0);
        assertEquals(Optional.of("so he says"), quotation.comment());
        assertEquals("BB", quotation.quote().content().get(0).of("AA BB CC"));
    }

    @Test
    void whatWasRejectedIsLeftOutAndCounted() {
        long rejected = quote(first, 0);
        project.quotations().reject(List.of(rejected));
        Draft draft =
                draft(
                        new DraftContent.OfQuotation(rejected, ""),
                        new DraftContent.Heading("A", 1),
                        new DraftContent.OfArticle(first, ""));
        DraftJob.Drafted made = made(draft).orElseThrow();
        assertEquals(1, made.rejected());
        assertEquals(List.of("A"), made.briefing().outline().stream().map(Section::title).toList());
        assertEquals(2, made.briefing().articles().get(0).quotes().size());

        project.briefings()
                .takeOut(draft.number(), project.briefings().outline(draft.number()).subtree(1));
        assertEquals(Optional.empty(), made(draft), "nothing is left");
    }

    @Test
    void speakersStandUnderTheirNamesInTheRegister() {
        long speaker = project.quotations().get(quote(first, 0)).get(0).speaker().orElseThrow();
        project.register().rename(speaker, "Anna Velten, mayor");
        Briefing briefing =
                briefing(
                        draft(
                                new DraftContent.OfQuotation(quote(first, 0), ""),
                                new DraftContent.OfArticle(first, "")));
        Block.Quotation quotation = (Block.Quotation) briefing.outline().get(0).blocks().get(0);
        assertEquals("Anna Velten, mayor", quotation.quote().speaker().orElseThrow().name());
        assertTrue(briefing.articles().get(0).quotes().contains(quotation.quote()));
    }

    @Test
    void whatTheDraftSaysHoldsUnlessSomethingElseIsSaid() {
        long number =
                project.briefings()
                        .create(
                                "week",
                                new DraftHead(
                                        " ",
                                        "TLP:RED",
                                        Optional.of(LocalDate.of(2026, 3, 2)),
                                        "Ines",
                                        Optional.of(Locale.CHINESE),
                                        "house.dotx"),
                                List.of(new DraftContent.OwnText("a")));
        Draft draft = project.briefings().get(number).orElseThrow();
        DraftJob.Drafted made = made(draft).orElseThrow();
        assertEquals("week", made.briefing().title(), "else its name");
        assertEquals(Optional.of("TLP:RED"), made.briefing().marking());
        assertEquals(Locale.CHINESE, made.briefing().language());
        assertEquals(Optional.of(Path.of("house.dotx")), made.template());
        BriefOptions said =
                new BriefOptions(
                        Optional.of("Other"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Locale.ENGLISH),
                        Optional.empty());
        Briefing other =
                new DraftJob(project)
                        .briefing(draft, said, Progress.none())
                        .orElseThrow()
                        .briefing();
        assertEquals("Other", other.title());
        assertEquals(List.of("Ines"), other.authors());
        assertEquals(Locale.ENGLISH, other.language());
    }

    @Test
    void judgementsAnnexesAndChartsComeWhereTheyBelong() {
        DraftContent judgement =
                new DraftContent.Judgement(
                        " It opens. ", Optional.of(Likelihood.LIKELY), Optional.empty());
        Briefing briefing =
                briefing(
                        draft(
                                new DraftContent.Heading("A", 1),
                                new DraftContent.OfQuotation(
                                        quote(first, 0),
                                        "",
                                        Optional.of(new Translation("Ah", Locale.ENGLISH))),
                                judgement,
                                new DraftContent.Judgement("", Optional.empty(), Optional.empty()),
                                new DraftContent.OfPicture(second, 0, "gone"),
                                new DraftContent.Heading("More", 1, true),
                                new DraftContent.OwnText("behind"),
                                new DraftContent.Heading("Deeper", 2),
                                new DraftContent.OfChart(ChartSubject.TIME, " "),
                                new DraftContent.Heading("B", 1)));
        assertEquals(
                List.of(
                        new KeyJudgement(
                                "It opens.", Optional.of(Likelihood.LIKELY), Optional.empty())),
                briefing.judgements());
        assertEquals(List.of("A", "B"), briefing.outline().stream().map(Section::title).toList());
        assertEquals(
                List.of("More", "Deeper"),
                briefing.annexes().stream().map(Section::title).toList());
        assertEquals(
                List.of(new Block.OfChart(ChartSubject.TIME, Optional.empty())),
                briefing.annexes().get(1).blocks());
        assertEquals(1, briefing.outline().get(0).blocks().size(), "the article has no picture");
        Block.Quotation quotation = (Block.Quotation) briefing.outline().get(0).blocks().get(0);
        assertEquals("Ah", quotation.translation().orElseThrow().words());
        assertEquals(Briefing.BESIDE_AN_OUTLINE, briefing.standing());
    }

    @Test
    void picturesOfTheAuthorGoAlongOrTheBriefingIsRefused() throws IOException {
        ImageData map = new ImageData("image/png", new byte[] {1, 2, 3});
        DraftContent.OwnPicture kept = project.briefings().keep(map);
        DraftContent.OwnPicture said =
                new DraftContent.OwnPicture(
                        kept.sha256(), kept.mediaType(), " The quay ", "", "Ines Marek");
        Draft draft = draft(said);
        assertEquals(
                List.of(
                        new Block.OwnPicture(
                                map,
                                Optional.of("The quay"),
                                Optional.empty(),
                                Optional.of("Ines Marek"))),
                briefing(draft).outline().get(0).blocks());
        Path bytes = folder.resolve("work/articles").resolve(kept.sha256().substring(0, 2));
        Files.delete(bytes.resolve(kept.sha256()));
        ProjectException refused = assertThrows(ProjectException.class, () -> made(draft));
        assertTrue(refused.getMessage().contains("The quay"), refused.getMessage());
    }

    @Test
    void whatIsKnownOfSourcesGoesAlong() {
        project.grades().gradeArticle(first, SourceGrade.of("B2", "the port's own"));
        Briefing briefing = briefing(draft(new DraftContent.OfArticle(first, "")));
        SourceNote note = briefing.note(briefing.articles().get(0).article().id());
        assertEquals("B2", note.grade().code());
        assertTrue(note.accessed().isPresent());
    }

    private Briefing briefing(Draft draft) {
        return made(draft).orElseThrow().briefing();
    }

    private Optional<DraftJob.Drafted> made(Draft draft) {
        return new DraftJob(project).briefing(draft, BriefOptions.defaults(), Progress.none());
    }

    private Draft draft(DraftContent... contents) {
        long number = project.briefings().create("draft", DraftHead.NONE, List.of());
        project.briefings().add(number, OptionalLong.empty(), List.of(contents));
        return project.briefings().get(number).orElseThrow();
    }

    private long quote(long article, int at) {
        return project.quotations().of(article).get(at).number();
    }

    private static AnalysedArticle article(String file) {
        List<Quote> quotes = new ArrayList<>();
        for (int start : new int[] {0, 3, 6}) {
            Quote quote = Samples.quote(start, start + 2);
            quotes.add(
                    new Quote(
                            quote.content(),
                            quote.kind(),
                            quote.source(),
                            quote.cue(),
                            Optional.of(
                                    new Speaker(
                                            "Anna Velten",
                                            List.of(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            SpeakerType.PERSON)),
                            quote.confidence(),
                            quote.status(),
                            quote.origin()));
        }
        Article text = Samples.article(file, "AA BB CC");
        return new AnalysedArticle(
                new Article(
                        text.id(),
                        new Provenance(file, "ab".repeat(32), "test.lines"),
                        text.title(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Locale.ENGLISH,
                        text.text(),
                        text.paragraphs(),
                        List.of(),
                        List.of()),
                quotes,
                List.of());
    }
}
