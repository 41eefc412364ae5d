package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.Action;
import org.quoin.project.model.Offer;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;

/** Correcting several quotations at once, and one again and again. */
class CorrectionTest {

    @TempDir Path folder;
    private Project project;
    private List<Long> quotations;

    @BeforeEach
    void bringIn() {
        project = Project.create(folder.resolve("work"), Opening.writing("the tests").by("Ines"));
        try (ImportRun run = project.articles().importing("desk")) {
            run.add(Invented.bridge("a"));
            run.add(Invented.bridge("b"));
        }
        quotations =
                LongStream.of(project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE))
                        .boxed()
                        .toList();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void severalAreCorrectedInOneStep() {
        project.quotations().correct(quotations, each -> kind(each, QuoteKind.MIXED));
        assertEquals(List.of(QuoteStatus.CORRECTED), statuses());
        assertEquals(6, newest().count());
        project.history().undo();
        assertEquals(List.of(QuoteStatus.PROPOSED), statuses());
    }

    @Test
    void thoseThatStayAsTheyWereAreNotCorrected() {
        project.quotations().accept(quotations);
        int before = project.history().actions(99).size();
        project.quotations().correct(quotations, UnaryOperator.identity());
        assertEquals(List.of(QuoteStatus.ACCEPTED), statuses());
        assertEquals(before, project.history().actions(99).size());
        project.quotations()
                .correct(
                        quotations,
                        each -> each.extent().start() == 1 ? kind(each, QuoteKind.MIXED) : each);
        assertEquals(2, newest().count());
    }

    @Test
    void oneSpanOutsideLeavesAllAsTheyWere() {
        assertThrows(
                ProjectException.class,
                () ->
                        project.quotations()
                                .correct(
                                        quotations,
                                        each ->
                                                each.extent().start() < 60
                                                        ? kind(each, QuoteKind.MIXED)
                                                        : content(each, 0, 9_999)));
        assertEquals(List.of(QuoteStatus.PROPOSED), statuses());
    }

    @Test
    void anotherRoleIsNotAnotherSpeaker() {
        Quotation before = get(0);
        long merged = get(1).speaker().orElseThrow();
        // Under a name that is not his in the article: his name alone would lead elsewhere.
        project.quotations().assign(List.of(before.number()), merged);
        project.quotations()
                .correct(
                        List.of(before.number()),
                        each -> speaker(each, wording(each.speaker().orElseThrow(), "mayor")));
        assertEquals(OptionalLong.of(merged), get(0).speaker());
        assertEquals(Optional.of("mayor"), get(0).quote().speaker().orElseThrow().role());
    }

    @Test
    void anotherNameIsAnotherSpeaker() {
        project.quotations()
                .correct(
                        quotations.subList(0, 1),
                        each -> speaker(each, Invented.person("Jon Marek")));
        assertEquals(get(1).speaker(), get(0).speaker());
        project.quotations()
                .correct(
                        quotations.subList(0, 1),
                        each -> speaker(each, Invented.person("Ute Lindqvist")));
        assertEquals(
                "Ute Lindqvist",
                project.register().get(get(0).speaker().orElseThrow()).get(0).name());
    }

    @Test
    void whatKindOfSourceSomebodyIsHoldsInTheRegisterToo() {
        project.quotations().type(quotations.subList(0, 1), SpeakerType.ORGANISATION);
        assertEquals(SpeakerType.ORGANISATION, get(0).quote().speaker().orElseThrow().type());
        long speaker = get(0).speaker().orElseThrow();
        assertEquals(SpeakerType.ORGANISATION, project.register().get(speaker).get(0).type());
        project.history().undo();
        assertEquals(SpeakerType.PERSON, get(0).quote().speaker().orElseThrow().type());
        assertEquals(SpeakerType.PERSON, project.register().get(speaker).get(0).type());
    }

    @Test
    void theRegisterFollowsWhereTheArticleSaidSoAlready() {
        long speaker = get(0).speaker().orElseThrow();
        project.register().type(speaker, SpeakerType.DOCUMENT);
        project.quotations().type(quotations.subList(0, 1), SpeakerType.PERSON);
        assertEquals(SpeakerType.PERSON, project.register().get(speaker).get(0).type());
        assertEquals(1, newest().count());
    }

