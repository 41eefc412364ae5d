package org.example.quoin.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies what the view shows, where it is the active part. */
public final class CopyShares extends AbstractHandler {

    /** Made by Eclipse. */
    public CopyShares() {}

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof SharesView view) {
            view.copy();
        }
        return null;
    }
}
