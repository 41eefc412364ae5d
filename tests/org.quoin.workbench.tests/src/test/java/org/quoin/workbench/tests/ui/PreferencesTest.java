package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.PageFetcher;
import org.quoin.project.ImportRun;
import org.quoin.project.Project;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;
import org.quoin.project.model.SpeakerOrder;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.palette.FindArticles;
import org.quoin.workbench.palette.FindSpeakers;
import org.quoin.workbench.palette.FindTags;
import org.quoin.workbench.tests.Articles;
import org.quoin.workbench.ui.Preferences;

/** What the user sets holds at once, and the palette finds what the project has. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class PreferencesTest {

    private static final String GENERAL = "org.eclipse.ui.preferencePages.Workbench";
    private static final String LANGUAGE_FILE = "quoin.language.file";

    private final Window window = new Window();
    private final Desk desk = window.service(Desk.class);

    @TempDir Path folder;

    @AfterEach
    void leaveNothingOpen() {
        System.clearProperty(LANGUAGE_FILE);
        IPreferenceStore store = Preferences.store();
        store.setToDefault(Preferences.MEASURE);
        store.setToDefault(Preferences.LEADING);
        store.setToDefault(Preferences.FETCH_SECONDS);
        store.setToDefault(Preferences.FETCH_MEGABYTES);
        window.service(QuoteSelection.class).listAllArticles(false);
        window.workbenchWindow().getActivePage().closeAllEditors(false);
        window.settle();
    }

    @Test
    void everyPageThatIsDeclaredOpens() {
        PreferenceManager manager = PlatformUI.getWorkbench().getPreferenceManager();
        List<String> ids =
                manager.getElements(PreferenceManager.PRE_ORDER).stream()
                        .map(IPreferenceNode::getId)
                        .toList();
        List<String> ours =
                List.of(
                        GENERAL,
                        "org.quoin.workbench.preferences.reading",
                        "org.quoin.workbench.preferences.fetching",
                        "org.eclipse.ui.preferencePages.Keys",
                        "org.eclipse.ui.preferencePages.ColorsAndFonts");
        assertTrue(ids.containsAll(ours), () -> "pages: " + ids);
        for (String id : ours) {
            PreferenceDialog dialog = dialog(id);
            assertTrue(dialog.getShell().isVisible());
            dialog.close();
        }
    }

    @Test
    void howPagesAreFetchedIsWhatTheUserSetWithinBounds() {
        assertEquals(PageFetcher.Rules.PUBLIC, Preferences.fetching());
        PreferenceDialog dialog = dialog("org.quoin.workbench.preferences.fetching");
        List<Text> fields =
                controls(dialog.getShell()).stream()
                        .filter(each -> each instanceof Text text && text.getText().matches("\\d+"))
                        .map(Text.class::cast)
                        .toList();
        assertEquals(List.of("30", "32"), fields.stream().map(Text::getText).toList());
        IPreferencePage page = (IPreferencePage) dialog.getSelectedPage();
        type(fields.get(0), "0");
        assertFalse(page.isValid(), "nobody waits no time");
        type(fields.get(0), "7");
        type(fields.get(1), "2");
        assertTrue(page.isValid());
        page.performOk();
        dialog.close();
        assertEquals(
                new PageFetcher.Rules(
                        false,
                        PageFetcher.Rules.PUBLIC.redirects(),
                        Duration.ofSeconds(7),
                        2 << 20),
                Preferences.fetching());
    }

    @Test
    void theLanguageIsWrittenWhereTheStartScriptReadsIt() throws IOException {
        Path file = folder.resolve("config").resolve("language");
        System.setProperty(LANGUAGE_FILE, file.toString());
        choose("中文");
        assertEquals("zh", Files.readString(file).strip());
        choose("English");
        assertEquals("en", Files.readString(file).strip());
        choose("as the system has it");
        assertFalse(Files.exists(file));
    }

    /** Fields are checked as keys are let go. */
    private static void type(Text field, String words) {
        field.setText(words);
        field.notifyListeners(SWT.KeyUp, new Event());
    }

    private void choose(String language) {
        PreferenceDialog dialog = dialog(GENERAL);
        Combo combo =
                controls(dialog.getShell()).stream()
                        .filter(Combo.class::isInstance)
                        .map(Combo.class::cast)
                        .filter(each -> Arrays.asList(each.getItems()).contains(language))
                        .filter(each -> each.indexOf("中文") >= 0)
                        .findFirst()
                        .orElseThrow();
        combo.setText(language);

        ((IPreferencePage) dialog.getSelectedPage()).performOk();
        dialog.close();
    }

    @Test
    void anOpenArticleFollowsTheMeasureAndTheLeading() {
        new Navigator(window.workbenchWindow().getActivePage()).open(add(), true);
        StyledText text = window.await("it is open", () -> window.article("tolls"));
        window.until("it has its size", () -> text.getClientArea().width > 600);
        int margin = text.getLeftMargin();
        int leading = text.getLineSpacing();
        Preferences.store().setValue(Preferences.MEASURE, 40);
        Preferences.store().setValue(Preferences.LEADING, 90);
        window.until("lines are shorter", () -> text.getLeftMargin() > margin);
        window.until("and farther apart", () -> text.getLineSpacing() > 2 * leading);
    }

    @Test
    void thePaletteFindsArticlesSourcesAndTags() {
        add();
        Project project = desk.project().orElseThrow();
        long quotation = project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE)[0];
        project.tags().put(List.of(quotation), "harbour dues");
        String title =
                project.articles()
                        .entries(project.quotations().get(quotation).get(0).article())
                        .get(0)
                        .title();

        assertEquals(1, find(new FindTags(), "HARBOUR").length);
        QuickAccessElement[] articles = find(new FindArticles(), title);
        assertTrue(articles.length > 0);
        articles[0].execute();
        window.until(
                "the article is open",
                () -> window.service(QuoteSelection.class).article().isPresent());
        String name =
                project.register().get(project.register().list(SpeakerOrder.NAME)).get(0).name();
        QuickAccessElement[] speakers = find(new FindSpeakers(), name);
        assertTrue(speakers[0].getLabel().startsWith(name), speakers[0].getLabel());
        speakers[0].execute();
        assertEquals(name, window.service(QuoteSelection.class).scope().orElseThrow().name());
        assertEquals(0, find(new FindArticles(), "a").length, "one letter is in everything");
    }

    private static QuickAccessElement[] find(IQuickAccessComputerExtension finder, String typed) {
        return finder.computeElements(typed, new NullProgressMonitor());
    }

    private PreferenceDialog dialog(String page) {
        PreferenceDialog dialog =
                Objects.requireNonNull(
                        PreferencesUtil.createPreferenceDialogOn(
                                window.workbenchWindow().getShell(), page, null, null));
        dialog.setBlockOnOpen(false);
        dialog.open();
        window.settle();
        return dialog;
    }

    private static List<Control> controls(Composite parent) {
        return Arrays.stream(parent.getChildren())
                .flatMap(
                        each ->
                                Stream.concat(
                                        Stream.of(each),
                                        each instanceof Composite inner
                                                ? controls(inner).stream()
                                                : Stream.empty()))
                .toList();
    }

    private long add() {
        Project project = desk.project().orElseThrow();
        AnalysedArticle article = Articles.ofEachKind("palette");
        try (ImportRun run = project.articles().importing("")) {
            run.add(article);
        }
        return project.articles().find(article.article().id()).orElseThrow();
    }
}
