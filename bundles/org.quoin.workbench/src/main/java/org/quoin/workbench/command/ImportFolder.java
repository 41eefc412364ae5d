package org.quoin.workbench.command;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.ui.Texts;

/** Asks for a folder and imports what is in it. */
public final class ImportFolder extends AbstractHandler {

    /** Made by Eclipse. */
    public ImportFolder() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        DirectoryDialog dialog = new DirectoryDialog(window.getShell());
        dialog.setText(Texts.Import_folder);
        @Nullable String folder = dialog.open();
        if (folder != null) {
            window.getService(Work.class).importPaths(List.of(folder));
        }
        return null;
    }
}
