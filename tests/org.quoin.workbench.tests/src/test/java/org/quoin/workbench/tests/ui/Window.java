package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.ui.Texts;

/**
 * Finds the window's widgets and uses them as a person would; waits by running the event loop,
 * never by sleeping.
 */
final class Window {

    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Display display = window.getShell().getDisplay();

    /** A model of the workbench. */
    <T> T service(Class<T> type) {
        return window.getService(type);
    }

    IWorkbenchWindow workbenchWindow() {
        return window;
    }

    /**
     * Gives the window the keyboard, without which no control gets the focus. A window manager
     * refuses it to a window that only asks, but gives it to a new one, and back to its parent when
     * that closes.
     */
    void activate() {
        Shell shell = window.getShell();
        Shell other = new Shell(shell);
        other.open();
        until("another shell is active", () -> shell.getDisplay().getActiveShell() == other);
        other.close();
        shell.forceActive();
        until("the window is active", () -> shell.getDisplay().getActiveShell() == shell);
    }

    /** Runs the event loop until something holds. */
    void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("waited in vain until " + what);
            }
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /**
     * Runs the event loop until it has nothing more to do at once: what was opened has its size
     * then.
     */
    void settle() {
        boolean more = true;
        while (more) {
            more = display.readAndDispatch();
        }
    }

    /** Whether a project is on the desk, and the window says so. */
    boolean shows(Path project) {
        return service(Desk.class)
                        .project()
                        .filter(each -> each.folder().equals(project))
                        .isPresent()
                && window.getShell().getText().startsWith(project.getFileName().toString());
    }

    /**
     * Lays a project on the desk. The one before it is closed and backed up only afterwards, and
     * its folder may be a test's own: until all work has ended, nobody may take it away.
     */
    void open(Path project) {
        service(Work.class).open(project);
        until("the project is open: " + project, () -> shows(project));
        until("all work has ended", () -> !isAtWork());
        settle();
    }

    /** Waits until the newest step changed so many: the desk hears of it after it is stored. */
    void untilOneStepChanged(int number) {
        until(
                "the newest step changed " + number,
                () ->
                        service(Desk.class)
                                .undoable()
                                .filter(each -> each.count() == number)
                                .isPresent());
    }

    private static boolean isAtWork() {
        return Arrays.stream(Job.getJobManager().find(null))
                .filter(each -> each.getClass().getName().startsWith("org.quoin."))
                .anyMatch(each -> each.getState() != Job.SLEEPING);
    }

    /** Runs the event loop until something is there. */
    <T> T await(String what, Supplier<Optional<T>> finder) {
        until(what, () -> finder.get().isPresent());
        return finder.get().orElseThrow();
    }

    Table articles() {
        return table(Texts.Articles_title);
    }

    Table quotes() {
        return table(Texts.Quotes_speaker);
    }

    /** The list of problems, which is there from the first one on. */
    Table problems() {
        return await(
                "a list of problems", () -> find(Table.class, begins(Texts.Problems_severity)));
    }

    /** The list in front whose first column is called so, as soon as it has rows. */
    Table filled(String column) {
        return await(
                "rows are listed below " + column,
                () ->
                        find(
                                Table.class,
                                begins(column)
                                        .and(each -> each.isVisible() && each.getItemCount() > 0)));
    }

    private static Predicate<Table> begins(String column) {
        return each -> each.getColumnCount() > 0 && each.getColumn(0).getText().equals(column);
    }

    /** The text of the open article that holds some words. */
    Optional<StyledText> article(String words) {
        return find(StyledText.class, text -> text.isVisible() && text.getText().contains(words));
    }

    /** The field that filters a table. */
    Text filter(String name) {
        return find(Text.class, text -> text.getMessage().equals(name)).orElseThrow();
    }

    /** The row that shows a text in a column, or -1. */
    static int row(Table table, int column, String text) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(column).contains(text)) {
                return i;
            }
        }
        return -1;
    }

    /** Selects rows as clicks on them do. */
    void choose(Table table, int... rows) {
        table.setSelection(rows);
        notify(table, rows[rows.length - 1], SWT.Selection);
    }

    /** Opens a row as a double click on it does. */
    void open(Table table, int row) {
        table.setSelection(row);
        notify(table, row, SWT.Selection);
        notify(table, row, SWT.DefaultSelection);
    }

    /** Scrolls to a place of a text and clicks there. */
    void click(StyledText text, int offset) {
        Event event = at(text, offset);
        event.button = 1;
        event.count = 1;
        text.notifyListeners(SWT.MouseDown, event);
        text.notifyListeners(SWT.MouseUp, event);
    }

    /**
     * Scrolls to a place of a text, rests the pointer there and gives the lines of the tip that
     * shows some words. The display's own pointer may move while windows open, which ends a tip;
     * then the pointer rests once more.
     */
    List<String> toolTip(StyledText text, int offset, String words) {
        return await(
                "a tip says " + words,
                () -> {
                    boolean shown =
                            Arrays.stream(window.getShell().getShells())
                                    .anyMatch(shell -> (shell.getStyle() & SWT.TOOL) != 0);
                    if (!shown) {
                        text.notifyListeners(SWT.MouseHover, at(text, offset));
                    }
                    return toolTip(words);
                });
    }

    /** The lines of the tip that shows some words, if one does. */
    private Optional<List<String>> toolTip(String words) {
        for (Shell shell : window.getShell().getShells()) {
            List<Control> inside = new ArrayList<>();
            collect(shell, inside);
            List<String> lines =
                    inside.stream()
                            .filter(Label.class::isInstance)
                            .map(label -> ((Label) label).getText())
                            .toList();
            if (shell.isVisible() && lines.contains(words)) {
                return Optional.of(lines);
            }
        }
        return Optional.empty();
    }

    private static Event at(StyledText text, int offset) {
        text.setTopIndex(text.getLineAtOffset(offset));
        Point corner = text.getLocationAtOffset(offset);
        Event event = new Event();
        event.widget = text;
        event.display = text.getDisplay();
        event.x = corner.x + 3;
        event.y = corner.y + text.getLineHeight(offset) / 2;
        return event;
    }

    /** Runs a command. */
    void run(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError("the command failed: " + command, e);
        }
    }

    /**
     * Drops something on a control, as the platform tells of it.
     *
     * @param form of the data
     */
    static void drop(Control on, ByteArrayTransfer form, Object data) {
        Object target = on.getData(DND.DROP_TARGET_KEY);
        if (!(target instanceof DropTarget drop)) {
            throw new AssertionError("nothing can be dropped there");
        }
        TransferData type = form.getSupportedTypes()[0];
        for (int phase : new int[] {DND.DragEnter, DND.Drop}) {
            Event event = dropEvent();
            event.type = phase;
            event.widget = drop;
            set(event, "dataTypes", form.getSupportedTypes());
            set(event, "dataType", type);
            set(event, "operations", DND.DROP_COPY | DND.DROP_LINK);
            event.detail = DND.DROP_COPY;
            event.data = phase == DND.Drop ? data : null;
            drop.notifyListeners(phase, event);
        }
    }

    /** The platform's own kind of event, which nobody else can make. */
    private static Event dropEvent() {
        try {
            var made =
                    Class.forName(
                                    "org.eclipse.swt.dnd.DNDEvent",
                                    true,
                                    DropTarget.class.getClassLoader())
                            .getDeclaredConstructor();
            made.setAccessible(true);
            return (Event) made.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the platform drops in another way now", e);
        }
    }

    private static void set(Event event, String name, Object value) {
        try {
            var field = event.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(event, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the platform drops in another way now", e);
        }
    }

    private static void notify(Table table, int row, int type) {
        Event event = new Event();
        event.item = table.getItem(row);
        table.notifyListeners(type, event);
    }

    private Table table(String firstColumn) {
        return find(
                        Table.class,
                        table ->
                                table.getColumnCount() > 0
                                        && table.getColumn(0).getText().equals(firstColumn))
                .orElseThrow(() -> new AssertionError("no table begins with " + firstColumn));
    }

    <T extends Control> Optional<T> find(Class<T> type, Predicate<T> wanted) {
        List<Control> all = new ArrayList<>();
        collect(window.getShell(), all);
        return all.stream().filter(type::isInstance).map(type::cast).filter(wanted).findFirst();
    }

    private static void collect(Composite parent, List<Control> all) {
        for (Control child : parent.getChildren()) {
            all.add(child);
            if (child instanceof Composite inner) {
                collect(inner, all);
            }
        }
    }
}
