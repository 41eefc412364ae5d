package org.quoin.workbench.command;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.engine.text.TextUnit;
import org.quoin.workbench.inspector.BoundaryMoves;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteEnd;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Texts;

/**
 * Moves an end of the selected quotation. Which end, by what and where to are the last words of the
 * command's id, such as {@code start.word.back}.
 */
public final class MoveBoundary extends AbstractHandler {

    /** Made by Eclipse. */
    public MoveBoundary() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        QuoteSelection selection = window.getService(QuoteSelection.class);
        Optional<QuoteRef> quotation =
                selection.quote().filter(each -> selection.chosen().size() == 1);
        String[] words = event.getCommand().getId().split("\\.");
        int last = words.length - 1;
        quotation.ifPresentOrElse(
                each ->
                        window.getService(BoundaryMoves.class)
                                .move(
                                        each,
                                        QuoteEnd.valueOf(constant(words[last - 2])),
                                        TextUnit.valueOf(constant(words[last - 1])),
                                        words[last].equals("on")),
                () -> window.getService(Announcements.class).say(Texts.Review_none));
        return null;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
