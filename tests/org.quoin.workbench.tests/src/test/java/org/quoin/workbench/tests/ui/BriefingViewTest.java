package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.article.ImageData;
import org.quoin.api.briefing.Likelihood;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.project.Project;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftHead;
import org.quoin.project.model.DraftItem;
import org.quoin.workbench.briefing.BriefingTexts;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.CurrentDraft;
import org.quoin.workbench.tests.Articles;
import org.quoin.workbench.ui.Ids;

/** A briefing is put together by keys and by the mouse, and written to a file. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class BriefingViewTest extends WindowTest {

    private static final String PIER = "Ana Brook: “The pier is sound again,”";

    private Path first = Path.of("");

    @TempDir Path folder;

    @BeforeEach
    void showAnEmptyProject() throws PartInitException {
        first = desk.project().orElseThrow().folder();
        Path work = folder.resolve("work");
        window.service(Work.class).create(work);
        window.until("the new project is open", () -> window.shows(work));
        page().showView(Ids.BRIEFING);
        page().showView(Ids.ARTICLES);
        window.until("nothing stands in the view", () -> tree().getItemCount() == 0);
    }

    @AfterEach
    void openTheFirstProjectAgain() {
        window.open(first);
    }

    @Test
    void byKeysQuotationsComeToTheSectionThatIsSelected() {
        Table quotes = shown("by-key");
        window.choose(quotes, 0);
        window.run(Ids.ADD_TO_BRIEFING);
        window.until("the quotation is there", () -> rows().equals(List.of(PIER)));
        assertEquals(
                Optional.of(BriefingTexts.New_name),
                draft().map(Draft::name),
                "a briefing was begun");

        window.run(Ids.NEW_BRIEFING_SECTION);
        Text words = words(BriefingTexts.New_section);
        words.setText("What the harbour says");
        window.until(
                "the section has its title",
                () -> rows().equals(List.of(PIER, "What the harbour says")));

        window.choose(quotes, 1, 2);
        window.run(Ids.ADD_TO_BRIEFING);
        window.until("both stand in the section", () -> section(1).getItemCount() == 2);
        assertTrue(section(1).getItem(0).getText().contains("certainly not wait"));
        assertTrue(
                section(1).getItem(0).getText().contains("partly verbatim"),
                "kinds differ in words");
        assertEquals("What the harbour says (2)", section(1).getText());

        window.choose(quotes, 0, 2);
        window.run(Ids.ADD_TO_BRIEFING);
        window.until("it says so", () -> said().equals(BriefingTexts.Add_known));
        assertEquals(2, section(1).getItemCount());
    }

    @Test
    void fromTheListOfArticlesTheArticleIsMeant() throws PartInitException {
        add(Articles.ofEachKind("listed"));
        Table articles = window.articles();
        window.until("it is listed", () -> Window.row(articles, 0, "listed") >= 0);
        page().showView(Ids.ARTICLES);
        window.choose(articles, Window.row(articles, 0, "listed"));
        window.run(Ids.ADD_TO_BRIEFING);
        window.until(
                "the article is there",
                () ->
                        rows().equals(
                                        List.of(
                                                "Pier of Tarn to open again listed · Tarn"
                                                        + " Gazette")));
    }

    @Test
    void whatIsDroppedComesWhereThePointerIs() {
        Table quotes = shown("dropped");
        window.choose(quotes, 0);
        drag(quotes, message(), null, 0);
        window.until("the quotation is there", () -> rows().size() == 1);
        window.choose(quotes, 2);
        drag(quotes, tree(), tree().getItem(0), 1);
        window.until(
                "the other one stands before it",
                () -> rows().size() == 2 && rows().get(1).equals(PIER));
        Table articles = window.articles();
        window.choose(articles, Window.row(articles, 0, "dropped"));
        drag(articles, tree(), null, 0);
        window.until("the article is at the end", () -> rows().size() == 3);
        assertTrue(rows().get(2).startsWith("Pier of Tarn"));

        window.run(Ids.NEW_BRIEFING_SECTION);
        window.until("a section is there", () -> rows().size() == 4);
        choose(tree().getItem(1));
        drag(tree(), tree(), tree().getItem(3), section(3).getBounds().height / 2);
        window.until("it went into the section", () -> section(2).getItemCount() == 1);
        assertEquals(PIER, section(2).getItem(0).getText());
        assertEquals(3, rows().size());
        window.run(Ids.UNDO);
        window.until("it is back", () -> rows().size() == 4 && rows().get(1).equals(PIER));
    }

    @Test
    void wordsThatAreDraggedFromTheTextComeAsTheirQuotationOrBecomeOne() {
        shown("words");
        StyledText text = window.article("again words").orElseThrow();
        select(text, "pier is sound");
        drag(text, message(), null, 0);
        window.until("the quotation around them is there", () -> rows().equals(List.of(PIER)));

        int known = project().quotations().of(article("words")).size();
        select(text, "Later Mr Quill");
        drag(text, tree(), null, 0);
        window.until("the words are there too", () -> rows().size() == 2);
        assertTrue(rows().get(1).contains("Later Mr Quill"), rows().get(1));
        assertEquals(known + 1, project().quotations().of(article("words")).size());
        window.run(Ids.UNDO);
        window.until("one step takes both back", () -> rows().equals(List.of(PIER)));
        assertEquals(known, project().quotations().of(article("words")).size());
    }

    private static void select(StyledText text, String words) {
        int start = text.getText().indexOf(words);
        text.setSelection(start, start + words.length());
    }

    @Test
    void rowsMoveByKeysAndAreTakenOut() {
        Table quotes = shown("moved");
        window.choose(quotes, 0, 1);
        window.run(Ids.ADD_TO_BRIEFING);
        window.until("both are there", () -> rows().size() == 2);
        choose(tree().getItem(0));
        window.run(Ids.DOWN_IN_BRIEFING);
        window.until("it is the second", () -> rows().get(1).equals(PIER));
        assertEquals(1, tree().getSelectionCount(), "it stays selected");
        window.run(Ids.UP_IN_BRIEFING);
        window.until("it is the first", () -> rows().get(0).equals(PIER));
        for (String each : List.of("A", "B")) {
            window.run(Ids.NEW_BRIEFING_SECTION);
            Text words = words(BriefingTexts.New_section);
            words.setText(each);
            window.until("the section is there", () -> rows().contains(each));
        }
        window.run(Ids.DEEPER_IN_BRIEFING);
        window.until("B stands in A", () -> section(2).getItemCount() == 1);
        window.run(Ids.LESS_DEEP_IN_BRIEFING);
        window.until(
                "B stands beside A",
                () -> rows().equals(List.of(rows().get(0), rows().get(1), "A", "B")));
        choose(tree().getItem(0));
        window.run(Ids.REMOVE_FROM_BRIEFING);
        window.until("it is out", () -> rows().size() == 3 && !rows().contains(PIER));
        assertEquals(3, desk.project().orElseThrow().quotations().of(article("moved")).size());
    }

    @Test
    void whatIsTypedIsStoredAsItIsTypedAndIsOneStep() {
        window.run(Ids.NEW_BRIEFING_TEXT);
        window.until("a text is there", () -> rows().equals(List.of(BriefingTexts.Row_noText)));
        Text words = words("");
        words.setText("The harbour");
        window.until("it is stored", () -> rows().equals(List.of("The harbour")));
        words.setText("The harbour opens.\nSoon.");
        window.until("so is the rest", () -> rows().equals(List.of("The harbour opens. Soon.")));
        assertEquals(
                "The harbour opens.\nSoon.",
                desk.project()
                        .orElseThrow()
                        .briefings()
                        .outline(draft().orElseThrow().number())
                        .get(0)
                        .content()
                        .words());
        tree().setFocus();
        window.run(Ids.UNDO);
        window.until(
                "all of it is taken back", () -> rows().equals(List.of(BriefingTexts.Row_noText)));
        window.until("the field follows", () -> words.getText().isEmpty());
    }

    @Test
    void aRowThatIsSelectedIsSelectedEverywhere() {
        Table quotes = shown("everywhere");
        window.choose(quotes, 2);
        window.run(Ids.ADD_TO_BRIEFING);
        window.until("the quotation is there", () -> rows().size() == 1);
        window.choose(quotes, 0);
        choose(tree().getItem(0));
        window.until(
                "the list follows",
                () -> quotes.getSelectionIndex() == Window.row(quotes, 2, "tolls would stay"));
    }

    @Test
    void aRejectedQuotationSaysSoAndIsNotWritten() throws IOException {
        Table quotes = shown("rejected");
        window.choose(quotes, 0, 2);
        window.run(Ids.ADD_TO_BRIEFING);
        window.until("both are there", () -> rows().size() == 2);
        window.choose(quotes, 0);
        window.run(Ids.REJECT);
        window.until("it says so", () -> rows().get(0).startsWith("Rejected"));

        Path file = folder.resolve("rejected.docx");
        window.service(Work.class).writeDraft(draft().orElseThrow().number(), file);
        window.until("it is written", () -> isWritten(file));
        assertTrue(said().contains("left out: 1"), said());
        String written = document(file);
        assertTrue(written.contains("tolls would stay as they are"), written);
        assertFalse(written.contains("pier is sound"), written);
    }

    @Test
    void theBriefingIsWrittenWithItsWordsAndWhatIsSaidOfIt() throws IOException {
        Table quotes = shown("written");
        window.choose(quotes, 0);
        window.run(Ids.ADD_TO_BRIEFING);
        window.until("the quotation is there", () -> rows().size() == 1);
        choose(tree().getItem(0));
        words("").setText("He & she <agree>.");
        window.until("the comment is there", () -> rows().get(0).contains("comment: He & she"));
        Text title = field(BriefingTexts.New_name);
        title.setText("The pier of Tarn");
        leave(title);
        Combo marking =
                window.find(Combo.class, each -> List.of(each.getItems()).contains("TLP:RED"))
                        .orElseThrow();
        marking.setText("TLP:GREEN");
        leave(marking);
        Text date = field(BriefingTexts.Head_dateElse);
        date.setText("soon");
        leave(date);
        window.until("it says what is wrong", () -> said().contains("soon"));
        date.setText("2026-03-20");
        leave(date);
        window.until(
                "it is stored", () -> head().date().equals(Optional.of(LocalDate.of(2026, 3, 20))));
        assertEquals("The pier of Tarn", head().title());
        assertEquals("TLP:GREEN", head().marking());

        Path file = folder.resolve("written.docx");
        window.service(Work.class).writeDraft(draft().orElseThrow().number(), file);
        window.until("it is written and offered", () -> isWritten(file));
        String written = document(file);
        assertTrue(written.contains("The pier is sound again,"), written);
        assertTrue(written.contains("He &amp; she &lt;agree&gt;."), written);
        assertTrue(written.contains("The pier of Tarn"), written);
        assertTrue(written.contains("TLP:GREEN"), written);
        assertFalse(written.contains("tolls would stay"), "only what was put in");
    }

    @Test
    void aTemplateIsChosenByItsLabelOrIsAFileThatCanBeChecked() {
        window.run(Ids.NEW_BRIEFING);
        window.until("one is there", () -> drafts().equals(List.of("Briefing")));
        window.run(Ids.NAME_BRIEFING);
        Combo templates =
                window.await("templates are listed", () -> combo(BriefingTexts.Head_templateElse));
        assertTrue(templates.getItemCount() > 3, "usual, and what plug-ins bring");
        templates.select(2);
        templates.notifyListeners(SWT.Selection, new Event());
        window.until("its short name is stored", () -> head().template().matches("[a-z-]+"));
        String label = templates.getItem(2);
        window.until("its label is shown", () -> templates.getText().equals(label));

        String file = folder.resolve("mine.docx").toString();
        templates.setText(file);
        leave(templates);
        window.until("the file is stored", () -> head().template().equals(file));
        Link check =
                window.await(
                        "it can be checked",
                        () ->
                                window.find(
                                        Link.class,
                                        each ->
                                                each.getText()
                                                        .equals(BriefingTexts.Head_templateCheck)));
        check.notifyListeners(SWT.Selection, new Event());
        window.until("its problems are shown", () -> page().findView(Ids.TEMPLATE) != null);
        page().hideView(page().findView(Ids.TEMPLATE));

        templates.select(0);
        templates.notifyListeners(SWT.Selection, new Event());
        window.until("it is the usual one again", () -> head().template().isEmpty());
    }

    @Test
    void aBriefingHasABibliographyAndFieldsForZoteroWhereThatIsChosen() {
        window.run(Ids.NEW_BRIEFING);
        window.until("one is there", () -> drafts().equals(List.of("Briefing")));
        window.run(Ids.NAME_BRIEFING);
        Combo style = window.await("styles are listed", () -> combo(BriefingTexts.Style_gbt7714));
        style.select(style.indexOf(BriefingTexts.Style_gbt7714));
        style.notifyListeners(SWT.Selection, new Event());
        window.until(
                "the style is stored",
                () -> head().citing().style().equals(Optional.of("gbt7714")));
        Button zotero =
                window.find(
                                Button.class,
                                each -> each.getText().equals(BriefingTexts.Head_zoteroFields))
                        .orElseThrow();
        zotero.setSelection(true);
        zotero.notifyListeners(SWT.Selection, new Event());
        window.until("fields are wanted", () -> head().citing().zotero());
        assertEquals(Optional.of("gbt7714"), head().citing().style());
        style.select(0);
        style.notifyListeners(SWT.Selection, new Event());
        window.until("there is none", () -> head().citing().style().isEmpty());
    }

    @Test
    void whatIsSetBackAtOnceIsKept() {
        window.run(Ids.NEW_BRIEFING);
        window.until("one is there", () -> drafts().equals(List.of("Briefing")));
        window.run(Ids.NAME_BRIEFING);
        Combo style = window.await("styles are listed", () -> combo(BriefingTexts.Style_gbt7714));
        // Both happen before anything is stored or shown anew.
        choose(style, 1);
        choose(style, 0);
        Text title =
                window.find(Text.class, each -> "Briefing".equals(each.getMessage())).orElseThrow();
        title.setText("Tolls");
        leave(title);
        window.until("what came later is stored", () -> head().title().equals("Tolls"));
        assertEquals(Optional.empty(), head().citing().style());
    }

    private static void choose(Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void thereMayBeSeveralBriefings() {
        window.run(Ids.NEW_BRIEFING);
        window.until("one is there", () -> drafts().equals(List.of("Briefing")));
        window.run(Ids.NEW_BRIEFING);
        window.until("two are there", () -> drafts().equals(List.of("Briefing", "Briefing 2")));
        window.until("the new one is shown", () -> combo().getText().equals("Briefing 2"));
        window.run(Ids.NAME_BRIEFING);
        Text name =
                window.find(
                                Text.class,
                                each -> each.isVisible() && each.getText().equals("Briefing 2"))
                        .orElseThrow();
        name.setText("A week");
        leave(name);
        window.until("it is renamed", () -> drafts().equals(List.of("A week", "Briefing")));
        assertEquals("A week", combo().getText());
        combo().select(1);
        combo().notifyListeners(SWT.Selection, new Event());
        window.until("the other is shown", () -> name.getText().equals("Briefing"));
        window.run(Ids.DELETE_BRIEFING);
        window.until("it is gone", () -> drafts().equals(List.of("A week")));
        window.run(Ids.UNDO);
        window.until("it is back", () -> drafts().equals(List.of("A week", "Briefing")));
        Project project = desk.project().orElseThrow();
        assertEquals(
                "Briefing", window.service(CurrentDraft.class).of(project).orElseThrow().name());
    }

    // --- what is there

    private Tree tree() {
        return window.find(Tree.class, each -> each.getData(DND.DROP_TARGET_KEY) != null)
                .orElseThrow(() -> new AssertionError("there is no outline"));
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (TreeItem each : tree().getItems()) {
            rows.add(each.getText());
        }
        return rows;
    }

    private TreeItem section(int row) {
        return tree().getItem(row);
    }

    private Control message() {
        return window.find(
                        Link.class,
                        each ->
                                each.getText().contains("newBriefingSection")
                                        && each.getData(DND.DROP_TARGET_KEY) != null)
                .orElseThrow();
    }

    private Combo combo() {
        Control view = tree().getParent().getParent().getParent();
        return window.find(
                        Combo.class,
                        each ->
                                each.getParent().getParent() == view
                                        && (each.getStyle() & SWT.READ_ONLY) != 0
                                        && !List.of(each.getItems())
                                                .contains(BriefingTexts.Language_english))
                .orElseThrow();
    }

    private List<String> drafts() {
        return List.of(combo().getItems());
    }

    /** The field for words, once it shows some. */
    private Text words(String content) {
        return window.await(
                "the words are " + content,
                () ->
                        window.find(
                                Text.class,
                                each ->
                                        (each.getStyle() & SWT.MULTI) != 0
                                                && each.isEnabled()
                                                && each.getParent().getParent()
                                                        == tree().getParent()
                                                && each.getText().equals(content)));
    }

    private Text field(String message) {
        return window.find(Text.class, each -> each.getMessage().equals(message)).orElseThrow();
    }

    private Optional<Draft> draft() {
        return desk.project().flatMap(project -> window.service(CurrentDraft.class).of(project));
    }

    private DraftHead head() {
        return draft().orElseThrow().head();
    }

    private String said() {
        return window.service(Announcements.class).latest().text();
    }

    private boolean isWritten(Path file) {
        return window.service(Announcements.class).latest().file().equals(Optional.of(file));
    }

    /** The document's own part of a Word file with its headers. */
    private static String document(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var each : zip.stream().filter(e -> e.getName().endsWith(".xml")).toList()) {
                all.append(
                        new String(
                                zip.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** The window has its name, and shows it as it was left. */
    // --- what a person does

    private void choose(TreeItem row) {
        tree().setFocus();
        tree().setSelection(row);
        Event event = new Event();
        event.item = row;
        tree().notifyListeners(SWT.Selection, event);
    }

    private static void leave(Control field) {
        field.notifyListeners(SWT.FocusOut, new Event());
    }

    /** Drags what is selected in a control onto a row of another one, so far below its top. */
    private void drag(Control from, Control to, @Nullable TreeItem row, int down) {
        DragSource source = (DragSource) from.getData(DND.DRAG_SOURCE_KEY);
        DragSourceEvent start = event(DragSourceEvent.class, from, null, from.toDisplay(2, 2));
        start.doit = true;
        for (DragSourceListener each : source.getDragListeners()) {
            each.dragStart(start);
        }
        assertTrue(start.doit, "something is dragged");
        Point point = to.toDisplay(2, 2);
        if (row != null) {
            Rectangle bounds = row.getBounds();
            point = to.toDisplay(bounds.x + 2, bounds.y + down);
        }
        DropTarget target = (DropTarget) to.getData(DND.DROP_TARGET_KEY);
        DropTargetEvent over = event(DropTargetEvent.class, to, row, point);
        over.operations = DND.DROP_COPY | DND.DROP_MOVE;
        for (DropTargetListener each : target.getDropListeners()) {
            each.dragEnter(over);
            assertTrue(over.detail != DND.DROP_NONE, "it may be dropped there");
            each.dragOver(over);
            each.drop(over);
        }
        for (DragSourceListener each : source.getDragListeners()) {
            each.dragFinished(start);
        }
    }

    /** SWT makes such events only of the system's own. */
    private static <T> T event(Class<T> type, Control widget, @Nullable TreeItem row, Point point) {
        try {
            Class<?> raw = Class.forName("org.eclipse.swt.dnd.DNDEvent");
            Constructor<?> make = raw.getDeclaredConstructor();
            make.setAccessible(true);
            Event event = (Event) make.newInstance();
            event.widget = widget;
            event.display = widget.getDisplay();
            event.item = row;
            event.x = point.x;
            event.y = point.y;
            Constructor<T> typed = type.getDeclaredConstructor(raw);
            typed.setAccessible(true);
            return typed.newInstance(event);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT makes its events in another way now", e);
        }
    }

    private long article(String id) {
        return desk.project()
                .orElseThrow()
                .articles()
                .find(Articles.ofEachKind(id).article().id())
                .orElseThrow();
    }

    /** Opens an article; the table of its three quotations. */
    private Table shown(String id) {
        shown(Articles.ofEachKind(id));
        Table quotes = window.quotes();
        window.until("three quotations are listed", () -> quotes.getItemCount() == 3);
        return quotes;
    }

    @Test
    void judgementsSayHowLikelyAndHowWellFoundedTheyAre() {
        Table quotes = shown("judged");
        window.choose(quotes, 0);
        window.run(Ids.ADD_TO_BRIEFING);
        window.until("the quotation is there", () -> rows().equals(List.of(PIER)));
        window.run(Ids.NEW_BRIEFING_JUDGEMENT);
        Combo likelihood =
                window.await("its likelihood can be said", () -> combo("almost certain"));
        likelihood.select(likelihood.indexOf(likelihood.getItem(6)));
        likelihood.notifyListeners(SWT.Selection, new Event());
        window.until(
                "it is stored",
                () ->
                        contents().stream()
                                .anyMatch(
                                        each ->
                                                each instanceof DraftContent.Judgement judgement
                                                        && judgement
                                                                .likelihood()
                                                                .equals(
                                                                        Optional.of(
                                                                                Likelihood
                                                                                        .VERY_LIKELY))));
        window.until(
                "the outline says so",
                () -> rows().stream().anyMatch(each -> each.contains("very likely (80–95 %)")));

        window.run(Ids.NEW_BRIEFING_CHART);
        window.until(
                "a chart is there",
                () -> contents().stream().anyMatch(DraftContent.OfChart.class::isInstance));
        window.run(Ids.NEW_BRIEFING_ANNEX);
        window.until(
                "an annex is there",
                () ->
                        contents().stream()
                                .anyMatch(
                                        each ->
                                                each instanceof DraftContent.Heading heading
                                                        && heading.annex()));
        window.run(Ids.UNDO);
        window.until(
                "and can be taken back",
                () ->
                        contents().stream()
                                .noneMatch(
                                        each ->
                                                each instanceof DraftContent.Heading heading
                                                        && heading.annex()));
    }

    @Test
    void picturesAreBroughtByDroppingFilesAndSayWhatTheyShow() throws IOException {
        window.run(Ids.NEW_BRIEFING);
        window.until("one is there", () -> drafts().equals(List.of("Briefing")));
        window.run(Ids.NEW_BRIEFING_TEXT);
        window.until("a text is there", () -> rows().size() == 1);
        Path map = folder.resolve("quay.png");
        Files.write(map, EditorTest.png(40, 20).bytes());
        Path words = folder.resolve("quay.txt");
        Files.writeString(words, "no picture");
        drop(List.of(words, map));
        window.until(
                "the picture is there",
                () -> contents().stream().anyMatch(DraftContent.OwnPicture.class::isInstance));
        assertTrue(said().contains("quay.txt"), said());
        Text alternative =
                window.await("it can be said", () -> named(BriefingTexts.Picture_alternative));
        alternative.setText("A map of the quay");
        leave(alternative);
        window.until("it is stored", () -> own().alternative().equals("A map of the quay"));
        Text credit = named(BriefingTexts.Picture_credit).orElseThrow();
        credit.setText("Ines Marek");
        leave(credit);
        window.until("so is its credit", () -> own().credit().equals("Ines Marek"));
        assertEquals("quay", own().words());
        assertEquals("A map of the quay", own().alternative());
        window.until(
                "the outline shows it",
                () -> rows().get(1).equals(NLS.bind(BriefingTexts.Row_ownPicture, "quay")));
        window.run(Ids.UNDO);
        window.until("undone", () -> own().credit().isEmpty());
    }

    private DraftContent.OwnPicture own() {
        return (DraftContent.OwnPicture)
                contents().stream()
                        .filter(DraftContent.OwnPicture.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }

    /** The field behind a label. */
    private Optional<Text> named(String label) {
        return window.find(
                Text.class,
                each -> {
                    List<Control> beside = List.of(each.getParent().getChildren());
                    int before = beside.indexOf(each) - 1;
                    return each.isVisible()
                            && before >= 0
                            && beside.get(before) instanceof Label name
                            && name.getText().equals(label);
                });
    }

    /** Files come from outside the window, at the end of the outline. */
    private void drop(List<Path> files) {
        DropTarget target = (DropTarget) tree().getData(DND.DROP_TARGET_KEY);
        DropTargetEvent over = event(DropTargetEvent.class, tree(), null, tree().toDisplay(4, 200));
        over.operations = DND.DROP_COPY;
        over.currentDataType = FileTransfer.getInstance().getSupportedTypes()[0];
        over.data = files.stream().map(Path::toString).toArray(String[]::new);
        for (DropTargetListener each : target.getDropListeners()) {
            each.dragEnter(over);
            assertEquals(DND.DROP_COPY, over.detail, "files may be dropped there");
            each.dragOver(over);
            each.drop(over);
        }
    }

    @Test
    void picturesOfTheOpenArticleComeOneAfterTheOther() {
        Article plain = Articles.ofEachKind("pictured").article();
        Article article =
                Articles.withPictures(
                        plain,
                        picture("First", EditorTest.png(20, 10)),
                        picture("Second", EditorTest.png(10, 20)));
        shown(new AnalysedArticle(article, Articles.ofEachKind("pictured").quotes(), List.of()));
        window.run(Ids.ADD_ARTICLE_PICTURE);
        window.until("the first is there", () -> pictures().equals(List.of(0)));
        Combo which = window.await("another can be chosen", () -> combo("2: Second"));
        assertEquals("1: First", which.getText());
        window.run(Ids.ADD_ARTICLE_PICTURE);
        window.until("the second is there", () -> pictures().equals(List.of(0, 1)));
        window.run(Ids.ADD_ARTICLE_PICTURE);
        window.until("there is no third", () -> said().equals(BriefingTexts.Picture_allThere));
        Combo second = window.await("it is shown", () -> combo("2: Second"));
        window.until(
                "it is the second", () -> second.isDisposed() || second.getText().startsWith("2"));
    }

    private List<Integer> pictures() {
        return contents().stream()
                .filter(DraftContent.OfPicture.class::isInstance)
                .map(each -> ((DraftContent.OfPicture) each).picture())
                .toList();
    }

    private static Image picture(String caption, ImageData data) {
        return new Image(
                "https://tarn-gazette.example/p.png",
                Optional.empty(),
                Optional.of(caption),
                Optional.empty(),
                0,
                Optional.of(data));
    }

    private Optional<Combo> combo(String item) {
        return window.find(
                Combo.class,
                each ->
                        each.isVisible()
                                && java.util.Arrays.stream(each.getItems())
                                        .anyMatch(name -> name.contains(item)));
    }

    private List<DraftContent> contents() {
        return draft().map(
                        each ->
                                project().briefings().outline(each.number()).items().stream()
                                        .map(DraftItem::content)
                                        .toList())
                .orElse(List.of());
    }

    @Test
    void aBriefingIsWrittenInEveryForm() throws IOException {
        Table quotes = shown("forms");
        window.choose(quotes, 0);
        window.run(Ids.ADD_TO_BRIEFING);
        window.until("the quotation is there", () -> rows().equals(List.of(PIER)));
        long number = draft().orElseThrow().number();
        for (String each : List.of("docx", "html", "md", "json", "bib")) {
            Path file = folder.resolve("briefing." + each);
            window.service(Work.class).writeDraft(number, file);
            window.until(each + " is written", () -> java.nio.file.Files.exists(file));
        }
        assertTrue(
                java.nio.file.Files.readString(folder.resolve("briefing.html"))
                        .contains("The pier is sound again,"));
    }
}
