package org.quoin.workbench.command;

import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.articles.ArticlesView;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.ui.Ids;

/**
 * Runs the analysers again over the selected articles where several are selected, or else over all.
 */
public final class AnalyseAgain extends AbstractHandler {

    /** Made by Eclipse. */
    public AnalyseAgain() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Set<Long> selected =
                window.getActivePage().findView(Ids.ARTICLES) instanceof ArticlesView view
                        ? view.selected()
                        : Set.of();
        window.getService(Work.class).analyseAgain(selected.size() > 1 ? selected : Set.of());
        return null;
    }
}
