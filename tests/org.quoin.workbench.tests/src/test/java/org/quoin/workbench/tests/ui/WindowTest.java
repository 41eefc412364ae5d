package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.project.ImportRun;
import org.quoin.project.Project;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Ids;

/**
 * A test in the real window: it begins with the three views and leaves nothing open behind it. What
 * the platform logs as an error meanwhile is a defect.
 */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
abstract class WindowTest {

    final Window window = new Window();
    final Desk desk = window.service(Desk.class);
    final QuoteSelection selection = window.service(QuoteSelection.class);

    /**
     * Errors that the platform caught and logged; what the workbench itself tells people is no
     * defect.
     */
    private final List<String> defects = new CopyOnWriteArrayList<>();

    private final ILogListener log =
            (status, plugin) -> {
                if (status.getSeverity() == IStatus.ERROR
                        && !status.getPlugin().equals(Ids.BUNDLE)) {
                    defects.add(status.toString());
                }
            };

    @BeforeEach
    void showTheViews() throws PartInitException {
        Platform.addLogListener(log);
        // It is open a moment before the window shows it as it was left.
        window.until("a project is open and shown", this::isProjectShown);
        window.activate();
        IWorkbenchPage page = window.workbenchWindow().getActivePage();
        page.showView(Ids.PROBLEMS);
        page.showView(Ids.QUOTES);
        page.showView(Ids.ARTICLES);
    }

    private boolean isProjectShown() {
        return desk.project()
                .filter(
                        each ->
                                window.workbenchWindow()
                                        .getShell()
                                        .getText()
                                        .startsWith(each.folder().getFileName().toString()))
                .isPresent();
    }

    @AfterEach
    void leaveNothingOpen() {
        selection.listAllArticles(false);
        page().closeAllEditors(false);
        window.service(ProblemList.class).clear();
        window.until("no article is in front", () -> selection.article().isEmpty());
        // A project that was closed is still being backed up in its folder, which may be temporary.
        window.until("no project is being closed", () -> !window.service(Work.class).isOpening());
        window.settle();
        Platform.removeLogListener(log);
        assertEquals(List.of(), defects);
    }

    final IWorkbenchPage page() {
        return window.workbenchWindow().getActivePage();
    }

    final Project project() {
        return desk.project().orElseThrow();
    }

    final Navigator navigator() {
        return new Navigator(page());
    }

    /** Puts an article into the project; its number. */
    final long add(AnalysedArticle article) {
        try (ImportRun run = project().articles().importing("")) {
            run.add(article);
        }
        return project().articles().find(article.article().id()).orElseThrow();
    }

    /** Puts an article into the project and opens it in a tab of its own. */
    final StyledText shown(AnalysedArticle article) {
        navigator().open(add(article), true);
        return open(article.article().title());
    }

    /** The text of the article in front that holds some words, when it is there. */
    final StyledText open(String words) {
        return window.await(
                "an article with these words is open: " + words, () -> window.article(words));
    }
}
