package org.quoin.workbench.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** A page of the window's own among the articles: there is nothing in it to be saved. */
public abstract class PagePart extends EditorPart {

    /** For pages. */
    protected PagePart() {}

    @Override
    public final void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        // Nothing in it can be changed.
    }

    @Override
    public final void doSaveAs() {
        // Nothing in it can be changed.
    }

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }
}
