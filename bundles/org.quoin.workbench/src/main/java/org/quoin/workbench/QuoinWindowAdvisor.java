package org.quoin.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.StatusManager;
import org.quoin.workbench.ui.Ids;

/** Sets the window up: no more around the three parts than they need. */
final class QuoinWindowAdvisor extends WorkbenchWindowAdvisor {

    QuoinWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new QuoinActionBarAdvisor(configurer);
    }

    /** The list of problems shows their number on its tab, which it can only when it is there. */
    @Override
    public void postWindowOpen() {
        try {
            getWindowConfigurer()
                    .getWindow()
                    .getActivePage()
                    .showView(Ids.PROBLEMS, null, IWorkbenchPage.VIEW_CREATE);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setTitle("Quoin");
        configurer.setInitialSize(new Point(1360, 860));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(false);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }
}
