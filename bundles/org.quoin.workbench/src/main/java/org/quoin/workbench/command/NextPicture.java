package org.quoin.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.pictures.PicturesView;
import org.quoin.workbench.ui.Ids;

/** Shows the next of the pictures; the first time, the one that was shown last. */
public final class NextPicture extends AbstractHandler {

    /** Made by Eclipse. */
    public NextPicture() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        boolean wasSeen =
                page.findView(Ids.PICTURES) instanceof PicturesView view
                        && page.isPartVisible(view);
        try {
            if (page.showView(Ids.PICTURES) instanceof PicturesView shown && wasSeen) {
                shown.next();
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
