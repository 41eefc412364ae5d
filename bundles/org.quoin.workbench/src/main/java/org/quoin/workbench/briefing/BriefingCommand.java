package org.quoin.workbench.briefing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.ui.Ids;

/** Shows the briefing, and does with it what the command says. */
public final class BriefingCommand extends AbstractHandler {

    /** Made by Eclipse. */
    public BriefingCommand() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            if (HandlerUtil.getActiveWorkbenchWindowChecked(event)
                            .getActivePage()
                            .showView(Ids.BRIEFING)
                    instanceof BriefingView view) {
                view.run(event.getCommand().getId());
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
