package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Session;
import org.quoin.workbench.tests.Articles;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/** The way from a file to a quotation checked in its article, through the window's own widgets. */
class WorkbenchTest {

    private static final String ARTICLE =
            """
            Lock keepers of Ostrel ask for a second bridge

            The lock keepers of Ostrel have asked the county for a second bridge across the old canal, because carts and \
            boats wait for each other every morning.

            “We open the gates forty times a day and nobody gets across in time,” keeper Marit Halden said on Tuesday.

            The county surveyor, Piet Osk, said a bridge would take three summers to build.

            “Until then we will ring the bell twice before each closing,” Halden said.
            """;

    private final Window window = new Window();
    private final Session session = window.service(Session.class);
    private final QuoteSelection selection = window.service(QuoteSelection.class);

    /**
     * Errors that the platform caught and logged; what the workbench itself tells people is no
     * defect.
     */
    private final List<String> defects = new CopyOnWriteArrayList<>();

    private final ILogListener log =
            (status, plugin) -> {
                if (status.getSeverity() == IStatus.ERROR
                        && !status.getPlugin().equals(Ids.BUNDLE)) {
                    defects.add(status.toString());
                }
            };

    @TempDir Path folder;

    @BeforeEach
    void showTheViews() throws PartInitException {
        Platform.addLogListener(log);
        IWorkbenchPage page = window.workbenchWindow().getActivePage();
        page.showView(Ids.PROBLEMS);
        page.showView(Ids.QUOTES);
        page.showView(Ids.ARTICLES);
    }

    @AfterEach
    void leaveNothingOpen() {
        selection.listAllArticles(false);
        window.workbenchWindow().getActivePage().closeAllEditors(false);
        session.clearProblems();
        window.until("no article is in front", () -> selection.article().isEmpty());
        window.settle();
        Platform.removeLogListener(log);
        assertEquals(List.of(), defects);
    }

    @Test
    void anImportedFileIsListedOpenedAndItsQuotationsAreMarked() throws IOException {
        AnalysedArticle article = imported("locks.txt", ARTICLE);
        assertFalse(
                article.quotes().isEmpty(),
                "the analyser found no quotation in plain speech marks");
        Table table = window.articles();
        String title = article.article().title();
        window.until("the list shows " + title, () -> Window.row(table, 0, title) >= 0);
        int row = Window.row(table, 0, title);
        assertEquals(
                Integer.toString(article.quotes().size()),
                table.getItem(row).getText(4),
                "quotations");

        window.open(table, row);
        StyledText text = open("forty times a day");
        int body = text.getText().indexOf(article.article().text());
        assertTrue(body > 0, "the article's text stands unchanged below its title");
        for (Quote quote : article.quotes()) {
            quote.content()
                    .forEach(
                            span -> {
                                assertTrue(isMarked(text, body + span.start()), "start of " + span);
                                assertTrue(isMarked(text, body + span.end() - 1), "end of " + span);
                            });
        }
        assertFalse(isMarked(text, body + article.article().text().indexOf("lock keepers")));
    }

    @Test
    void kindsDifferInMoreThanColour() {
        AnalysedArticle article = Articles.ofEachKind("kinds");
        StyledText text = shown(article);
        int body = text.getText().indexOf(article.article().text());
        List<Integer> lines =
                article.quotes().stream()
                        .map(quote -> text.getStyleRangeAtOffset(body + quote.extent().start()))
                        .map(style -> style.underline ? style.underlineStyle : -1)
                        .toList();
        assertEquals(
                List.of(SWT.UNDERLINE_SINGLE, SWT.UNDERLINE_DOUBLE, SWT.UNDERLINE_SQUIGGLE), lines);
        StyleRange source =
                text.getStyleRangeAtOffset(
                        body + Articles.span(article.article(), "Ana Brook").start());
        assertEquals(SWT.BOLD, source.font.getFontData()[0].getStyle(), "the source is bold");
        StyleRange cue =
                text.getStyleRangeAtOffset(
                        body + Articles.span(article.article(), "announced that").start());
        assertNotEquals(SWT.NONE, cue.borderStyle, "the cue has a border");
    }

