package org.quoin.workbench.filecheck;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.quoin.workbench.job.FileCheck;
import org.quoin.workbench.model.Rows;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.ButtonBar;
import org.quoin.workbench.ui.FileDrop;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.LinkText;
import org.quoin.workbench.ui.MarkedText;
import org.quoin.workbench.ui.RowTable;

/**
 * What is found in a file that the user chooses or drops: a list, and beside it all that is known
 * of what is chosen there. The file is looked through in a job, which can be stopped; a check that
 * is not over when another one begins is left.
 *
 * @param <T> what is found in a file
 * @param <R> a row of the list
 */
public abstract class FileCheckView<T, R> extends ViewPart {

    private static final int WHOLE = 100;

    private final Rows<R> rows;
    private final Wording wording;
    private Optional<FileCheck.Done<T>> shown = Optional.empty();
    private Optional<Path> file = Optional.empty();
    private @Nullable Job checking;
    private @Nullable Parts<R> parts;

    /**
     * What the view says.
     *
     * @param choose the button that asks for a file
     * @param again the button that checks it once more
     * @param table the name of the list
     * @param filter what its filter asks for
     * @param detail the name of what is beside it
     * @param empty what stands in place of the list while no file was chosen
     * @param noMatch what stands there where the filter fits nothing
     * @param running with the name of the file
     * @param progress with the name of the file, what is done, and all there is
     * @param stopped with the name of the file
     * @param share of the list in the width of the view, in hundredths
     */
    public record Wording(
            String choose,
            String again,
            String table,
            String filter,
            String detail,
            String empty,
            String noMatch,
            String running,
            String progress,
            String stopped,
            int share) {}

    /** The widgets, which are all there or none. */
    private record Parts<R>(RowTable<R> table, MarkedText detail, Link told, Button again) {}

    /**
     * @param rows of the list
     * @param wording what it says
     */
    protected FileCheckView(Rows<R> rows, Wording wording) {
        this.rows = rows;
        this.wording = wording;
    }

    /** Asks the user for a file. */
    protected abstract Optional<Path> ask();

    /** The one among files that were dropped that can be checked. */
    protected abstract Optional<Path> among(List<Path> files);

    /** Adds further buttons. */
    protected abstract void add(ButtonBar bar);

    /** Starts to look a file through. */
    protected abstract Job start(Path wanted, FileCheck.Listener<T> listener);

    /** A file was looked through; what stands above the list then, links included. */
    protected abstract String done(FileCheck.Done<T> check);

    /** A file could not be looked through; what stands above the list then, links included. */
    protected abstract String failed(FileCheck.Failed<T> check);

    /** What is listed of what was found. */
    protected abstract List<R> list(T found);

    /** What stands in place of the list where there is nothing to list, links included. */
    protected abstract String nothingListed(FileCheck.Done<T> check);

    /** The icon of a row. */
    protected abstract String icon(R row);

    /** Writes all that is known of a row. */
    protected abstract void show(R row, MarkedText detail);

    /** Writes what stands there while no row is chosen. */
    protected abstract void showNothing(MarkedText detail);

    /** A row was opened. */
    protected void opened(@SuppressWarnings("unused") R row) {
        // Not every finding leads anywhere.
    }

    /** Lets buttons be pressed that have something to do now. */
    protected abstract void enable();

