package org.quoin.workbench.editor;

import java.util.Arrays;
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
     * @param activate whether the keyboard goes there too, and the article has a tab of its own;
     *     otherwise it takes the place of the one that was looked at before in passing
     */
    public void open(long number, boolean activate) {
        open(number, activate, "");
    }

    /**
     * Opens an article as {@link #open(long, boolean)} does, and marks the places in it for which
     * it is listed.
     *
     * @param words by which the list is filtered, separated by spaces; possibly blank
     */
    public void open(long number, boolean activate, String words) {
        entry(number)
                .flatMap(article -> open(article, activate, !activate))
                .ifPresent(editor -> editor.showHits(words));
    }

    /** Opens an article in a tab of its own, as it was left; the keyboard stays where it is. */
    public void restore(long number) {
        entry(number).ifPresent(article -> open(article, false, false));
    }

    /** Whether the project still has an article. */
    public boolean canOpen(long number) {
        return entry(number).isPresent();
    }

    private Optional<ArticleEntry> entry(long number) {
        Optional<Project> project = desk.project();
        return project.flatMap(each -> each.articles().entries(number).stream().findFirst());
    }

    private Optional<ArticleEditor> open(ArticleEntry article, boolean activate, boolean preview) {
        IEditorInput input = new ArticleInput(article.number(), article.title());
        Optional<ArticleEditor> reused =
                preview && page.findEditor(input) == null ? preview() : Optional.empty();
        if (reused.isPresent()) {
            page.reuseEditor(reused.get(), input);
            page.bringToTop(reused.get());
            return reused;
        }
        boolean isNew = page.findEditor(input) == null;
        try {
            if (page.openEditor(input, Ids.ARTICLE_EDITOR, activate)
                    instanceof ArticleEditor editor) {
                if (isNew && preview) {
                    editor.preview();
                } else if (!preview) {
                    editor.keep();
                }
                return Optional.of(editor);
            }
        } catch (PartInitException e) {
            StatusManager.getManager()
                    .handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
        return Optional.empty();
    }

    /** The tab that shows one article after the other, if there is one. */
    private Optional<ArticleEditor> preview() {
        return Arrays.stream(page.getEditorReferences())
                .map(each -> each.getEditor(false))
                .filter(ArticleEditor.class::isInstance)
                .map(ArticleEditor.class::cast)
                .filter(ArticleEditor::isPreview)
                .findFirst();
    }
}
