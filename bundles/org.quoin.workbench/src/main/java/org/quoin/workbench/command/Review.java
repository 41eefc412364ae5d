package org.quoin.workbench.command;

import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Verdict;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/** Accepts or rejects the chosen quotations, or puts them back to be looked at. */
public final class Review extends AbstractHandler {

    /** Made by Eclipse. */
    public Review() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Set<Long> chosen = window.getService(QuoteSelection.class).chosen();
        if (chosen.isEmpty()) {
            window.getService(Announcements.class).say(Texts.Review_none);
        } else {
            window.getService(Work.class).review(verdict(event.getCommand().getId()), chosen);
        }
        return null;
    }

    private static Verdict verdict(String command) {
        return switch (command) {
            case Ids.ACCEPT -> Verdict.ACCEPT;
            case Ids.REJECT -> Verdict.REJECT;
            default -> Verdict.REOPEN;
        };
    }
}
