package org.quoin.workbench.check;

import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
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
import org.quoin.api.evidence.Evidence;
import org.quoin.engine.verify.EvidencePlace;
import org.quoin.project.Project;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.job.BriefingCheck;
import org.quoin.workbench.job.FileJob;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Rows;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.FileDrop;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.LinkText;
import org.quoin.workbench.ui.MarkedText;
import org.quoin.workbench.ui.RowTable;

/**
 * What became of a briefing's quotations: each finding with its place, and its words before and
 * after. The briefing is read in a job, which can be stopped.
 */
public final class CheckView extends ViewPart {

    private final Rows<CheckRow> rows =
            new Rows<>(CheckRow.columns(), Collator.getInstance()::compare, CheckRow::number);
    private final Executor looking = Background.oneByOne(CheckTexts.Button_article);
    private Optional<BriefingCheck.Done> shown = Optional.empty();
    private Optional<Path> file = Optional.empty();
    private @Nullable Job checking;
    private @Nullable Parts parts;

    /** The widgets, which are all there or none. */
    private record Parts(
            RowTable<CheckRow> table,
            CheckDetail detail,
            Link told,
            Button again,
            Button article,
            Button export,
            Button sound) {}

    /** Made by Eclipse. */
    public CheckView() {}

    /** Shows the view and checks a briefing there. */
    public static void open(IWorkbenchPage page, Path briefing) {
        try {
            if (page.showView(Ids.CHECK) instanceof CheckView view) {
                view.check(briefing);
            }
        } catch (PartInitException e) {
            StatusManager.getManager()
                    .handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(4, 4).applyTo(bar);
        button(bar, CheckTexts.Button_choose, this::choose);
        Button again = button(bar, CheckTexts.Button_again, this::again);
        Button article = button(bar, CheckTexts.Button_article, this::jump);
        Button export = button(bar, CheckTexts.Button_export, this::export);
        Button sound = new Button(bar, SWT.CHECK);
        sound.setText(CheckTexts.Button_sound);
        sound.addListener(SWT.Selection, event -> fill());
        Link told = new Link(parent, SWT.WRAP);
        told.addListener(SWT.Selection, event -> follow(event.text));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(6, 0)
                .hint(60, SWT.DEFAULT)
                .applyTo(told);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        RowTable<CheckRow> table = table(sash);
        MarkedText words = new MarkedText(sash, CheckTexts.View_detail);
        sash.setWeights(60, 40);
        parts = new Parts(table, new CheckDetail(words), told, again, article, export, sound);
        FileDrop.on(parent, this::dropped);
        fill();
    }

    private RowTable<CheckRow> table(Composite parent) {
        Icons icons = new Icons(parent);
        RowTable<CheckRow> table =
                new RowTable<>(
                        parent,
                        rows,
                        SWT.SINGLE,
                        (row, column) ->
                                column == 0
                                        ? Optional.of(icons.image(icon(row)))
                                        : Optional.empty());
        table.name(CheckTexts.View_table, CheckTexts.View_filter);
        table.onSelect(keys -> chosen());
        table.onOpen(row -> jump());
        table.onLink(link -> choose());
        return table;
    }

    private static String icon(CheckRow row) {
        return row.isSound() ? "accepted" : row.isHarmless() ? "warning" : "error";
    }

    private static Button button(Composite bar, String name, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(name);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void choose() {
        Briefings.ask(getSite().getShell()).ifPresent(this::check);
    }

    private void dropped(List<Path> files) {
        Briefings.among(files).stream().findFirst().ifPresent(this::check);
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

    /** Checks a briefing; one that is being checked is left. */
    public void check(Path briefing) {
        stop();
        file = Optional.of(briefing);
        shown = Optional.empty();
        fill();
        say(NLS.bind(CheckTexts.State_running, LinkText.escaped(name(briefing))));
        Parts made = parts;
        if (made == null) {
            return;
        }
        Executor foreground = Background.foreground(made.table().control());
        Job[] own = new Job[1];
        Job job =
                getSite()
                        .getService(Work.class)
                        .checkBriefing(
                                briefing,
                                new BriefingCheck.Listener() {
                                    private long told;

                                    @Override
                                    public void progress(long done, long total) {
                                        // The window need not hear of each of ten thousand.
                                        long hundredth = total == 0 ? 0 : done * 100 / total;
                                        if (hundredth != told) {
                                            told = hundredth;
                                            foreground.execute(
                                                    () -> progressed(own[0], done, total));
                                        }
                                    }

                                    @Override
                                    public void ended(BriefingCheck check) {
                                        foreground.execute(
                                                () -> CheckView.this.ended(own[0], check));
                                    }
                                });
        own[0] = job;
        checking = job;
        update();
    }

    private void stop() {
        Job before = checking;
        checking = null;
        if (before != null) {
            before.cancel();
        }
    }

    private void progressed(@Nullable Job job, long done, long total) {
        if (job == checking && checking != null) {
            file.ifPresent(
                    each ->
                            say(
                                    NLS.bind(
                                            CheckTexts.State_progress,
                                            new Object[] {
                                                LinkText.escaped(name(each)), done, total
                                            })));
        }
    }

    private void ended(@Nullable Job job, BriefingCheck check) {
        if (job != checking) {
            return;
        }
        checking = null;
        String name = LinkText.escaped(name(check.file()));
        if (check instanceof BriefingCheck.Done done) {
            shown = Optional.of(done);
            CheckReport report = new CheckReport(done);
            getSite().getService(Announcements.class).say(report.summary());
            say(LinkText.escaped(report.summary() + " \u00b7 " + report.heldAgainst()));
        } else if (check instanceof BriefingCheck.Failed failed) {
            say(NLS.bind(CheckTexts.State_failed, name, LinkText.escaped(failed.reason())));
        } else {
            say(NLS.bind(CheckTexts.State_stopped, name));
        }
        fill();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void say(String text) {
        Parts made = parts;
        if (made != null) {
            made.told().setText(text);
            made.told().requestLayout();
        }
    }

    /** Lists what is to be seen of what was found; the first finding is chosen. */
    private void fill() {
        Parts made = parts;
        if (made == null) {
            return;
        }
        boolean all = made.sound().getSelection();
        List<CheckRow> listed = new ArrayList<>();
        shown.map(each -> CheckRow.of(each.found())).orElse(List.of()).stream()
                .filter(each -> all || !each.isSound())
                .forEach(listed::add);
        made.table().say(whenEmpty(), CheckTexts.State_noMatch);
        rows.set(listed);
        if (made.table().selection().isEmpty() && !listed.isEmpty()) {
            made.table().select(Optional.of(listed.get(0).number()));
        }
        chosen();
    }

    private String whenEmpty() {
        if (shown.isEmpty()) {
            // While it is read, or where it could not be, the line above says what is to be said.
            return file.isEmpty() ? CheckTexts.State_empty : "";
        }
        String name = LinkText.escaped(name(shown.get().file()));
        int count = shown.get().found().quotations().size();
        return count == 0
                ? NLS.bind(CheckTexts.State_noEvidence, name)
                : NLS.bind(CheckTexts.State_sound, name, count);
    }

    private Optional<CheckRow> row() {
        Parts made = parts;
        int place =
                made == null
                        ? -1
                        : made.table().selection().stream()
                                .mapToInt(rows::indexOf)
                                .findFirst()
                                .orElse(-1);
        return place < 0 ? Optional.empty() : rows.get(place);
    }

    private void chosen() {
        Parts made = parts;
        if (made != null) {
            row().ifPresentOrElse(made.detail()::show, made.detail()::showNothing);
            update();
        }
    }

    private void update() {
        Parts made = parts;
        if (made != null) {
            made.again().setEnabled(file.isPresent() && checking == null);
            made.article().setEnabled(row().flatMap(CheckRow::evidence).isPresent());
            made.export().setEnabled(shown.isPresent());
        }
    }

    /** Shows the chosen words in their article. */
    // The desk owns the project and closes it.
    @SuppressWarnings("resource")
    private void jump() {
        Optional<CheckRow> row = row();
        if (row.isEmpty()) {
            return;
        }
        Optional<Evidence> evidence = row.get().evidence();
        Optional<Project> project = getSite().getService(Desk.class).project();
        Announcements announcements = getSite().getService(Announcements.class);
        Parts made = parts;
        if (evidence.isEmpty() || project.isEmpty() || made == null) {
            announcements.say(CheckTexts.Jump_noEvidence);
            return;
        }
        Executor foreground = Background.foreground(made.table().control());
        looking.execute(
                () -> {
                    Optional<EvidencePlace> place =
                            EvidencePlace.find(project.get(), evidence.get());
                    foreground.execute(
                            () ->
                                    place.ifPresentOrElse(
                                            this::show,
                                            () ->
                                                    announcements.say(
                                                            NLS.bind(
                                                                    CheckTexts.Jump_notKept,
                                                                    row.get().article()))));
                });
    }

    private void show(EvidencePlace place) {
        new Navigator(getSite().getPage()).open(place.article(), false);
        if (place.quotation().isPresent()) {
            getSite()
                    .getService(QuoteSelection.class)
                    .select(new QuoteRef(place.article(), place.quotation().getAsLong()));
        } else {
            getSite().getService(Announcements.class).say(CheckTexts.Jump_noQuotation);
        }
    }

    private void export() {
        shown.flatMap(check -> FindingsFile.ask(getSite().getShell(), check.file()))
                .ifPresent(this::export);
    }

    /**
     * Writes what was found into a file; nothing where nothing was checked.
     *
     * @param target a text for people, or JSON Lines where its name ends so
     */
    public void export(Path target) {
        if (shown.isEmpty()) {
            return;
        }
        CheckReport report = new CheckReport(shown.get());
        Supplier<byte[]> content = FindingsFile.isJson(target) ? report::json : report::text;
        new FileJob(
                        content,
                        target,
                        getSite().getService(ProblemList.class),
                        getSite().getService(Announcements.class))
                .schedule();
    }

    @Override
    public void setFocus() {
        if (parts != null) {
            parts.table().setFocus();
        }
    }

    @Override
    public void dispose() {
        stop();
        super.dispose();
    }
}
