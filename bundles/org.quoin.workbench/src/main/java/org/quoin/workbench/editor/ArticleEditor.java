package org.quoin.workbench.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.OpenArticle;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Refresh;
import org.quoin.workbench.ui.Texts;

/**
 * Shows one article with its quotations marked. Nothing in it can be typed over: the text is the
 * evidence. The selected quotation is selected here, and a click on a quotation selects it
 * everywhere.
 */
public final class ArticleEditor extends EditorPart {

    private @Nullable ArticlePage page;
    private @Nullable Composite parent;
    private final List<Signal.Subscription> subscriptions = new ArrayList<>();
    private final InFront inFront = new InFront();

    /** Made by Eclipse. */
    public ArticleEditor() {}

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ArticleInput)) {
            throw new PartInitException(Texts.Editor_gone);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite made) {
        parent = made;
        Optional<OpenArticle> article = read();
        if (article.isEmpty()) {
            new Label(made, SWT.WRAP).setText(Texts.Editor_gone);
            return;
        }
        QuoteSelection selection = selection();
        ArticlePage shown = new ArticlePage(made, article.get(), selection::select, this::entry);
        page = shown;
        subscriptions.add(selection.changed().subscribe(() -> follow(shown, selection)));
        Refresh refresh = new Refresh(made, () -> update(shown));
        subscriptions.add(desk().changed().subscribe(refresh::request));
        IEditorSite site = getEditorSite();
        site.getActionBars()
                .setGlobalActionHandler(
                        ActionFactory.COPY.getId(), new TextAction(shown.text()::copy));
        site.getActionBars()
                .setGlobalActionHandler(
                        ActionFactory.SELECT_ALL.getId(), new TextAction(shown.text()::selectAll));
        site.getPage().addPartListener(inFront);
        follow(shown, selection);
    }

    /** Quotations may have changed; an article that was taken out is no longer shown. */
    private void update(ArticlePage shown) {
        desk().project()
                .flatMap(shown.article()::again)
                .ifPresentOrElse(shown::show, () -> getSite().getPage().closeEditor(this, false));
    }

    private Optional<OpenArticle> read() {
        return desk().project().flatMap(project -> OpenArticle.read(project, number()));
    }

    private Optional<QuoteRow> entry(QuoteRef quote) {
        return desk().project().stream()
                .flatMap(project -> project.quotations().entries(quote.quote()).stream())
                .map(QuoteRow::new)
                .findFirst();
    }

    @Override
    public void setFocus() {
        if (page != null) {
            page.text().setFocus();
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

    private long number() {
        return ((ArticleInput) getEditorInput()).number();
    }

    private Desk desk() {
        return getSite().getService(Desk.class);
    }

    private QuoteSelection selection() {
        return getSite().getService(QuoteSelection.class);
    }

    private void follow(ArticlePage shown, QuoteSelection selection) {
        selection
                .quote()
                .filter(quote -> quote.article() == number())
                .ifPresent(quote -> shown.reveal(quote.quote()));
    }

    /** Tells the selection which article is in front. */
    private final class InFront implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            show(reference);
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            show(reference);
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == ArticleEditor.this
                    && Arrays.stream(getSite().getPage().getEditorReferences())
                            .noneMatch(each -> each.getId().equals(Ids.ARTICLE_EDITOR))) {
                selection().showArticle(OptionalLong.empty());
            }
        }

        private void show(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == ArticleEditor.this) {
                selection().showArticle(OptionalLong.of(number()));
            }
        }
    }
}
