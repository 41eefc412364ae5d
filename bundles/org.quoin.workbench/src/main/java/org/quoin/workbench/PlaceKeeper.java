package org.quoin.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.eclipse.core.commands.State;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleEntry;
import org.quoin.project.model.ArticleOrder;
import org.quoin.workbench.editor.ArticleInput;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.Place;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Visits;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.welcome.WelcomePage;

/**
 * Opens a project where it was left: its articles, the selected quotation, what is listed. What
 * happens is remembered at once, because a crash says no goodbye.
 */
final class PlaceKeeper {

    /** Of the articles that were open so many are opened again. */
    private static final int MOST = 12;

    /** Among so many articles one is looked for that the user can read. */
    private static final int SEEN = 200;

    private final IWorkbenchWindow window;
    private final Memory memory;
    private final Desk desk;
    private final QuoteSelection selection;
    private boolean keeping;

    PlaceKeeper(IWorkbenchWindow window, Memory memory) {
        this.window = window;
        this.memory = memory;
        this.desk = window.getService(Desk.class);
        this.selection = window.getService(QuoteSelection.class);
        selection.changed().subscribe(this::keep);
    }

    /** From now on nothing is remembered: parts of the window close with it. */
    void stop() {
        keeping = false;
    }

    /** Shows the project on the desk as it was left. */
    void restore() {
        keeping = false;
        IWorkbenchPage page = window.getActivePage();
        page.closeAllEditors(false);
        selection.clear();
        Place place =
                desk.project()
                        .map(
                                project ->
                                        memory.get(name(project))
                                                .map(Place::read)
                                                .orElseGet(() -> first(project)))
                        .orElse(Place.START);
        Navigator navigator = new Navigator(page);
        place.open().forEach(navigator::restore);
        listAll(place.allArticles());
        OptionalLong front = place.front();
        if (front.isPresent() && page.getActiveEditor() != null) {
            if (place.quote().isPresent()) {
                selection.select(new QuoteRef(front.getAsLong(), place.quote().getAsLong()));
            } else {
                selection.showArticle(front);
            }
        }
        if (desk.project().filter(each -> each.articles().count() == 0).isPresent()) {
            WelcomePage.open(page, false);
        }
        window.getService(Visits.class).begin();
        keeping = true;
        // Whoever closed everything, or never opened anything, finds it so.
        keep();
    }

    /**
     * Who opens a project for the first time sees an article of it, in his language if it has one.
     */
    private static Place first(Project project) {
        long[] listed = project.articles().list(ArticleOrder.ARRIVAL);
        List<ArticleEntry> seen =
                project.articles().entries(Arrays.copyOf(listed, Math.min(SEEN, listed.length)));
        String language = Locale.getDefault().getLanguage();
        return seen.stream()
                .filter(each -> each.language().getLanguage().equals(language))
                .findFirst()
                .or(() -> seen.stream().findFirst())
                .map(each -> new Place(List.of(each.number()), OptionalLong.empty(), false))
                .orElse(Place.START);
    }

    private void listAll(boolean all) {
        State state =
                window.getService(ICommandService.class)
                        .getCommand(Ids.ALL_ARTICLES)
                        .getState(RegistryToggleState.STATE_ID);
        state.setValue(all);
        selection.listAllArticles(all);
    }

    private void keep() {
        if (keeping) {
            desk.project().ifPresent(project -> memory.put(name(project), now().written()));
        }
    }

    private Place now() {
        List<Long> open = new ArrayList<>();
        for (IEditorReference each : window.getActivePage().getEditorReferences()) {
            try {
                if (each.getEditorInput() instanceof ArticleInput article) {
                    open.add(article.number());
                }
            } catch (PartInitException gone) {
                // An editor without its input shows nothing that could be opened again.
                continue;
            }
        }
        selection
                .article()
                .ifPresent(
                        front -> {
                            open.remove(front);
                            open.add(front);
                        });
        return new Place(
                open.subList(Math.max(0, open.size() - MOST), open.size()),
                selection.quote().isPresent()
                        ? OptionalLong.of(selection.quote().get().quote())
                        : OptionalLong.empty(),
                selection.allArticles());
    }

    private static String name(Project project) {
        return "place " + project.id();
    }
}
