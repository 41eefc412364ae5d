package org.quoin.workbench.mergers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.ui.Ids;

/** Shows which sources are probably one, looked for anew. */
public final class ShowMergers extends AbstractHandler {

    /** Made by Eclipse. */
    public ShowMergers() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        @Nullable IViewPart before = page.findView(Ids.MERGERS);
        try {
            page.showView(Ids.MERGERS);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        if (before instanceof MergersView view) {
            view.search();
        }
        return null;
    }
}
