package org.quoin.workbench.command;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/**
 * Selects the next quotation of the article in front, or the one before, or the next that nobody
 * has looked at.
 */
public final class GoToQuote extends AbstractHandler {

    /** Made by Eclipse. */
    public GoToQuote() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        QuoteSelection selection = window.getService(QuoteSelection.class);
        String command = event.getCommand().getId();
        wanted(selection, command)
                .ifPresentOrElse(
                        selection::select,
                        () -> window.getService(Announcements.class).say(why(selection, command)));
        return null;
    }

    private static Optional<QuoteRef> wanted(QuoteSelection selection, String command) {
        return switch (command) {
            case Ids.NEXT_QUOTE -> selection.neighbour(1);
            case Ids.PREVIOUS_QUOTE -> selection.neighbour(-1);
            default -> selection.nextToReview();
        };
    }

    private static String why(QuoteSelection selection, String command) {
        if (selection.article().isEmpty()) {
            return Texts.Editor_noArticle;
        }
        if (selection.quotations().isEmpty()) {
            return Texts.Quotes_none;
        }
        return switch (command) {
            case Ids.NEXT_QUOTE -> Texts.Editor_lastQuote;
            case Ids.PREVIOUS_QUOTE -> Texts.Editor_firstQuote;
            default -> Texts.Review_noMore;
        };
    }
}
