package org.quoin.workbench.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Rows;
import org.quoin.workbench.model.Session;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Refresh;
import org.quoin.workbench.ui.RowTable;
import org.quoin.workbench.ui.Texts;

/**
 * Who said what, in the article in front or in all articles. A selected row is shown in its
 * article, and a quotation selected there is selected here.
 */
public final class QuotesView extends ViewPart {

    private @Nullable RowTable<QuoteRow> table;
    private Signal.@Nullable Subscription following;
    private Signal.@Nullable Subscription arrivals;
    private Optional<Object> listed = Optional.empty();

    /** Made by Eclipse. */
    public QuotesView() {}

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        Session session = getSite().getService(Session.class);
        QuoteSelection selection = getSite().getService(QuoteSelection.class);
        Icons icons = new Icons(parent);
        RowTable<QuoteRow> made =
                new RowTable<>(
                        parent,
                        new Rows<>(QuoteColumns.of(Locale.getDefault()), QuoteRow::ref),
                        SWT.SINGLE,
                        (row, column) ->
                                column == QuoteColumns.KIND
                                        ? Optional.of(icons.image(row.quote().kind()))
                                        : Optional.empty());
        table = made;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
        made.name(Texts.Quotes_table, Texts.Quotes_filter);
        made.onSelect(row -> navigator().show(row.ref()));
        made.onOpen(row -> navigator().open(row.article().article().id(), true));
        made.onLink(link -> Commands.run(getSite(), Ids.ALL_ARTICLES));
        following = selection.changed().subscribe(() -> follow(made, selection));
        Refresh refresh =
                new Refresh(
                        parent,
                        () -> {
                            if (selection.allArticles()) {
                                show(made, selection);
                            }
                        });
        arrivals = session.articlesChanged().subscribe(refresh::request);
        show(made, selection);
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (following != null) {
            following.cancel();
        }
        if (arrivals != null) {
            arrivals.cancel();
        }
        super.dispose();
    }

    private void follow(RowTable<QuoteRow> shown, QuoteSelection selection) {
        if (!listed.equals(Optional.of(what(selection)))) {
            show(shown, selection);
        }
        select(shown, selection);
    }

    private static void select(RowTable<QuoteRow> shown, QuoteSelection selection) {
        Optional<QuoteRef> quote = selection.quote();
        shown.select(
                selection
                        .article()
                        .flatMap(article -> quote.map(ref -> new QuoteRow(article, ref.number()))));
    }

    /** What the list holds now, to see whether it has to be filled anew. */
    private static Object what(QuoteSelection selection) {
        return selection.allArticles()
                ? Boolean.TRUE
                : selection.article().map(each -> each.article().id());
    }

    private void show(RowTable<QuoteRow> shown, QuoteSelection selection) {
        listed = Optional.of(what(selection));
        List<QuoteRow> rows = selection.listed();
        shown.show(rows, empty(selection), Texts.Quotes_noMatch);
        select(shown, selection);
        setPartName(rows.isEmpty() ? Texts.Quotes_name : NLS.bind(Texts.Quotes_title, rows.size()));
    }

    private String empty(QuoteSelection selection) {
        if (selection.allArticles()) {
            String keys = Commands.keys(getSite(), Ids.IMPORT_FILES);
            return NLS.bind(Texts.Quotes_emptyAll, keys);
        }
        return selection.article().isEmpty() ? Texts.Quotes_empty : Texts.Quotes_none;
    }

    private Navigator navigator() {
        return new Navigator(getSite().getPage());
    }
}
