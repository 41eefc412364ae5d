package org.quoin.workbench.editor;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** Sets the tab of a preview in italics, as the one that the next article will take over. */
final class PreviewTab {

    private PreviewTab() {}

    /** Marks the tab that a part stands in, or no longer. */
    static void mark(@Nullable Composite part, boolean preview) {
        if (part == null || part.isDisposed()) {
            return;
        }
        Control inside = part;
        while (inside.getParent() != null && !(inside.getParent() instanceof CTabFolder)) {
            inside = inside.getParent();
        }
        if (inside.getParent() instanceof CTabFolder folder) {
            for (CTabItem item : folder.getItems()) {
                if (item.getControl() == inside) {
                    mark(item, folder, part, preview);
                }
            }
        }
    }

    private static void mark(CTabItem item, CTabFolder folder, Composite owner, boolean preview) {
        FontDescriptor italic = FontDescriptor.createFrom(folder.getFont()).withStyle(SWT.ITALIC);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), owner);
        item.setFont(preview ? fonts.create(italic) : null);
    }
}
