package org.quoin.workbench.editor;

import java.util.Optional;
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
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Session;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Texts;

/**
 * Shows one article with its quotations marked. Nothing in it can be typed over: the text is the
 * evidence. The selected quotation is selected here, and a click on a quotation selects it
 * everywhere.
 */
public final class ArticleEditor extends EditorPart {

    private @Nullable ArticlePage page;
    private @Nullable Composite parent;
    private Signal.@Nullable Subscription following;
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
        Optional<AnalysedArticle> article =
                getSite().getService(Session.class).article(articleId());
        if (article.isEmpty()) {
            new Label(made, SWT.WRAP).setText(Texts.Editor_gone);
            return;
        }
        QuoteSelection selection = selection();
        ArticlePage shown = new ArticlePage(made, article.get(), selection::select);
        page = shown;
        following = selection.changed().subscribe(() -> follow(shown, selection));
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
        if (following != null) {
            following.cancel();
        }
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

    private String articleId() {
        return ((ArticleInput) getEditorInput()).id();
    }

    private QuoteSelection selection() {
        return getSite().getService(QuoteSelection.class);
    }

    private void follow(ArticlePage shown, QuoteSelection selection) {
        selection
                .quote()
                .filter(quote -> quote.articleId().equals(articleId()))
                .ifPresent(quote -> shown.reveal(quote.number()));
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
                    && getSite().getPage().getEditorReferences().length == 0) {
                selection().showArticle(Optional.empty());
            }
        }

        private void show(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == ArticleEditor.this) {
                selection().showArticle(Optional.of(articleId()));
            }
        }
    }
}
