package org.quoin.workbench.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.GroupList;
import org.quoin.project.model.Grouping;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Dragged;
import org.quoin.workbench.model.Listing;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.QuoteBoard;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Dragging;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.KeptList;
import org.quoin.workbench.ui.QuotationKeys;
import org.quoin.workbench.ui.Refresh;
import org.quoin.workbench.ui.RowTable;
import org.quoin.workbench.ui.Texts;

/**
 * Who said what: sources on the left, or what else quotations are grouped by, and their quotations
 * on the right. A selected quotation is shown in its article, and one selected there is selected
 * here; several selected rows are what commands work on.
 */
public final class QuotesView extends ViewPart {

    private final QuoteBoard board = new QuoteBoard();
    private final List<Signal.Subscription> subscriptions = new ArrayList<>();
    private @Nullable Widgets widgets;

    /** What the view consists of. */
    private record Widgets(
            BoardHeader header,
            RowTable<GroupRow> groups,
            Listing<GroupRow> groupRows,
            RowTable<QuoteRow> quotes,
            Listing<QuoteRow> quoteRows,
            SpeakerForm form) {}

    /** Made by Eclipse. */
    public QuotesView() {}

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        Desk desk = getSite().getService(Desk.class);
        BoardHeader header = new BoardHeader(parent, Commands.keys(getSite(), Ids.NEXT_GROUPING));
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Icons icons = new Icons(parent);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        Listing<GroupRow> groupRows =
                new Listing<>(
                        GroupColumns.all(),
                        new GroupRows(desk, board),
                        Background.jobs(QuotesTexts.Groups_table),
                        Background.foreground(parent));
        RowTable<GroupRow> groups =
                new RowTable<>(
                        left,
                        groupRows,
                        SWT.MULTI,
                        new GroupDress(icons),
                        Optional.of(header.filter()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(groups.control());
        Listing<QuoteRow> quoteRows =
                new Listing<>(
                        QuoteColumns.all(),
                        new QuoteRows(desk, board),
                        Background.jobs(Texts.Quotes_table),
                        Background.foreground(parent));
        RowTable<QuoteRow> quotes =
                new RowTable<>(
                        sash,
                        quoteRows,
                        SWT.MULTI,
                        new QuoteDress(
                                icons,
                                parent.getDisplay()
                                        .getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND)),
                        Optional.of(header.filter()));
        sash.setWeights(32, 68);
        Widgets made =
                new Widgets(header, groups, groupRows, quotes, quoteRows, new SpeakerForm(left));
        widgets = made;
        name(made);
        restore(made, sash);
        listen(made);
        follow(parent, made, desk);
        show(made, selection());
    }

    private void name(Widgets made) {
        made.groups.nameTable(QuotesTexts.Groups_table);
        made.quotes.nameTable(Texts.Quotes_table);
        QuotationKeys.in(made.quotes.table(), getSite());
        contextMenu(made.groups, Ids.QUOTES + ".sources");
        contextMenu(made.quotes, Ids.QUOTES + ".menu");
    }

    /** Filled by whoever contributes to {@code popup:} with this id. */
    private void contextMenu(RowTable<?> table, String id) {
        MenuManager menu = new MenuManager(id, id);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(
                each ->
                        each.add(
                                new org.eclipse.jface.action.Separator(
                                        IWorkbenchActionConstants.MB_ADDITIONS)));
        table.table().setMenu(menu.createContextMenu(table.table()));
        getSite().registerContextMenu(id, menu, getSite().getSelectionProvider());
    }

    // ---- What is kept from one start to the next ----

