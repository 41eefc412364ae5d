package org.quoin.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.QuoteFilter;
import org.quoin.workbench.inspector.InspectorTexts;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.QuoteScope;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Ids;

/**
 * Lists the quotations for which the analysers offer something else; the inspector shows what, and
 * takes the answer.
 */
public final class ReviewOffers extends AbstractHandler {

    /** Made by Eclipse. */
    public ReviewOffers() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        boolean any =
                window.getService(Desk.class)
                        .project()
                        .filter(each -> each.offers().count() > 0)
                        .isPresent();
        if (!any) {
            window.getService(Announcements.class).say(InspectorTexts.Offers_none);
            return null;
        }
        window.getService(QuoteSelection.class)
                .listOnly(
                        new QuoteScope(InspectorTexts.Offers_scope, QuoteFilter.ALL.withOffers()));
        try {
            window.getActivePage().showView(Ids.INSPECTOR);
            window.getActivePage().showView(Ids.QUOTES);
        } catch (PartInitException e) {
            throw new ExecutionException(Ids.QUOTES, e);
        }
        return null;
    }
}
