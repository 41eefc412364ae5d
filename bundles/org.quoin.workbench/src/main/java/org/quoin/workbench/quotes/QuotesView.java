package org.quoin.workbench.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.QuoteFilter;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Dragged;
import org.quoin.workbench.model.Listing;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Dragging;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.QuotationKeys;
import org.quoin.workbench.ui.Refresh;
import org.quoin.workbench.ui.RowTable;
import org.quoin.workbench.ui.Texts;

/**
 * Who said what, in the article in front or in all articles. A selected row is shown in its
 * article, and a quotation selected there is selected here; several selected rows are what the
 * commands for reviewing work on.
 */
public final class QuotesView extends ViewPart {

    /** Shorter than a glance, longer than the repetition of a key that is held down. */
    private static final int OPENING_MILLISECONDS = 120;

    private final Runnable opening = this::openSelected;
    private @Nullable RowTable<QuoteRow> table;
    private final List<Signal.Subscription> subscriptions = new ArrayList<>();
    private Optional<QuoteFilter> listed = Optional.empty();

    /** Made by Eclipse. */
    public QuotesView() {}

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        Desk desk = getSite().getService(Desk.class);
        QuoteSelection selection = getSite().getService(QuoteSelection.class);
        QuoteRows store = new QuoteRows(desk);
        Listing<QuoteRow> rows =
                new Listing<>(
                        QuoteColumns.all(),
                        store,
                        Background.jobs(Texts.Quotes_table),
                        Background.foreground(parent));
        QuoteDress dress =
                new QuoteDress(
                        new Icons(parent),
                        parent.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        RowTable<QuoteRow> made = new RowTable<>(parent, rows, SWT.MULTI, dress);
        table = made;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
        made.name(Texts.Quotes_table, Texts.Quotes_filter);
        QuotationKeys.in(made.table(), getSite());
        made.onSelect(keys -> chosen(rows, keys, selection));
        made.onOpen(row -> navigator().open(row.ref().article(), true));
        Dragging.from(
                made.table(),
                () ->
                        Optional.of(
                                new Dragged(
                                        Dragged.Kind.QUOTATIONS,
                                        made.selection().stream()
                                                .map(Long.class::cast)
                                                .sorted()
                                                .toList())));
        made.onLink(link -> Commands.run(getSite(), Ids.ALL_ARTICLES));
        subscriptions.add(
                selection.changed().subscribe(() -> follow(store, rows, made, selection)));
        Refresh refresh = new Refresh(parent, rows::refresh);
        subscriptions.add(desk.changed().subscribe(refresh::request));
        Refresh restart = new Refresh(parent, rows::restart);
        subscriptions.add(desk.switched().subscribe(restart::request));
        rows.changed().subscribe(() -> shown(rows, made, selection));
        show(store, rows, made, selection);
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.setFocus();
        }
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Signal.Subscription::cancel);
        super.dispose();
    }

    private void chosen(Listing<QuoteRow> rows, Set<Object> keys, QuoteSelection selection) {
        selection.choose(keys.stream().map(Long.class::cast).collect(Collectors.toSet()));
        if (keys.size() == 1) {
            int place = rows.indexOf(keys.iterator().next());
            rows.get(place).ifPresent(row -> show(row.ref(), selection));
        }
    }

    /**
     * Selects at once, for a command may follow; an article is opened when whoever runs through the
     * list with the arrow keys stops.
     */
    private void show(QuoteRef quote, QuoteSelection selection) {
        boolean isInFront = selection.article().equals(OptionalLong.of(quote.article()));
        selection.select(quote);
        if (!isInFront) {
            getSite().getShell().getDisplay().timerExec(OPENING_MILLISECONDS, opening);
        }
    }

    private void openSelected() {
        if (table != null && !table.control().isDisposed()) {
            getSite()
                    .getService(QuoteSelection.class)
                    .quote()
                    .ifPresent(quote -> navigator().open(quote.article(), false));
        }
    }

    private void follow(
            QuoteRows store,
            Listing<QuoteRow> rows,
            RowTable<QuoteRow> made,
            QuoteSelection selection) {
        if (!listed.equals(selection.listed())) {
            show(store, rows, made, selection);
        } else {
            select(made, selection);
        }
    }

    private void show(
            QuoteRows store,
            Listing<QuoteRow> rows,
            RowTable<QuoteRow> made,
            QuoteSelection selection) {
        listed = selection.listed();
        store.show(listed);
        made.say(empty(selection), Texts.Quotes_noMatch);
        rows.restart();
    }

    private void shown(Listing<QuoteRow> rows, RowTable<QuoteRow> made, QuoteSelection selection) {
        select(made, selection);
        setPartName(
                rows.size() == 0
                        ? Texts.Quotes_name
                        : NLS.bind(Texts.Quotes_title, String.format("%,d", rows.size())));
    }

    /** Several selected rows are the user's choice here; only one is the selection of all parts. */
    private static void select(RowTable<QuoteRow> made, QuoteSelection selection) {
        if (made.selection().size() < 2) {
            made.select(selection.quote().map(QuoteRef::quote));
        }
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
