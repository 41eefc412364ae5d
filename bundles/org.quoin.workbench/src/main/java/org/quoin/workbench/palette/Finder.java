package org.quoin.workbench.palette;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.eclipse.ui.statushandlers.StatusManager;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;
import org.quoin.project.model.QuoteFilter;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.QuoteScope;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Ids;

/**
 * Looks in the project for what was typed into the palette, on a thread of the background, and
 * gives only the first few: whoever wants more has the views.
 */
abstract class Finder implements IQuickAccessComputerExtension {

    /** More are not read in a palette. */
    static final int MOST = 8;

    /** One letter is in everything; one Chinese character means something. */
    private static final int LEAST_LETTERS = 2;

    /** What fits what was typed, at the most {@link #MOST}. */
    abstract List<Find> find(Project project, String typed, Progress wanted);

    @Override
    public final QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
        String typed = query.strip();
        boolean tooShort =
                typed.codePoints().filter(each -> !Character.isIdeographic(each)).count()
                                == typed.length()
                        && typed.length() < LEAST_LETTERS;
        try {
            return tooShort
                    ? new QuickAccessElement[0]
                    : PlatformUI.getWorkbench()
                            .getService(Desk.class)
                            .project()
                            .map(project -> find(project, typed, new Wanted(monitor)))
                            .orElse(List.of())
                            .toArray(QuickAccessElement[]::new);
        } catch (CancellationException typedOn) {
            return new QuickAccessElement[0];
        }
    }

    @Override
    public final QuickAccessElement[] computeElements() {
        return computeElements("", new NullProgressMonitor());
    }

    @Override
    public final void resetState() {
        // Nothing is kept between two questions.
    }

    @Override
    public final boolean needsRefresh() {
        return true;
    }

    /** The window's page; there is one window. */
    static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return (window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : window)
                .getActivePage();
    }

    /** Lists these quotations and no others, and puts the keyboard there. */
    static void list(String name, QuoteFilter filter) {
        IWorkbenchPage page = page();
        page.getWorkbenchWindow()
                .getService(QuoteSelection.class)
                .listOnly(new QuoteScope(name, filter));
        try {
            page.showView(Ids.QUOTES);
        } catch (PartInitException e) {
            StatusManager.getManager()
                    .handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /**
     * Whether the answer is still waited for.
     *
     * @param monitor knows
     */
    private record Wanted(IProgressMonitor monitor) implements Progress {

        @Override
        public void report(String what, long done, long total) {
            // It is there before anybody could read how far it is.
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
