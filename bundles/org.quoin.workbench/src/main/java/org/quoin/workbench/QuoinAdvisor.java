package org.quoin.workbench;

import java.nio.file.Path;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.model.ContributionComparator;
import org.eclipse.ui.model.IComparableContribution;
import org.jspecify.annotations.Nullable;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.job.BriefingJob;
import org.quoin.workbench.job.ImportJob;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Preferences;
import org.quoin.workbench.ui.Workspace;

/** Sets the workbench up. */
final class QuoinAdvisor extends WorkbenchAdvisor {

    /** In letters that every system's file names can have, whatever its locale. */
    private static final String FIRST_PROJECT = "My project";

    private final StartArguments given;
    private @Nullable Work work;
    private @Nullable Thread handover;

    /**
     * @param given the project that is opened instead of the last one, and what is imported when
     *     the window is open
     */
    QuoinAdvisor(StartArguments given) {
        this.given = given;
    }

    /**
     * Opens what somebody opens on their desktop while the workbench runs: a project, or an article
     * into the one that is open.
     *
     * @param path of a file or folder
     */
    void open(String path) {
        if (work == null) {
            return;
        }
        StartArguments opened = StartArguments.of(path);
        opened.project().ifPresent(work::open);
        if (!opened.paths().isEmpty()) {
            work.importPaths(opened.paths());
        }
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

    /** In the preferences, what is Quoin's stands first. */
    @Override
    public ContributionComparator getComparatorFor(String contributionType) {
        return new ContributionComparator() {
            @Override
            public int category(IComparableContribution contribution) {
                return contribution.getLabel().equals("Quoin") ? 0 : 1;
            }
        };
    }

    /** What an import brought until now stays; a briefing under way leaves no half file. */
    @Override
    public boolean preShutdown() {
        Job.getJobManager().cancel(ImportJob.class);
        Job.getJobManager().cancel(BriefingJob.class);
        return super.preShutdown();
    }

    /** The window is gone by now, so that nobody waits for the project's backup. */
    @Override
    public void postShutdown() {
        super.postShutdown();
        if (handover != null) {
            handover.interrupt();
        }
        try {
            if (work != null) {
                work.end();
            }
        } catch (ProjectException e) {
            Platform.getLog(QuoinAdvisor.class)
                    .log(new Status(IStatus.ERROR, Ids.BUNDLE, e.getMessage(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Beside the window's own coming up; what is there before the window is shown when it opens.
     */
    @Override
    public void preStartup() {
        super.preStartup();
        Work started = getWorkbenchConfigurer().getWorkbench().getService(Work.class);
        work = started;
        Desk desk = getWorkbenchConfigurer().getWorkbench().getService(Desk.class);
        started.openOrCreate(given.project().orElseGet(() -> lastProject(desk)));
    }

    private static Path lastProject(Desk desk) {
        return desk.recent().stream()
                .filter(each -> Preferences.is(Preferences.REOPEN))
                .filter(Project::isProject)
                .findFirst()
                .orElseGet(QuoinAdvisor::firstProject);
    }

    @Override
    public void postStartup() {
        super.postStartup();
        if (work != null && !given.paths().isEmpty()) {
            work.importPaths(given.paths());
        }
        Display display = getWorkbenchConfigurer().getWorkbench().getDisplay();
        handover =
                Handover.take(
                        Workspace.handover(), path -> display.asyncExec(() -> openInFront(path)));
    }

    private void openInFront(String path) {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        for (IWorkbenchWindow each : workbench.getWorkbenchWindows()) {
            each.getShell().setMinimized(false);
            each.getShell().forceActive();
        }
        open(path);
    }

    /** One's own in the workspace, so that files can be dropped before anything was decided. */
    private static Path firstProject() {
        return Workspace.folder().resolve(FIRST_PROJECT);
    }
}
