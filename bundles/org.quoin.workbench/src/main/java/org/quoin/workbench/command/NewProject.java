package org.quoin.workbench.command;

import java.nio.file.Path;
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

/**
 * Asks where a new project is to lie and makes it. A project is a folder: its name is asked for.
 */
public final class NewProject extends AbstractHandler {

    /** Made by Eclipse. */
    public NewProject() {}

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setText(Texts.Project_askNew);
        dialog.setFileName(Texts.Project_newName);
        @Nullable String folder = dialog.open();
        if (folder != null) {
            window.getService(Work.class).create(Path.of(folder));
        }
        return null;
    }
}
