package org.quoin.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/** Selects the next quotation of the article in front, or the one before. */
public final class GoToQuote extends AbstractHandler {

    /** Made by Eclipse. */
    public GoToQuote() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        QuoteSelection selection = window.getService(QuoteSelection.class);
        boolean forward = event.getCommand().getId().equals(Ids.NEXT_QUOTE);
        selection
                .neighbour(forward ? 1 : -1)
                .ifPresentOrElse(
                        selection::select,
                        () -> window.getService(Announcements.class).say(why(selection, forward)));
        return null;
    }

    private static String why(QuoteSelection selection, boolean forward) {
        if (selection.article().isEmpty()) {
            return Texts.Editor_noArticle;
        }
        if (selection.quotations().isEmpty()) {
            return Texts.Quotes_none;
        }
        return forward ? Texts.Editor_lastQuote : Texts.Editor_firstQuote;
    }
}
