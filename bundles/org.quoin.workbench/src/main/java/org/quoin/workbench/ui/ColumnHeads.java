package org.quoin.workbench.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.quoin.workbench.model.Column;
import org.quoin.workbench.model.ColumnChoice;
import org.quoin.workbench.model.RowSource;

/**
 * The heads of a table's columns: those that somebody chose, in his order. Columns whose width he
 * drew keep it, the others share what is left by their weights.
 */
final class ColumnHeads {

    /** Beside a cell's text: its picture, its borders and the arrow of a sorted column. */
    private static final int AROUND_TEXT = 18;

    private final RowSource<?> rows;
    private final Table table;
    private final Composite area;
    private final List<Consumer<ColumnChoice>> listeners = new ArrayList<>();
    private final List<Runnable> sorters = new ArrayList<>();
    private ColumnChoice usual;
    private ColumnChoice choice;
    private int[] given = {};
    private boolean laying;

    /**
     * @param rows whose columns are shown
     * @param table the only control of its parent, which lays it out
     */
    ColumnHeads(RowSource<?> rows, Table table) {
        this.rows = rows;
        this.table = table;
        this.area = table.getParent();
        int[] every = new int[rows.columns().size()];
        Arrays.setAll(every, each -> each);
        usual = ColumnChoice.of(every);
        choice = usual;
        area.addListener(SWT.Resize, event -> layOut());
        table.setHeaderVisible(true);
        make();
    }

    /** What is shown until somebody chooses. */
    void usual(ColumnChoice columns) {
        usual = columns;
        show(columns);
    }

    /** Hears of each choice, and of each width that is drawn. */
    void onChoice(Consumer<ColumnChoice> listener) {
        listeners.add(listener);
    }

    /** Hears that somebody sorted by a column. */
    void onSort(Runnable listener) {
        sorters.add(listener);
    }

    /** Shows certain columns, without telling anybody. */
    void show(ColumnChoice columns) {
        if (!columns.equals(current())) {
            choice = columns;
            make();
            table.clearAll();
        }
    }

    /** The place among all columns of what a place of the table shows. */
    int column(int place) {
        return choice.shown().get(place).column();
    }

    /** How many are shown. */
    int count() {
        return choice.shown().size();
    }

    /** Marks the column by which the rows are sorted. */
    void showOrder() {
        OptionalInt by = rows.sortedBy();
        table.setSortColumn(null);
        table.setSortDirection(SWT.NONE);
        for (int place = 0; place < count(); place++) {
            if (by.isPresent() && column(place) == by.getAsInt()) {
                table.setSortColumn(table.getColumn(place));
                table.setSortDirection(rows.isDescending() ? SWT.DOWN : SWT.UP);
            }
        }
    }

    /** A menu with a check for each column. */
    void fill(Menu menu, String reset) {
        for (int i = 0; i < rows.columns().size(); i++) {
            int column = i;
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(rows.columns().get(i).name());
            item.setSelection(choice.shows(i));
            item.addListener(SWT.Selection, event -> choose(current().toggled(column)));
        }
        MenuItem line = new MenuItem(menu, SWT.SEPARATOR);
        line.setEnabled(false);
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(reset);
        item.addListener(SWT.Selection, event -> choose(usual));
    }

    private void choose(ColumnChoice columns) {
        show(columns);
        listeners.forEach(each -> each.accept(columns));
    }

    private void make() {
        laying = true;
        table.setRedraw(false);
        for (TableColumn each : table.getColumns()) {
            each.dispose();
        }
        for (int place = 0; place < count(); place++) {
            Column<?> column = rows.columns().get(column(place));
            TableColumn head = new TableColumn(table, SWT.NONE);
            head.setText(column.name());
            head.setMoveable(true);
            int number = column(place);
            head.addListener(SWT.Selection, event -> sort(number));
            head.addListener(SWT.Resize, event -> drawn());
            head.addListener(SWT.Move, event -> moved());
        }
        table.setRedraw(true);
        laying = false;
        given = new int[count()];
        layOut();
        showOrder();
    }

