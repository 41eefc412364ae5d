package org.quoin.workbench.quotes;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.ui.Ids;

/** What people do in the quote-and-source view by key or menu, from wherever they are. */
public final class SourceCommands extends AbstractHandler {

    /** Made by Eclipse. */
    public SourceCommands() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            if (window.getActivePage().showView(Ids.QUOTES) instanceof QuotesView view) {
                run(event.getCommand().getId(), view, new SpeakerActions(window, view));
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    private static void run(String command, QuotesView view, SpeakerActions speakers) {
        switch (command) {
            case Ids.NEXT_GROUPING -> view.groupByNext();
            case Ids.FILTER_QUOTES -> view.filter();
            case Ids.CHOOSE_COLUMNS -> view.chooseColumns();
            case Ids.MERGE_SPEAKERS -> speakers.merge();
            case Ids.SPLIT_SPEAKER -> speakers.split();
            case Ids.KEEP_APART -> speakers.keepApart();
            case Ids.RENAME_SPEAKER -> speakers.rename();
            case Ids.SPEAKER_TYPE -> speakers.type();
            default -> throw new IllegalArgumentException(command);
        }
    }
}
