package org.quoin.workbench.check;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Asks for a briefing and shows what became of its quotations. */
public final class CheckBriefing extends AbstractHandler {

    /** Made by Eclipse. */
    public CheckBriefing() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Briefings.ask(window.getShell())
                .ifPresent(file -> CheckView.open(window.getActivePage(), file));
        return null;
    }
}
