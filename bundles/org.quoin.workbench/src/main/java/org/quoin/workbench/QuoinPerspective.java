package org.quoin.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.quoin.workbench.ui.Ids;

/** Articles on the left, the one in front beside them, its quotations below. */
public final class QuoinPerspective implements IPerspectiveFactory {

    /** Made by Eclipse. */
    public QuoinPerspective() {}

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        layout.addView(Ids.ARTICLES, IPageLayout.LEFT, 0.42f, editors);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.62f, editors);
        below.addView(Ids.QUOTES);
        below.addView(Ids.PROBLEMS);
        below.addPlaceholder(Ids.PROGRESS);
        layout.getViewLayout(Ids.ARTICLES).setCloseable(false);
        layout.getViewLayout(Ids.QUOTES).setCloseable(false);
    }
}
