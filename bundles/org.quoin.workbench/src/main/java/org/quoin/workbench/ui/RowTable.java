package org.quoin.workbench.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.quoin.workbench.model.ColumnChoice;
import org.quoin.workbench.model.Memory;
import org.quoin.workbench.model.RowSource;
import org.quoin.workbench.model.RowWindow;

/**
 * A table of many rows with a filter above it; where there is nothing to show, a line says what to
 * do instead. Only rows that are looked at are read; of a list of more than {@link RowWindow#MOST}
 * rows the widget holds a part, which moves with the user.
 *
 * @param <T> the rows
 */
public final class RowTable<T> {

    private final RowSource<T> rows;
    private final Dress<T> dress;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final Composite page;
    private final Text filter;
    private final boolean ownFilter;
    private final Composite tableArea;
    private final ColumnHeads heads;
    private final ColumnMenu columns;
    private final Table table;
    private final HeardRows heard;
    private final PartLine part;
    private final TableMessage message;
    private final List<Consumer<Set<Object>>> selectors = new ArrayList<>();
    private final List<Consumer<T>> openers = new ArrayList<>();
    private RowWindow window = RowWindow.EMPTY;
    private Set<Object> selected = Set.of();
    private boolean moving;

    /**
     * @param parent to be filled
     * @param rows what is shown
     * @param style {@link SWT#SINGLE} or {@link SWT#MULTI}
     * @param dress how rows look
     */
    public RowTable(Composite parent, RowSource<T> rows, int style, Dress<T> dress) {
        this(parent, rows, style, dress, Optional.empty());
    }

    /**
     * A table whose filter stands somewhere else, and may filter other tables too.
     *
     * @param parent to be filled
     * @param rows what is shown
     * @param style {@link SWT#SINGLE} or {@link SWT#MULTI}
     * @param dress how rows look
     * @param shared the filter; none makes one above the table
     */
    public RowTable(
            Composite parent, RowSource<T> rows, int style, Dress<T> dress, Optional<Text> shared) {
        this.rows = rows;
        this.dress = dress;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        ownFilter = shared.isEmpty();
        filter = shared.orElseGet(this::filterAbove);
        body = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(body);
        body.setLayout(stack);
        tableArea = new Composite(body, SWT.NONE);
        table =
                new Table(
                        tableArea,
                        SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | style);
        heard = new HeardRows(table, index -> fill(table.getItem(index), index));
        heads = new ColumnHeads(rows, table);
        columns = new ColumnMenu(table, heads);
        message = new TableMessage(body);
        part = new PartLine(page);
        listen();
        rows.changed().subscribe(this::update);
        rows.reread()
                .subscribe(
                        () -> {
                            table.clearAll();
                            heard.tellAll();
                        });
        update();
    }

    /**
     * Lets people choose columns, from the menu of the heads and {@link #chooseColumns}.
     *
     * @param usual what is shown until somebody chooses
     * @param memory where the choice is kept
     * @param name under which
     */
    public void keepColumns(ColumnChoice usual, Memory memory, String name) {
        columns.keep(rows.columns().size(), usual, memory, name);
    }

    /** Hears that the user sorted by a column. */
    public void onSort(Runnable listener) {
        heads.onSort(listener);
    }

    /** Shows a menu with a check for each column. */
    public void chooseColumns() {
        columns.choose();
    }

    /** Names table and filter for screen readers; the filter shows its name while it is empty. */
    public void name(String tableName, String filterName) {
        nameTable(tableName);
        Names.name(filter, filterName);
        filter.setMessage(filterName);
    }

    /** Names the table for screen readers. */
    public void nameTable(String tableName) {
        Names.name(table, tableName);
    }

    /** Lets the selection go, as if the user had. */
    public void letGo() {
        table.deselectAll();
        tell(Set.of());
    }

    /** Hears which rows the user selected, by their keys. */
    public void onSelect(Consumer<Set<Object>> listener) {
        selectors.add(listener);
    }

    /** Hears which row the user opened, by Enter or a double click. */
    public void onOpen(Consumer<T> listener) {
        openers.add(listener);
    }

    /** Hears which link of the message was followed, by its {@code href}. */
    public void onLink(Consumer<String> listener) {
        message.onLink(listener);
    }

    /**
     * What is said where there is no row.
     *
     * @param empty where there is none at all; may hold links
     * @param filtered where the filter passes none
     */
    public void say(String empty, String filtered) {
        message.texts(empty, filtered);
        message.show(rows);
    }

    /** The table itself. */
    public Table table() {
        return table;
    }

    /** The field whose words each row holds. */
    public Text filter() {
        return filter;
    }

    /** The whole, the filter included. */
    public Composite control() {
        return page;
    }

    /** Where the message stands while there is no row. */
    public Composite messageArea() {
        return message.area();
    }

    /** The keys of the selected rows, of those that the table does not hold too. */
    public Set<Object> selection() {
        return selected;
    }

    /**
     * Selects a row and scrolls to it, without telling whoever hears of the user's selections.
     *
     * @param key none lets the selection go
     */
    public void select(Optional<Object> key) {
        Set<Object> wanted = key.map(Set::of).orElse(Set.of());
        if (wanted.equals(selected)) {
            return;
        }
        int place = key.map(rows::indexOf).orElse(-1);
        selected = place < 0 ? Set.of() : wanted;
        if (place >= 0 && !window.holds(place)) {
            hold(window.around(place));
        }
        showSelection(true);
    }

