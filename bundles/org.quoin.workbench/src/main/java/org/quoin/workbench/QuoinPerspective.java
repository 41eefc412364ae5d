package org.quoin.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.quoin.workbench.ui.Ids;

/**
 * Articles on the left, the one in front beside them, its quotations below both; on the right, from
 * top to bottom, what is known of the chosen ones.
 */
public final class QuoinPerspective implements IPerspectiveFactory {

    /** Made by Eclipse. */
    public QuoinPerspective() {}

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.76f, editors);
        right.addView(Ids.INSPECTOR);
        right.addView(Ids.BRIEFING);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.6f, editors);
        below.addView(Ids.QUOTES);
        below.addView(Ids.PICTURES);
        below.addView(Ids.PROBLEMS);
        below.addPlaceholder(Ids.PROGRESS);
        below.addPlaceholder(Ids.MERGERS);
        below.addPlaceholder(Ids.CHECK);
        below.addPlaceholder(Ids.TEMPLATE);
        below.addPlaceholder(Ids.SITES);
        below.addPlaceholder(Ids.COMPARE);
        layout.addView(Ids.ARTICLES, IPageLayout.LEFT, 0.36f, editors);
        layout.getViewLayout(Ids.ARTICLES).setCloseable(false);
        layout.getViewLayout(Ids.QUOTES).setCloseable(false);
    }
}
