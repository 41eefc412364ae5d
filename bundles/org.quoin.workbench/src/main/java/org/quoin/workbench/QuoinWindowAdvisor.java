package org.quoin.workbench;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.quoin.project.Project;
import org.quoin.workbench.articles.ArrivalDrop;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.MenuKeys;
import org.quoin.workbench.ui.Refresh;
import org.quoin.workbench.ui.TextUndo;
import org.quoin.workbench.ui.Texts;

/** Sets the window up: no more around the three parts than they need. */
final class QuoinWindowAdvisor extends WorkbenchWindowAdvisor {

    private @Nullable PlaceKeeper places;
    private Optional<Project> shown = Optional.empty();

    QuoinWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new QuoinActionBarAdvisor(configurer);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        showProblems(window);
        TextUndo.everywhere(window.getShell().getDisplay());
        PlaceKeeper keeper = new PlaceKeeper(window, window.getService(Memory.class));
        places = keeper;
        Desk desk = window.getService(Desk.class);
        Executor foreground = Background.foreground(window.getShell());
        Refresh commands = new Refresh(window.getShell(), () -> nameCommands(window));
        desk.changed().subscribe(commands::request);
        Runnable show = () -> foreground.execute(() -> show(desk, keeper, window));
        desk.switched().subscribe(show);
        // The project may have been opened before the window.
        if (desk.project().isPresent()) {
            show.run();
        }
    }

    /** Shows the project on the desk, unless that is the one that is shown. */
    private void show(Desk desk, PlaceKeeper keeper, IWorkbenchWindow window) {
        if (!desk.project().equals(shown)) {
            shown = desk.project();
            nameWindow(desk);
            keeper.restore();
            nameCommands(window);
        }
    }

    /**
     * The list of problems shows their number on its tab, which it can only when it is there: from
     * the first problem on.
     */
    private static void showProblems(IWorkbenchWindow window) {
        ProblemList problems = window.getService(ProblemList.class);
        Refresh tab = new Refresh(window.getShell(), () -> showProblems(window, problems));
        problems.changed().subscribe(tab::request);
        showProblems(window, problems);
    }

    private static void showProblems(IWorkbenchWindow window, ProblemList problems) {
        IWorkbenchPage page = window.getActivePage();
        if (page == null || problems.all().isEmpty()) {
            return;
        }
        IViewReference view = page.findViewReference(Ids.PROBLEMS);
        if (view == null || view.getView(false) == null) {
            try {
                page.showView(Ids.PROBLEMS, null, IWorkbenchPage.VIEW_CREATE);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
            }
        }
    }

    private void nameWindow(Desk desk) {
        String title =
                desk.project()
                        .map(
                                project ->
                                        NLS.bind(
                                                project.whyReadOnly().isPresent()
                                                        ? Texts.Project_titleReadOnly
                                                        : Texts.Project_title,
                                                project.folder().getFileName()))
                        .orElse("Quoin");
        // The start script leaves installed plug-ins out when it is asked to, and says so.
        getWindowConfigurer()
                .setTitle(
                        Boolean.getBoolean("quoin.safe")
                                ? NLS.bind(Texts.Project_titleSafe, title)
                                : title);
    }

    /** Menus say what would be undone. */
    private static void nameCommands(IWorkbenchWindow window) {
        ICommandService commands = window.getService(ICommandService.class);
        commands.refreshElements(Ids.UNDO, null);
        commands.refreshElements(Ids.REDO, null);
    }

    @Override
    public boolean preWindowShellClose() {
        if (places != null) {
            places.stop();
        }
        return super.preWindowShellClose();
    }

    @Override
    public void preWindowOpen() {
        // The platform has chosen its own names of keys by now.
        if (SWT.getPlatform().equals("gtk")) {
            MenuKeys.use();
        }
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setTitle("Quoin");
        configurer.setInitialSize(new Point(1360, 860));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(false);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        ArrivalDrop.onEditors(configurer);
    }
}
