package org.quoin.workbench.editor;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Ids;

/** Tells the selection which article is in front. */
final class InFront implements IPartListener2 {

    private final ArticleEditor editor;
    private final Supplier<QuoteSelection> selection;

    /**
     * @param editor listened for
     * @param selection told
     */
    InFront(ArticleEditor editor, Supplier<QuoteSelection> selection) {
        this.editor = editor;
        this.selection = selection;
    }

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
        if (reference.getPart(false) == editor
                && Arrays.stream(editor.getSite().getPage().getEditorReferences())
                        .noneMatch(each -> each.getId().equals(Ids.ARTICLE_EDITOR))) {
            selection.get().showArticle(OptionalLong.empty());
        }
    }

    private void show(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == editor) {
            selection.get().showArticle(OptionalLong.of(editor.number()));
        }
    }
}
