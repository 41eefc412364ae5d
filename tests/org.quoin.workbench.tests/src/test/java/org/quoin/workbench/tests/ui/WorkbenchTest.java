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
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
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
import org.quoin.project.ImportRun;
import org.quoin.project.Project;
import org.quoin.project.model.Action;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Opening;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.tests.Articles;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/** The way from a file to a quotation checked in its article, through the window's own widgets. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
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
    private final Desk desk = window.service(Desk.class);
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
        window.until("a project is open", () -> desk.project().isPresent());
        IWorkbenchPage page = window.workbenchWindow().getActivePage();
        page.showView(Ids.PROBLEMS);
        page.showView(Ids.QUOTES);
        page.showView(Ids.ARTICLES);
    }

    @AfterEach
    void leaveNothingOpen() {
        selection.listAllArticles(false);
        window.workbenchWindow().getActivePage().closeAllEditors(false);
        window.service(ProblemList.class).clear();
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
                table.getItem(row).getText(5),
                "quotations");
        assertEquals("0 %", table.getItem(row).getText(6), "reviewed");

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
        assertEquals(Optional.of(ref(article, 0)), selection.quote());

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
        add(Articles.ofEachKind("all-one"));
        add(Articles.ofEachKind("all-two"));
        selection.listAllArticles(true);
        Table quotes = window.quotes();
        window.until(
                "quotations of both articles are listed",
                () ->
                        Window.row(quotes, 5, "all-one") >= 0
                                && Window.row(quotes, 5, "all-two") >= 0);
        Text filter = window.filter(Texts.Quotes_filter);
        filter.setText("council all-two");
        window.until("one quotation passes the filter", () -> quotes.getItemCount() == 1);
        window.choose(quotes, 0);
        StyledText text = open("Pier of Tarn to open again all-two");
        window.until(
                "the quotation is selected in its article",
                () -> text.getSelectionText().equals("tolls would stay as they are"));
        filter.setText("");
        window.until("all are listed again", () -> quotes.getItemCount() >= 6);
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
        add(Articles.ofEachKind("filter-a"));
        add(Articles.ofEachKind("filter-b"));
        Table articles = window.articles();
        window.until("both are listed", () -> Window.row(articles, 0, "filter-b") >= 0);
        window.choose(articles, Window.row(articles, 0, "filter-b"));
        Text filter = window.filter(Texts.Articles_filter);
        filter.setText("filter-b");
        window.until("one passes the filter", () -> articles.getItemCount() == 1);
        assertEquals(0, articles.getSelectionIndex());
        filter.setText("");
        window.until("all are listed again", () -> articles.getItemCount() > 1);
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
                    {Ids.NEW_PROJECT, "Ctrl+N"},
                    {Ids.OPEN_PROJECT, "Ctrl+O"},
                    {Ids.UNDO, "Ctrl+Z"},
                    {Ids.REDO, "Shift+Ctrl+Z"},
                    {Ids.ACCEPT, "Ctrl+Enter"},
                    {Ids.REJECT, "Shift+Ctrl+Enter"},
                    {Ids.REOPEN, "Ctrl+R"},
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
        window.service(Work.class)
                .writeBriefing(Set.of(add(Articles.ofEachKind("briefing"))), file);
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
        window.service(Work.class).writeBriefing(Set.of(add(Articles.ofEachKind("nowhere"))), file);
        Table problems = window.problems();
        window.until(
                "the file is among the problems",
                () -> Window.row(problems, 1, file.toString()) >= 0);
        String reason = problems.getItem(Window.row(problems, 1, file.toString())).getText(2);
        assertFalse(reason.isBlank() || reason.contains("Exception"), reason);
        assertFalse(Files.exists(file));
    }

    @Test
    void aQuotationIsAcceptedRejectedAndTakenBackByCommands() {
        AnalysedArticle article = Articles.ofEachKind("review");
        StyledText text = shown(article);
        Table quotes = window.quotes();
        window.until("three quotations are listed", () -> quotes.getItemCount() == 3);
        int direct = text.getText().indexOf("pier is sound");
        window.click(text, direct);

        window.run(Ids.ACCEPT);
        window.until("it is accepted", () -> status(quotes, 0).equals(Texts.Status_accepted));
        window.until("it has a frame", () -> style(text, direct).borderStyle != SWT.NONE);
        window.until("of the article a third is reviewed", () -> reviewed("review").equals("33 %"));

        window.run(Ids.REJECT);
        window.until("it is rejected", () -> status(quotes, 0).equals(Texts.Status_rejected));
        window.until("it is struck through", () -> style(text, direct).strikeout);

        window.run(Ids.UNDO);
        window.until("it is accepted again", () -> status(quotes, 0).equals(Texts.Status_accepted));
        window.run(Ids.UNDO);
        window.until("it is as it came", () -> status(quotes, 0).equals(Texts.Status_proposed));
        window.run(Ids.REDO);
        window.until("it is accepted anew", () -> status(quotes, 0).equals(Texts.Status_accepted));
        window.run(Ids.REOPEN);
        window.until("it is to be reviewed", () -> status(quotes, 0).equals(Texts.Status_proposed));
    }

    @Test
    void severalQuotationsAreReviewedInOneStep() {
        shown(Articles.ofEachKind("several"));
        Table quotes = window.quotes();
        window.until("three quotations are listed", () -> quotes.getItemCount() == 3);
        window.choose(quotes, 0, 1, 2);
        window.run(Ids.REJECT);
        window.until(
                "all are rejected",
                () ->
                        IntStream.range(0, 3)
                                .allMatch(i -> status(quotes, i).equals(Texts.Status_rejected)));
        assertEquals(3, quotes.getSelectionCount(), "they stay selected");
        Action done = desk.undoable().orElseThrow();
        assertEquals(3, done.count());
        window.run(Ids.UNDO);
        window.until("none is", () -> status(quotes, 2).equals(Texts.Status_proposed));
    }

    @Test
    void aProjectOpensWhereItWasLeft() {
        Path first = desk.project().orElseThrow().folder();
        AnalysedArticle article = Articles.ofEachKind("left-here");
        StyledText text = shown(article);
        window.until("its quotations are listed", () -> window.quotes().getItemCount() == 3);
        window.click(text, text.getText().indexOf("tolls would stay"));
        QuoteRef left = selection.quote().orElseThrow();

        window.service(Work.class).create(folder.resolve("another"));
        window.until("the other project is open", () -> window.shows(folder.resolve("another")));
        window.until("no article is in front", () -> selection.article().isEmpty());
        assertTrue(window.workbenchWindow().getShell().getText().startsWith("another"));
        window.until("no article is listed", () -> !window.articles().isVisible());

        window.open(first);
        StyledText again = open(article.article().title());
        window.until(
                "the quotation is selected",
                () -> again.getSelectionText().equals("tolls would stay as they are"));
        assertEquals(Optional.of(left), selection.quote());
    }

    @Test
    void aProjectThatSomebodyElseWritesToIsOpenedForReadingAndSaysSo() {
        Path first = desk.project().orElseThrow().folder();
        Path taken = folder.resolve("taken");
        try (Project other = Project.create(taken, Opening.writing("the tests"))) {
            window.service(Work.class).open(taken);
            window.until("it is open", () -> window.shows(taken));
            assertTrue(desk.project().orElseThrow().whyReadOnly().isPresent());
            window.until(
                    "the window says that it is read-only",
                    () -> window.workbenchWindow().getShell().getText().contains("read-only"));
            window.until(
                    "and why, among the problems",
                    () -> Window.row(window.problems(), 1, taken.toString()) >= 0);
            assertEquals(Optional.empty(), other.whyReadOnly());
        } finally {
            window.open(first);
        }
    }

    private static String status(Table quotes, int row) {
        return quotes.getItem(row).getText(6);
    }

    private String reviewed(String title) {
        Table articles = window.articles();
        // Rows are read again after each change; until then there are none.
        int row = Window.row(articles, 0, title);
        return row < 0 ? "" : articles.getItem(row).getText(6);
    }

    private static StyleRange style(StyledText text, int offset) {
        return text.getStyleRangeAtOffset(offset);
    }

    private String title(Path file) {
        return entry(file).map(ArticleEntry::title).orElse("nothing is called this");
    }

    private Optional<ArticleEntry> entry(Path file) {
        Project project = desk.project().orElseThrow();
        return Arrays.stream(project.articles().list(ArticleOrder.ARRIVAL))
                .mapToObj(number -> project.articles().article(number).orElseThrow())
                .filter(each -> each.provenance().file().equals(file.toString()))
                .flatMap(each -> project.articles().find(each.id()).stream().boxed())
                .flatMap(number -> project.articles().entries(number).stream())
                .findFirst();
    }

    private AnalysedArticle imported(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        window.service(Work.class).importPaths(List.of(file.toString()));
        return window.await(
                name + " is imported",
                () ->
                        entry(file)
                                .flatMap(
                                        each ->
                                                desk.project()
                                                        .orElseThrow()
                                                        .articles()
                                                        .get(each.number())));
    }

    /** Puts an article into the project; its number. */
    private long add(AnalysedArticle article) {
        Project project = desk.project().orElseThrow();
        try (ImportRun run = project.articles().importing("")) {
            run.add(article);
        }
        return project.articles().find(article.article().id()).orElseThrow();
    }

    private QuoteRef ref(AnalysedArticle article, int quote) {
        Project project = desk.project().orElseThrow();
        long number = project.articles().find(article.article().id()).orElseThrow();
        return new QuoteRef(number, project.quotations().of(number).get(quote).number());
    }

    private StyledText shown(AnalysedArticle article) {
        new Navigator(window.workbenchWindow().getActivePage()).open(add(article), true);
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
