package org.quoin.workbench.articles;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * The platform wants to know what a menu is for; the list's rows are numbers, which {@link
 * ArticlesView#selected()} gives.
 */
final class NoSelection implements ISelectionProvider {

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        // There is never another one.
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // None was taken.
    }

    @Override
    public ISelection getSelection() {
        return StructuredSelection.EMPTY;
    }

    @Override
    public void setSelection(ISelection selection) {
        // The table knows what is selected.
    }
}
