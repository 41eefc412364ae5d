package org.quoin.workbench.command;

import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.Draft;
import org.quoin.workbench.articles.ArticlesView;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.CurrentDraft;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/**
 * Asks for a file name, in any form that an exporter is contributed for, and writes a briefing: the
 * one that is being put together, if anything stands in it; else of the articles selected in the
 * list where there are several, or of all. From the list itself several selected articles are what
 * is meant.
 */
public final class ExportBriefing extends AbstractHandler {

    /** Made by Eclipse. */
    public ExportBriefing() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Set<Long> articles = articles(window);
        boolean fromList =
                !articles.isEmpty() && HandlerUtil.getActivePart(event) instanceof ArticlesView;
        Work work = window.getService(Work.class);
        Optional<Draft> draft = fromList ? Optional.empty() : draft(window);
        if (draft.isPresent()) {
            String name = draft.get().name();
            new BriefingForms()
                    .ask(window.getShell(), NLS.bind(Texts.Briefing_askDraft, name), fileName(name))
                    .ifPresent(file -> work.writeDraft(draft.get().number(), file));
        } else {
            new BriefingForms()
                    .ask(window.getShell(), Texts.Briefing_ask, Texts.Briefing_fileName)
                    .ifPresent(file -> work.writeBriefing(articles, file));
        }
        return null;
    }

    /** The briefing that is being put together, if anything stands in it. */
    private static Optional<Draft> draft(IWorkbenchWindow window) {
        return window.getService(Desk.class)
                .project()
                .flatMap(project -> window.getService(CurrentDraft.class).of(project))
                .filter(each -> each.items() > 0);
    }

    /** Without what no file's name may hold on some system. */
    private static String fileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    /** None for all. */
    private static Set<Long> articles(IWorkbenchWindow window) {
        return window.getActivePage().findView(Ids.ARTICLES) instanceof ArticlesView view
                        && view.selected().size() > 1
                ? view.selected()
                : Set.of();
    }
}
