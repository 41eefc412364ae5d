package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.project.RenewalRun.Outcome;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftHead;
import org.quoin.project.model.Opening;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteVersion;

/**
 * An article that is read once more takes the place of the one before, and nobody's work is lost.
 */
class RenewalRunTest {

    private static final String BEFORE =
            "Share this page with your friends. “The lock is full,” said Ada. “The lock is dry,”"
                    + " said Bo. More on our newsletter: “Sign up now,” it says.";
    private static final String AFTER =
            "The weir was built twice. “The lock is full,” said Ada. “The lock is dry,” said Bo.";
    private static final Speaker ADA = Invented.person("Ada");
    private static final Speaker BO = Invented.person("Bo");

    @TempDir Path folder;
    private Project project;
    private long old;

    @BeforeEach
    void anArticleWithFurniture() {
        project = Project.create(folder.resolve("work"), Opening.writing("the tests"));
        try (ImportRun run = project.articles().importing("")) {
            run.add(
                    read(
                            "Weir | The Gazette",
                            BEFORE,
                            Invented.quote(BEFORE, "The lock is full,", ADA),
                            Invented.quote(BEFORE, "The lock is dry,", BO),
                            Invented.quote(BEFORE, "Sign up now,", BO)));
        }
        old = project.articles().list(ArticleOrder.ARRIVAL)[0];
    }

    @AfterEach
    void close() {
        project.close();
    }

    private static AnalysedArticle read(String title, String text, Quote... quotes) {
        return new AnalysedArticle(
                Invented.article("weir", title, text), List.of(quotes), List.of());
    }

    private AnalysedArticle anew() {
        return read(
                "Weir",
                AFTER,
                Invented.quote(AFTER, "The lock is full,", ADA),
                Invented.quote(AFTER, "The lock is dry,", BO));
    }

    private Quotation quotation(String words) {
        return Arrays.stream(project.articles().list(ArticleOrder.ARRIVAL))
                .mapToObj(each -> project.quotations().of(each).stream())
                .flatMap(each -> each)
                .filter(each -> words(each).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private String words(Quotation quotation) {
        return quotation
                .quote()
                .content()
                .get(0)
                .of(project.articles().article(quotation.article()).orElseThrow().text());
    }

    @Test
    void whatPeopleDidStandsAtItsNewPlace() {
        long dry = quotation("The lock is dry,").number();
        long bo = quotation("The lock is dry,").speaker().getAsLong();
        project.register().rename(bo, "Bo Weirman");
        project.quotations().accept(List.of(dry));
        project.quotations().note(dry, "the keeper himself");
        project.tags().define("lead", "");
        project.tags().put(List.of(dry), "lead");

        RenewalRun.Renewal done = project.articles().renewing("gazette").renew(old, anew());

        assertEquals(Outcome.RENEWED, done.what());
        assertEquals("Weir", project.articles().entries(done.number()).get(0).title());
        assertEquals(1, project.articles().count());
        Quotation kept = project.quotations().get(dry).get(0);
        assertEquals("The lock is dry,", words(kept));
        assertEquals(QuoteStatus.ACCEPTED, kept.quote().status());
        assertEquals("the keeper himself", kept.note());
        assertEquals(List.of("lead"), List.copyOf(kept.tags()));
        assertEquals(bo, kept.speaker().getAsLong());
        assertEquals(2, project.quotations().of(done.number()).size());
        assertEquals(QuoteStatus.PROPOSED, quotation("The lock is full,").quote().status());
        assertEquals(ActionKind.RENEW, project.history().undoable().orElseThrow().kind());
    }

    @Test
    void itIsOneStepThatCanBeTakenBackAndDoneAgain() {
        project.quotations().accept(List.of(quotation("The lock is dry,").number()));
        List<Quotation> before = project.quotations().of(old);
        long now = project.articles().renewing("").renew(old, anew()).number();
        List<Quotation> after = project.quotations().of(now);

        project.history().undo();

        assertEquals(before, project.quotations().of(old));
        assertEquals("Weir | The Gazette", project.articles().entries(old).get(0).title());
        assertEquals(BEFORE, project.articles().article(old).orElseThrow().text());

        project.history().redo();

        assertEquals(after, project.quotations().of(now));
        assertEquals(AFTER, project.articles().article(now).orElseThrow().text());
    }

    @Test
    void itsHistoryHasTheWordsOfEachTime() {
        long dry = quotation("The lock is dry,").number();
        project.quotations().accept(List.of(dry));
        project.articles().renewing("").renew(old, anew());

        List<QuoteVersion> versions = project.history().ofQuotation(dry);

        assertEquals(
                List.of(BEFORE, BEFORE, AFTER), versions.stream().map(QuoteVersion::text).toList());
        for (QuoteVersion each : versions) {
            assertEquals(
                    "The lock is dry,",
                    each.quotation().quote().content().get(0).of(each.text()),
                    () -> each.action().kind().name());
        }
    }

    @Test
    void anArticleStaysIfSomebodysWordsWouldBeGone() {
        long signUp = quotation("Sign up now,").number();
        project.quotations().accept(List.of(signUp));

        RenewalRun.Renewal done = project.articles().renewing("").renew(old, anew());

        assertEquals(Outcome.KEPT, done.what());
        assertEquals(List.of("Sign up now,"), done.lost());
        assertEquals(BEFORE, project.articles().article(old).orElseThrow().text());
        assertEquals(ActionKind.ACCEPT, project.history().undoable().orElseThrow().kind());
    }

    @Test
    void whatWasRejectedMayGoWithItsWords() {
        project.quotations().reject(List.of(quotation("Sign up now,").number()));

        assertEquals(Outcome.RENEWED, project.articles().renewing("").renew(old, anew()).what());
        assertEquals(2, project.quotations().count(QuoteFilter.ALL));
    }

    @Test
    void readAsItWasNothingIsStored() {
        AnalysedArticle same = project.articles().get(old).orElseThrow();

        assertEquals(Outcome.SAME, project.articles().renewing("").renew(old, same).what());
        assertEquals(ActionKind.IMPORT, project.history().undoable().orElseThrow().kind());
        assertEquals(Outcome.GONE, project.articles().renewing("").renew(old + 7, same).what());
    }

    @Test
    void aBriefingSpeaksOfTheNewOne() {
        long full = quotation("The lock is full,").number();
        long draft =
                project.briefings()
                        .create(
                                "Locks",
                                DraftHead.NONE,
                                List.of(
                                        new DraftContent.OfQuotation(full, ""),
                                        new DraftContent.OfArticle(old, "")));

        long now = project.articles().renewing("").renew(old, anew()).number();

        assertEquals(now, project.quotations().get(full).get(0).article());
        assertTrue(
                project.briefings().get(draft).orElseThrow().items() == 2,
                "both still stand in the briefing");
    }

    @Test
    void ofTheSameWordsThoseWithTheSameSurroundingsAreMeant() {
        String before = "“Wait,” said Ada at the gate. “Wait,” said Bo at the mill.";
        String after = "At noon. “Wait,” said Bo at the mill. “Wait,” said Ada at the gate.";
        Quote bo = Invented.quote(before, "Wait,” said Bo", BO);

        Quote there = new Relocation(before, after).of(bo).orElseThrow();

        assertEquals(after.indexOf("Wait,” said Bo"), there.content().get(0).start());
    }
}