    /** Opens the selected row, as Enter does. */
    public void openSelected() {
        open();
    }

    /** Selects every row, of those that the table does not hold too. */
    public void selectAll() {
        Set<Object> every = new HashSet<>(rows.size() * 2);
        for (int i = 0; i < rows.size(); i++) {
            every.add(rows.key(i));
        }
        table.selectAll();
        tell(every);
    }

    /** Puts the keyboard where the user most likely wants it. */
    public void setFocus() {
        if (stack.topControl == message.area()) {
            message.setFocus();
        } else {
            table.setFocus();
        }
    }

    private Text filterAbove() {
        Text made = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(made);
        return made;
    }

    private void listen() {
        filter.addListener(SWT.Modify, event -> rows.filter(filter.getText()));
        filter.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.ARROW_DOWN && rows.size() > 0) {
                        table.setFocus();
                        event.doit = false;
                    }
                });
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, this::selectedByUser);
        table.addListener(SWT.DefaultSelection, event -> open());
        table.addListener(SWT.KeyDown, this::jump);
        table.getVerticalBar().addListener(SWT.Selection, event -> moveOn());
    }

    private void selectedByUser(Event event) {
        Set<Object> now = new LinkedHashSet<>();
        // More rows are taken to those that are selected beyond the part that is held.
        if ((event.stateMask & (SWT.MOD1 | SWT.MOD2)) != 0) {
            now.addAll(selected);
            for (int i = 0; i < window.rows() && !now.isEmpty(); i++) {
                now.remove(rows.key(window.start() + i));
            }
        }
        for (int index : table.getSelectionIndices()) {
            if (index < window.rows()) {
                now.add(rows.key(window.start() + index));
            }
        }
        tell(now);
    }

    private void tell(Set<Object> now) {
        selected = now;
        heard.tell(now.size() == 1 ? table.getSelectionIndex() : -1);
        selectors.forEach(each -> each.accept(now));
        moveOn();
    }

    private void open() {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < window.rows()) {
            rows.get(window.start() + index)
                    .ifPresent(row -> openers.forEach(each -> each.accept(row)));
        }
    }

    /** To the ends of the list, and all of it: the widget knows only the part that it holds. */
    private void jump(Event event) {
        if (!window.isPart()) {
            return;
        }
        boolean all = event.keyCode == 'a' && event.stateMask == SWT.MOD1;
        if (all && (table.getStyle() & SWT.MULTI) != 0) {
            selectAll();
            event.doit = false;
        } else if (event.stateMask == 0
                && (event.keyCode == SWT.HOME || event.keyCode == SWT.END)) {
            int place = event.keyCode == SWT.HOME ? 0 : rows.size() - 1;
            select(Optional.of(rows.key(place)));
            tell(selected);
            event.doit = false;
        }
    }

    private void fill(TableItem item, int index) {
        // GTK asks once more for items while they are taken away, then with index -1.
        if (index < 0 || window.start() + index >= rows.size()) {
            return;
        }
        rows.get(window.start() + index).ifPresent(row -> fill(item, row));
    }

    private void fill(TableItem item, T row) {
        for (int i = 0; i < heads.count(); i++) {
            int place = i;
            item.setText(place, rows.columns().get(heads.column(i)).text().apply(row));
            // None is not set: GTK would keep room for it.
            dress.picture(row, heads.column(i)).ifPresent(picture -> item.setImage(place, picture));
        }
        item.setForeground(dress.colour(row).orElse(null));
    }

    private void update() {
        selected = rows.shown(selected);
        hold(window.of(rows.size()));
        showSelection(false);
        stack.topControl = rows.size() > 0 ? tableArea : message.area();
        heads.showOrder();
        filter.setEnabled(!ownFilter || !rows.isEmpty() || !filter.getText().isEmpty());
        message.show(rows);
        body.layout();
    }

    private void hold(RowWindow next) {
        table.setRedraw(false);
        // Taking items away one by one takes longer than all of them.
        if (next.rows() < table.getItemCount()) {
            table.removeAll();
        }
        window = next;
        table.setItemCount(next.rows());
        table.clearAll();
        table.setRedraw(true);
        heard.tellAll();
        part.show(window);
    }

    private void showSelection(boolean scroll) {
        int[] indices = new int[Math.min(selected.size(), window.rows())];
        int count = 0;
        for (int i = 0; i < window.rows() && count < indices.length; i++) {
            if (selected.contains(rows.key(window.start() + i))) {
                indices[count++] = i;
            }
        }
        int[] found = java.util.Arrays.copyOf(indices, count);
        if (scroll && count == 1) {
            table.setSelection(found);
        } else {
            table.deselectAll();
            table.select(found);
        }
    }

    /** Holds other rows when the user comes near the end of those that are held. */
    private void moveOn() {
        if (!moving && window.scrolledTo(table.getTopIndex()) != window) {
            moving = true;
            table.getDisplay().asyncExec(this::move);
        }
    }

    private void move() {
        moving = false;
        if (table.isDisposed()) {
            return;
        }
        int top = table.getTopIndex();
        RowWindow next = window.scrolledTo(top);
        int seen = window.start() + top - next.start();
        if (next != window) {
            hold(next);
            showSelection(selected.size() == 1);
            table.setTopIndex(seen);
        }
    }
}
