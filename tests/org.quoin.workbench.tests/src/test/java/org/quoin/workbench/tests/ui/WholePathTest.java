package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.RegisteredSpeaker;
import org.quoin.project.model.SpeakerOrder;
import org.quoin.workbench.inspector.InspectorTexts;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.CurrentDraft;
import org.quoin.workbench.quotes.QuotesTexts;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Names;

/** An analyst's day: from files to a briefing, with a restart between. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class WholePathTest extends WindowTest {

    private static final String FERRY =
            """
            Ferry of Ostrel to sail again in spring

            The ferry between Ostrel and the island will sail again in spring, the harbour said.

            “We have replaced every plank below the waterline,” said Tilda Marrow, harbour master of Ostrel.

            “She will carry sixty carts a day from the first of April,” Marrow said.
            """;

    private static final String MILL =
            """
            The mill of Tarn asks for water

            The millers of Tarn have asked the county for more water from the upper lock.

            “The wheel has stood still for eleven days,” said Benno Quist, a miller.

            “Without the upper lock there is no bread in Tarn,” Quist said on Friday.
            """;

    @TempDir Path folder;
    private Path first = Path.of("");

    @BeforeEach
    void aNewProject() throws PartInitException {
        first = project().folder();
        window.service(Work.class).create(folder.resolve("day"));
        window.until("the new project is shown", () -> isShown("day"));
        page().showView(Ids.BRIEFING);
        page().showView(Ids.INSPECTOR);
        page().showView(Ids.ARTICLES);
    }

    @AfterEach
    void backToTheFirstProject() {
        selection.listAllArticles(false);
        page().closeAllEditors(false);
        window.open(first);
    }

    @Test
    void fromFilesToABriefingWithARestartBetween() throws IOException, PartInitException {
        drop(
                window.articles(),
                Files.writeString(folder.resolve("ferry.txt"), FERRY),
                Files.writeString(folder.resolve("mill.txt"), MILL));
        window.until("both articles are listed", () -> window.articles().getItemCount() == 2);

        page().showView(Ids.QUOTES);
        selection.listAllArticles(true);
        window.until("their quotations are listed", this::areAllListed);
        Quotation carts = choose("sixty carts");
        page().showView(Ids.INSPECTOR);
        Text role =
                window.await(
                        "the inspector shows it",
                        () -> named(Text.class, InspectorTexts.Speaker_role));
        window.until("it may be changed", role::isEnabled);
        String before = role.getText();
        role.setFocus();
        role.setText("captain of the ferry");
        role.notifyListeners(SWT.DefaultSelection, new Event());
        window.until("it is corrected", () -> role(carts).equals("captain of the ferry"));
        assertEquals(QuoteStatus.CORRECTED, now(carts).quote().status());

        restart();
        window.run(Ids.UNDO);
        window.until("the correction is taken back", () -> role(carts).equals(before));
        window.run(Ids.REDO);
        window.until("and made again", () -> role(carts).equals("captain of the ferry"));

        page().showView(Ids.QUOTES);
        selection.listAllArticles(true);
        window.until("all are listed again", this::areAllListed);
        merge("Tilda Marrow", "Benno Quist");
        window.run(Ids.UNDO);
        window.until("they are two again", () -> speaker("Benno Quist").isPresent());

        Quotation bread = choose("no bread");
        page().showView(Ids.INSPECTOR);
        window.until(
                "the inspector shows who said it",
                () ->
                        named(Text.class, InspectorTexts.Speaker_name)
                                .filter(each -> each.getText().contains("Quist"))
                                .isPresent());
        window.run(Ids.EDIT_TAGS);
        Text tags =
                window.await(
                        "tags are asked for", () -> named(Text.class, InspectorTexts.Tags_add));
        window.until("the cursor is in the field", tags::isFocusControl);
        tags.setText("lead");
        tags.notifyListeners(SWT.DefaultSelection, new Event());
        window.until("it has the tag", () -> now(bread).tags().equals(List.of("lead")));

        page().showView(Ids.QUOTES);
        choose("no bread");
        window.run(Ids.ACCEPT);
        window.until("it is accepted", () -> now(bread).quote().status() == QuoteStatus.ACCEPTED);
        window.run(Ids.ADD_TO_BRIEFING);
        window.until("a briefing is begun", () -> draft().isPresent());

        Path briefing = folder.resolve("day.docx");
        window.service(Work.class).writeDraft(draft().orElseThrow(), briefing);
        window.until("it is written", () -> Files.exists(briefing));
        assertTrue(
                document(briefing).contains("Without the upper lock there is no bread in Tarn"),
                () -> "the quotation stands in it verbatim");
    }

    private boolean areAllListed() {
        int all = project().quotations().count(QuoteFilter.ALL);
        return all >= 4 && window.quotes().getItemCount() == all;
    }

    /** The project is closed and opened, as it is when the workbench ends and starts. */
    private void restart() {
        window.service(Work.class).open(first);
        window.until("another one is shown", () -> isShown(first.getFileName().toString()));
        window.service(Work.class).open(folder.resolve("day"));
        window.until("it is shown again", () -> isShown("day"));
    }

    private void merge(String one, String other) {
        Table groups = groups();
        window.until(
                "both sources are listed",
                () -> Window.row(groups, 0, one) >= 0 && Window.row(groups, 0, other) >= 0);
        int both =
                speaker(one).orElseThrow().quotations() + speaker(other).orElseThrow().quotations();
        window.choose(groups, Window.row(groups, 0, one), Window.row(groups, 0, other));
        window.run(Ids.MERGE_SPEAKERS);
        Combo names =
                window.await(
                        "it is asked under which name",
                        () ->
                                window.find(
                                        Combo.class,
                                        each -> each.isVisible() && each.indexOf(one) >= 0));
        names.select(names.indexOf(one));
        window.find(
                        Button.class,
                        each -> each.isVisible() && each.getText().equals(QuotesTexts.Merge_do))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        window.until("they are one", () -> speaker(other).isEmpty());
        window.until(
                "with all quotations",
                () -> speaker(one).filter(each -> each.quotations() == both).isPresent());
    }

    private Table groups() {
        return window.find(
                        Table.class,
                        table ->
                                table.getColumnCount() > 1
                                        && table.getColumn(0)
                                                .getText()
                                                .equals(QuotesTexts.Groups_name))
                .orElseThrow();
    }

    private Optional<RegisteredSpeaker> speaker(String name) {
        return project().register().get(project().register().list(SpeakerOrder.NAME)).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** Selects the row of the quotation that holds some words. */
    private static int row(Table quotes, String words) {
        for (int i = 0; i < quotes.getItemCount(); i++) {
            for (int column = 0; column < quotes.getColumnCount(); column++) {
                if (quotes.getItem(i).getText(column).contains(words)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private Quotation choose(String words) {
        Table quotes = window.quotes();
        // Rows are read anew after each edit, and are blank for a moment.
        window.until("a row has the words " + words, () -> row(quotes, words) >= 0);
        int row = row(quotes, words);
        window.choose(quotes, row);
        window.until(
                "it is the selected one",
                () ->
                        selection
                                .quote()
                                .filter(each -> said(each.quote()).contains(words))
                                .isPresent());
        return project().quotations().get(selection.quote().orElseThrow().quote()).get(0);
    }

    private String said(long number) {
        Quotation quotation = project().quotations().get(number).get(0);
        String text = project().articles().article(quotation.article()).orElseThrow().text();
        return text.substring(quotation.quote().extent().start(), quotation.quote().extent().end());
    }

    private Quotation now(Quotation quotation) {
        return project().quotations().get(quotation.number()).get(0);
    }

    private String role(Quotation quotation) {
        return now(quotation).quote().speaker().flatMap(Speaker::role).orElse("");
    }

    private Optional<Long> draft() {
        return window.service(CurrentDraft.class).of(project()).map(each -> each.number());
    }

    private <T extends Control> Optional<T> named(Class<T> type, String name) {
        return window.find(
                type, each -> each.isVisible() && Names.of(each).equals(Optional.of(name)));
    }

    private boolean isShown(String name) {
        return project().folder().endsWith(name)
                && window.workbenchWindow().getShell().getText().startsWith(name);
    }

    private static void drop(Control control, Path... files) {
        DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
        DropTargetEvent event = event(control);
        event.data = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
        for (DropTargetListener each : target.getDropListeners()) {
            each.drop(event);
        }
    }

    /** SWT makes such events only of the system's own. */
    private static DropTargetEvent event(Control control) {
        try {
            Class<?> raw = Class.forName("org.eclipse.swt.dnd.DNDEvent");
            Constructor<?> make = raw.getDeclaredConstructor();
            make.setAccessible(true);
            Event event = (Event) make.newInstance();
            event.widget = control;
            event.display = control.getDisplay();
            Constructor<DropTargetEvent> typed = DropTargetEvent.class.getDeclaredConstructor(raw);
            typed.setAccessible(true);
            return typed.newInstance(event);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT makes its events in another way now", e);
        }
    }

    private static String document(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry("word/document.xml");
            try (InputStream in = zip.getInputStream(entry)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll("<[^>]+>", "");
            }
        }
    }
}
