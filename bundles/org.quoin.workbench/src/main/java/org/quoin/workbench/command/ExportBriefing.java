package org.quoin.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.articles.ArticlesView;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/**
 * Asks for a file name and writes a briefing: of the articles selected in the list where there are
 * several, else of all.
 */
public final class ExportBriefing extends AbstractHandler {

    private static final String ENDING = ".docx";

    /** Made by Eclipse. */
    public ExportBriefing() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Set<Long> articles = articles(window);
        ask(window.getShell())
                .ifPresent(file -> window.getService(Work.class).writeBriefing(articles, file));
        return null;
    }

    /**
     * Asks until there is a name that ends in .docx, as Word wants it. Not every system's dialog
     * adds the ending, and only the dialog itself asks before a file is overwritten, so that it has
     * to see the whole name.
     */
    private static Optional<Path> ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Texts.Briefing_ask);
        dialog.setFilterNames(new String[] {Texts.Briefing_word});
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        dialog.setFileName(Texts.Briefing_fileName);
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
