package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.URLTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.ArticleOrder;
import org.quoin.workbench.articles.ArticlesTexts;
import org.quoin.workbench.job.ImportJob;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Imports;
import org.quoin.workbench.tests.Articles;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Preferences;
import org.quoin.workbench.ui.Texts;

/** Whatever way an article comes in, and what is said of it afterwards. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class ImportTest extends WindowTest {

    @TempDir Path folder;

    @AfterEach
    void dismiss() {
        Preferences.store().setToDefault(Preferences.FETCH_PRIVATE);
        strip().filter(Link::isVisible).ifPresent(each -> follow(each, "all"));
        window.service(Imports.class).dismiss();
        window.until("the strip is gone", () -> strip().filter(Link::isVisible).isEmpty());
    }

    @Test
    void aPastedPageIsImported() {
        String title = "Weir of Lund repaired before the floods";
        clipboard(
                HTMLTransfer.getInstance(),
                "<html><head><title>"
                        + title
                        + "</title></head><body><article><h1>"
                        + title
                        + "</h1><p>The weir of Lund has been repaired before the floods came, and the"
                        + " millers of the valley are content with the work of the masons.</p><p>“We"
                        + " worked by lamp and by moon,” mason Olla Grey said on Friday.</p>"
                        + "</article></body></html>");
        activateTheList();
        window.run("org.eclipse.ui.edit.paste");
        window.until("it is listed", () -> Window.row(window.articles(), 0, title) >= 0);
        String text = text(title);
        assertTrue(text.contains("“We worked by lamp and by moon,”"), text);
    }

    @Test
    void pastingIntoTheFilterFiltersAndImportsNothing() {
        int before = project().articles().count();
        clipboard(TextTransfer.getInstance(), "moon");
        Text filter = window.filter(Texts.Articles_filter);
        add(Articles.ofEachKind("moon"));
        window.until("the filter can be used", filter::isEnabled);
        activateTheList();
        window.until("the filter has the keyboard", filter::setFocus);
        window.run("org.eclipse.ui.edit.paste");
        assertEquals("moon", filter.getText());
        filter.setText("");
        assertEquals(before + 1, project().articles().count());
    }

    @Test
    void anEmptyClipboardIsSaidToHoldNothing() {
        clipboard(TextTransfer.getInstance(), " ");
        activateTheList();
        window.run("org.eclipse.ui.edit.paste");
        assertEquals(
                ArticlesTexts.Paste_nothing, window.service(Announcements.class).latest().text());
    }

    @Test
    void aDroppedLinkIsFetchedInTheEncodingThatItsServerNames() throws IOException {
        Preferences.store().setValue(Preferences.FETCH_PRIVATE, true);
        String words = "渡轮停航半年后重开，沿岸居民表示欢迎，票价保持不变。";
        byte[] page =
                ("<html><head><title>渡轮重开</title></head><body><p>" + words + "</p></body></html>")
                        .getBytes(Charset.forName("GB18030"));
        try (PageServer server = new PageServer("text/html; charset=gbk", page)) {
            Window.drop(
                    window.articles(),
                    URLTransfer.getInstance(),
                    server.address() + "\nThe words of the link");
            window.until("it is listed", () -> Window.row(window.articles(), 0, "渡轮重开") >= 0);
            assertTrue(text("渡轮重开").contains(words), text("渡轮重开"));
            assertEquals(
                    Optional.of(server.address()),
                    entry("渡轮重开")
                            .flatMap(each -> project().articles().withoutPictures(each.number()))
                            .flatMap(each -> each.url()));
        }
    }

    @Test
    void anAddressOfTheOwnNetworkIsRefusedWithItsReason() throws IOException {
        try (PageServer server = new PageServer("text/html", new byte[] {'x'})) {
            Window.drop(window.articles(), URLTransfer.getInstance(), server.address());
            Table problems = window.problems();
            window.until(
                    "it is among the problems",
                    () -> Window.row(problems, 1, server.address()) >= 0);
            String why = problems.getItem(Window.row(problems, 1, server.address())).getText(2);
            assertTrue(why.contains("not on the public web"), why);
        }
    }

    @Test
    void theSummaryOfAnImportLeadsToWhatItCounts() throws IOException {
        Path known = write("known.txt", "What was known before.\n“It was known,” said Ada Lind.");
        window.service(Work.class).importPaths(List.of(known.toString()));
        window.until("the first is in", () -> Window.row(window.articles(), 0, "known") >= 0);
        window.until("nothing is imported", this::isQuiet);
        write("fresh.txt", "What is fresh today.\n“It is fresh,” said Ada Lind.");
        Files.createFile(folder.resolve("void.txt"));

        Window.drop(
                window.articles(), FileTransfer.getInstance(), new String[] {folder.toString()});
        Link strip =
                window.await(
                        "the strip tells of all",
                        () ->
                                strip().filter(
                                                each ->
                                                        each.isVisible()
                                                                && each.getText()
                                                                        .contains("\"failed\"")));
        assertTrue(strip.getText().contains("<a href=\"imported\">1</a>"), strip.getText());
        assertTrue(strip.getText().contains("<a href=\"there\">1</a>"), strip.getText());
        assertTrue(strip.getText().contains("the file is empty"), strip.getText());

        Table articles = window.articles();
        follow(strip, "imported");
        window.until("only the new one is listed", () -> shows(articles, "fresh"));
        follow(strip, "there");
        window.until("only the known one is listed", () -> shows(articles, "known"));
        follow(strip, "failed");
        Table problems = window.problems();
        window.until(
                "what failed is selected",
                () ->
                        problems.getSelectionCount() == 1
                                && problems.getSelection()[0].getText(1).endsWith("void.txt"));
        follow(strip, "all");
        window.until("all are listed", () -> articles.getItemCount() > 1);
    }

    @Test
    void articlesAreTakenOutAndComeBack() {
        long number = add(Articles.ofEachKind("goes"));
        window.until("it is listed", () -> Window.row(window.articles(), 0, "again goes") >= 0);
        window.choose(window.articles(), Window.row(window.articles(), 0, "again goes"));
        window.until("it is shown", () -> selection.article().orElse(0) == number);
        activateTheList();
        window.run("org.eclipse.ui.edit.delete");
        window.until("it is gone", () -> project().articles().entries(number).isEmpty());
        window.until("its tab is closed", () -> page().getEditorReferences().length == 0);
        window.run(Ids.UNDO);
        window.until("it is back", () -> project().articles().entries(number).size() == 1);
    }

    @Test
    void aCitationNamesWhatOthersNeedToFindTheArticle() {
        shown(Articles.ofEachKind("cited"));
        window.run(Ids.COPY_CITATION);
        Clipboard clipboard = new Clipboard(window.workbenchWindow().getShell().getDisplay());
        Object copied = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertEquals(
                "Imre Solt. Pier of Tarn to open again cited. Tarn Gazette. 2025-03-04."
                        + " https://tarn-gazette.example/cited",
                copied);
    }

    @Test
    void theAnalysersRunAgainOverTheChosenArticles() throws IOException {
        Path file = write("again.txt", "Of the mill.\n“The wheel turns once more,” said Ada Lind.");
        window.service(Work.class).importPaths(List.of(file.toString()));
        window.until("it is listed", () -> Window.row(window.articles(), 0, "again") >= 0);
        window.until("nothing is imported", this::isQuiet);
        window.choose(window.articles(), Window.row(window.articles(), 0, "again"));
        Menu menu = window.articles().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        Arrays.stream(menu.getItems())
                .filter(each -> each.getText().equals(ArticlesTexts.Menu_analyse))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        window.until(
                "it says so",
                () ->
                        window.service(Announcements.class)
                                .latest()
                                .text()
                                .startsWith("Articles analysed again: 1;"));
    }

    /** As a click into it does. */
    private void activateTheList() {
        page().activate(page().findView(Ids.ARTICLES));
        window.settle();
    }

    private boolean isQuiet() {
        return Job.getJobManager().find(ImportJob.class).length == 0;
    }

    private static boolean shows(Table articles, String title) {
        return articles.getItemCount() == 1 && articles.getItem(0).getText(0).equals(title);
    }

    private Optional<Link> strip() {
        return window.find(
                Link.class,
                each ->
                        each.getText().startsWith("Imported:")
                                || each.getText().startsWith("Listed"));
    }

    private static void follow(Link link, String to) {
        Event event = new Event();
        event.text = to;
        link.notifyListeners(SWT.Selection, event);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Optional<ArticleEntry> entry(String title) {
        return Arrays.stream(project().articles().list(ArticleOrder.ARRIVAL))
                .mapToObj(each -> project().articles().entries(each))
                .flatMap(List::stream)
                .filter(each -> each.title().equals(title))
                .findFirst();
    }

    private String text(String title) {
        return entry(title)
                .flatMap(each -> project().articles().withoutPictures(each.number()))
                .orElseThrow()
                .text();
    }

    private void clipboard(Transfer form, Object content) {
        Clipboard clipboard = new Clipboard(window.workbenchWindow().getShell().getDisplay());
        clipboard.setContents(new Object[] {content}, new Transfer[] {form});
        clipboard.dispose();
    }
}
