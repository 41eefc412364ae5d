package org.quoin.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.help.KeysPage;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.welcome.WelcomePage;

/** Opens the welcome or the page of keys. */
public final class ShowPage extends AbstractHandler {

    /** Made by Eclipse. */
    public ShowPage() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (event.getCommand().getId().equals(Ids.SHOW_WELCOME)) {
            WelcomePage.open(page, true);
        } else {
            KeysPage.open(page);
        }
        return null;
    }
}
