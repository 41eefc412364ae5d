package org.quoin.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.model.QuoteSelection;

/** Lists the quotations of all articles, or again those of the one in front. */
public final class ListAllArticles extends AbstractHandler {

    /** Made by Eclipse. */
    public ListAllArticles() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        boolean before = HandlerUtil.toggleCommandState(event.getCommand());
        HandlerUtil.getActiveWorkbenchWindowChecked(event)
                .getService(QuoteSelection.class)
                .listAllArticles(!before);
        return null;
    }
}
