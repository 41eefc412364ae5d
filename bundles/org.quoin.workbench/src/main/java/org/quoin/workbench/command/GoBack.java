package org.quoin.workbench.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Visits;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/** Shows the article or quotation that was looked at before, or goes forward again. */
public final class GoBack extends AbstractHandler {

    /** Made by Eclipse. */
    public GoBack() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        boolean back = event.getCommand().getId().equals(Ids.BACK);
        Navigator navigator = new Navigator(window.getActivePage());
        QuoteSelection selection = window.getService(QuoteSelection.class);
        boolean went =
                window.getService(Visits.class)
                        .go(
                                back ? -1 : 1,
                                navigator::canOpen,
                                visit -> show(visit, navigator, selection));
        if (!went) {
            window.getService(Announcements.class)
                    .say(back ? Texts.Visits_first : Texts.Visits_last);
        }
        return null;
    }

    private static void show(Visits.Visit visit, Navigator navigator, QuoteSelection selection) {
        navigator.open(visit.article(), false);
        visit.quote().ifPresent(quote -> selection.select(new QuoteRef(visit.article(), quote)));
    }
}
