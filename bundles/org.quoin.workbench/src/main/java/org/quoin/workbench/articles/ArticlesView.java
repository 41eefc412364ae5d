package org.quoin.workbench.articles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Rows;
import org.quoin.workbench.model.Session;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Refresh;
import org.quoin.workbench.ui.RowTable;
import org.quoin.workbench.ui.Samples;
import org.quoin.workbench.ui.Texts;

/**
 * The articles at hand. Files and folders dropped on it are imported; Enter or a double click opens
 * an article.
 */
public final class ArticlesView extends ViewPart {

    private @Nullable RowTable<AnalysedArticle> table;
    private Signal.@Nullable Subscription subscription;
    private Signal.@Nullable Subscription following;

    /** Made by Eclipse. */
    public ArticlesView() {}

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Session session = getSite().getService(Session.class);
        QuoteSelection selection = getSite().getService(QuoteSelection.class);
        Image icon = new Icons(parent).image("article");
        RowTable<AnalysedArticle> made =
                new RowTable<>(
                        parent,
                        new Rows<>(
                                ArticleColumns.of(Locale.getDefault()),
                                each -> each.article().id()),
                        SWT.MULTI,
                        (row, column) -> column == 0 ? Optional.of(icon) : Optional.empty());
        table = made;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
        made.name(Texts.Articles_table, Texts.Articles_filter);
        made.onOpen(article -> navigator().open(article.article().id(), true));
        made.onLink(
                link ->
                        Commands.run(
                                getSite(),
                                link.equals("samples") ? Ids.OPEN_SAMPLES : Ids.IMPORT_FILES));
        ImportStrip.below(parent, Job.getJobManager());
        Work work = getSite().getService(Work.class);
        Consumer<List<String>> importing = work::importPaths;
        PathDrop.on(made.table(), importing);
        PathDrop.on(made.messageArea(), importing);
        Refresh refresh = new Refresh(parent, () -> show(made, session));
        subscription = session.articlesChanged().subscribe(refresh::request);
        following =
                selection
                        .changed()
                        .subscribe(
                                () ->
                                        selection
                                                .article()
                                                .ifPresent(article -> follow(made, article)));
        show(made, session);
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.setFocus();
        }
    }

    /** The articles selected in the list, in its order. */
    public List<AnalysedArticle> selected() {
        return table == null ? List.of() : table.selection();
    }

    @Override
    public void dispose() {
        if (subscription != null) {
            subscription.cancel();
        }
        if (following != null) {
            following.cancel();
        }
        super.dispose();
    }

    /** Several selected articles are a choice that following the editor must not undo. */
    private static void follow(RowTable<AnalysedArticle> table, AnalysedArticle article) {
        if (table.selection().size() < 2) {
            table.select(Optional.of(article));
        }
    }

    private void show(RowTable<AnalysedArticle> shown, Session session) {
        String keys = Commands.keys(getSite(), Ids.IMPORT_FILES);
        String empty = NLS.bind(Texts.Articles_empty, keys);
        if (Samples.folder().isPresent()) {
            empty = empty + "\n\n" + Texts.Articles_emptySamples;
        }
        shown.show(session.articles(), empty, Texts.Articles_noMatch);
    }

    private Navigator navigator() {
        return new Navigator(getSite().getPage());
    }
}
