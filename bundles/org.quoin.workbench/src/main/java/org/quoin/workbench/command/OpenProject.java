package org.quoin.workbench.command;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.ui.Texts;

/** Asks for a project's folder and opens it. */
public final class OpenProject extends AbstractHandler {

    /** Made by Eclipse. */
    public OpenProject() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        DirectoryDialog dialog = new DirectoryDialog(window.getShell());
        dialog.setText(Texts.Project_askOpen);
        @Nullable String folder = dialog.open();
        if (folder != null) {
            window.getService(Work.class).open(Path.of(folder));
        }
        return null;
    }
}