    private void sort(int column) {
        if (rows.columns().get(column).sorts()) {
            rows.toggleOrder(column);
            showOrder();
            sorters.forEach(Runnable::run);
        }
    }

    private void layOut() {
        int width = area.getClientArea().width;
        table.setBounds(area.getClientArea());
        if (width <= 0) {
            return;
        }
        int border = table.getBorderWidth() * 2;
        int bar =
                table.getVerticalBar() != null && table.getVerticalBar().isVisible()
                        ? table.getVerticalBar().getSize().x
                        : 0;
        given = widths(Math.max(0, width - border - bar));
        laying = true;
        for (int place = 0; place < given.length; place++) {
            if (table.getColumn(place).getWidth() != given[place]) {
                table.getColumn(place).setWidth(given[place]);
            }
        }
        laying = false;
    }

    /**
     * By their weights; those that would be too narrow so get what they need, before the others.
     */
    private int[] widths(int room) {
        int[] widths = new int[count()];
        boolean[] fixed = new boolean[widths.length];
        int left = room;
        int weights = 0;
        for (int place = 0; place < widths.length; place++) {
            OptionalInt drawn = choice.shown().get(place).width();
            fixed[place] = drawn.isPresent();
            widths[place] = drawn.isPresent() ? drawn.getAsInt() : leastWidth(place);
            left -= fixed[place] ? widths[place] : 0;
            weights += fixed[place] ? 0 : weight(place);
        }
        boolean again = true;
        while (again) {
            again = false;
            for (int place = 0; place < widths.length; place++) {
                if (!fixed[place] && (long) left * weight(place) < (long) widths[place] * weights) {
                    fixed[place] = true;
                    left -= widths[place];
                    weights -= weight(place);
                    again = true;
                }
            }
        }
        for (int place = 0; place < widths.length; place++) {
            if (!fixed[place]) {
                widths[place] = (int) ((long) left * weight(place) / weights);
                left -= widths[place];
                weights -= weight(place);
            }
        }
        return widths;
    }

    private int weight(int place) {
        return Math.max(1, rows.columns().get(column(place)).width());
    }

    private int leastWidth(int place) {
        Column<?> column = rows.columns().get(column(place));
        GC gc = new GC(table);
        int width = Math.max(gc.textExtent(column.name()).x, gc.textExtent(column.fits()).x);
        gc.dispose();
        return width + AROUND_TEXT;
    }

    /** GTK tells of widths later, and of those that were set here too; the last takes the rest. */
    private void drawn() {
        if (laying || given.length != table.getColumnCount()) {
            return;
        }
        int[] order = table.getColumnOrder();
        List<ColumnChoice.Shown> next = new ArrayList<>(choice.shown());
        for (int place = 0; place < given.length; place++) {
            int width = table.getColumn(place).getWidth();
            boolean isLast = order[order.length - 1] == place;
            if (width != given[place] && width > 0 && !isLast) {
                given[place] = width;
                next.set(place, new ColumnChoice.Shown(column(place), OptionalInt.of(width)));
            }
        }
        tell(new ColumnChoice(next));
    }

    private void moved() {
        if (!laying && given.length == table.getColumnCount()) {
            ColumnChoice now = current();
            listeners.forEach(each -> each.accept(now));
        }
    }

    /** The choice, in the order into which the heads were dragged. */
    private ColumnChoice current() {
        if (given.length != table.getColumnCount()) {
            return choice;
        }
        List<ColumnChoice.Shown> dragged = new ArrayList<>();
        for (int place : table.getColumnOrder()) {
            dragged.add(choice.shown().get(place));
        }
        return new ColumnChoice(dragged);
    }

    private void tell(ColumnChoice next) {
        if (!next.equals(choice)) {
            choice = next;
            moved();
            area.getDisplay().asyncExec(this::layOutLater);
        }
    }

    private void layOutLater() {
        if (!area.isDisposed()) {
            layOut();
        }
    }
}
