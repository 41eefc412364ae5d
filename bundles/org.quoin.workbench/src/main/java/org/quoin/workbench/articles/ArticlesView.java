package org.quoin.workbench.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.workbench.check.CheckView;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.ArticleScope;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Dragged;
import org.quoin.workbench.model.Imports;
import org.quoin.workbench.model.Listing;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.problems.ProblemsView;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Dragging;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.KeptList;
import org.quoin.workbench.ui.Refresh;
import org.quoin.workbench.ui.RowTable;
import org.quoin.workbench.ui.Samples;
import org.quoin.workbench.ui.Texts;

/**
 * The articles of the project. What is dropped or pasted here is imported; an article that is
 * passed by is previewed, Enter or a double click opens it.
 */
public final class ArticlesView extends ViewPart {

    /** Shorter than a glance, longer than the repetition of a key that is held down. */
    private static final int OPENING_MILLISECONDS = 120;

    private final Runnable opening = this::previewSelected;
    private @Nullable RowTable<ArticleRow> table;
    private final List<Signal.Subscription> subscriptions = new ArrayList<>();

    /** Lists some articles only, or all again. */
    private Consumer<Optional<ArticleScope>> lister =
            articles -> {
                throw new IllegalStateException("the view is not made");
            };

    private @Nullable Refresh recount;

