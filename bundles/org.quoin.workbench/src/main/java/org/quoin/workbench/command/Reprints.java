package org.quoin.workbench.command;

import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.articles.ArticlesView;
import org.quoin.workbench.compare.CompareView;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Ids;

/**
 * Lists articles that are reprints of others, or compares two: those that are selected in the list,
 * or the one in front with the likest.
 */
public final class Reprints extends AbstractHandler {

    /** Made by Eclipse. */
    public Reprints() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IWorkbenchPage page = window.getActivePage();
        try {
            if (event.getCommand().getId().equals(Ids.COMPARE_ARTICLES)) {
                compare(window, page);
            } else if (page.showView(Ids.ARTICLES) instanceof ArticlesView view) {
                view.listReprints();
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    private static void compare(IWorkbenchWindow window, IWorkbenchPage page)
            throws PartInitException {
        Set<Long> selected =
                page.findView(Ids.ARTICLES) instanceof ArticlesView view
                        ? view.selected()
                        : Set.of();
        OptionalLong front = window.getService(QuoteSelection.class).article();
        if (selected.size() == 2) {
            long[] both = selected.stream().mapToLong(Long::longValue).sorted().toArray();
            CompareView.open(page, both[0], both[1]);
        } else if (front.isPresent()) {
            CompareView.open(page, front.getAsLong(), 0);
        } else {
            page.showView(Ids.COMPARE);
        }
    }
}
