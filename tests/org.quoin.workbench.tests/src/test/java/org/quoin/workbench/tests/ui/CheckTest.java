package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.workbench.check.CheckTexts;
import org.quoin.workbench.check.CheckView;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.ui.Ids;

/** A briefing that somebody edited is read back, and the window shows what became of it. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class CheckTest extends WindowTest {

    private static final String ARTICLE =
            """
            <html lang="en"><head><title>Weir of Ostrel opens</title></head><body><article>
            <h1>Weir of Ostrel opens</h1>
            <p>“The weir will hold for forty winters,” said Ana Brook, who built it with nine others.</p>
            <p>“Nobody has to be afraid of the spring flood any more,” said Piet Osk on Monday.</p>
            <p>The town of Ostrel lies below the weir, and its lower streets stood under water twice.</p>
            </article></body></html>
            """;

    @TempDir Path folder;
    private Path first = Path.of("");
    private Path briefing = Path.of("");

    @BeforeEach
    void aBriefingOfOneArticle() throws IOException {
        first = project().folder();
        Path work = folder.resolve("checked");
        window.service(Work.class).create(work);
        window.until("the new project is open", () -> window.shows(work));
        Path page = Files.writeString(folder.resolve("weir.html"), ARTICLE);
        window.service(Work.class).importPaths(java.util.List.of(page.toString()));
        window.until("the article is there", () -> project().articles().count() == 1);
        briefing = folder.resolve("weir.docx");
        window.service(Work.class).writeBriefing(Set.of(), briefing);
        window.until("the briefing is written", () -> Files.exists(briefing));
    }

    @AfterEach
    void openTheFirstProjectAgain() {
        page().hideView(page().findView(Ids.CHECK));
        window.open(first);
    }

    @Test
    void aBriefingAsItWasWrittenIsVerbatim() {
        CheckView.open(page(), briefing);
        window.until("it is summed up", () -> told().contains(CheckTexts.Finding_verbatim));
        assertTrue(told().contains("checked"), "it says which project it was held against");
        window.await(
                "the list says that all is well",
                () ->
                        window.find(
                                Link.class,
                                each ->
                                        each.isVisible()
                                                && each.getText()
                                                        .equals(
                                                                NLS.bind(
                                                                        CheckTexts.State_sound,
                                                                        "weir.docx",
                                                                        places()))));
        Button sound =
                window.find(Button.class, each -> each.getText().equals(CheckTexts.Button_sound))
                        .orElseThrow();
        sound.setSelection(true);
        sound.notifyListeners(org.eclipse.swt.SWT.Selection, new Event());
        Table findings = findings();
        assertEquals(places(), findings.getItemCount());
        assertEquals(CheckTexts.Finding_verbatim, findings.getItem(0).getText(0));
    }

    /** In how many places of the briefing quotations stand: the summary says so. */
    private int places() {
        return Integer.parseInt(told().replaceFirst("^weir.docx: (\\d+) .*", "$1"));
    }

    @Test
    void whatWasChangedIsShownWordByWordAndLeadsToItsArticle() throws IOException {
        edit(text -> text.replace("for forty winters", "for fifteen winters"));
        CheckView.open(page(), briefing);
        window.until("it is summed up", () -> told().contains(CheckTexts.Finding_changed));
        Table findings = findings();
        assertEquals(CheckTexts.Finding_changed, findings.getItem(0).getText(0));
        assertEquals("Weir of Ostrel opens", findings.getItem(0).getText(3));

        StyledText words =
                window.find(
                                StyledText.class,
                                each ->
                                        each.isVisible()
                                                && each.getText()
                                                        .contains(CheckTexts.Meaning_changed))
                        .orElseThrow();
        String struck = "";
        String underlined = "";
        for (var range : words.getStyleRanges()) {
            String text = words.getText(range.start, range.start + range.length - 1);
            struck += range.strikeout ? text : "";
            underlined += range.underline ? text : "";
        }
        assertEquals("forty", struck);
        assertEquals("fifteen", underlined);

        window.open(findings, 0);
        window.until("its quotation is selected", () -> selection.quote().isPresent());
        long quotation = selection.quote().orElseThrow().quote();
        assertTrue(
                project().quotations().entries(quotation).get(0).toString().contains("Ana Brook"));
    }

    @Test
    void findingsAreWrittenForPeopleAndForPrograms() throws IOException {
        edit(text -> text.replace("for forty winters", "for fifteen winters"));
        CheckView.open(page(), briefing);
        window.until("it is summed up", () -> told().contains(CheckTexts.Finding_changed));
        CheckView view = (CheckView) page().findView(Ids.CHECK);
        Path text = folder.resolve("findings.txt");
        Path lines = folder.resolve("findings.jsonl");
        view.export(text);
        view.export(lines);
        window.until("both are there", () -> Files.exists(text) && Files.exists(lines));
        assertTrue(
                Files.readString(text).contains("[-forty-]{+fifteen+} winters"),
                Files.readString(text));
        assertTrue(
                Files.readAllLines(lines).stream()
                        .anyMatch(each -> each.contains("\"findings\":[\"changed\"]")));
    }

    @Test
    void aFileThatIsNoBriefingIsNamedWithTheReason() throws IOException {
        Path other = Files.writeString(folder.resolve("letter.docx"), "Dear Ms Brook,");
        CheckView.open(page(), other);
        window.until(
                "it says why",
                () -> told().startsWith(NLS.bind(CheckTexts.State_failed, "letter.docx", "")));
    }

    @Test
    void aBriefingThatIsDroppedIsCheckedAndNotImported() {
        Window.drop(
                window.articles(), FileTransfer.getInstance(), new String[] {briefing.toString()});
        window.until("it is summed up", () -> told().contains(CheckTexts.Finding_verbatim));
        assertEquals(1, project().articles().count());
        assertFalse(
                window.service(Announcements.class).latest().text().isEmpty(),
                "the line at the bottom says so too");
    }

    private Table findings() {
        return window.filled(CheckTexts.Column_finding);
    }

    /** The line above the findings. */
    private String told() {
        return Optional.ofNullable(page().findView(Ids.CHECK)).isEmpty()
                ? ""
                : window.find(
                                Link.class,
                                each ->
                                        each.isVisible()
                                                && each.getText().matches("(weir|letter).docx.*")
                                                && Arrays.asList(each.getParent().getChildren())
                                                                .size()
                                                        > 2)
                        .map(Link::getText)
                        .orElse("");
    }

    /** Changes the words of the briefing as somebody would in Word. */
    private void edit(UnaryOperator<String> change) throws IOException {
        Path edited = folder.resolve("edited");
        try (ZipFile zip = new ZipFile(briefing.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(edited))) {
            for (ZipEntry each : java.util.Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(each.getName()));
                try (InputStream in = zip.getInputStream(each)) {
                    byte[] bytes = in.readAllBytes();
                    out.write(
                            each.getName().equals("word/document.xml")
                                    ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)
                                    : bytes);
                }
            }
        }
        Files.move(edited, briefing, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
