package org.quoin.workbench.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the window's own shows beside the articles, such as the welcome: there is one of
 * each kind.
 *
 * @param kind the id of the editor that shows it
 * @param name on its tab
 */
public record PageInput(String kind, String name) implements IEditorInput {

    /** Opens the page, or brings it to the front, and puts the keyboard there if wished. */
    public void open(IWorkbenchPage page, boolean activate) {
        try {
            page.openEditor(this, kind, activate);
        } catch (PartInitException e) {
            StatusManager.getManager()
                    .handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return name;
    }

    /** Not opened again at the next start: that shows what the project needs. */
    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> adapter) {
        return null;
    }
}
