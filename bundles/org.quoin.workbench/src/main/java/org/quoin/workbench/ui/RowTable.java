package org.quoin.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.model.Column;
import org.quoin.workbench.model.Rows;

/**
 * A table of many rows with a filter above it; where there is nothing to show, a line says what to
 * do instead. The table is virtual: only rows that are looked at get their texts.
 *
 * @param <T> the rows
 */
public final class RowTable<T> {

    /** Beside a cell's text: its picture, its borders and the arrow of a sorted column. */
    private static final int AROUND_TEXT = 18;

    private final Rows<T> rows;
    private final BiFunction<T, Integer, Optional<Image>> pictures;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final Composite page;
    private final Text filter;
    private final Composite tableArea;
    private final Table table;
    private final Composite messageArea;
    private final Link message;
    private @Nullable Consumer<T> onSelect;
    private @Nullable Consumer<T> onOpen;

    /**
     * @param parent to be filled
     * @param rows what is shown
     * @param style {@link SWT#SINGLE} or {@link SWT#MULTI}
     * @param pictures the picture of a row's cell in a column, if it has one
     */
    public RowTable(
            Composite parent,
            Rows<T> rows,
            int style,
            BiFunction<T, Integer, Optional<Image>> pictures) {
        this.rows = rows;
        this.pictures = pictures;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
        body = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(body);
        body.setLayout(stack);
        tableArea = new Composite(body, SWT.NONE);
        table = new Table(tableArea, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | style);
        messageArea = new Composite(body, SWT.NONE);
        message = new Link(messageArea, SWT.WRAP);
        layOutMessage();
        makeColumns();
        listen();
    }

    /** Names table and filter for screen readers; the filter shows its name while it is empty. */
    public void name(String tableName, String filterName) {
        Names.name(table, tableName);
        Names.name(filter, filterName);
        filter.setMessage(filterName);
    }

    /** Hears which row the user selected. */
    public void onSelect(Consumer<T> listener) {
        onSelect = listener;
    }

    /** Hears which row the user opened, by Enter or a double click. */
    public void onOpen(Consumer<T> listener) {
        onOpen = listener;
    }

    /** Hears which link of the message was followed, by its {@code href}. */
    public void onLink(Consumer<String> listener) {
        message.addListener(SWT.Selection, event -> listener.accept(event.text));
    }

    /** The table itself. */
    public Table table() {
        return table;
    }

    /** The whole, the filter included. */
    public Composite control() {
        return page;
    }

    /** Where the message stands while there is no row. */
    public Composite messageArea() {
        return messageArea;
    }

    /**
     * Shows other rows; those selected stay so as far as they are still there.
     *
     * @param all every row
     * @param whenEmpty said where there is none; may hold links
     * @param whenFiltered said where the filter passes none
     */
    public void show(List<T> all, String whenEmpty, String whenFiltered) {
        List<T> selected = selection();
        rows.set(all);
        message.setText(all.isEmpty() ? whenEmpty : whenFiltered);
        update(selected);
    }

    /** The selected rows. */
    public List<T> selection() {
        List<T> selected = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            if (index < rows.size()) {
                selected.add(rows.get(index));
            }
        }
        return selected;
    }

    /**
     * Selects a row and scrolls to it, without telling whoever hears of the user's selections.
     *
     * @param row none lets the selection go
     */
    public void select(Optional<T> row) {
        int index = row.map(rows::indexOf).orElse(-1);
        if (index < 0) {
            table.deselectAll();
        } else if (table.getSelectionCount() != 1 || table.getSelectionIndex() != index) {
            table.setSelection(index);
        }
    }

    /** Puts the keyboard where the user most likely wants it. */
    public void setFocus() {
        if (stack.topControl == messageArea) {
            message.setFocus();
        } else {
            table.setFocus();
        }
    }

    private void layOutMessage() {
        GridLayoutFactory.fillDefaults().margins(24, 16).applyTo(messageArea);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .hint(360, SWT.DEFAULT)
                .applyTo(message);
        ((GridData) message.getLayoutData()).minimumWidth = 120;
    }

    private void makeColumns() {
        TableColumnLayout layout = new TableColumnLayout();
        tableArea.setLayout(layout);
        table.setHeaderVisible(true);
        for (int i = 0; i < rows.columns().size(); i++) {
            Column<T> column = rows.columns().get(i);
            TableColumn head = new TableColumn(table, SWT.NONE);
            head.setText(column.name());
            head.setMoveable(true);
            layout.setColumnData(
                    head, new ColumnWeightData(column.width(), leastWidth(column), true));
            int number = i;
            head.addListener(SWT.Selection, event -> sort(number));
        }
    }

    private int leastWidth(Column<T> column) {
        GC gc = new GC(table);
        int width = Math.max(gc.textExtent(column.name()).x, gc.textExtent(column.fits()).x);
        gc.dispose();
        return width + AROUND_TEXT;
    }

    private void listen() {
        filter.addListener(
                SWT.Modify,
                event -> {
                    List<T> selected = selection();
                    rows.filter(filter.getText());
                    update(selected);
                });
        filter.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.ARROW_DOWN && rows.size() > 0) {
                        table.setFocus();
                        event.doit = false;
                    }
                });
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(
                SWT.Selection,
                event -> {
                    Consumer<T> listener = onSelect;
                    int index = table.getSelectionIndex();
                    if (listener != null && index >= 0 && table.getSelectionCount() == 1) {
                        listener.accept(rows.get(index));
                    }
                });
        table.addListener(
                SWT.DefaultSelection,
                event -> {
                    Consumer<T> listener = onOpen;
                    int index = table.getSelectionIndex();
                    if (listener != null && index >= 0) {
                        listener.accept(rows.get(index));
                    }
                });
    }

    private void fill(TableItem item, int index) {
        // GTK asks once more for items while they are taken away, then with index -1.
        if (index < 0 || index >= rows.size()) {
            return;
        }
        T row = rows.get(index);
        for (int i = 0; i < rows.columns().size(); i++) {
            item.setText(i, rows.columns().get(i).text().apply(row));
            int column = i;
            pictures.apply(row, i).ifPresent(picture -> item.setImage(column, picture));
        }
    }

    private void sort(int column) {
        List<T> selected = selection();
        rows.toggleOrder(column);
        table.setSortColumn(
                rows.sortedBy().isPresent() ? table.getColumn(rows.sortedBy().getAsInt()) : null);
        table.setSortDirection(
                rows.sortedBy().isEmpty() ? SWT.NONE : rows.isDescending() ? SWT.DOWN : SWT.UP);
        update(selected);
    }

    private void update(List<T> selected) {
        table.setRedraw(false);
        // Taking items away one by one takes seconds where there are many.
        if (rows.size() < table.getItemCount()) {
            table.removeAll();
        }
        table.setItemCount(rows.size());
        table.clearAll();
        table.deselectAll();
        table.select(selected.stream().mapToInt(rows::indexOf).filter(i -> i >= 0).toArray());
        table.setRedraw(true);
        stack.topControl = rows.size() > 0 ? tableArea : messageArea;
        filter.setEnabled(!rows.isEmpty());
        body.layout();
        messageArea.layout();
    }
}
