package org.quoin.workbench.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;
import org.quoin.api.text.TextSpan;
import org.quoin.project.Project;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.OpenArticle;
import org.quoin.workbench.model.PageContent;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.QuotationKeys;
import org.quoin.workbench.ui.Refresh;
import org.quoin.workbench.ui.Texts;

/**
 * Shows one article with its quotations marked, read in the background. Nothing in it can be typed
 * over: the text is the evidence. The selected quotation is selected here, and a click on a
 * quotation selects it everywhere. As a preview it shows one article after the other.
 */
public final class ArticleEditor extends EditorPart implements IReusableEditor {

    private final List<Signal.Subscription> subscriptions = new ArrayList<>();
    private final IPartListener2 inFront = new InFront(this, this::selection);

    /** The words for which the article is listed where it was opened from. */
    private String listedFor = "";

    private final StackLayout stack = new StackLayout();
    private @Nullable Composite parent;
    private @Nullable ArticlePage page;
    private @Nullable OriginalPage original;
    private boolean preview;

    /** One thing after the other: what is asked last is shown last. */
    private final Executor reader = Background.oneByOne(Texts.Editor_text);

    /** Of the latest reading: an earlier one that ends later shows nothing. */
    private int reading;

    /** Made by Eclipse. */
    public ArticleEditor() {}

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ArticleInput)) {
            throw new PartInitException(Texts.Editor_gone);
        }
        setSite(site);
        setInput(input);
    }

    /** Shows another article in the place of the one that is shown. */
    @Override
    public void setInput(IEditorInput input) {
        super.setInput(input);
        setPartName(input.getName());
        if (parent != null) {
            if (getSite().getPage().getActiveEditor() == this) {
                selection().showArticle(OptionalLong.of(number()));
            }
            read();
        }
    }

    @Override
    public void createPartControl(Composite made) {
        parent = made;
        made.setLayout(stack);
        made.setBackground(new Colours().page());
        subscriptions.add(selection().changed().subscribe(this::follow));
        Refresh refresh = new Refresh(made, this::update);
        subscriptions.add(desk().changed().subscribe(refresh::request));
        IEditorSite site = getEditorSite();
        site.getActionBars()
                .setGlobalActionHandler(ActionFactory.COPY.getId(), new TextAction(this::copy));
        site.getActionBars()
                .setGlobalActionHandler(
                        ActionFactory.SELECT_ALL.getId(),
                        new TextAction(() -> text().ifPresent(StyledText::selectAll)));
        site.getPage().addPartListener(inFront);
        read();
    }

    /** Reads the article and shows it when that is done, unless another one is wanted then. */
    private void read() {
        long wanted = number();
        int asked = ++reading;
        ask(
                project -> PageContent.read(project, wanted),
                found -> {
                    if (asked == reading) {
                        show(found);
                    }
                });
    }

    /** Quotations may have changed; an article that was taken out is no longer shown. */
    private void update() {
        shown().ifPresent(each -> ask(each.content()::again, found -> update(each, found)));
    }

    private void update(ArticlePage asking, Optional<PageContent> found) {
        if (shown().filter(each -> each == asking).isEmpty()) {
            return;
        }
        if (found.isPresent()) {
            asking.show(found.get());
            shownOriginal().ifPresent(each -> each.show(found.get()));
        } else {
            getSite().getPage().closeEditor(this, false);
        }
    }

    private void ask(
            Function<Project, Optional<PageContent>> question,
            Consumer<Optional<PageContent>> taker) {
        Composite area = parent;
        if (area == null || area.isDisposed()) {
            return;
        }
        Optional<Project> project = desk().project();
        Executor foreground = Background.foreground(area);
        reader.execute(
                () -> {
                    Optional<PageContent> found = project.flatMap(question);
                    foreground.execute(() -> taker.accept(found));
                });
    }

    private void show(Optional<PageContent> content) {
        Composite area = parent;
        if (area == null) {
            return;
        }
        @Nullable ArticlePage before = page;
        boolean focused = before != null && before.text().isFocusControl();
        original = null;
        Control[] old = area.getChildren();
        if (content.isPresent()) {
            ArticlePage made =
                    new ArticlePage(area, content.get(), new PageHost(getSite(), number()));
            page = made;
            QuotationKeys.in(made.text(), getSite());
            DraggedWords.from(made, getSite());
            stack.topControl = made.control();
        } else {
            page = null;
            Label gone = new Label(area, SWT.WRAP);
            gone.setText(Texts.Editor_gone);
            stack.topControl = gone;
        }
        Arrays.stream(old).forEach(Control::dispose);
        area.layout();
        shown().ifPresent(each -> each.find().showHits(listedFor));
        follow();
        if (focused || getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    /** The original in the place of the article, and back. */
    public void toggleOriginal() {
        Composite area = parent;
        if (area == null || shown().isEmpty()) {
            return;
        }
        ArticlePage read = shown().get();
        if (shownOriginal().isPresent()) {
            stack.topControl = read.control();
        } else {
            stack.topControl = original(area, read).control();
        }
        area.layout();
        follow();
        setFocus();
    }

    private OriginalPage original(Composite area, ArticlePage read) {
        OriginalPage known = original;
        if (known != null) {
            known.show(read.content());
            return known;
        }
        OriginalPage made =
                new OriginalPage(
                        area,
                        read.content(),
                        new PageHost(getSite(), number()),
                        Commands.keys(getSite(), Ids.TOGGLE_ORIGINAL));
        made.read(reader, Background.foreground(made.control()));
        original = made;
        return made;
    }

    /** The original, if it is what the user sees. */
    private Optional<OriginalPage> shownOriginal() {
        return Optional.ofNullable(original).filter(each -> stack.topControl == each.control());
    }

    private Optional<ArticlePage> shown() {
        return Optional.ofNullable(page).filter(each -> !each.text().isDisposed());
    }

    /** The editor in front on a page, where an article is open there. */
    public static Optional<ArticleEditor> inFront(IWorkbenchPage page) {
        return page.getActiveEditor() instanceof ArticleEditor editor
                ? Optional.of(editor)
                : Optional.empty();
    }

    /** What it shows; none of an article that is gone or being read. */
    public Optional<OpenArticle> article() {
        return shown().map(each -> each.content().article());
    }

    /** The number of the article. */
    public long number() {
        return ((ArticleInput) getEditorInput()).number();
    }

    /** Whether the tab shows one article after the other. */
    public boolean isPreview() {
        return preview;
    }

    /** Makes the tab one that shows one article after the other. */
    void preview() {
        preview = true;
        PreviewTab.mark(parent, true);
        setTitleToolTip(getTitleToolTip());
    }

    /** Lets the article keep its tab. */
    public void keep() {
        if (preview) {
            preview = false;
            PreviewTab.mark(parent, false);
            setTitleToolTip(getTitleToolTip());
            getSite().getService(Announcements.class).say(EditorTexts.Tab_kept);
        }
    }

    @Override
    public String getTitleToolTip() {
        String title = getEditorInput().getToolTipText();
        return preview
                ? NLS.bind(EditorTexts.Tab_preview, title, Commands.keys(getSite(), Ids.KEEP_TAB))
                : title;
    }

    /** Opens the bar for finding words in the article. */
    public void find() {
        shown().ifPresent(each -> each.find().open());
    }

    /** To the next place that holds the words looked for, or back with -1. */
    public void findAgain(int step) {
        shown().ifPresent(each -> each.find().again(step));
    }

    /** Marks the places that hold words by which a list is filtered; blank marks none. */
    void showHits(String words) {
        if (!words.equals(listedFor)) {
            listedFor = words;
            shown().ifPresent(each -> each.find().showHits(words));
        }
    }

    /** The words that are selected with the mouse or the keyboard, in the article's text. */
    public Optional<TextSpan> selectedText() {
        return shown().flatMap(ArticlePage::selected);
    }

    private void copy() {
        text().ifPresent(StyledText::copy);
    }

    /** What the user reads now: the article or its original. */
    private Optional<StyledText> text() {
        return shownOriginal().map(OriginalPage::text).or(() -> shown().map(ArticlePage::text));
    }

    @Override
    public void setFocus() {
        Optional<StyledText> text = text();
        if (text.isPresent()) {
            text.get().setFocus();
        } else if (parent != null) {
            parent.setFocus();
        }
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Signal.Subscription::cancel);
        getSite().getPage().removePartListener(inFront);
        super.dispose();
    }

    /** Nothing can be changed here. */
    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        monitor.done();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("an article is never saved under another name");
    }

    private Desk desk() {
        return getSite().getService(Desk.class);
    }

    private QuoteSelection selection() {
        return getSite().getService(QuoteSelection.class);
    }

    private void follow() {
        selection()
                .quote()
                .filter(quote -> quote.article() == number())
                .ifPresent(quote -> reveal(quote.quote()));
    }

    private void reveal(long quotation) {
        shown().ifPresent(each -> each.reveal(quotation));
        shownOriginal().ifPresent(each -> each.reveal(quotation));
    }
}