    private void restore(Widgets made, SashForm sash) {
        Memory memory = getSite().getService(Memory.class);
        made.groups.keepColumns(GroupColumns.USUAL, memory, "sources columns");
        made.quotes.keepColumns(QuoteColumns.USUAL, memory, "quotations columns");
        memory.get("sources by")
                .flatMap(
                        name ->
                                Arrays.stream(Grouping.values())
                                        .filter(each -> each.name().equals(name))
                                        .findFirst())
                .ifPresent(board::group);
        made.header.show(board.by());
        KeptList kept = new KeptList(memory);
        kept.sorting(made.groups, made.groupRows, "sources sorting");
        kept.sorting(made.quotes, made.quoteRows, "quotations sorting");
        kept.filter(made.header.filter(), "quotations filter");
        memory.get("sources sash").ifPresent(each -> SashWeights.apply(sash, each));
        SashWeights.onChange(sash, weights -> memory.put("sources sash", weights));
    }

    // ---- What the user does ----

    private void listen(Widgets made) {
        made.header.onGroup(this::group);
        made.header.onLink(this::follow);
        made.groups.onSelect(keys -> chooseGroups(made, keys));
        made.groups.table().addListener(SWT.KeyDown, event -> letGo(made, event));
        made.groups.onLink(this::follow);
        QuoteOpening opening =
                new QuoteOpening(
                        made.quotes.control(),
                        selection(),
                        article -> navigator().open(article, false, made.quoteRows.wish().words()));
        made.quotes.onSelect(keys -> chosen(made.quoteRows, keys, opening));
        made.quotes.onOpen(
                row -> navigator().open(row.ref().article(), true, made.quoteRows.wish().words()));
        Dragging.from(
                made.quotes.table(),
                () ->
                        Optional.of(
                                new Dragged(
                                        Dragged.Kind.QUOTATIONS,
                                        made.quotes.selection().stream()
                                                .map(Long.class::cast)
                                                .sorted()
                                                .toList())));
        made.quotes.onLink(this::follow);
    }

    /** Groups by something else. */
    void group(Grouping by) {
        if (widgets != null && by != board.by()) {
            board.group(by);
            getSite().getService(Memory.class).put("sources by", by.name());
            widgets.header.show(by);
            widgets.form.close();
            widgets.groupRows.restart();
            widgets.quoteRows.again();
            sayWhat(widgets, selection());
        }
    }

    /** Groups by what comes next. */
    void groupByNext() {
        group(board.next());
    }

    /** Puts the keyboard into the filter. */
    void filter() {
        if (widgets != null) {
            widgets.header.filter().setFocus();
            widgets.header.filter().selectAll();
        }
    }

    /** Lets the user choose columns, of the groups where these have the keyboard. */
    void chooseColumns() {
        if (widgets != null) {
            boolean groups = widgets.groups.table().isFocusControl();
            (groups ? widgets.groups : widgets.quotes).chooseColumns();
        }
    }

    /** The chosen speakers of the register, as they are listed; none where others are grouped. */
    List<GroupRow> speakers() {
        if (widgets == null || board.by() != Grouping.SPEAKER) {
            return List.of();
        }
        Listing<GroupRow> rows = widgets.groupRows;
        return board.chosen().stream()
                .filter(each -> each != GroupList.NONE)
                .map(rows::indexOf)
                .filter(place -> place >= 0)
                .sorted()
                .flatMap(place -> rows.get(place).stream())
                .toList();
    }

    /** Where names are asked for. */
    Optional<SpeakerForm> form() {
        return Optional.ofNullable(widgets).map(Widgets::form);
    }

    private void follow(String link) {
        switch (link) {
            case "groups" -> widgets().groups.letGo();
            case "back" -> selection().listAllArticles(selection().allArticles());
            case "keep" -> widgets().header.filter().setText("");
            default -> Commands.run(getSite(), Ids.ALL_ARTICLES);
        }
    }

    private Widgets widgets() {
        return java.util.Objects.requireNonNull(widgets);
    }

    private void letGo(Widgets made, Event event) {
        if (event.keyCode == SWT.ESC && !board.chosen().isEmpty()) {
            made.groups.letGo();
            event.doit = false;
        }
    }

