package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.ImportRun;
import org.quoin.project.Project;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.RegisteredSpeaker;
import org.quoin.project.model.SpeakerOrder;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.mergers.MergersTexts;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.QuoteScope;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.quotes.QuotesTexts;
import org.quoin.workbench.tests.Articles;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/** Sources and their quotations: grouping, narrowing, reviewing several, merging and splitting. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class SourcesTest {

    private static final int COUNT = 2;
    private static final int REVIEWED = 3;

    private final Window window = new Window();
    private final Desk desk = window.service(Desk.class);
    private final QuoteSelection selection = window.service(QuoteSelection.class);
    private final Memory memory = window.service(Memory.class);

    @TempDir Path folder;
    private Path first = Path.of("");

    /** Two towns, two people, one of them once by her family name, an office, an unnamed source. */
    @BeforeEach
    void aProjectOfThreeArticles() throws PartInitException {
        window.until("a project is open", () -> desk.project().isPresent());
        first = project().folder();
        window.service(Work.class).create(folder.resolve("sources"));
        window.until("the new one is shown", () -> isShown("sources"));
        try (ImportRun run = project().articles().importing("")) {
            run.add(article("a", "Weir of Ostrel", "Ana Brook", "Piet Osk", "Brook"));
            run.add(article("b", "Mill of Tarn", "Ana Brook", "Water Office", "an official"));
            run.add(article("c", "Lock of Sand", "Ana Brook", "Piet Osk", "Brook"));
        }
        selection.listAllArticles(true);
        page().showView(Ids.QUOTES);
        window.until("all are listed", () -> quotes().getItemCount() == 9);
        window.until("and their sources", () -> groups().getItemCount() == 6);
    }

    @AfterEach
    void backToTheFirstProject() throws PartInitException {
        filter().setText("");
        memory.put("quotations columns", "");
        memory.put("sources by", "SPEAKER");
        IWorkbenchPage page = page();
        page.hideView(page.findView(Ids.MERGERS));
        page.hideView(page.findView(Ids.QUOTES));
        page.showView(Ids.QUOTES);
        selection.listAllArticles(false);
        page.closeAllEditors(false);
        window.open(first);
        window.until("no article is in front", () -> selection.article().isEmpty());
        window.settle();
    }

    private static AnalysedArticle article(String id, String title, String... speakers) {
        StringBuilder text = new StringBuilder();
        for (String each : speakers) {
            text.append("“The gates of ").append(each).append(" are open,” said ").append(each);
            text.append(".\n");
        }
        Article article = Articles.article(id, title, Locale.ENGLISH, text.toString().strip());
        List<Quote> quotes = new ArrayList<>();
        for (String each : speakers) {
            quotes.add(
                    new Quote(
                            List.of(Articles.span(article, "The gates of " + each + " are open,")),
                            QuoteKind.DIRECT,
                            Optional.of(Articles.span(article, each)),
                            Optional.of(Articles.span(article, "said")),
                            Optional.of(speaker(each)),
                            0.9,
                            QuoteStatus.PROPOSED,
                            new Origin("org.quoin.workbench.tests", "1", "a rule")));
        }
        return new AnalysedArticle(article, quotes, List.of());
    }

    private static Speaker speaker(String name) {
        SpeakerType type =
                switch (name) {
                    case "Water Office" -> SpeakerType.ORGANISATION;
                    case "an official" -> SpeakerType.ANONYMOUS;
                    default -> SpeakerType.PERSON;
                };
        return new Speaker(name, List.of(), Optional.of("keeper"), Optional.of("Port"), type);
    }

    @Test
    void sourcesAreCountedAndChosenOnesNarrowTheQuotations() {
        int ana = group("Ana Brook");
        assertEquals("3", groups().getItem(ana).getText(COUNT));
        assertEquals("keeper · Port", groups().getItem(ana).getText(1));
        window.choose(groups(), ana);
        window.until("her quotations are listed", () -> quotes().getItemCount() == 3);
        window.choose(groups(), ana, group("Piet Osk"));
        window.until("his too", () -> quotes().getItemCount() == 5);
        Event escape = new Event();
        escape.keyCode = SWT.ESC;
        groups().notifyListeners(SWT.KeyDown, escape);
        window.until("all again", () -> quotes().getItemCount() == 9);
    }

    @Test
    void groupingGoesOnByKeyAndIsKept() throws PartInitException {
        window.run(Ids.NEXT_GROUPING);
        window.until("by article", () -> groups().getItemCount() == 3);
        window.choose(groups(), group("Mill of Tarn"));
        window.until("its quotations", () -> quotes().getItemCount() == 3);
        window.run(Ids.NEXT_GROUPING);
        window.until("by outlet", () -> group("Tarn Gazette") == 0);
        assertEquals("9", groups().getItem(0).getText(COUNT));
        window.run(Ids.NEXT_GROUPING);
        window.until("by tag", () -> group(QuotesTexts.None_tag) == 0);
        project().tags().put(List.of(project().quotations().of(2).get(0).number()), "weir");
        window.until("the tag", () -> group("weir") == 0 && group(QuotesTexts.None_tag) == 1);
        window.run(Ids.NEXT_GROUPING);
        window.until("by day", () -> group("2025-03-04") == 0);
        reopenTheView();
        window.until("by day again", () -> group("2025-03-04") == 0);
        window.run(Ids.NEXT_GROUPING);
        window.until("by speaker", () -> group("Ana Brook") >= 0);
    }

    @Test
    void theFilterNarrowsBothSides() {
        filter().setText("osk");
        window.until("his quotations", () -> quotes().getItemCount() == 2);
        window.until("he alone", () -> groups().getItemCount() == 1 && group("Piet Osk") == 0);
        filter().setText("nobody of this name");
        window.until("nothing", () -> quotes().getItemCount() == 0 && !groups().isVisible());
        filter().setText("");
        window.until("all", () -> quotes().getItemCount() == 9 && groups().getItemCount() == 6);
    }

    @Test
    void severalAreAcceptedTogetherAndCountedAtOnce() {
        window.choose(groups(), group("Ana Brook"));
        window.until("hers", () -> quotes().getItemCount() == 3);
        window.choose(quotes(), 0, 1, 2);
        window.run(Ids.ACCEPT);
        window.until("all of hers", () -> "100 %".equals(reviewed("Ana Brook")));
        assertEquals("0 %", reviewed("Piet Osk"));
        window.untilOneStepChanged(3);
        window.run(Ids.UNDO);
        window.until("none", () -> "0 %".equals(reviewed("Ana Brook")));
    }

    @Test
    void twoSourcesAreMergedUnderTheChosenNameAndParted() {
        window.choose(groups(), group("Ana Brook"), group("Piet Osk"));
        window.run(Ids.MERGE_SPEAKERS);
        Combo names =
                window.find(
                                Combo.class,
                                combo -> combo.isVisible() && combo.indexOf("Piet Osk") >= 0)
                        .orElseThrow();
        assertEquals(Set.of("Ana Brook", "Piet Osk"), Set.of(names.getItems()));
        names.select(names.indexOf("Piet Osk"));
        press(QuotesTexts.Merge_do);
        window.until("she is gone", () -> group("Ana Brook") < 0);
        window.until("five are his", () -> count("Piet Osk").equals("5"));
        assertTrue(!names.isDisposed() && !names.isVisible(), "the question is gone");
        window.run(Ids.UNDO);
        window.until("she is back", () -> count("Ana Brook").equals("3"));
        assertEquals("2", count("Piet Osk"));
    }

    @Test
    void quotationsOfSomebodyElseAreSplitOff() {
        window.choose(groups(), group("Ana Brook"));
        window.until("hers", () -> quotes().getItemCount() == 3);
        window.choose(quotes(), 2);
        window.run(Ids.SPLIT_SPEAKER);
        window.until("two of one name", () -> rows("Ana Brook").size() == 2);
        window.until("two are hers", () -> rows("Ana Brook").contains("2"));
        window.run(Ids.UNDO);
        window.until("one again", () -> rows("Ana Brook").equals(List.of("3")));
    }

    @Test
    void aSourceIsRenamedAndGetsAnotherKind() {
        window.choose(groups(), group("Water Office"));
        window.run(Ids.RENAME_SPEAKER);
        Text field =
                window.find(
                                Text.class,
                                text -> text.isVisible() && text.getText().equals("Water Office"))
                        .orElseThrow();
        field.setText("Office of Waters");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        window.until("renamed", () -> group("Office of Waters") >= 0);
        window.choose(groups(), group("Office of Waters"));
        window.run(Ids.SPEAKER_TYPE);
        assertEquals(SpeakerType.ORGANISATION, registered("Office of Waters").type());
        window.run(Ids.UNDO);
        window.until("as before", () -> group("Water Office") >= 0);
    }

    @Test
    void proposalsAreFoundAcceptedAndDeclined() {
        window.run(Ids.MERGE_PROPOSALS);
        window.until("the two Brooks", () -> mergers().getItemCount() == 1);
        window.choose(mergers(), 0);
        press(MergersTexts.Mergers_accept);
        window.until("one Brook", () -> rows("Brook").contains("2"));
        window.until("nothing more", () -> !mergers().isVisible());
        window.run(Ids.UNDO);
        window.until("two again", () -> rows("Brook").size() == 3);

        press(MergersTexts.Mergers_again);
        window.until("proposed again", () -> mergers().isVisible());
        window.choose(mergers(), 0);
        press(MergersTexts.Mergers_decline);
        window.until("nothing more", () -> !mergers().isVisible());
        window.untilOneStepChanged(1);
        window.run(Ids.MERGE_PROPOSALS);
        window.until(
                "not proposed any more",
                () ->
                        window.find(
                                        Link.class,
                                        link -> link.getText().equals(MergersTexts.Mergers_none))
                                .isPresent());
    }

    @Test
    void chosenColumnsTheirOrderAndSortingAreKept() throws PartInitException {
        window.run(Ids.CHOOSE_COLUMNS);
        memory.put("quotations columns", "2:320,0,9,13");
        reopenTheView();
        Table table = table(Texts.Quotes_quotation);
        assertEquals(
                List.of(
                        Texts.Quotes_quotation,
                        Texts.Quotes_speaker,
                        QuotesTexts.Quotes_date,
                        QuotesTexts.Quotes_cue),
                Arrays.stream(table.getColumns()).map(TableColumn::getText).toList());
        assertEquals(320, table.getColumn(0).getWidth());
        window.until("the same rows", () -> table.getItemCount() == 9);
        assertEquals("2025-03-04", table.getItem(0).getText(2));
        assertEquals("said", table.getItem(0).getText(3));
        table.getColumn(1).notifyListeners(SWT.Selection, new Event());
        window.until("Ana first", () -> table.getItem(0).getText(1).equals("Ana Brook"));
        table.getColumn(1).notifyListeners(SWT.Selection, new Event());
        window.until("Water Office first", () -> Window.row(table, 1, "Water Office") == 0);
        reopenTheView();
        Table again = table(Texts.Quotes_quotation);
        window.until("downwards still", () -> Window.row(again, 1, "Water Office") == 0);
        assertEquals(SWT.DOWN, again.getSortDirection());
        again.getColumn(1).notifyListeners(SWT.Selection, new Event());
        assertEquals(SWT.NONE, again.getSortDirection());
        assertEquals(Optional.of(""), memory.get("quotations sorting"), "kept at once");
    }

    @Test
    void certainQuotationsOnlyAreListedUntilAllAreAskedForAgain() {
        long osk = registered("Piet Osk").number();
        selection.listOnly(new QuoteScope("Osk & <sons>", QuoteFilter.ALL.bySpeakers(Set.of(osk))));
        window.until("his alone", () -> quotes().getItemCount() == 2);
        Link listed = window.find(Link.class, link -> link.getText().contains("Osk")).orElseThrow();
        Event back = new Event();
        back.text = "back";
        listed.notifyListeners(SWT.Selection, back);
        window.until("all again", () -> quotes().getItemCount() == 9);
    }

    @Test
    void bothListsHaveAMenuThatOthersCanAddTo() {
        for (Table table : List.of(groups(), quotes())) {
            Menu menu = table.getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            assertTrue(
                    Arrays.stream(menu.getItems())
                            .map(MenuItem::getText)
                            .anyMatch(each -> !each.isEmpty()),
                    "nothing in it");
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    private boolean isShown(String name) {
        return project().folder().endsWith(name)
                && window.workbenchWindow().getShell().getText().startsWith(name);
    }

    private void reopenTheView() throws PartInitException {
        page().hideView(page().findView(Ids.QUOTES));
        page().showView(Ids.QUOTES);
        window.settle();
    }

    private String count(String name) {
        int row = group(name);
        return row < 0 ? "" : groups().getItem(row).getText(COUNT);
    }

    private String reviewed(String name) {
        int row = group(name);
        return row < 0 ? "" : groups().getItem(row).getText(REVIEWED);
    }

    /** How many quotations each group has whose name holds another. */
    private List<String> rows(String name) {
        Table table = groups();
        return IntStream.range(0, table.getItemCount())
                .mapToObj(table::getItem)
                .filter(each -> each.getText(0).contains(name))
                .map(each -> each.getText(COUNT))
                .toList();
    }

    private void press(String name) {
        window.find(Button.class, each -> each.isVisible() && each.getText().equals(name))
                .orElseThrow(() -> new AssertionError("no button " + name))
                .notifyListeners(SWT.Selection, new Event());
    }

    private RegisteredSpeaker registered(String name) {
        return project().register().get(project().register().list(SpeakerOrder.NAME)).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int group(String name) {
        return Window.row(groups(), 0, name);
    }

    private Table groups() {
        return table(QuotesTexts.Groups_name, QuotesTexts.Groups_about);
    }

    private Table quotes() {
        return window.quotes();
    }

    private Table mergers() {
        return table(MergersTexts.Mergers_name, MergersTexts.Mergers_sources);
    }

    private Table table(String... heads) {
        return window.find(
                        Table.class,
                        table ->
                                table.getColumnCount() >= heads.length
                                        && IntStream.range(0, heads.length)
                                                .allMatch(
                                                        i ->
                                                                table.getColumn(i)
                                                                        .getText()
                                                                        .equals(heads[i])))
                .orElseThrow(() -> new AssertionError("no table " + List.of(heads)));
    }

    private Text filter() {
        return window.filter(Texts.Quotes_filter);
    }

    private IWorkbenchPage page() {
        return window.workbenchWindow().getActivePage();
    }

    private Project project() {
        return desk.project().orElseThrow();
    }
}