    @Test
    void somebodyNewIsOneWhateverOthersAreCalled() {
        long before = get(1).speaker().orElseThrow();
        long added =
                project.quotations()
                        .assignNew(
                                List.of(quotations.get(0), quotations.get(5)),
                                " Jon Marek ",
                                SpeakerType.PERSON);
        assertEquals(OptionalLong.of(added), get(0).speaker());
        assertEquals(OptionalLong.of(added), get(5).speaker());
        assertEquals(OptionalLong.of(before), get(1).speaker());
        assertEquals("Jon Marek", project.register().get(added).get(0).name());
        assertEquals(2, newest().count());
        project.history().undo();
        assertEquals(List.of(), project.register().get(added));
    }

    @Test
    void movesOfAnEndAreOneStep() {
        int before = project.history().actions(99).size();
        CorrectionRun run = project.quotations().correcting();
        for (int i = 0; i < 5; i++) {
            run.correct(
                    quotations.get(0),
                    each -> content(each, each.extent().start(), each.extent().end() - 1));
        }
        assertEquals(before + 1, project.history().actions(99).size());
        assertEquals(1, newest().count());
        assertEquals(17, get(0).quote().extent().length());
        assertEquals(2, project.history().ofQuotation(quotations.get(0)).size());
        project.history().undo();
        assertEquals(22, get(0).quote().extent().length());
        assertEquals(QuoteStatus.PROPOSED, get(0).quote().status());
        project.history().redo();
        assertEquals(17, get(0).quote().extent().length());
    }

    @Test
    void whatIsDoneOrUndoneInBetweenPartsThem() {
        CorrectionRun run = project.quotations().correcting();
        UnaryOperator<Quote> shorter =
                each -> content(each, each.extent().start(), each.extent().end() - 1);
        run.correct(quotations.get(0), shorter);
        project.quotations().accept(quotations.subList(1, 2));
        run.correct(quotations.get(0), shorter);
        run.correct(quotations.get(0), shorter);
        project.history().undo();
        assertEquals(21, get(0).quote().extent().length());
        run.correct(quotations.get(0), shorter);
        assertEquals(20, get(0).quote().extent().length());
        project.history().undo();
        assertEquals(21, get(0).quote().extent().length());
        project.history().undo();
        project.history().undo();
        assertEquals(22, get(0).quote().extent().length());
    }

    @Test
    void theOffersForAQuotationAreThoseThatWait() {
        long article = get(0).article();
        Quote found = get(0).quote();
        try (AnalysisRun run =
                project.offers().analysing("rules", java.util.Set.of("test.rules"))) {
            run.add(
                    article,
                    List.of(
                            content(found, found.extent().start(), found.extent().end() - 1),
                            get(1).quote(),
                            get(2).quote()));
        }
        List<Offer> offers = project.offers().of(quotations.get(0));
        assertEquals(1, offers.size());
        assertEquals(List.of(), project.offers().of(quotations.get(1)));
        QuoteFilter offered = QuoteFilter.ALL.withOffers();
        assertEquals(1, project.quotations().count(offered));
        assertEquals(quotations.get(0), project.quotations().list(offered, QuoteOrder.NEWEST)[0]);
        project.offers().decline(List.of(offers.get(0).number()));
        assertEquals(List.of(), project.offers().of(quotations.get(0)));
        assertEquals(0, project.quotations().count(offered));
    }

    private Quotation get(int place) {
        return project.quotations().get(quotations.get(place)).get(0);
    }

    private Action newest() {
        return project.history().undoable().orElseThrow();
    }

    private List<QuoteStatus> statuses() {
        return quotations.stream()
                .map(each -> project.quotations().get(each).get(0).quote().status())
                .distinct()
                .toList();
    }

    private static Speaker wording(Speaker speaker, String role) {
        return new Speaker(
                speaker.name(),
                speaker.otherNames(),
                Optional.of(role),
                speaker.affiliation(),
                speaker.type());
    }

    private static Quote kind(Quote quote, QuoteKind kind) {
        return of(quote, quote.content(), kind, quote.speaker());
    }

    private static Quote content(Quote quote, int start, int end) {
        return of(quote, List.of(new TextSpan(start, end)), quote.kind(), quote.speaker());
    }

    private static Quote speaker(Quote quote, Speaker speaker) {
        return of(quote, quote.content(), quote.kind(), Optional.of(speaker));
    }

    private static Quote of(
            Quote quote, List<TextSpan> content, QuoteKind kind, Optional<Speaker> speaker) {
        return new Quote(
                content,
                kind,
                quote.source(),
                quote.cue(),
                speaker,
                quote.confidence(),
                quote.status(),
                quote.origin());
    }
}
