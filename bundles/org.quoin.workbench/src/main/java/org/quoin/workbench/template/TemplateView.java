package org.quoin.workbench.template;

import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
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
import org.quoin.api.job.Problem;
import org.quoin.api.template.TemplateProblem;
import org.quoin.api.template.TemplateProblem.Severity;
import org.quoin.workbench.job.JobTexts;
import org.quoin.workbench.job.TemplateCheck;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Announcements.Announcement;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.Rows;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.FileDrop;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.LinkText;
import org.quoin.workbench.ui.MarkedText;
import org.quoin.workbench.ui.RowTable;

/**
 * What is wrong with a template of briefings: each problem with its place, in plain words, and what
 * was probably meant. The template is read in a job, which can be stopped.
 */
public final class TemplateView extends ViewPart {

    private final Rows<TemplateRow> rows =
            new Rows<>(TemplateRow.columns(), Collator.getInstance()::compare, TemplateRow::number);
    private Optional<Path> file = Optional.empty();
    private Optional<List<TemplateProblem>> shown = Optional.empty();
    private @Nullable Job checking;
    private @Nullable Parts parts;

    /** The widgets, which are all there or none. */
    private record Parts(
            RowTable<TemplateRow> table, MarkedText detail, Link told, Button again, Button copy) {}

    /** Made by Eclipse. */
    public TemplateView() {}

