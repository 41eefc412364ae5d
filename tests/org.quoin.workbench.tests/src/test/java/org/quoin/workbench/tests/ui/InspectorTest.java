package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.AnalysisRun;
import org.quoin.project.ImportRun;
import org.quoin.project.Project;
import org.quoin.project.model.Opening;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.RegisteredSpeaker;
import org.quoin.workbench.command.ToggleTag;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.inspector.InspectorTexts;
import org.quoin.workbench.inspector.InspectorView;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Quotes;
import org.quoin.workbench.tests.Articles;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Names;
import org.quoin.workbench.ui.Texts;

/** Correcting quotations in the inspector and by keys, through the window's own widgets. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class InspectorTest {

    private final Window window = new Window();
    private final Desk desk = window.service(Desk.class);
    private final QuoteSelection selection = window.service(QuoteSelection.class);
    private Path first = Path.of("");

    @TempDir Path folder;

    @BeforeEach
    void openAProjectOfOnesOwn() throws PartInitException {
        window.until("a project is open", () -> desk.project().isPresent());
        first = desk.project().orElseThrow().folder();
        Path own = folder.resolve("own");
        window.service(Work.class).create(own);
        window.until("it is open", () -> window.shows(own));
        // Whatever ran before may have left the keyboard to no window at all.
        window.activate();
        IWorkbenchPage page = window.workbenchWindow().getActivePage();
        page.showView(Ids.QUOTES);
        page.showView(Ids.INSPECTOR);
    }

    @AfterEach
    void leaveNothingOpen() {
        selection.listAllArticles(false);
        window.workbenchWindow().getActivePage().closeAllEditors(false);
        window.open(first);
        window.until("no article is in front", () -> selection.article().isEmpty());
        window.settle();
    }

    @Test
    void whatIsKnownOfAQuotationIsShown() {
        select("shown", 0);
        assertEquals("Ana Brook", field(InspectorTexts.Speaker_name).getText());
        assertEquals("harbour master", field(InspectorTexts.Speaker_role).getText());
        assertEquals("Port of Tarn", field(InspectorTexts.Speaker_affiliation).getText());
        assertEquals(InspectorTexts.Type_person, choice(InspectorTexts.Speaker_type).getText());
        assertEquals(Texts.Kind_direct, choice(InspectorTexts.Wording_kind).getText());
        assertEquals("said", field(InspectorTexts.Wording_cue).getText());
        assertEquals("Ana Brook", field(InspectorTexts.Wording_source).getText());
        window.until("its words are shown", () -> isSaid("The pier is sound again,"));
        window.until("and how it was found", () -> isSaid("90 % sure: a rule of the test"));
        window.until("and who brought it", () -> isSaid("org.quoin.workbench.tests, version 1"));
        window.until("and since when", () -> isSaid("Articles imported: 1"));
    }

    @Test
    void nothingSelectedLeadsToTheNextStep() {
        window.until(
                "it says what to do",
                () ->
                        window.find(
                                        Link.class,
                                        link ->
                                                link.isVisible()
                                                        && link.getText().contains("Ctrl+."))
                                .isPresent());
    }

    @Test
    void aFieldIsStoredByEnterAsOneStepAndEscapeBringsBackWhatWasThere() {
        Quotation before = select("role", 0);
        Text role = field(InspectorTexts.Speaker_role);
        type(role, "mayor");
        escape(role);
        assertEquals("harbour master", role.getText());

        type(role, "mayor of Tarn");
        enter(role);
        window.until("it is stored", () -> role(before).equals("mayor of Tarn"));
        assertEquals(QuoteStatus.CORRECTED, now(before).quote().status());
        assertEquals(before.speaker(), now(before).speaker(), "he is who he was");
        window.until(
                "the list shows it", () -> Window.row(window.quotes(), 1, "mayor of Tarn") >= 0);
        window.run(Ids.UNDO);
        window.until("one step takes it back", () -> role.getText().equals("harbour master"));
        assertEquals(QuoteStatus.PROPOSED, now(before).quote().status());
    }

    @Test
    void leavingAFieldStoresItForTheQuotationThatWasShown() {
        Quotation one = select("leave", 0);
        Text role = field(InspectorTexts.Speaker_role);
        type(role, "diver");
        Quotation other = quotations("leave").get(1);
        selection.select(new QuoteRef(other.article(), other.number()));
        window.until("the other one is shown", () -> isShown(other));
        window.until("the first one has it", () -> role(one).equals("diver"));
        assertEquals("harbour master", role(other));
    }

    @Test
    void aSpeakerIsChosenFromTheRegisterAsHisNameIsTyped() {
        Quotation quotation = select("choose", 0);
        long quill = speaker("Mr Quill").number();
        Text name = field(InspectorTexts.Speaker_name);
        window.run(Ids.EDIT_SPEAKER);
        window.until("the cursor is in the field", name::isFocusControl);
        name.setText("qui");
        Table list =
                window.await(
                        "the register is offered",
                        () -> popup().filter(table -> table.getItemCount() == 1));
        assertEquals("Mr Quill", list.getItem(0).getText(0));
        Event down = new Event();
        down.keyCode = SWT.ARROW_DOWN;
        name.notifyListeners(SWT.KeyDown, down);
        Event take = new Event();
        take.keyCode = SWT.CR;
        name.notifyListeners(SWT.KeyDown, take);
        window.until("it is by him", () -> now(quotation).speaker().equals(OptionalLong.of(quill)));
        assertTrue(popup().isEmpty(), "the list is closed");
    }

    @Test
    void aNewNameIsSomebodyNew() {
        Quotation quotation = select("new", 0);
        Text name = field(InspectorTexts.Speaker_name);
        type(name, "Orla Venn");
        enter(name);
        window.until("there is one", () -> !named("Orla Venn").isEmpty());
        long added = speaker("Orla Venn").number();
        window.until("it is by her", () -> now(quotation).speaker().equals(OptionalLong.of(added)));
        window.until("the list shows her", () -> Window.row(window.quotes(), 0, "Orla Venn") >= 0);
        type(name, "");
        enter(name);
        window.until("it is by nobody", () -> now(quotation).speaker().isEmpty());
    }

    @Test
    void severalAreCorrectedInOneStepAndWhereTheyDifferItSaysSo() {
        select("several", 0);
        Set<Long> all = Set.copyOf(quotations("several").stream().map(Quotation::number).toList());
        selection.choose(all);
        window.until("all are shown", () -> inspector().shown().equals(all));
        assertEquals("", field(InspectorTexts.Speaker_name).getText());
        assertEquals(
                InspectorTexts.Several_differ, field(InspectorTexts.Speaker_name).getMessage());
        assertEquals(InspectorTexts.Several_differ, choice(InspectorTexts.Wording_kind).getText());
        assertEquals("harbour master", field(InspectorTexts.Speaker_role).getText());

        type(field(InspectorTexts.Speaker_name), "Orla Venn");
        enter(field(InspectorTexts.Speaker_name));
        window.until(
                "all are hers",
                () ->
                        quotations("several").stream()
                                        .map(Quotation::speaker)
                                        .distinct()
                                        .toList()
                                        .size()
                                == 1);
        window.untilOneStepChanged(3);

        Combo kind = choice(InspectorTexts.Wording_kind);
        kind.select(kind.indexOf(Texts.Kind_mixed));
        kind.notifyListeners(SWT.Selection, new Event());
        window.until(
                "all are mixed",
                () ->
                        quotations("several").stream()
                                .allMatch(each -> each.quote().kind() == QuoteKind.MIXED));
    }

    @Test
    void whatKindOfSourceItIsHoldsInTheRegister() {
        Quotation quotation = select("type", 2);
        Combo type = choice(InspectorTexts.Speaker_type);
        type.select(type.indexOf(InspectorTexts.Type_organisation));
        type.notifyListeners(SWT.Selection, new Event());
        long council = quotation.speaker().orElseThrow();
        window.until(
                "the register says so",
                () -> project().register().get(council).get(0).type() == SpeakerType.ORGANISATION);
    }

    @Test
    void tagsArePutOnAndTakenOff() {
        Quotation quotation = select("tags", 0);
        window.run(Ids.EDIT_TAGS);
        Text field = field(InspectorTexts.Tags_add);
        window.until("the cursor is in the field", field::isFocusControl);
        type(field, "harbour");
        enter(field);
        window.until("it has the tag", () -> now(quotation).tags().equals(List.of("harbour")));
        assertEquals("", field.getText());
        String name = InspectorTexts.Tags_takeOff.replace("{0}", "harbour");
        Canvas chip =
                window.await(
                        "the tag is shown",
                        () -> window.find(Canvas.class, each -> name(each).equals(name)));
        Event delete = new Event();
        delete.keyCode = SWT.DEL;
        chip.notifyListeners(SWT.KeyDown, delete);
        window.until("it has none", () -> now(quotation).tags().isEmpty());
    }

    @Test
    void digitsToggleTagsOfAllChosenInOneStep() throws CommandException {
        select("digits", 0);
        project().tags().define("bridge", "");
        project().tags().define("water", "");
        List<Quotation> quotations = quotations("digits");
        selection.choose(Set.of(quotations.get(0).number(), quotations.get(1).number()));
        tag(2);
        window.until("both have it", () -> tags("digits").equals("[water][water][]"));
        window.untilOneStepChanged(2);
        tag(2);
        window.until("none has it", () -> tags("digits").equals("[][][]"));
        tag(7);
        window.until(
                "it says that there is no such tag",
                () -> said().equals(InspectorTexts.Tags_noNumber.replace("{0}", "7")));
    }

    @Test
    void theKeyLeadsToTheFieldOfAQuotationThatWasChosenThisMoment() {
        Quotation other = select("moment", 0);
        Quotation third = quotations("moment").get(2);
        selection.clear();
        window.until("nothing is shown", () -> inspector().shown().isEmpty());
        selection.select(new QuoteRef(third.article(), third.number()));
        window.run(Ids.EDIT_TAGS);
        window.until("it is shown", () -> isShown(third));
        Text field = field(InspectorTexts.Tags_add);
        window.until("the cursor is in the field", field::isFocusControl);
        type(field, "now");
        enter(field);
        window.until("it has the tag", () -> now(third).tags().equals(List.of("now")));
        assertEquals(List.of(), now(other).tags());
    }

    @Test
    void theSourceIsGradedByLetterAndFigure() {
        Quotation quotation = select("graded", 0);
        Combo outlet = choice(InspectorTexts.Grade_outlet);
        window.until("the outlet can be graded", outlet::isEnabled);
        outlet.select(2);
        outlet.notifyListeners(SWT.Selection, new Event());
        Combo report = choice(InspectorTexts.Grade_article);
        report.select(3);
        report.notifyListeners(SWT.Selection, new Event());
        String site = project().articles().entries(quotation.article()).get(0).site().orElseThrow();
        window.until(
                "both are stored",
                () ->
                        project().grades().ofOutlet(site).code().equals("B")
                                && project()
                                        .grades()
                                        .ofArticle(quotation.article())
                                        .code()
                                        .equals("3"));
        window.run(Ids.UNDO);
        window.until(
                "and one is taken back",
                () -> project().grades().ofArticle(quotation.article()).isEmpty());
    }

    @Test
    void aNoteIsWrittenWhereTheKeyLeads() {
        Quotation quotation = select("note", 0);
        window.run(Ids.EDIT_NOTE);
        Text note = field(InspectorTexts.Note_name);
        window.until("the cursor is in the note", note::isFocusControl);
        note.setText("ask her again");
        focus(Ids.QUOTES, window.quotes());
        window.until("it is stored", () -> now(quotation).note().equals("ask her again"));
    }

    @Test
    void keysMoveTheEndsAndTheArticleFollowsAtOnce() {
        Quotation quotation = select("ends", 0);
        StyledText text = text("ends");
        focusText("ends");
        boundary("end.word.back");
        window.until(
                "the article shows it",
                () -> text.getSelectionText().equals("The pier is sound again"));
        boundary("end.word.back");
        boundary("end.character.back");
        window.until("and the next", () -> text.getSelectionText().equals("The pier is soun"));
        boundary("start.word.on");
        window.until("and the start", () -> text.getSelectionText().equals("pier is soun"));
        assertEquals(QuoteStatus.CORRECTED, now(quotation).quote().status());
        window.run(Ids.UNDO);
        window.until(
                "moves of one end are one step",
                () -> text.getSelectionText().equals("The pier is soun"));
        window.run(Ids.UNDO);
        window.until(
                "and those of the other another",
                () -> text.getSelectionText().equals("The pier is sound again,"));
        assertEquals(QuoteStatus.PROPOSED, now(quotation).quote().status());
    }

    @Test
    void anEndThatCannotGoFurtherSaysSo() {
        select("stuck", 0);
        focusText("stuck");
        boundary("start.sentence.on");
        window.until("it says so", () -> said().equals(InspectorTexts.Boundary_noFurther));
    }

    @Test
    void aNewQuotationIsMadeOfTheSelection() {
        select("made", 0);
        StyledText text = text("made");
        int start = text.getText().indexOf("“certainly not wait”");
        text.setSelection(start, start + "“certainly not wait”".length());
        window.run(Ids.NEW_QUOTE);
        window.until("there are four", () -> quotations("made").size() == 4);
        Quotation added =
                quotations("made").stream()
                        .filter(each -> each.quote().status() == QuoteStatus.MANUAL)
                        .findFirst()
                        .orElseThrow();
        assertEquals(QuoteKind.DIRECT, added.quote().kind());
        window.until(
                "it is selected without its marks",
                () -> text.getSelectionText().equals("certainly not wait"));
        assertEquals(added.number(), selection.quote().orElseThrow().quote());

        window.run(Ids.REMOVE_QUOTE);
        window.until("it is gone", () -> quotations("made").size() == 3);
    }

    @Test
    void selectedWordsBecomeTheCueAndTheMention() {
        Quotation quotation = select("parts", 0);
        StyledText text = text("parts");
        mark(text, "on Monday");
        window.run(Ids.CUE_FROM_SELECTION);
        window.until(
                "the cue is shown",
                () -> field(InspectorTexts.Wording_cue).getText().equals("on Monday"));
        mark(text, "Brook");
        window.run(Ids.SOURCE_FROM_SELECTION);
        window.until(
                "the mention is shown",
                () -> field(InspectorTexts.Wording_source).getText().equals("Brook"));
        assertEquals(quotation.quote().content(), now(quotation).quote().content());
        mark(text, "The pier is sound again,");
        window.run(Ids.CUE_FROM_SELECTION);
        window.until(
                "the quotation is not its own cue",
                () -> said().equals(InspectorTexts.Cue_nothingSelected));
    }

    @Test
    void offersAreListedShownAndAnswered() {
        select("offers", 0);
        List<Quotation> before = quotations("offers");
        List<Quote> found =
                List.of(
                        Quotes.withKind(before.get(0).quote(), QuoteKind.MIXED),
                        before.get(1).quote());
        try (AnalysisRun run =
                project().offers().analysing("tests", Set.of("org.quoin.workbench.tests"))) {
            run.add(before.get(0).article(), found);
        }
        window.run(Ids.REVIEW_OFFERS);
        window.until("two are listed", () -> window.quotes().getItemCount() == 2);
        selection.select(new QuoteRef(before.get(0).article(), before.get(0).number()));
        String kinds =
                InspectorTexts.Wording_kind + ": " + Texts.Kind_direct + " → " + Texts.Kind_mixed;
        window.until("the difference is shown", () -> isSaid(kinds));
        follow(InspectorTexts.Offers_take, "take");
        window.until("it is taken", () -> now(before.get(0)).quote().kind() == QuoteKind.MIXED);
        window.until("one is left", () -> window.quotes().getItemCount() == 1);
        selection.select(new QuoteRef(before.get(2).article(), before.get(2).number()));
        window.until("the loss is shown", () -> isSaid(InspectorTexts.Offers_gone));
        follow(InspectorTexts.Offers_decline, "decline");
        window.until("nothing is offered any more", () -> project().offers().count() == 0);
        assertEquals(3, project().quotations().count(QuoteFilter.ALL));
        window.run(Ids.REVIEW_OFFERS);
        window.until("it says so", () -> said().equals(InspectorTexts.Offers_none));
    }

    @Test
    void theSameWordsElsewhereAreALinkAway() {
        add("like-two");
        Quotation one = select("like-one", 2);
        Link link =
                window.await(
                        "the other article is named",
                        () ->
                                window.find(
                                        Link.class,
                                        each ->
                                                each.isVisible()
                                                        && each.getText().contains("like-two")));
        link.notifyListeners(SWT.Selection, new Event());
        window.until(
                "its quotation is selected",
                () ->
                        selection
                                .quote()
                                .filter(each -> each.article() != one.article())
                                .isPresent());
    }

    @Test
    void undoInAFieldTakesBackTypingAndNothingElse() throws CommandException {
        Quotation quotation = select("typing", 0);
        project().quotations().accept(List.of(quotation.number()));
        Text filter = window.filter(Texts.Quotes_filter);
        focus(Ids.QUOTES, filter);
        filter.setText("pier");
        press(Ids.UNDO);
        assertEquals("", filter.getText());
        press(Ids.UNDO);
        window.settle();
        assertEquals(QuoteStatus.ACCEPTED, now(quotation).quote().status());
        press(Ids.REDO);
        assertEquals("pier", filter.getText());
        filter.setText("");
        window.until("the table is filled again", () -> window.quotes().getItemCount() == 3);
        focus(Ids.QUOTES, window.quotes());
        press(Ids.UNDO);
        window.until(
                "elsewhere the key is for the project",
                () -> now(quotation).quote().status() == QuoteStatus.PROPOSED);
    }

    @Test
    void plainKeysWorkInTextAndTableAlone() {
        select("keys", 0);
        IContextService contexts = window.service(IContextService.class);
        focus(Ids.QUOTES, window.quotes());
        window.until("they work in the table", () -> isActive(contexts));
        assertTrue(isEnabled("boundary.start.word.on"));
        focus(Ids.QUOTES, window.filter(Texts.Quotes_filter));
        window.until("not in its filter", () -> !isActive(contexts));
        assertFalse(isEnabled("boundary.start.word.on"));
        focusText("keys");
        window.until("they work in the text", () -> isActive(contexts));
        focus(Ids.INSPECTOR, field(InspectorTexts.Note_name));
        window.until("not in a field", () -> !isActive(contexts));
    }

    @Test
    void theKeysOfTheMenusAreTheOnesThatWork() {
        IBindingService bindings = window.service(IBindingService.class);
        Map<String, String> keys = new HashMap<>();
        keys.put(Ids.EDIT_SPEAKER, "F2");
        keys.put(Ids.EDIT_TAGS, "Ctrl+T");
        keys.put(Ids.EDIT_NOTE, "Shift+Ctrl+T");
        keys.put(Ids.NEW_QUOTE, "Shift+Ctrl+N");
        keys.put(Ids.SOURCE_FROM_SELECTION, "Shift+Ctrl+S");
        keys.put(Ids.CUE_FROM_SELECTION, "Shift+Ctrl+U");
        keys.put(Ids.REMOVE_QUOTE, "Ctrl+Delete");
        keys.put(Ids.REVIEW_OFFERS, "Shift+Ctrl+R");
        keys.forEach(
                (command, key) ->
                        assertEquals(
                                key, bindings.getBestActiveBindingFormattedFor(command), command));
    }

    @Test
    void whatIsOpenForReadingCannotBeChangedAndSaysWhy() {
        Path taken = folder.resolve("taken");
        try (Project other = Project.create(taken, Opening.writing("the tests"))) {
            try (ImportRun run = other.articles().importing("")) {
                run.add(Articles.ofEachKind("taken"));
            }
            window.service(Work.class).open(taken);
            window.until("it is open", () -> window.shows(taken));
            Quotation quotation = select("taken", 0, false);
            assertFalse(field(InspectorTexts.Speaker_name).isEnabled());
            assertFalse(choice(InspectorTexts.Wording_kind).isEnabled());
            assertFalse(field(InspectorTexts.Note_name).isEnabled());
            window.until("it says why", () -> isSaid("Nothing can be changed"));
            assertEquals(QuoteStatus.PROPOSED, quotation.quote().status());
        }
    }

    /** Brings the keyboard to a control of a view. */
    private void focus(String view, Control control) {
        try {
            window.workbenchWindow().getActivePage().showView(view);
        } catch (PartInitException e) {
            throw new AssertionError(view, e);
        }
        control.setFocus();
        window.until("it has the focus", control::isFocusControl);
    }

    private void focusText(String id) {
        IWorkbenchPage page = window.workbenchWindow().getActivePage();
        page.activate(page.getActiveEditor());
        StyledText text = text(id);
        text.setFocus();
        window.until("the text has the focus", text::isFocusControl);
    }

    private boolean isEnabled(String command) {
        return window.service(ICommandService.class)
                .getCommand(Ids.BUNDLE + "." + command)
                .isEnabled();
    }

    private boolean isActive(IContextService contexts) {
        return contexts.getActiveContextIds().contains(Ids.QUOTATION_CONTEXT);
    }

    private InspectorView inspector() {
        return (InspectorView) window.workbenchWindow().getActivePage().findView(Ids.INSPECTOR);
    }

    private Project project() {
        return desk.project().orElseThrow();
    }

    private long add(String id) {
        AnalysedArticle article = Articles.ofEachKind(id);
        try (ImportRun run = project().articles().importing("")) {
            run.add(article);
        }
        return project().articles().find(id).orElseThrow();
    }

    private Quotation select(String id, int place) {
        return select(id, place, true);
    }

    /** Opens an article and selects a quotation of it, which the inspector shows then. */
    private Quotation select(String id, int place, boolean add) {
        long article = add ? add(id) : project().articles().find(id).orElseThrow();
        new Navigator(window.workbenchWindow().getActivePage()).open(article, true);
        window.until("the article is open", () -> window.article("again " + id).isPresent());
        Quotation quotation = project().quotations().of(article).get(place);
        selection.select(new QuoteRef(article, quotation.number()));
        window.until("it is shown", () -> isShown(quotation));
        return quotation;
    }

    private boolean isShown(Quotation quotation) {
        return inspector().shown().equals(Set.of(quotation.number()));
    }

    private List<Quotation> quotations(String id) {
        return project().quotations().of(project().articles().find(id).orElseThrow());
    }

    private String tags(String id) {
        StringBuilder tags = new StringBuilder();
        quotations(id).forEach(each -> tags.append(each.tags()));
        return tags.toString();
    }

    private Quotation now(Quotation quotation) {
        return project().quotations().get(quotation.number()).get(0);
    }

    private String role(Quotation quotation) {
        return now(quotation).quote().speaker().flatMap(Speaker::role).orElse("");
    }

    private List<RegisteredSpeaker> named(String name) {
        return project().register().named(name);
    }

    private RegisteredSpeaker speaker(String name) {
        return named(name).get(0);
    }

    private StyledText text(String id) {
        return window.article("again " + id).orElseThrow();
    }

    private static void mark(StyledText text, String words) {
        int start = text.getText().indexOf(words);
        text.setSelection(start, start + words.length());
    }

    private String said() {
        return window.service(Announcements.class).latest().text();
    }

    private boolean isSaid(String words) {
        return window.find(
                        Label.class, label -> label.isVisible() && label.getText().contains(words))
                .isPresent();
    }

    private Text field(String name) {
        return named(Text.class, name);
    }

    private Combo choice(String name) {
        return named(Combo.class, name);
    }

    private <T extends Control> T named(Class<T> type, String name) {
        return window.find(type, each -> each.isVisible() && name(each).equals(name))
                .orElseThrow(() -> new AssertionError("nothing is named " + name));
    }

    /** What a screen reader says of a control. */
    private static String name(Control control) {
        return Names.of(control).orElse("");
    }

    private Optional<Table> popup() {
        return Arrays.stream(window.workbenchWindow().getShell().getShells())
                .filter(each -> each.isVisible())
                .flatMap(each -> Arrays.stream(each.getChildren()))
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst();
    }

    private static void type(Text text, String words) {
        text.setFocus();
        text.setText(words);
    }

    private static void enter(Text text) {
        text.notifyListeners(SWT.DefaultSelection, new Event());
    }

    private static void escape(Text text) {
        Event event = new Event();
        event.detail = SWT.TRAVERSE_ESCAPE;
        text.notifyListeners(SWT.Traverse, event);
    }

    private void follow(String words, String target) {
        Link link =
                window.await(
                        words + " is offered",
                        () ->
                                window.find(
                                        Link.class,
                                        each ->
                                                each.isVisible()
                                                        && each.getText().contains(words)));
        Event event = new Event();
        event.text = target;
        link.notifyListeners(SWT.Selection, event);
    }

    private void boundary(String which) {
        window.run(Ids.BUNDLE + ".boundary." + which);
    }

    /** Runs a command as its key does. */
    private void press(String command) throws CommandException {
        Event key = new Event();
        key.type = SWT.KeyDown;
        window.service(IHandlerService.class).executeCommand(command, key);
    }

    private void tag(int number) throws CommandException {
        Command command = window.service(ICommandService.class).getCommand(Ids.TAG);
        window.service(IHandlerService.class)
                .executeCommand(
                        ParameterizedCommand.generateCommand(
                                command, Map.of(ToggleTag.NUMBER, Integer.toString(number))),
                        null);
    }
}
