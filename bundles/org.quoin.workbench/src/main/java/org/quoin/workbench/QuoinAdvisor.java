package org.quoin.workbench;

import java.util.List;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.ui.Ids;

/** Sets the workbench up. */
final class QuoinAdvisor extends WorkbenchAdvisor {

    private final List<String> paths;

    /**
     * @param paths imported when the window is open
     */
    QuoinAdvisor(List<String> paths) {
        this.paths = paths;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Ids.PERSPECTIVE;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
            IWorkbenchWindowConfigurer configurer) {
        return new QuoinWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        super.postStartup();
        if (!paths.isEmpty()) {
            getWorkbenchConfigurer().getWorkbench().getService(Work.class).importPaths(paths);
        }
    }
}
