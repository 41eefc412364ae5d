package org.quoin.workbench.command;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.workbench.articles.ArticlesView;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Session;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/**
 * Asks for a file name and writes a briefing: of the articles selected in the list where there are
 * several, else of all.
 */
public final class ExportBriefing extends AbstractHandler {

    /** Made by Eclipse. */
    public ExportBriefing() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<AnalysedArticle> articles = articles(window);
        if (articles.isEmpty()) {
            window.getService(Announcements.class).say(Texts.Briefing_noArticles);
            return null;
        }
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setText(Texts.Briefing_ask);
        dialog.setFilterNames(new String[] {Texts.Briefing_word});
        dialog.setFilterExtensions(new String[] {"*.docx"});
        dialog.setFileName(Texts.Briefing_fileName);
        dialog.setOverwrite(true);
        @Nullable String file = dialog.open();
        if (file != null) {
            window.getService(Work.class).writeBriefing(articles, Path.of(file));
        }
        return null;
    }

    private static List<AnalysedArticle> articles(IWorkbenchWindow window) {
        if (window.getActivePage().findView(Ids.ARTICLES) instanceof ArticlesView view
                && view.selected().size() > 1) {
            return view.selected();
        }
        return window.getService(Session.class).articles();
    }
}
