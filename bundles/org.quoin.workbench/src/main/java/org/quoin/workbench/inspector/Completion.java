package org.quoin.workbench.inspector;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.Names;

/**
 * Completes what is typed into a field: a list below it, filled in the background as the user
 * types. The arrow keys go through it, Enter or a click takes a row, Escape closes it; typing goes
 * on meanwhile.
 */
final class Completion {

    private static final int MOST_ROWS = 10;
    private static final int LEAST_WIDTH = 260;

    private final Text text;
    private final Function<String, List<Proposal>> source;
    private final Consumer<Proposal> taker;
    private final String name;
    private final Executor background;
    private final Executor foreground;
    private @Nullable Shell popup;
    private @Nullable Table table;
    private List<Proposal> proposals = List.of();

    /** Counts the questions; only the newest is worth an answer. */
    private final AtomicInteger asked = new AtomicInteger();

    private Completion(
            Field field,
            String name,
            Function<String, List<Proposal>> source,
            Consumer<Proposal> taker) {
        this.text = field.text();
        this.name = name;
        this.source = source;
        this.taker = taker;
        this.background = Background.jobs(name);
        this.foreground = Background.foreground(text);
    }

    /**
     * Completes a field from now on.
     *
     * @param field whose text is completed; it stores nothing while the list is being used
     * @param name of the list, for screen readers
     * @param source finds proposals for what was typed; called in the background
     * @param taker takes the chosen one
     */
    static void of(
            Field field,
            String name,
            Function<String, List<Proposal>> source,
            Consumer<Proposal> taker) {
        new Completion(field, name, source, taker).listen(field);
    }

    private void listen(Field field) {
        field.stayWhile(this::isUsed);
        text.addListener(SWT.Modify, event -> typed(field));
        text.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.Traverse, this::traversed);
        text.addListener(SWT.DefaultSelection, event -> close());
        text.addListener(SWT.FocusOut, event -> later(() -> left(field)));
        text.addListener(SWT.Dispose, event -> close());
        text.getShell().addListener(SWT.Move, event -> close());
    }

    /** Whether its list is open. */
    boolean isOpen() {
        return popup != null;
    }

    private void typed(Field field) {
        int question = asked.incrementAndGet();
        if (!text.isFocusControl() || !field.isTouched()) {
            close();
            return;
        }
        String words = text.getText();
        background.execute(
                () -> {
                    if (question == asked.get()) {
                        List<Proposal> found = source.apply(words);
                        foreground.execute(() -> answered(question, found));
                    }
                });
    }

    private void answered(int question, List<Proposal> found) {
        if (question == asked.get() && text.isFocusControl()) {
            proposals = found;
            if (found.isEmpty()) {
                close();
            } else {
                open();
            }
        }
    }

    private void open() {
        Table rows = table();
        rows.setRedraw(false);
        rows.removeAll();
        for (Proposal each : proposals) {
            TableItem row = new TableItem(rows, SWT.NONE);
            row.setText(0, each.text());
            row.setText(1, each.detail());
        }
        for (TableColumn column : rows.getColumns()) {
            column.pack();
        }
        rows.setRedraw(true);
        Shell shell = rows.getShell();
        int height =
                rows.getItemHeight() * Math.min(MOST_ROWS, proposals.size())
                        + 2 * rows.getBorderWidth()
                        + 4;
        Point natural = rows.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int width = Math.max(Math.max(LEAST_WIDTH, text.getSize().x), natural.x);
        Rectangle screen = text.getMonitor().getClientArea();
        Point below = text.toDisplay(0, text.getSize().y);
        int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - width));
        boolean fits = below.y + height <= screen.y + screen.height;
        int y = fits ? below.y : text.toDisplay(0, 0).y - height;
        shell.setBounds(x, y, width, height);
        shell.setVisible(true);
    }

    private Table table() {
        if (table != null) {
            return table;
        }
        Shell shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        shell.setLayout(layout);
        // All that is seen of the shell is a line around the list.
        shell.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        shell.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        Table rows = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Names.name(rows, name);
        for (int i = 0; i < 2; i++) {
            TableColumn column = new TableColumn(rows, SWT.NONE);
            column.setResizable(false);
        }
        rows.addListener(SWT.MouseUp, event -> take());
        rows.addListener(SWT.DefaultSelection, event -> take());
        popup = shell;
        table = rows;
        return rows;
    }

    private void pressed(Event event) {
        if (table == null) {
            return;
        }
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0) {
            int count = table.getItemCount();
            int at = table.getSelectionIndex();
            table.setSelection(at < 0 && step < 0 ? count - 1 : Math.floorMod(at + step, count));
            table.showSelection();
            event.doit = false;
        }
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && table.getSelectionIndex() >= 0) {
            event.doit = false;
            take();
        }
    }

    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && isOpen()) {
            event.doit = false;
            // The field, which hears of it next, must still see that this one was for the list.
            later(this::close);
        }
        boolean enters = event.detail == SWT.TRAVERSE_RETURN;
        if (enters && table != null && table.getSelectionIndex() >= 0) {
            event.doit = false;
        }
    }

    private void take() {
        if (table != null && table.getSelectionIndex() >= 0) {
            Proposal chosen = proposals.get(table.getSelectionIndex());
            close();
            taker.accept(chosen);
        }
    }

    /** Whether the user is about the list, and not done with the field. */
    private boolean isUsed() {
        return isOpen() && (text.isFocusControl() || isPointedAt());
    }

    /** A click into the list may take the focus from the field before it is heard of. */
    private boolean isPointedAt() {
        @Nullable Control focus = text.getDisplay().getFocusControl();
        return popup != null
                && popup.getBounds().contains(popup.getDisplay().getCursorLocation())
                && (focus == null || focus == table);
    }

    private void left(Field field) {
        if (!text.isDisposed() && !text.isFocusControl() && isOpen() && !isPointedAt()) {
            close();
            field.store();
        }
    }

    private void later(Runnable work) {
        text.getDisplay().asyncExec(work);
    }

    /** Closes the list; the field keeps what is typed. */
    void close() {
        asked.incrementAndGet();
        if (popup != null) {
            popup.dispose();
        }
        popup = null;
        table = null;
    }
}