    private void chooseGroups(Widgets made, Set<Object> keys) {
        if (board.choose(numbers(keys))) {
            made.quoteRows.again();
            sayWhat(made, selection());
        }
    }

    private static Set<Long> numbers(Set<Object> keys) {
        return keys.stream().map(Long.class::cast).collect(Collectors.toSet());
    }

    private void chosen(Listing<QuoteRow> rows, Set<Object> keys, QuoteOpening opening) {
        selection().choose(numbers(keys));
        if (keys.size() == 1) {
            int place = rows.indexOf(keys.iterator().next());
            rows.get(place).ifPresent(row -> opening.show(row.ref()));
        }
    }

    // ---- What happens elsewhere ----

    private void follow(Composite parent, Widgets made, Desk desk) {
        QuoteSelection selection = selection();
        subscriptions.add(selection.changed().subscribe(() -> follow(made, selection)));
        Refresh refresh =
                new Refresh(
                        parent,
                        () -> {
                            made.groupRows.refresh();
                            made.quoteRows.refresh();
                        });
        subscriptions.add(desk.changed().subscribe(refresh::request));
        Executor foreground = Background.foreground(parent);
        subscriptions.add(
                desk.switched().subscribe(() -> foreground.execute(() -> show(made, selection))));
        subscriptions.add(made.quoteRows.changed().subscribe(() -> shown(made, selection)));
        subscriptions.add(
                made.groupRows
                        .changed()
                        .subscribe(() -> chooseGroups(made, made.groups.selection())));
    }

    private void follow(Widgets made, QuoteSelection selection) {
        if (board.listed().equals(selection.listed())) {
            select(made.quotes, selection);
        } else {
            show(made, selection);
        }
    }

    private void show(Widgets made, QuoteSelection selection) {
        board.list(selection.listed());
        made.form.close();
        made.groups.say(selection.listed().isEmpty() ? "" : QuotesTexts.Groups_none, "");
        made.quotes.say(
                ListedText.whenEmpty(selection, Commands.keys(getSite(), Ids.IMPORT_FILES)),
                QuotesTexts.Quotes_noMatch);
        sayWhat(made, selection);
        made.groupRows.restart();
        made.quoteRows.restart();
    }

    private void shown(Widgets made, QuoteSelection selection) {
        select(made.quotes, selection);
        int size = made.quoteRows.size();
        setPartName(
                size == 0
                        ? Texts.Quotes_name
                        : NLS.bind(
                                Texts.Quotes_title,
                                String.format(Locale.getDefault(), "%,d", size)));
    }

    /** Several selected rows are the user's choice here; only one is the selection of all parts. */
    private static void select(RowTable<QuoteRow> made, QuoteSelection selection) {
        if (made.selection().size() < 2) {
            made.select(selection.quote().map(QuoteRef::quote));
        }
    }

    private void sayWhat(Widgets made, QuoteSelection selection) {
        String what = ListedText.of(selection);
        int groups = board.chosen().size();
        if (groups == 0) {
            made.header.say(what);
            return;
        }
        String one =
                board.chosen().stream()
                        .findFirst()
                        .map(made.groupRows::indexOf)
                        .filter(place -> place >= 0 && groups == 1)
                        .flatMap(made.groupRows::get)
                        .map(GroupRow::name)
                        .orElseGet(() -> NLS.bind(QuotesTexts.Listed_groups, groups));
        made.header.say(NLS.bind(QuotesTexts.Listed_narrowed, what, ListedText.escaped(one)));
    }

    private QuoteSelection selection() {
        return getSite().getService(QuoteSelection.class);
    }

    private Navigator navigator() {
        return new Navigator(getSite().getPage());
    }

    @Override
    public void setFocus() {
        if (widgets != null) {
            widgets.quotes.setFocus();
        }
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Signal.Subscription::cancel);
        super.dispose();
    }
}