    /** Shows the view and checks a template there. */
    public static void open(IWorkbenchPage page, Path template) {
        try {
            if (page.showView(Ids.TEMPLATE) instanceof TemplateView view) {
                view.check(template);
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
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).applyTo(bar);
        button(bar, TemplateTexts.Button_choose, this::choose);
        Button again = button(bar, TemplateTexts.Button_again, this::again);
        Button copy = button(bar, TemplateTexts.Button_copy, this::askCopy);
        Link told = new Link(parent, SWT.WRAP);
        told.addListener(SWT.Selection, event -> follow(event.text));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(6, 0)
                .hint(60, SWT.DEFAULT)
                .applyTo(told);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        RowTable<TemplateRow> table = table(sash);
        MarkedText detail = new MarkedText(sash, TemplateTexts.View_detail);
        sash.setWeights(65, 35);
        parts = new Parts(table, detail, told, again, copy);
        FileDrop.on(parent, files -> TemplateFiles.first(files).ifPresent(this::check));
        fill();
    }

    private RowTable<TemplateRow> table(Composite parent) {
        Icons icons = new Icons(parent);
        RowTable<TemplateRow> table =
                new RowTable<>(
                        parent,
                        rows,
                        SWT.SINGLE,
                        (row, column) ->
                                column == 0
                                        ? Optional.of(icons.image(row.icon()))
                                        : Optional.empty());
        table.name(TemplateTexts.View_table, TemplateTexts.View_filter);
        table.onSelect(keys -> chosen());
        table.onLink(link -> choose());
        return table;
    }

    private static Button button(Composite bar, String name, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(name);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void choose() {
        TemplateFiles.ask(getSite().getShell(), TemplateTexts.Ask_template).ifPresent(this::check);
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

    /** Checks a template; one that is being checked is left. */
    public void check(Path template) {
        file = Optional.of(template);
        shown = Optional.empty();
        start(template, Optional.empty());
    }

    private void askCopy() {
        file.flatMap(each -> TemplateFiles.askCopy(getSite().getShell(), each))
                .ifPresent(this::writeComments);
    }

    /**
     * Writes each problem as a comment at its place into a copy of the template that was checked;
     * nothing where none was.
     *
     * @param copy another file than the template
     */
    public void writeComments(Path copy) {
        if (file.isEmpty()) {
            return;
        }
        Path template = file.get();
        if (copy.toAbsolutePath().normalize().equals(template.toAbsolutePath().normalize())) {
            getSite()
                    .getService(Announcements.class)
                    .say(NLS.bind(TemplateTexts.Copy_same, name(template)));
            return;
        }
        start(template, Optional.of(copy));
    }

    private void start(Path template, Optional<Path> copy) {
        stop();
        fill();
        say(NLS.bind(TemplateTexts.State_running, LinkText.escaped(name(template))));
        Parts made = parts;
        if (made == null) {
            return;
        }
        Executor foreground = Background.foreground(made.table().control());
        Job[] own = new Job[1];
        own[0] =
                getSite()
                        .getService(Work.class)
                        .checkTemplate(
                                template,
                                copy,
                                check -> foreground.execute(() -> ended(own[0], check, copy)));
        checking = own[0];
        update();
    }

    private void stop() {
        Job before = checking;
        checking = null;
        if (before != null) {
            before.cancel();
        }
    }

    private void ended(@Nullable Job job, TemplateCheck check, Optional<Path> copy) {
        if (job != checking) {
            return;
        }
        checking = null;
        String name = name(check.file());
        if (check instanceof TemplateCheck.Done done) {
            shown = Optional.of(done.problems());
            String summary = summary(name, done.problems());
            say(LinkText.escaped(summary));
            announce(
                    done.copy()
                            .map(
                                    each ->
                                            new Announcement(
                                                    NLS.bind(JobTexts.File_done, name(each)),
                                                    Optional.of(each)))
                            .orElseGet(() -> new Announcement(summary, Optional.empty())));
        } else if (check instanceof TemplateCheck.Failed failed) {
            String why =
                    copy.isPresent()
                            ? NLS.bind(JobTexts.File_failed, name(copy.get()), failed.reason())
                            : NLS.bind(TemplateTexts.State_failed, name, failed.reason());
            say(LinkText.escaped(why));
            announce(new Announcement(why, Optional.empty()));
            getSite()
                    .getService(ProblemList.class)
                    .report(Problem.error(copy.orElse(check.file()).toString(), failed.reason()));
        } else {
            say(NLS.bind(TemplateTexts.State_stopped, LinkText.escaped(name)));
        }
        fill();
    }

    private void announce(Announcement words) {
        getSite().getService(Announcements.class).say(words);
    }

    /** How many of what, and whether the template can be used, on one line. */
    private static String summary(String name, List<TemplateProblem> problems) {
        long errors = TemplateRow.count(problems, Severity.ERROR);
        return NLS.bind(
                        TemplateTexts.Summary,
                        new Object[] {
                            name,
                            errors,
                            TemplateRow.count(problems, Severity.WARNING),
                            TemplateRow.count(problems, Severity.NOTE)
                        })
                + " \u00b7 "
                + (errors == 0 ? TemplateTexts.Summary_usable : TemplateTexts.Summary_unusable);
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

    /** Lists what was found; the first problem is chosen. */
    private void fill() {
        Parts made = parts;
        if (made == null) {
            return;
        }
        List<TemplateRow> listed = TemplateRow.of(shown.orElse(List.of()));
        made.table().say(whenEmpty(), TemplateTexts.State_noMatch);
        rows.set(listed);
        if (made.table().selection().isEmpty() && !listed.isEmpty()) {
            made.table().select(Optional.of(listed.get(0).number()));
        }
        chosen();
    }

    private String whenEmpty() {
        if (file.isEmpty()) {
            return TemplateTexts.State_empty;
        }
        // While it is read, or where it could not be, the line above says what is to be said.
        return shown.isEmpty()
                ? ""
                : NLS.bind(TemplateTexts.State_sound, LinkText.escaped(name(file.get())));
    }

    private void chosen() {
        Parts made = parts;
        if (made == null) {
            return;
        }
        made.table().selection().stream()
                .map(rows::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .flatMap(rows::get)
                .ifPresentOrElse(
                        row -> show(row, made.detail()),
                        () -> {
                            made.detail().begin();
                            if (!shown.orElse(List.of()).isEmpty()) {
                                made.detail().quiet(TemplateTexts.Detail_choose);
                            }
                            made.detail().show();
                        });
        update();
    }

    private static void show(TemplateRow row, MarkedText detail) {
        detail.begin()
                .heading(row.severity() + " \u00b7 " + row.place())
                .plain(row.problem().message());
        if (!row.problem().excerpt().isBlank()) {
            detail.plain("").quiet(TemplateTexts.Detail_words).plain(row.problem().excerpt());
        }
        if (!row.meant().isEmpty()) {
            detail.plain("").quiet(TemplateTexts.Detail_meant).plain(row.meant());
        }
        detail.plain("").quiet(row.meaning());
        detail.show();
    }

    private void update() {
        Parts made = parts;
        if (made != null) {
            made.again().setEnabled(file.isPresent() && checking == null);
            made.copy()
                    .setEnabled(
                            checking == null && shown.filter(all -> !all.isEmpty()).isPresent());
        }
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
