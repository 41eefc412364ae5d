package org.quoin.workbench.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.ui.Icons;

/**
 * Names the article that an editor shows.
 *
 * @param number of the article in the project
 * @param title shown on the editor's tab
 */
public record ArticleInput(long number, String title) implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("article").orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    @Override
    public String getName() {
        return title;
    }

    /**
     * None: what was open belongs to a project and is opened again with it, also after a crash,
     * which Eclipse's own memory does not outlive.
     */
    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return title;
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }
}
