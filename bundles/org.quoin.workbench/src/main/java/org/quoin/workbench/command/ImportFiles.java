package org.quoin.workbench.command;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.ui.Texts;

/** Asks for files and imports them. */
public final class ImportFiles extends AbstractHandler {

    /** Made by Eclipse. */
    public ImportFiles() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Texts.Import_files);
        dialog.setFilterNames(new String[] {Texts.Import_pages, Texts.Import_allFiles});
        dialog.setFilterExtensions(
                new String[] {"*.html;*.htm;*.xhtml;*.shtml;*.txt;*.md;*.gz", "*"});
        if (dialog.open() != null) {
            List<String> paths =
                    Arrays.stream(dialog.getFileNames())
                            .map(name -> new File(dialog.getFilterPath(), name).getPath())
                            .toList();
            window.getService(Work.class).importPaths(paths);
        }
        return null;
    }
}