    /** Made by Eclipse. */
    public ArticlesView() {}

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Desk desk = getSite().getService(Desk.class);
        ReprintCounts reprints =
                new ReprintCounts(
                        Background.oneByOne(ArticlesTexts.Reprints_job), this::countsChanged);
        ArticleRows store = new ArticleRows(desk, reprints);
        Listing<ArticleRow> rows =
                new Listing<>(
                        ArticleColumns.of(Locale.getDefault()),
                        store,
                        Background.jobs(Texts.Articles_table),
                        Background.foreground(parent));
        ArticleDress dress =
                new ArticleDress(
                        new Icons(parent).image("article"),
                        new Icons(parent).image("reprint"),
                        new ShareBars(parent));
        RowTable<ArticleRow> made = new RowTable<>(parent, rows, SWT.MULTI, dress);
        table = made;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
        made.name(Texts.Articles_table, Texts.Articles_filter);
        made.say(empty(), Texts.Articles_noMatch);
        made.keepColumns(
                ArticleColumns.USUAL, getSite().getService(Memory.class), "articles columns");
        made.onSelect(this::chosen);
        KeptList kept = new KeptList(getSite().getService(Memory.class));
        kept.sorting(made, rows, "articles sorting");
        kept.filter(made.filter(), "articles filter");
        made.onOpen(article -> navigator().open(article.number(), true, rows.wish().words()));
        made.onLink(
                link ->
                        Commands.run(
                                getSite(),
                                link.equals("samples") ? Ids.OPEN_SAMPLES : Ids.IMPORT_FILES));
        ImportStrip.below(parent, Job.getJobManager());
        summary(parent, store, rows, reprints);
        Dragging.from(
                made.table(),
                () ->
                        Optional.of(
                                new Dragged(
                                        Dragged.Kind.ARTICLES,
                                        selected().stream().sorted().toList())));
        Arrivals arrivals =
                new Arrivals(
                        getSite().getService(Work.class),
                        briefing -> CheckView.open(getSite().getPage(), briefing));
        ArrivalDrop.on(made.table(), arrivals);
        ArrivalDrop.on(made.messageArea(), arrivals);
        actions(arrivals, made);
        follow(parent, desk, rows, made);
    }

    private void summary(
            Composite parent, ArticleRows store, Listing<ArticleRow> rows, ReprintCounts reprints) {
        // The strip is told what is listed, and tells what is to be.
        ImportSummary[] strip = new ImportSummary[1];
        strip[0] =
                new ImportSummary(
                        parent,
                        getSite().getService(Imports.class),
                        new ImportedReprints(
                                getSite().getService(Desk.class),
                                Background.oneByOne(ArticlesTexts.Reprints_job),
                                Background.foreground(parent)),
                        new ImportSummary.Links() {
                            @Override
                            public void list(Optional<ArticleScope> articles) {
                                store.show(articles);
                                rows.restart();
                                strip[0].listed(articles);
                            }

                            @Override
                            public void problem(Problem first) {
                                showProblem(first);
                            }
                        });
        lister =
                articles -> {
                    store.show(articles);
                    strip[0].listed(articles);
                    rows.restart();
                };
        Refresh all =
                new Refresh(
                        parent,
                        () -> {
                            reprints.forget();
                            store.show(Optional.empty());
                            strip[0].listed(Optional.empty());
                            rows.restart();
                        });
        subscriptions.add(getSite().getService(Desk.class).switched().subscribe(all::request));
    }

    /** Called in the background. */
    private void countsChanged() {
        Refresh again = recount;
        if (again != null) {
            again.request();
        }
    }

    /** Lists those articles only that are reprints of others in the project. */
    public void listReprints() {
        Desk desk = getSite().getService(Desk.class);
        Announcements announcements = getSite().getService(Announcements.class);
        RowTable<ArticleRow> made = table;
        if (made == null) {
            return;
        }
        Executor foreground = Background.foreground(made.control());
        desk.project()
                .ifPresent(
                        project ->
                                new ReprintsJob(
                                                project,
                                                announcements,
                                                numbers -> foreground.execute(() -> list(numbers)))
                                        .schedule());
    }

    private void list(List<Long> reprints) {
        if (reprints.isEmpty()) {
            getSite().getService(Announcements.class).say(ArticlesTexts.Reprints_none);
        } else {
            lister.accept(Optional.of(new ArticleScope(ArticlesTexts.Reprints_scope, reprints)));
        }
    }

    private void showProblem(Problem problem) {
        try {
            if (getSite().getPage().showView(Ids.PROBLEMS, null, IWorkbenchPage.VIEW_ACTIVATE)
                    instanceof ProblemsView problems) {
                problems.select(problem);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }

    private void actions(Arrivals arrivals, RowTable<ArticleRow> made) {
        Runnable paste =
                () -> {
                    if (!arrivals.paste(getSite().getShell().getDisplay())) {
                        getSite().getService(Announcements.class).say(ArticlesTexts.Paste_nothing);
                    }
                };
        Runnable copy = () -> Commands.run(getSite(), Ids.COPY_CITATION);
        handle(ActionFactory.PASTE, Text::paste, paste);
        handle(ActionFactory.COPY, Text::copy, copy);
        handle(ActionFactory.DELETE, FieldFirst::delete, this::remove);
        handle(ActionFactory.SELECT_ALL, Text::selectAll, made::selectAll);
        menu(made);
    }

    private void handle(ActionFactory action, Consumer<Text> inField, Runnable inList) {
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(
                        action.getId(), new FieldFirst(action.getCommandId(), inField, inList));
    }

    /** Others add to it under the name of the view and {@code .menu}. */
    private void menu(RowTable<ArticleRow> made) {
        MenuManager menu = new MenuManager();
        menu.add(new ListAction(ArticlesTexts.Menu_open, made::openSelected));
        menu.add(new Separator("open"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new ListAction(ArticlesTexts.Menu_analyse, this::analyse));
        menu.add(new Separator("remove"));
        menu.add(new ListAction(ArticlesTexts.Menu_remove, this::remove));
        made.table().setMenu(menu.createContextMenu(made.table()));
        getSite().registerContextMenu(Ids.ARTICLES + ".menu", menu, new NoSelection());
    }

    private void remove() {
        Set<Long> articles = selected();
        if (articles.isEmpty()) {
            getSite().getService(Announcements.class).say(ArticlesTexts.Cite_none);
        } else {
            getSite().getService(Work.class).removeArticles(ArticlesTexts.Remove_job, articles);
        }
    }

    private void analyse() {
        if (!selected().isEmpty()) {
            getSite().getService(Work.class).analyseAgain(selected());
        }
    }

    private void follow(
            Composite parent, Desk desk, Listing<ArticleRow> rows, RowTable<ArticleRow> made) {
        Refresh refresh = new Refresh(parent, rows::refresh);
        recount = refresh;
        subscriptions.add(desk.changed().subscribe(refresh::request));
        QuoteSelection selection = getSite().getService(QuoteSelection.class);
        subscriptions.add(selection.changed().subscribe(() -> follow(made, selection)));
        // What is in front may have been chosen before it was listed.
        subscriptions.add(rows.changed().subscribe(() -> follow(made, selection)));
        rows.restart();
    }

    /** Several selected articles are a choice that following the editor must not undo. */
    private static void follow(RowTable<ArticleRow> made, QuoteSelection selection) {
        if (selection.article().isPresent() && made.selection().size() < 2) {
            made.select(Optional.of(selection.article().getAsLong()));
        }
    }

    /** One article is shown when whoever runs through the list with the arrow keys stops. */
    private void chosen(Set<Object> keys) {
        if (keys.size() == 1) {
            getSite().getShell().getDisplay().timerExec(OPENING_MILLISECONDS, opening);
        }
    }

    private void previewSelected() {
        if (table != null && !table.control().isDisposed() && selected().size() == 1) {
            navigator().open(selected().iterator().next(), false, table.filter().getText());
        }
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.setFocus();
        }
    }

    /** The numbers of the articles selected in the list. */
    public Set<Long> selected() {
        return table == null
                ? Set.of()
                : table.selection().stream().map(Long.class::cast).collect(Collectors.toSet());
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Signal.Subscription::cancel);
        super.dispose();
    }

    private String empty() {
        String keys = Commands.keys(getSite(), Ids.IMPORT_FILES);
        String empty = NLS.bind(Texts.Articles_empty, keys);
        return Samples.folder().isPresent() ? empty + "\n\n" + Texts.Articles_emptySamples : empty;
    }

    private Navigator navigator() {
        return new Navigator(getSite().getPage());
    }
}
