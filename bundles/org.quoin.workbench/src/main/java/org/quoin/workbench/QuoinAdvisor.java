package org.quoin.workbench;

import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.quoin.workbench.job.BriefingJob;
import org.quoin.workbench.job.ImportJob;
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

    /**
     * What an import brought until now would end with the window anyway; a briefing under way
     * leaves no half file.
     */
    @Override
    public boolean preShutdown() {
        Job.getJobManager().cancel(ImportJob.class);
        Job.getJobManager().cancel(BriefingJob.class);
        return super.preShutdown();
    }

    @Override
    public void postStartup() {
        super.postStartup();
        if (!paths.isEmpty()) {
            getWorkbenchConfigurer().getWorkbench().getService(Work.class).importPaths(paths);
        }
    }
}
