package org.quoin.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
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
 * Asks for a file name and writes a briefing: the one that is being put together, if anything
 * stands in it; else of the articles selected in the list where there are several, or of all. From
 * the list itself several selected articles are what is meant.
 */
public final class ExportBriefing extends AbstractHandler {

    private static final String ENDING = ".docx";

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
            ask(window.getShell(), NLS.bind(Texts.Briefing_askDraft, name), fileName(name))
                    .ifPresent(file -> work.writeDraft(draft.get().number(), file));
        } else {
            ask(window.getShell(), Texts.Briefing_ask, Texts.Briefing_fileName)
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
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ENDING;
    }

    /**
     * Asks until there is a name that ends in .docx, as Word wants it. Not every system's dialog
     * adds the ending, and only the dialog itself asks before a file is overwritten, so that it has
     * to see the whole name.
     */
    private static Optional<Path> ask(Shell shell, String title, String fileName) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterNames(new String[] {Texts.Briefing_word});
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        dialog.setFileName(fileName);
        dialog.setOverwrite(true);
        @Nullable String file = dialog.open();
        while (file != null && !file.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            Path whole = Path.of(file + ENDING);
            if (Files.notExists(whole)) {
                return Optional.of(whole);
            }
            dialog.setFileName(whole.getFileName().toString());
            file = dialog.open();
        }
        return Optional.ofNullable(file).map(Path::of);
    }

    /** None for all. */
    private static Set<Long> articles(IWorkbenchWindow window) {
        return window.getActivePage().findView(Ids.ARTICLES) instanceof ArticlesView view
                        && view.selected().size() > 1
                ? view.selected()
                : Set.of();
    }
}
