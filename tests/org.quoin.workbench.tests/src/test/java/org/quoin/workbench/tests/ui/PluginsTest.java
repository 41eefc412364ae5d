package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.view.Looked;
import org.quoin.api.view.Reading;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.Quotation;
import org.quoin.workbench.command.ActionNames;
import org.quoin.workbench.inspector.InspectorView;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.sites.SitesTexts;
import org.quoin.workbench.tests.Articles;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.PluginOptions;
import org.quoin.workbench.ui.Preferences;
import org.quoin.workbench.ui.Texts;

/**
 * What a plug-in brings is at work in the window: this bundle's own, as somebody else's would be.
 */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class PluginsTest extends WindowTest {

    private static final String RECITE = "org.quoin.workbench.tests.recite";
    private static final String SORT = "org.quoin.workbench.tests.sort";

    /** Opens an article and selects its first quotation. */
    private Quotation select(String id) throws PartInitException {
        page().showView(Ids.INSPECTOR);
        return select(add(Articles.ofEachKind(id)));
    }

    private Quotation select(long article) {
        navigator().open(article, true);
        window.until(
                "the article is in front",
                () ->
                        selection.article().isPresent()
                                && selection.article().getAsLong() == article);
        Quotation first = project().quotations().of(article).get(0);
        selection.select(new QuoteRef(article, first.number()));
        return first;
    }

    private static String words(Quotation quotation, String text) {
        return quotation.quote().extent().of(text);
    }

    private int count(Quotation quotation) {
        String text = project().articles().article(quotation.article()).orElseThrow().text();
        return words(quotation, text).split(" ", -1).length;
    }

    private Optional<Label> label(String words) {
        return window.find(Label.class, each -> each.isVisible() && each.getText().equals(words));
    }

    @Test
    void aSectionStandsInTheInspectorBelowEverythingElse() throws PartInitException {
        Quotation first = select("section");
        int count = count(first);

        Label fact =
                window.await("the section's fact is shown", () -> label("words counted: " + count));
        Label heading = window.await("under its heading", () -> label("Counted && weighed"));
        assertTrue(y(heading) < y(fact));
        assertTrue(
                window.find(
                                Link.class,
                                each ->
                                        each.isVisible()
                                                && each.getText().contains("about counting"))
                        .isPresent());
        assertFalse(label("Broken numbers").isPresent(), "a section without rows has no heading");
    }

    private static int y(Control control) {
        return control.toDisplay(0, 0).y;
    }

    @Test
    void aSectionThatThrowsIsNamedAndTheOthersAreShown() throws PartInitException {
        page().showView(Ids.INSPECTOR);
        AnalysedArticle whole = Articles.ofEachKind("thrown");
        select(
                add(
                        new AnalysedArticle(
                                titled(whole.article(), "Broken lock"),
                                whole.quotes(),
                                List.of())));

        window.until("it is named", () -> told("Broken numbers", "the tables are gone"));
        window.until(
                "the other is shown",
                () ->
                        window.find(
                                        Label.class,
                                        each ->
                                                each.isVisible()
                                                        && each.getText()
                                                                .startsWith("words counted"))
                                .isPresent());
    }

    private static Article titled(Article article, String title) {
        return new Article(
                article.id(),
                article.provenance(),
                title,
                article.authors(),
                article.credits(),
                article.site(),
                article.url(),
                article.canonicalUrl(),
                article.published(),
                article.feedTime(),
                article.language(),
                article.text(),
                article.paragraphs(),
                article.images(),
                article.links());
    }

    private boolean told(String name, String reason) {
        return window.service(ProblemList.class).all().stream()
                .anyMatch(
                        each ->
                                each.subject().startsWith(name + " (org.quoin.workbench.tests.")
                                        && each.message().contains(reason));
    }

    @Test
    void whatIsChosenOnThePageOfPluginsCountsFromThenOn() throws PartInitException {
        Quotation first = select("options");
        String counted = "words counted: " + count(first);
        window.until("the section is there", () -> label(counted).isPresent());
        PreferenceDialog dialog = plugins();
        try {
            Text field =
                    controls(dialog.getShell()).stream()
                            .filter(each -> each instanceof Text text && text.getText().equals("1"))
                            .map(Text.class::cast)
                            .findFirst()
                            .orElseThrow();
            IPreferencePage page = (IPreferencePage) dialog.getSelectedPage();
            type(field, "0");
            assertFalse(page.isValid(), "the least is 1");
            type(field, "20");
            assertTrue(page.isValid());
            assertTrue(page.performOk());
        } finally {
            dialog.close();
        }
        again(first);

        window.until("no word is so long", () -> label("words counted: 0").isPresent());
        Preferences.store().setToDefault(key());
        window.service(Work.class).plugins().optionsChanged();
        again(first);
        window.until("all count again", () -> label(counted).isPresent());
    }

    /** Looks at another quotation, and at this one again. */
    private void again(Quotation quotation) {
        Quotation other = project().quotations().of(quotation.article()).get(1);
        selection.select(new QuoteRef(quotation.article(), other.number()));
        InspectorView inspector = (InspectorView) page().findView(Ids.INSPECTOR);
        window.until("it is shown", () -> inspector.shown().equals(Set.of(other.number())));
        selection.select(new QuoteRef(quotation.article(), quotation.number()));
    }

    private String key() {
        return window.service(Work.class).plugins().configurable().stream()
                .map(each -> PluginOptions.key(each, each.options().get(0)))
                .findFirst()
                .orElseThrow();
    }

    private PreferenceDialog plugins() {
        PreferenceDialog dialog =
                Objects.requireNonNull(
                        PreferencesUtil.createPreferenceDialogOn(
                                window.workbenchWindow().getShell(),
                                "org.quoin.workbench.preferences.plugins",
                                null,
                                null));
        dialog.setBlockOnOpen(false);
        dialog.open();
        window.settle();
        return dialog;
    }

    private static void type(Text field, String words) {
        field.setText(words);
        Event key = new Event();
        key.keyCode = SWT.END;
        field.notifyListeners(SWT.KeyUp, key);
    }

    private static List<Control> controls(Composite parent) {
        List<Control> all = new ArrayList<>();
        for (Control each : parent.getChildren()) {
            all.add(each);
            if (each instanceof Composite inner) {
                all.addAll(controls(inner));
            }
        }
        return all;
    }

    @Test
    void anActionsWordsAreShownToBeCopied() throws PartInitException {
        Quotation first = select("recited");
        String text = project().articles().article(first.article()).orElseThrow().text();

        act(RECITE);

        Shell dialog = window.await("the words are shown", () -> shell("Recite"));
        assertTrue(
                controls(dialog).stream()
                        .anyMatch(
                                each ->
                                        each instanceof Text shown
                                                && shown.getText().equals(words(first, text))));
        controls(dialog).stream()
                .filter(
                        each ->
                                each instanceof Button button
                                        && button.getText().equals(Texts.Words_copy))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        dialog.close();
    }

    @Test
    void anActionsTagsAreOneUndoStepAndWhatItCannotDoIsSaid() throws PartInitException {
        Quotation first = select("sorted");
        act(SORT);
        window.until("it is tagged", () -> tags(first).equals(List.of("sorted")));
        assertEquals(ActionKind.TAG, project().history().undoable().orElseThrow().kind());

        act(SORT);
        window.until("it says why", () -> told("Sort & tag", "one of them is sorted already"));

        window.run(Ids.UNDO);
        window.until("it is not tagged any more", () -> tags(first).isEmpty());
    }

    private List<String> tags(Quotation quotation) {
        return project().quotations().get(quotation.number()).get(0).tags();
    }

    @Test
    void actionsStandInTheMenuAndEachCanHaveAKey() throws PartInitException {
        select("menu");
        List<String> items = new ArrayList<>();
        for (MenuItem top : window.workbenchWindow().getShell().getMenuBar().getItems()) {
            if (top.getMenu() != null) {
                collect(top.getMenu(), items);
            }
        }
        assertTrue(items.containsAll(List.of("Recite", "Sort && tag")), () -> "items: " + items);
        assertEquals(
                Map.of("Recite", RECITE, "Sort & tag", SORT),
                new ActionNames().getParameterValues());
    }

    private static void collect(Menu menu, List<String> items) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem each : menu.getItems()) {
            items.add(each.getText().split("\t", 2)[0]);
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    @Test
    void withoutAChosenQuotationAnActionSaysSo() {
        selection.clear();
        act(RECITE);
        assertEquals(Texts.Review_none, window.service(Announcements.class).latest().text());
    }

    private void act(String action) {
        Command command = window.service(ICommandService.class).getCommand(Ids.ACT);
        try {
            window.service(IHandlerService.class)
                    .executeCommand(
                            ParameterizedCommand.generateCommand(
                                    command, Map.of(Ids.ACT_ACTION, action)),
                            null);
        } catch (CommandException e) {
            throw new AssertionError("the command failed: " + action, e);
        }
    }

    private Optional<Shell> shell(String title) {
        return Arrays.stream(window.workbenchWindow().getShell().getDisplay().getShells())
                .filter(each -> each.getText().equals(title))
                .findFirst();
    }

    @Test
    void siteRulesOfAPluginAreListedWithWhereTheyComeFromAndCannotBeChanged()
            throws PartInitException {
        select("ruled");
        window.run(Ids.SITE_RULES);
        Table table =
                window.await(
                        "the rules are listed",
                        () ->
                                window.find(
                                        Table.class,
                                        each -> Window.row(each, 0, "brought.example") >= 0));
        int row = Window.row(table, 0, "brought.example");
        assertTrue(
                table.getItem(row).getText(1).contains("Brought rules"),
                table.getItem(row).getText(1));
        window.choose(table, row);
        Text text =
                window.await(
                        "they can be read",
                        () ->
                                window.find(
                                        Text.class,
                                        each -> each.getText().contains("body: article.story")));
        assertFalse(text.getEditable());
        assertFalse(
                window.find(Button.class, each -> each.getText().equals(SitesTexts.Button_system))
                        .orElseThrow()
                        .isEnabled());
        page().hideView(page().findView(Ids.SITES));
    }

    @Test
    void aViewFollowsWhatIsReadAndLeadsBackToIt() throws PartInitException {
        List<Looked> told = new ArrayList<>();
        Reading reading = window.service(Reading.class);
        Reading.Following following = reading.follow(told::add);
        try {
            Quotation first = select("followed");
            window.until(
                    "it is told of the article and the quotation",
                    () -> !told.isEmpty() && last(told).chosen().equals(List.of(first.quote())));
            AnalysedArticle article = last(told).article().orElseThrow();
            assertEquals("followed", article.article().id());
            assertEquals(
                    project().quotations().of(first.article()).stream()
                            .map(Quotation::quote)
                            .toList(),
                    article.quotes());

            Quote second = article.quotes().get(1);
            reading.show(article.article(), second);
            window.until("it leads there", () -> last(told).chosen().equals(List.of(second)));

            project().tags().put(Set.of(first.number()), "any");
            project().quotations().accept(List.of(first.number()));
            window.until(
                    "it is told of changes",
                    () -> !last(told).article().orElseThrow().quotes().contains(first.quote()));
        } finally {
            following.end();
        }
        int before = told.size();
        selection.clear();
        window.settle();
        assertEquals(before, told.size());
    }

    @Test
    void aViewThatFailsIsNamed() {
        Reading.Following following =
                window.service(Reading.class)
                        .follow(
                                looked -> {
                                    throw new IllegalStateException("no room to draw");
                                });
        window.until(
                "it is named",
                () ->
                        window.service(ProblemList.class).all().stream()
                                .anyMatch(
                                        each ->
                                                each.subject().contains("org.quoin.workbench.tests")
                                                        && each.message()
                                                                .contains("no room to draw")));
        following.end();
    }

    private static Looked last(List<Looked> told) {
        return told.get(told.size() - 1);
    }
}
