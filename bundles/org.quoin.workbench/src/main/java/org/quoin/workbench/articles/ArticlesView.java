package org.quoin.workbench.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.ArticleEntry;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Dragged;
import org.quoin.workbench.model.Listing;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Dragging;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Refresh;
import org.quoin.workbench.ui.RowTable;
import org.quoin.workbench.ui.Samples;
import org.quoin.workbench.ui.Texts;

/**
 * The articles of the project. Files and folders dropped on it are imported; Enter or a double
 * click opens an article.
 */
public final class ArticlesView extends ViewPart {

    private @Nullable RowTable<ArticleEntry> table;
    private final List<Signal.Subscription> subscriptions = new ArrayList<>();

    /** Made by Eclipse. */
    public ArticlesView() {}

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Desk desk = getSite().getService(Desk.class);
        Listing<ArticleEntry> rows =
                new Listing<>(
                        ArticleColumns.of(Locale.getDefault()),
                        new ArticleRows(desk),
                        Background.jobs(Texts.Articles_table),
                        Background.foreground(parent));
        Image icon = new Icons(parent).image("article");
        RowTable<ArticleEntry> made =
                new RowTable<>(
                        parent,
                        rows,
                        SWT.MULTI,
                        (row, column) -> column == 0 ? Optional.of(icon) : Optional.empty());
        table = made;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
        made.name(Texts.Articles_table, Texts.Articles_filter);
        made.say(empty(), Texts.Articles_noMatch);
        made.onOpen(article -> navigator().open(article.number(), true));
        made.onLink(
                link ->
                        Commands.run(
                                getSite(),
                                link.equals("samples") ? Ids.OPEN_SAMPLES : Ids.IMPORT_FILES));
        ImportStrip.below(parent, Job.getJobManager());
        acceptDrops(made);
        follow(parent, desk, rows, made);
    }

    private void acceptDrops(RowTable<ArticleEntry> made) {
        Work work = getSite().getService(Work.class);
        Consumer<List<String>> importing = work::importPaths;
        Dragging.from(
                made.table(),
                () ->
                        Optional.of(
                                new Dragged(
                                        Dragged.Kind.ARTICLES,
                                        selected().stream().sorted().toList())));
        PathDrop.on(made.table(), importing);
        PathDrop.on(made.messageArea(), importing);
    }

    private void follow(
            Composite parent, Desk desk, Listing<ArticleEntry> rows, RowTable<ArticleEntry> made) {
        Refresh refresh = new Refresh(parent, rows::refresh);
        subscriptions.add(desk.changed().subscribe(refresh::request));
        Refresh restart = new Refresh(parent, rows::restart);
        subscriptions.add(desk.switched().subscribe(restart::request));
        QuoteSelection selection = getSite().getService(QuoteSelection.class);
        subscriptions.add(selection.changed().subscribe(() -> follow(made, selection)));
        // What is in front may have been chosen before it was listed.
        subscriptions.add(rows.changed().subscribe(() -> follow(made, selection)));
        rows.restart();
    }

    /** Several selected articles are a choice that following the editor must not undo. */
    private static void follow(RowTable<ArticleEntry> made, QuoteSelection selection) {
        if (selection.article().isPresent() && made.selection().size() < 2) {
            made.select(Optional.of(selection.article().getAsLong()));
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
