package org.quoin.workbench.sites;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.ui.Ids;

/** Shows the rules of sites, and among them the one for the site of the article in front. */
public final class SiteRulesCommand extends AbstractHandler {

    /** Made by Eclipse. */
    public SiteRulesCommand() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            if (HandlerUtil.getActiveWorkbenchWindowChecked(event)
                            .getActivePage()
                            .showView(Ids.SITES)
                    instanceof SitesView view) {
                view.showSiteOfArticle();
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
