package org.quoin.workbench.command;

import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.inspector.Corrections;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Texts;

/** Removes the chosen quotations: those made by hand go, those that were found are rejected. */
public final class RemoveQuotes extends AbstractHandler {

    /** Made by Eclipse. */
    public RemoveQuotes() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Announcements announcements = window.getService(Announcements.class);
        Set<Long> chosen = window.getService(QuoteSelection.class).chosen();
        if (chosen.isEmpty()) {
            announcements.say(Texts.Review_none);
        } else {
            new Corrections(window.getService(Work.class), announcements).remove(chosen);
        }
        return null;
    }
}
