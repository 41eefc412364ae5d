package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.Project;
import org.quoin.project.model.Action;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.Outline;
import org.quoin.project.model.QuoteFilter;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.welcome.SampleProject;

/** Who opens the window for the first time is led on, and has something to look at. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class WelcomeTest {

    private final Window window = new Window();
    private final Desk desk = window.service(Desk.class);
    private Path first = Path.of("");

    @TempDir Path folder;

    @BeforeEach
    void waitForAProject() {
        window.until("a project is open", () -> desk.project().isPresent());
        first = desk.project().orElseThrow().folder();
    }

    @AfterEach
    void leaveNothingOpen() {
        window.open(first);
        window.settle();
        window.workbenchWindow().getActivePage().closeAllEditors(false);
        window.settle();
    }

    @Test
    void anEmptyProjectShowsTheWelcomeWhoseLinksLeadOn() {
        Path empty = folder.resolve("empty");
        window.service(Work.class).create(empty);
        window.until("the welcome is there", this::isWelcomeOpen);
        Link keys = link("keys");
        Event event = new Event();
        event.text = "keys";
        keys.notifyListeners(SWT.Selection, event);
        assertTrue(
                Arrays.stream(editors()).anyMatch(each -> each.getId().equals(Ids.KEYS_PAGE)),
                "the page of keys is open");
        for (String each : List.of("import", "export", "new", "open")) {
            assertTrue(link(each).getText().contains("Ctrl+"), () -> each + " names its keys");
        }
    }

    @Test
    void theSampleProjectHasSomethingForEveryPart() throws IOException {
        Path samples = Files.createDirectory(folder.resolve("samples"));
        Files.writeString(samples.resolve("one.txt"), ONE);
        Files.writeString(samples.resolve("two.txt"), TWO);
        SampleProject sample = new SampleProject(samples);
        sample.open(window.service(Work.class), folder);
        Path made = folder.resolve("Sample project");
        window.until("the sample project is open", () -> window.shows(made));

        Project project = desk.project().orElseThrow();
        assertEquals(2, project.articles().count());
        assertTrue(
                project.quotations().count(QuoteFilter.ALL.ofStatuses(QuoteStatus.ACCEPTED)) > 0);
        assertTrue(
                project.quotations().count(QuoteFilter.ALL.ofStatuses(QuoteStatus.PROPOSED)) > 0);
        assertTrue(project.tags().all().size() >= 3);
        List<ActionKind> done = project.history().actions(100).stream().map(Action::kind).toList();
        assertTrue(
                done.containsAll(List.of(ActionKind.ACCEPT, ActionKind.NOTE, ActionKind.TAG)),
                () -> "done: " + done);
        Draft draft = project.briefings().all().get(0);
        Outline outline = project.briefings().outline(draft.number());
        Set<Class<?>> kinds = new HashSet<>();
        for (int i = 0; i < outline.size(); i++) {
            kinds.add(outline.get(i).content().getClass());
        }
        assertEquals(
                Set.of(
                        DraftContent.Heading.class,
                        DraftContent.OwnText.class,
                        DraftContent.Judgement.class,
                        DraftContent.OfChart.class,
                        DraftContent.OfQuotation.class),
                kinds);
        window.until(
                "its first article is open",
                () ->
                        Arrays.stream(editors())
                                .anyMatch(each -> each.getId().equals(Ids.ARTICLE_EDITOR)));
        try (Stream<Path> beside = Files.list(folder)) {
            assertFalse(beside.anyMatch(each -> each.toString().endsWith(".new")));
        }

        window.workbenchWindow().getActivePage().closeAllEditors(false);
        window.settle();
        String id = project.id();
        window.open(first);
        sample.open(window.service(Work.class), folder);
        window.until("the sample project is open again", () -> window.shows(made));
        assertEquals(id, desk.project().orElseThrow().id(), "it is not made twice");
        assertEquals(0, editors().length, "who closed everything finds it so");
    }

    @Test
    void samplesThatAreNotThereMakeNoProjectAndSaySo() {
        new SampleProject(folder.resolve("nowhere")).open(window.service(Work.class), folder);
        Announcements announcements = window.service(Announcements.class);
        window.until("it is said why", () -> announcements.latest().text().contains("nowhere"));
        assertFalse(Project.isProject(folder.resolve("Sample project")));
    }

    private Link link(String target) {
        return window.find(
                        Link.class,
                        link ->
                                link.getText().contains("<a href=\"" + target + "\">")
                                        && link.getText().contains("("))
                .or(
                        () ->
                                window.find(
                                        Link.class,
                                        link ->
                                                link.getText()
                                                        .contains("<a href=\"" + target + "\">")))
                .orElseThrow();
    }

    private boolean isWelcomeOpen() {
        return Arrays.stream(editors()).anyMatch(each -> each.getId().equals(Ids.WELCOME));
    }

    private IEditorReference[] editors() {
        return window.workbenchWindow().getActivePage().getEditorReferences();
    }

    private static final String ONE =
            """
            Bell founders of Ostrel cast a bell for the canal

            The bell founders of Ostrel have cast a new bell for the lock on the old canal.

            “It weighs 340 kilograms and can be heard at the mill,” founder Tilda Marrow said on Monday.

            The lock keeper, Marit Halden, said the old bell had been cracked for nine winters.

            “We rang it with a felt hammer so as not to break it,” Halden said.
            """;

    private static final String TWO =
            """
            Ostrel market moves under the arcades

            The traders of Ostrel will sell under the arcades from next week.

            “Rain has cost us every third market day this spring,” said trader Benno Quist.

            Quist said the arcades offered room for sixty stalls.
            """;
}
