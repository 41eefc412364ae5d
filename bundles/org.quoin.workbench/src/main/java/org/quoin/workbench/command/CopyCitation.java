package org.quoin.workbench.command;

import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.articles.ArticlesView;
import org.quoin.workbench.articles.Citations;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/** Copies where the articles selected in their list stand, or the one in front. */
public final class CopyCitation extends AbstractHandler {

    /** Made by Eclipse. */
    public CopyCitation() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Set<Long> articles = articles(window);
        if (articles.isEmpty()) {
            window.getService(Announcements.class).say(Texts.Editor_noArticle);
        } else {
            new Citations(window).copy(articles);
        }
        return null;
    }

    private static Set<Long> articles(IWorkbenchWindow window) {
        Set<Long> selected =
                window.getActivePage().findView(Ids.ARTICLES) instanceof ArticlesView view
                        ? view.selected()
                        : Set.of();
        OptionalLong front = window.getService(QuoteSelection.class).article();
        return !selected.isEmpty() || front.isEmpty() ? selected : Set.of(front.getAsLong());
    }
}