    /** Shows a view of this kind and checks a file there. */
    protected static void open(IWorkbenchPage page, String view, Path file) {
        try {
            if (page.showView(view) instanceof FileCheckView<?, ?> shown) {
                shown.check(file);
            }
        } catch (PartInitException e) {
            StatusManager.getManager()
                    .handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    @Override
    public final void createPartControl(Composite parent) {
        ButtonBar bar = new ButtonBar(parent);
        bar.push(wording.choose(), this::choose);
        Button again = bar.push(wording.again(), this::again);
        add(bar);
        Link told = new Link(parent, SWT.WRAP);
        told.addListener(SWT.Selection, event -> follow(event.text));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(6, 0)
                .hint(60, SWT.DEFAULT)
                .applyTo(told);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        RowTable<R> table = table(sash);
        MarkedText detail = new MarkedText(sash, wording.detail());
        sash.setWeights(wording.share(), WHOLE - wording.share());
        parts = new Parts<>(table, detail, told, again);
        FileDrop.on(parent, files -> among(files).ifPresent(this::check));
        fill();
    }

    private RowTable<R> table(Composite parent) {
        Icons icons = new Icons(parent);
        RowTable<R> table =
                new RowTable<>(
                        parent,
                        rows,
                        SWT.SINGLE,
                        (row, column) ->
                                column == 0
                                        ? Optional.of(icons.image(icon(row)))
                                        : Optional.empty());
        table.name(wording.table(), wording.filter());
        table.onSelect(keys -> chosen());
        table.onOpen(this::opened);
        table.onLink(link -> choose());
        return table;
    }

    private void choose() {
        ask().ifPresent(this::check);
    }

    private void again() {
        file.ifPresent(this::check);
    }

    private void follow(String link) {
        Job now = checking;
        if (link.equals("stop") && now != null) {
            now.cancel();
        } else {
            again();
        }
    }

    /** Checks a file; one that is being checked is left. */
    public void check(Path wanted) {
        file = Optional.of(wanted);
        shown = Optional.empty();
        begin();
    }

    /** Looks the file through; what was found in it before stays listed meanwhile. */
    protected final void begin() {
        Parts<R> made = parts;
        if (made == null || file.isEmpty()) {
            return;
        }
        stop();
        Path wanted = file.get();
        fill();
        say(NLS.bind(wording.running(), LinkText.escaped(name(wanted))));
        Executor foreground = Background.foreground(made.table().control());
        Hearing hearing = new Hearing(foreground);
        Job job = start(wanted, hearing);
        hearing.job = job;
        checking = job;
        update();
    }

    /** Hears of one check; of one that was left nothing is shown any more. */
    private final class Hearing implements FileCheck.Listener<T> {

        private final Executor foreground;
        private @Nullable Job job;
        private long told;

        Hearing(Executor foreground) {
            this.foreground = foreground;
        }

        @Override
        public void progress(long done, long total) {
            // The window need not hear of each of ten thousand.
            long hundredth = total == 0 ? 0 : done * WHOLE / total;
            if (hundredth != told) {
                told = hundredth;
                foreground.execute(
                        () -> {
                            if (isAwaited()) {
                                progressed(done, total);
                            }
                        });
            }
        }

        @Override
        public void ended(FileCheck<T> check) {
            foreground.execute(
                    () -> {
                        if (isAwaited()) {
                            over(check);
                        }
                    });
        }

        private boolean isAwaited() {
            return checking != null && Objects.equals(job, checking);
        }
    }

    private void stop() {
        Job before = checking;
        checking = null;
        if (before != null) {
            before.cancel();
        }
    }

    private void progressed(long done, long total) {
        file.ifPresent(
                each ->
                        say(
                                NLS.bind(
                                        wording.progress(),
                                        new Object[] {LinkText.escaped(name(each)), done, total})));
    }

    private void over(FileCheck<T> check) {
        checking = null;
        if (check instanceof FileCheck.Done<T> done) {
            shown = Optional.of(done);
            say(done(done));
        } else if (check instanceof FileCheck.Failed<T> failed) {
            say(failed(failed));
        } else {
            say(NLS.bind(wording.stopped(), LinkText.escaped(name(check.file()))));
        }
        fill();
    }

    /** The name of a file, as people know it. */
    protected static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void say(String text) {
        Parts<R> made = parts;
        if (made != null) {
            made.told().setText(text);
            made.told().requestLayout();
        }
    }

    /** Lists what is to be seen of what was found; the first row is chosen. */
    protected final void fill() {
        Parts<R> made = parts;
        if (made == null) {
            return;
        }
        made.table().say(whenEmpty(), wording.noMatch());
        rows.set(shown.map(each -> list(each.found())).orElse(List.of()));
        if (made.table().selection().isEmpty() && rows.size() > 0) {
            made.table().select(Optional.of(rows.key(0)));
        }
        chosen();
    }

    private String whenEmpty() {
        // While it is read, or where it could not be, the line above says what is to be said.
        return shown.map(this::nothingListed).orElse(file.isEmpty() ? wording.empty() : "");
    }

    private void chosen() {
        Parts<R> made = parts;
        if (made != null) {
            made.detail().begin();
            row().ifPresentOrElse(
                            row -> show(row, made.detail()), () -> showNothing(made.detail()));
            made.detail().show();
            update();
        }
    }

    private void update() {
        Parts<R> made = parts;
        if (made != null) {
            made.again().setEnabled(file.isPresent() && checking == null);
            enable();
        }
    }

    /** The chosen row. */
    protected final Optional<R> row() {
        Parts<R> made = parts;
        return made == null
                ? Optional.empty()
                : made.table().selection().stream()
                        .map(rows::indexOf)
                        .filter(place -> place >= 0)
                        .findFirst()
                        .flatMap(rows::get);
    }

    /** What was found, once the file was looked through. */
    protected final Optional<FileCheck.Done<T>> shown() {
        return shown;
    }

    /** The file that was chosen last. */
    protected final Optional<Path> file() {
        return file;
    }

    /** Whether a file is being looked through. */
    protected final boolean isChecking() {
        return checking != null;
    }

    /** Runs things on the user interface's thread, as long as the view is there. */
    protected final Executor foreground() {
        return Background.foreground(
                Objects.requireNonNull(parts, "the view is made").table().control());
    }

    @Override
    public final void setFocus() {
        if (parts != null) {
            parts.table().setFocus();
        }
    }

    @Override
    public final void dispose() {
        stop();
        super.dispose();
    }
}