    @Test
    void aSelectedRowIsShownInTheArticleAndAClickInTheArticleSelectsTheRow() {
        AnalysedArticle article = Articles.ofEachKind("both-ways");
        StyledText text = shown(article);
        Table quotes = window.quotes();
        window.until("three quotations are listed", () -> quotes.getItemCount() == 3);

        window.choose(quotes, Window.row(quotes, 2, "certainly not wait"));
        window.until(
                "the article's selection is the quotation",
                () ->
                        text.getSelectionText()
                                .equals("boats would “certainly not wait” for spring"));

        window.click(text, text.getText().indexOf("pier is sound"));
        window.until(
                "the row of the clicked quotation is selected",
                () ->
                        quotes.getSelectionIndex()
                                == Window.row(quotes, 2, "The pier is sound again,"));
        assertEquals(Optional.of(new QuoteRef("both-ways", 0)), selection.quote());

        window.click(text, text.getText().indexOf("The council"));
        window.until(
                "a click on the source selects its quotation",
                () -> quotes.getSelectionIndex() == Window.row(quotes, 2, "tolls would stay"));
    }

    @Test
    void thePointerOverAQuotationSaysWhoSpokeAndHowThatWasFound() {
        StyledText text = shown(Articles.ofEachKind("hover"));
        window.settle();
        List<String> said =
                window.toolTip(text, text.getText().indexOf("pier is sound"), "Ana Brook");
        assertEquals(
                List.of(
                        "Ana Brook",
                        "harbour master · Port of Tarn",
                        "direct · confidence 90 %",
                        "Found by: a rule of the test"),
                said);
    }

    @Test
    void nextAndPreviousGoFromQuotationToQuotation() {
        StyledText text = shown(Articles.ofEachKind("steps"));
        window.run(Ids.NEXT_QUOTE);
        assertEquals("The pier is sound again,", text.getSelectionText());
        window.run(Ids.NEXT_QUOTE);
        window.run(Ids.NEXT_QUOTE);
        assertEquals("tolls would stay as they are", text.getSelectionText());
        window.run(Ids.NEXT_QUOTE);
        assertEquals("tolls would stay as they are", text.getSelectionText());
        assertEquals(Texts.Editor_lastQuote, window.service(Announcements.class).latest().text());
        window.run(Ids.PREVIOUS_QUOTE);
        assertEquals("boats would “certainly not wait” for spring", text.getSelectionText());
    }

    @Test
    void quotationsOfAllArticlesLeadToTheirArticle() {
        session.add(Articles.ofEachKind("all-one"));
        session.add(Articles.ofEachKind("all-two"));
        selection.listAllArticles(true);
        Table quotes = window.quotes();
        window.until(
                "quotations of both articles are listed",
                () ->
                        Window.row(quotes, 5, "all-one") >= 0
                                && Window.row(quotes, 5, "all-two") >= 0);
        Text filter = window.filter(Texts.Quotes_filter);
        filter.setText("tolls all-two");
        assertEquals(1, quotes.getItemCount());
        window.choose(quotes, 0);
        StyledText text = open("Pier of Tarn to open again all-two");
        window.until(
                "the quotation is selected in its article",
                () -> text.getSelectionText().equals("tolls would stay as they are"));
        filter.setText("");
        assertTrue(quotes.getItemCount() >= 6);
    }

