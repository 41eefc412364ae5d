package org.quoin.workbench.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleEntry;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.ui.Ids;

/** Opens articles, in one page of the window. */
public final class Navigator {

    private final IWorkbenchPage page;
    private final Desk desk;

    /**
     * @param page where editors open
     */
    public Navigator(IWorkbenchPage page) {
        this.page = page;
        this.desk = page.getWorkbenchWindow().getService(Desk.class);
    }

    /**
     * Opens an article, or brings it to the front where it is open.
     *
     * @param number of an article of the project; of another one nothing happens
     * @param activate whether the keyboard goes there too
     */
    public void open(long number, boolean activate) {
        Optional<Project> project = desk.project();
        List<ArticleEntry> found =
                project.map(each -> each.articles().entries(number)).orElse(List.of());
        for (ArticleEntry article : found) {
            IEditorInput input = new ArticleInput(number, article.title());
            try {
                page.openEditor(input, Ids.ARTICLE_EDITOR, activate);
            } catch (PartInitException e) {
                StatusManager.getManager()
                        .handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
            }
        }
    }
}
