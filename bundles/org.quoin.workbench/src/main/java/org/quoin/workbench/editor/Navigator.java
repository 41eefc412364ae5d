package org.quoin.workbench.editor;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Session;
import org.quoin.workbench.ui.Ids;

/** Opens articles and goes to quotations, in one page of the window. */
public final class Navigator {

    private final IWorkbenchPage page;
    private final Session session;
    private final QuoteSelection selection;

    /**
     * @param page where editors open
     */
    public Navigator(IWorkbenchPage page) {
        this.page = page;
        this.session = page.getWorkbenchWindow().getService(Session.class);
        this.selection = page.getWorkbenchWindow().getService(QuoteSelection.class);
    }

    /**
     * Opens an article, or brings it to the front where it is open.
     *
     * @param id of an article of the session; of another one nothing happens
     * @param activate whether the keyboard goes there too
     */
    public void open(String id, boolean activate) {
        session.article(id)
                .ifPresent(
                        article -> {
                            IEditorInput input = new ArticleInput(id, article.article().title());
                            try {
                                page.openEditor(input, Ids.ARTICLE_EDITOR, activate);
                            } catch (PartInitException e) {
                                StatusManager.getManager()
                                        .handle(
                                                e.getStatus(),
                                                StatusManager.SHOW | StatusManager.LOG);
                            }
                        });
    }

    /**
     * Selects a quotation and shows it in its article, which is opened if needed; the keyboard
     * stays.
     */
    public void show(QuoteRef quote) {
        selection.select(quote);
        open(quote.articleId(), false);
    }
}