    @Test
    void filesThatCannotBeImportedAreNamedWithTheirReasonAndCostNoOther() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.html"));
        Path picture = folder.resolve("picture.html");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
        Path missing = folder.resolve("missing.html");
        Path good =
                Files.writeString(folder.resolve("good.txt"), ARTICLE.replace("Ostrel", "Vimmer"));
        window.service(Work.class)
                .importPaths(
                        List.of(
                                empty.toString(),
                                picture.toString(),
                                missing.toString(),
                                good.toString()));
        Table problems = window.problems();
        for (Path bad : List.of(empty, picture, missing)) {
            window.until(
                    bad.getFileName() + " is among the problems",
                    () -> Window.row(problems, 1, bad.toString()) >= 0);
            int row = Window.row(problems, 1, bad.toString());
            assertEquals(Texts.Problems_error, problems.getItem(row).getText(0));
            String reason = problems.getItem(row).getText(2);
            assertFalse(reason.isBlank() || reason.contains("Exception"), reason);
        }
        window.until(
                "the good file is listed",
                () -> Window.row(window.articles(), 0, title(good)) >= 0);
        window.until(
                "the window says how the import ended",
                () ->
                        window.find(Link.class, link -> link.getText().contains("failed: 3"))
                                .isPresent());
    }

    @Test
    void filteringTheArticlesKeepsTheSelectedOne() {
        session.add(Articles.ofEachKind("filter-a"));
        session.add(Articles.ofEachKind("filter-b"));
        Table articles = window.articles();
        window.until("both are listed", () -> Window.row(articles, 0, "filter-b") >= 0);
        window.choose(articles, Window.row(articles, 0, "filter-b"));
        Text filter = window.filter(Texts.Articles_filter);
        filter.setText("filter-b");
        assertEquals(1, articles.getItemCount());
        assertEquals(0, articles.getSelectionIndex());
        filter.setText("");
        assertEquals(Window.row(articles, 0, "filter-b"), articles.getSelectionIndex());
    }

    @Test
    void filesMayBeDroppedOnTheArticles() {
        Object target = window.articles().getData(DND.DROP_TARGET_KEY);
        assertTrue(
                target instanceof DropTarget drop
                        && Arrays.asList(drop.getTransfer()).contains(FileTransfer.getInstance()));
    }

    @Test
    void theKeysOfTheMenusAreTheOnesThatWork() {
        IBindingService bindings = window.service(IBindingService.class);
        for (String[] pair :
                new String[][] {
                    {Ids.IMPORT_FILES, "Ctrl+I"},
                    {Ids.EXPORT_BRIEFING, "Ctrl+E"},
                    {Ids.NEXT_QUOTE, "Ctrl+."},
                    {Ids.PREVIOUS_QUOTE, "Ctrl+,"}
                }) {
            assertEquals(pair[1], bindings.getBestActiveBindingFormattedFor(pair[0]), pair[0]);
        }
    }

    @Test
    void aBriefingIsWrittenAndOffered() throws IOException {
        Path file = folder.resolve("briefing.docx");
        window.service(Work.class).writeBriefing(List.of(Articles.ofEachKind("briefing")), file);
        Announcements announcements = window.service(Announcements.class);
        window.until(
                "the briefing is announced",
                () -> announcements.latest().file().equals(Optional.of(file)));
        byte[] bytes = Files.readAllBytes(file);
        assertTrue(
                bytes.length > 1000 && bytes[0] == 'P' && bytes[1] == 'K',
                "a Word file is a zip file");
    }

    @Test
    void aBriefingThatCannotBeWrittenIsAProblemWithItsReason() {
        Path file = folder.resolve("no-such-folder").resolve("briefing.docx");
        window.service(Work.class).writeBriefing(List.of(Articles.ofEachKind("nowhere")), file);
        Table problems = window.problems();
        window.until(
                "the file is among the problems",
                () -> Window.row(problems, 1, file.toString()) >= 0);
        String reason = problems.getItem(Window.row(problems, 1, file.toString())).getText(2);
        assertFalse(reason.isBlank() || reason.contains("Exception"), reason);
        assertFalse(Files.exists(file));
    }

    private String title(Path file) {
        return session.articles().stream()
                .map(AnalysedArticle::article)
                .filter(each -> each.provenance().file().equals(file.toString()))
                .map(each -> each.title())
                .findFirst()
                .orElse("nothing is called this");
    }

    private AnalysedArticle imported(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        window.service(Work.class).importPaths(List.of(file.toString()));
        return window.await(
                name + " is imported",
                () ->
                        session.articles().stream()
                                .filter(
                                        each ->
                                                each.article()
                                                        .provenance()
                                                        .file()
                                                        .equals(file.toString()))
                                .findFirst());
    }

    private StyledText shown(AnalysedArticle article) {
        session.add(article);
        new Navigator(window.workbenchWindow().getActivePage()).open(article.article().id(), true);
        return open(article.article().title());
    }

    private StyledText open(String words) {
        return window.await(
                "an article with these words is open: " + words, () -> window.article(words));
    }

    private static boolean isMarked(StyledText text, int offset) {
        StyleRange style = text.getStyleRangeAtOffset(offset);
        return style != null && style.underline && style.background != null;
    }
}
