package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.model.Action;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectEvent;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;
import org.quoin.project.model.QuoteVersion;

/** A project as whoever uses it sees it. */
class ProjectTest {

    private static final Opening OPENING = Opening.writing("the tests").by("Ines");

    @TempDir Path folder;

    private Project create() {
        return Project.create(folder.resolve("work"), OPENING);
    }

    private Project reopen() {
        return Project.open(folder.resolve("work"), OPENING);
    }

    private static void bringIn(Project project, String... ids) {
        try (ImportRun run = project.articles().importing("desk")) {
            for (String id : ids) {
                run.add(Invented.bridge(id));
            }
        }
    }

    private static List<Long> all(Project project) {
        return java.util.Arrays.stream(
                        project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE))
                .boxed()
                .toList();
    }

    @Test
    void whatCameInComesOutAfterClosingAndOpening() {
        try (Project project = create()) {
            bringIn(project, "a", "b");
        }
        try (Project project = reopen()) {
            long[] numbers = project.articles().list(ArticleOrder.ARRIVAL);
            assertEquals(2, numbers.length);
            assertEquals(Invented.bridge("a"), project.articles().get(numbers[0]).orElseThrow());
            assertEquals(Invented.bridge("b"), project.articles().get(numbers[1]).orElseThrow());
            assertEquals(List.of(), project.notes());
        }
    }

    @Test
    void aProjectHasAFileThatStandsForItOnDesktops() throws Exception {
        Path work = folder.resolve("work");
        create().close();
        Path sign = work.resolve("project.quoin");

        assertTrue(Files.readString(sign).contains("Quoin"));
        assertEquals(Optional.of(work), Project.standingFor(sign));
        assertEquals(Optional.of(work), Project.standingFor(work));
        assertEquals(Optional.of(work), Project.standingFor(folder.resolve("none/../work")));
        assertEquals(Optional.empty(), Project.standingFor(work.resolve("project.db")));
        assertEquals(Optional.empty(), Project.standingFor(folder));
        assertEquals(Optional.empty(), Project.standingFor(folder.resolve("project.quoin")));
    }

    @Test
    void whereMakingAProjectWasBrokenOffOneCanBeMade() throws Exception {
        Path work = Files.createDirectory(folder.resolve("work"));
        Files.writeString(work.resolve("project.lock"), "");
        Files.writeString(work.resolve("project.quoin"), "");

        create().close();

        assertTrue(Project.isProject(work));
    }

    @Test
    void anArticleThatIsThereIsCountedAndLeftAsItIs() {
        try (Project project = create();
                ImportRun run = project.articles().importing("desk")) {
            bringIn(project, "a");
            run.add(Invented.bridge("a"));
            run.add(Invented.bridge("b"));
            run.store();
            assertEquals(1, run.added());
            assertEquals(1, run.alreadyThere());
            assertEquals(2, project.articles().count());
        }
    }

    @Test
    void aThousandArticlesAreOneStepOfUndo() {
        try (Project project = create()) {
            try (ImportRun run = project.articles().importing("a thousand")) {
                for (int i = 0; i < 1000; i++) {
                    run.add(Invented.bridge("n" + i));
                }
            }
            List<Quotation> before = project.quotations().get(1, 1500, 3000);
            Action undone = project.history().undo().orElseThrow();
            assertEquals(ActionKind.IMPORT, undone.kind());
            assertEquals(1000, undone.count());
            assertEquals("Ines", undone.who());
            assertEquals(0, project.articles().count());
            assertEquals(0, project.quotations().count(QuoteFilter.ALL));
            assertTrue(project.history().undo().isEmpty());
            assertTrue(project.history().redo().isPresent());
            assertEquals(1000, project.articles().count());
            assertEquals(before, project.quotations().get(1, 1500, 3000));
        }
    }

    @Test
    void editsAreUndoneAndRedoneOverARestart() {
        List<Long> quotations;
        List<Quotation> edited;
        try (Project project = create()) {
            bringIn(project, "a");
            quotations = all(project);
            project.quotations().accept(quotations.subList(0, 2));
            project.quotations().reject(quotations.subList(2, 3));
            project.tags().put(quotations, "bridge");
            project.quotations().note(quotations.get(0), "ask her again");
            edited = project.quotations().get(quotations.get(0), quotations.get(2));
        }
        try (Project project = reopen()) {
            assertEquals(edited, project.quotations().get(quotations.get(0), quotations.get(2)));
            for (int i = 0; i < 4; i++) {
                assertTrue(project.history().undo().isPresent());
            }
            assertEquals(
                    Invented.bridge("a").quotes(),
                    project
                            .quotations()
                            .get(quotations.stream().mapToLong(x -> x).toArray())
                            .stream()
                            .map(Quotation::quote)
                            .toList());
            assertEquals(List.of(), project.tags().all());
        }
        try (Project project = reopen()) {
            for (int i = 0; i < 4; i++) {
                assertTrue(project.history().redo().isPresent());
            }
            assertTrue(project.history().redo().isEmpty());
            assertEquals(edited, project.quotations().get(quotations.get(0), quotations.get(2)));
        }
    }

    @Test
    void whatIsDoneAfterUndoingPutsTheUndoneOutOfReachButNotOutOfTheLog() {
        try (Project project = create()) {
            bringIn(project, "a");
            List<Long> quotations = all(project);
            project.quotations().accept(quotations.subList(0, 1));
            project.history().undo();
            project.quotations().reject(quotations.subList(0, 1));
            assertTrue(project.history().redo().isEmpty());
            assertEquals(
                    List.of(Action.State.DONE, Action.State.SUPERSEDED, Action.State.DONE),
                    project.history().actions(10).stream().map(Action::state).toList());
        }
    }

    @Test
    void anEditDuringAnImportPartsTheImportInTwoSteps() {
        try (Project project = create();
                ImportRun run = project.articles().importing("desk")) {
            run.add(Invented.bridge("a"));
            run.store();
            project.quotations().accept(all(project).subList(0, 1));
            run.add(Invented.bridge("b"));
            run.store();
            run.add(Invented.bridge("c"));
            run.store();
            assertEquals(
                    List.of(ActionKind.IMPORT, ActionKind.ACCEPT, ActionKind.IMPORT),
                    project.history().actions(10).stream().map(Action::kind).toList());
            project.history().undo();
            assertEquals(1, project.articles().count());
            project.history().undo();
            project.history().undo();
            assertEquals(0, project.articles().count());
        }
    }

    @Test
    void aCorrectionKeepsWhereTheQuotationComesFrom() {
        try (Project project = create()) {
            bringIn(project, "a");
            long number = all(project).get(1);
            Quote found = project.quotations().get(number).get(0).quote();
            String text = Invented.bridge("a").article().text();
            int start = text.indexOf("We told them in May.");
            Quote longer =
                    new Quote(
                            List.of(
                                    found.content().get(0),
                                    new org.quoin.api.text.TextSpan(start, start + 20)),
                            QuoteKind.MIXED,
                            found.source(),
                            found.cue(),
                            found.speaker(),
                            1,
                            QuoteStatus.ACCEPTED,
                            found.origin());
            project.quotations().correct(number, longer);
            Quote after = project.quotations().get(number).get(0).quote();
            assertEquals(longer.content(), after.content());
            assertEquals(QuoteKind.MIXED, after.kind());
            assertEquals(QuoteStatus.CORRECTED, after.status());
            assertEquals(0.875, after.confidence());
            assertEquals(Invented.ORIGIN, after.origin());
        }
    }

    @Test
    void theHistoryOfAQuotationTellsWhoDidWhat() {
        try (Project project = create()) {
            bringIn(project, "a");
            List<Long> one = all(project).subList(0, 1);
            project.quotations().accept(one);
            project.tags().put(one, "bridge");
            project.quotations().note(one.get(0), "ask her again");
            project.tags().takeOff(one, "bridge");
            project.quotations().reject(one);
            project.history().undo();
            List<QuoteVersion> versions = project.history().ofQuotation(one.get(0));
            assertEquals(
                    List.of(
                            "IMPORT PROPOSED [] ",
                            "ACCEPT ACCEPTED [] ",
                            "TAG ACCEPTED [bridge] ",
                            "NOTE ACCEPTED [bridge] ask her again",
                            "UNTAG ACCEPTED [] ask her again"),
                    versions.stream()
                            .map(
                                    each ->
                                            each.action().kind()
                                                    + " "
                                                    + each.quotation().quote().status()
                                                    + " "
                                                    + each.quotation().tags()
                                                    + " "
                                                    + each.quotation().note())
                            .toList());
        }
    }

    @Test
    void aSecondOpeningIsForReadingAndSaysWho() {
        try (Project project = create();
                Project second = reopen()) {
            bringIn(project, "a");
            assertTrue(second.whyReadOnly().orElseThrow().contains("Ines in the tests on "));
            assertEquals(1, second.articles().count());
            ProjectException refused =
                    assertThrows(
                            ProjectException.class, () -> second.quotations().accept(all(second)));
            assertTrue(refused.getMessage().contains("Ines in the tests"), refused.getMessage());
        }
        try (Project third = reopen()) {
            assertEquals(java.util.Optional.empty(), third.whyReadOnly());
        }
    }

    @Test
    void whoeverListensHearsOfEachTransaction() {
        try (Project project = create()) {
            List<ProjectEvent> heard = new ArrayList<>();
            Runnable end = project.listen(heard::add);
            bringIn(project, "a");
            long article = project.articles().find("a").getAsLong();
            project.quotations().accept(all(project).subList(0, 1));
            project.history().undo();
            end.run();
            project.history().redo();
            assertEquals(
                    List.of(
                            ProjectEvent.What.DONE,
                            ProjectEvent.What.DONE,
                            ProjectEvent.What.UNDONE),
                    heard.stream().map(ProjectEvent::what).toList());
            assertEquals(Set.of(article), heard.get(1).articles());
            assertEquals(Set.of(ProjectEvent.Area.QUOTATIONS), heard.get(2).areas());
        }
    }

    @Test
    void whatChangesNothingLeavesNoAction() {
        try (Project project = create()) {
            bringIn(project, "a");
            project.quotations().accept(all(project));
            project.quotations().accept(all(project));
            project.quotations().note(all(project).get(0), "");
            assertEquals(2, project.history().actions(10).size());
        }
    }

    @Test
    void aNewRunOffersWhatItFindsDifferently() {
        try (Project project = create()) {
            bringIn(project, "a");
            List<Long> found = all(project);
            AnalysedArticle article = Invented.bridge("a");
            String text = article.article().text();
            project.quotations().accept(found.subList(0, 1));
            project.quotations().reject(found.subList(1, 2));
            long number = project.articles().find("a").getAsLong();
            List<Quote> now =
                    List.of(
                            // wider than the accepted one
                            Invented.quote(
                                    text,
                                    "“The bridge 🌉 is safe,”",
                                    Invented.person("Anna Velten")),
                            // the rejected one again
                            article.quotes().get(1),
                            // new; and the third is not found any more
                            Invented.quote(
                                    text, "We told them in May.", Invented.person("Jon Marek")));
            for (int again = 0; again < 2; again++) {
                try (AnalysisRun run = project.offers().analysing("rules", Set.of("test.rules"))) {
                    run.add(number, now);
                }
            }
            assertEquals(4, project.quotations().count(QuoteFilter.ALL));
            assertEquals(
                    QuoteStatus.REJECTED,
                    project.quotations().get(found.get(1)).get(0).quote().status());
            long[] offers = project.offers().list();
            assertEquals(2, offers.length);
            assertEquals(
                    now.get(0).content(),
                    project.offers().get(offers[0]).get(0).alternative().orElseThrow().content());
            assertTrue(project.offers().get(offers[1]).get(0).alternative().isEmpty());

            project.offers().decline(List.of(offers[0]));
            try (AnalysisRun run = project.offers().analysing("rules", Set.of("test.rules"))) {
                run.add(number, now);
            }
            assertEquals(1, project.offers().count());
            project.offers().take(List.of(project.offers().list()[0]));
            assertEquals(3, project.quotations().count(QuoteFilter.ALL));
            while (project.history().undo().isPresent()) {
                assertFalse(
                        project.history().undoable().isEmpty() && project.articles().count() > 0);
            }
            assertEquals(0, project.articles().count());
        }
    }

    @Test
    void spansOutsideTheTextAreRefused() {
        try (Project project = create()) {
            bringIn(project, "a");
            long article = project.articles().find("a").getAsLong();
            Quote outside =
                    new Quote(
                            List.of(new org.quoin.api.text.TextSpan(0, 100_000)),
                            QuoteKind.DIRECT,
                            java.util.Optional.empty(),
                            java.util.Optional.empty(),
                            java.util.Optional.empty(),
                            1,
                            QuoteStatus.MANUAL,
                            Invented.ORIGIN);
            assertThrows(ProjectException.class, () -> project.quotations().add(article, outside));
            assertEquals(3, project.quotations().count(QuoteFilter.ALL));
            assertEquals(OptionalLong.empty(), project.articles().find("z"));
        }
    }
}
