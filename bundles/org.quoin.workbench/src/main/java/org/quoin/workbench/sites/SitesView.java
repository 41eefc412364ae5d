package org.quoin.workbench.sites;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.Article;
import org.quoin.engine.input.InputWalk;
import org.quoin.project.Project;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Rows;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.ButtonBar;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.LinkText;
import org.quoin.workbench.ui.Refresh;
import org.quoin.workbench.ui.RowTable;

/**
 * The rules that a user keeps for the pages of sites: their files and what is wrong in them, one of
 * them as text, and what an article of its sites would become with what stands there. Files that
 * are changed outside are taken up by themselves.
 */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
public final class SitesView extends ViewPart {

    /** How often files are looked at; whoever saves one elsewhere needs as long to come back. */
    private static final int LOOK_MILLISECONDS = 1000;

    private final Rows<RuleRow> rows =
            new Rows<>(
                    RuleRow.columns(), Collator.getInstance()::compare, row -> row.file().file());
    private final Executor reading = Background.oneByOne(SitesTexts.View_reading);
    private final List<Signal.Subscription> subscriptions = new ArrayList<>();
    private RuleFiles files = RuleFiles.NONE;
    private Optional<String> host = Optional.empty();
    private @Nullable Parts parts;

    /** A file to be selected as soon as it is listed. */
    private Optional<Path> wanted = Optional.empty();

    /** Whether the site of the article in front is to be selected when the files are read. */
    private boolean seeking;

    /** The widgets, which are all there or none. */
    private record Parts(
            RowTable<RuleRow> table,
            RuleText text,
            TrialPane trial,
            Button make,
            Button anew,
            Button system) {}

    /** Made by Eclipse. */
    public SitesView() {}

    @Override
    public void createPartControl(Composite parent) {
        ButtonBar bar = new ButtonBar(parent);
        Button make = bar.push(SitesTexts.Button_newNone, this::make);
        Button system = bar.push(SitesTexts.Button_system, this::openOutside);
        Button anew = bar.push(NLS.bind(SitesTexts.Button_anew, 0), this::importAnew);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        RowTable<RuleRow> table = table(sash);
        RuleText text = new RuleText(sash, listener());
        TrialPane trial =
                new TrialPane(
                        sash,
                        getSite(),
                        text,
                        each -> importAnew(List.of(each.number()), each.title()));
        sash.setWeights(34, 30, 36);
        parts = new Parts(table, text, trial, make, anew, system);
        follow(parent);
    }

    private RowTable<RuleRow> table(Composite parent) {
        Icons icons = new Icons(parent);
        RowTable<RuleRow> table =
                new RowTable<>(
                        parent,
                        rows,
                        SWT.SINGLE,
                        (row, column) ->
                                column == 0
                                        ? Optional.of(
                                                icons.image(
                                                        row.file().faults().isEmpty()
                                                                ? "sites"
                                                                : "warning"))
                                        : Optional.empty());
        table.name(SitesTexts.View_table, SitesTexts.View_filter);
        table.onSelect(keys -> chosen());
        table.onOpen(row -> focusText());
        table.onLink(link -> make());
        return table;
    }

    private void follow(Composite parent) {
        Desk desk = getSite().getService(Desk.class);
        QuoteSelection selection = getSite().getService(QuoteSelection.class);
        Refresh refresh = new Refresh(parent, this::read);
        subscriptions.add(desk.changed().subscribe(refresh::request));
        subscriptions.add(desk.switched().subscribe(refresh::request));
        subscriptions.add(selection.changed().subscribe(refresh::request));
        Runnable[] look = new Runnable[1];
        look[0] =
                () -> {
                    if (!parent.isDisposed()) {
                        if (parent.isVisible()) {
                            look();
                        }
                        parent.getDisplay().timerExec(LOOK_MILLISECONDS, look[0]);
                    }
                };
        look[0].run();
        read();
    }

    /** Reads the files anew where one of them was changed by somebody else. */
    private void look() {
        List<Path> folders = getSite().getService(Work.class).ruleFolders();
        var known = files.stamps();
        Executor foreground = foreground();
        reading.execute(
                () -> {
                    if (!RuleFiles.stamps(folders).equals(known)) {
                        foreground.execute(this::read);
                    }
                });
    }

    /** Nothing is done there once the view is closed. */
    private Executor foreground() {
        return Background.foreground(
                java.util.Objects.requireNonNull(parts, "the view is made").table().control());
    }

    /** Reads everything in the background. */
    private void read() {
        Work work = getSite().getService(Work.class);
        Optional<Project> project = getSite().getService(Desk.class).project();
        OptionalLong front = getSite().getService(QuoteSelection.class).article();
        Executor foreground = foreground();
        if (project.isEmpty()) {
            return;
        }
        reading.execute(
                () -> {
                    RuleFiles now =
                            RuleFiles.read(
                                    project.get(), work.ruleFolders(), work.plugins().siteRules());
                    Optional<String> site =
                            front.isPresent()
                                    ? project.get()
                                            .articles()
                                            .withoutPictures(front.getAsLong())
                                            .flatMap(RuleFiles::host)
                                    : Optional.empty();
                    foreground.execute(() -> show(now, site));
                });
    }

    private void show(RuleFiles now, Optional<String> site) {
        Parts made = parts;
        if (made == null) {
            return;
        }
        files = now;
        host = site;
        rows.set(now.rows());
        made.make()
                .setText(
                        site.map(each -> NLS.bind(SitesTexts.Button_new, each))
                                .orElse(SitesTexts.Button_newNone));
        made.make().setEnabled(site.isPresent());
        made.make().getParent().layout();
        made.table()
                .say(
                        site.map(each -> NLS.bind(SitesTexts.Empty_host, LinkText.escaped(each)))
                                .orElse(SitesTexts.Empty),
                        SitesTexts.No_match);
        if (seeking) {
            seeking = false;
            site.flatMap(now::forHost).ifPresent(each -> wanted = Optional.of(each.file().file()));
        }
        wanted.filter(each -> now.at(each).isPresent())
                .ifPresent(
                        each -> {
                            made.table().select(Optional.of(each));
                            wanted = Optional.empty();
                        });
        if (made.table().selection().isEmpty() && !now.rows().isEmpty()) {
            made.table().select(Optional.of(now.rows().get(0).file().file()));
        }
        chosen();
    }

    private Optional<RuleRow> row() {
        Parts made = parts;
        return made == null
                ? Optional.empty()
                : made.table().selection().stream()
                        .map(Path.class::cast)
                        .findFirst()
                        .flatMap(files::at);
    }

    private void chosen() {
        Parts made = parts;
        if (made == null) {
            return;
        }
        Optional<RuleRow> row = row();
        made.text().show(row.map(RuleRow::file));
        made.system()
                .setEnabled(row.filter(each -> each.file().contributed().isEmpty()).isPresent());
        int count = row.map(each -> each.articles().size()).orElse(0);
        made.anew().setText(NLS.bind(SitesTexts.Button_anew, count));
        made.anew().setEnabled(count > 0);
        made.anew().getParent().layout();
        made.trial().show(files, row.map(RuleRow::articles).orElse(List.of()));
    }

    private RuleText.Listener listener() {
        return new RuleText.Listener() {
            @Override
            public void typed() {
                if (parts != null) {
                    parts.trial().run();
                }
            }

            @Override
            public void written() {
                read();
            }

            @Override
            public void failed(String reason) {
                getSite().getService(Announcements.class).say(reason);
            }
        };
    }

    /** Selects the rule for the site of the article in front, once it is known. */
    public void showSiteOfArticle() {
        seeking = true;
        read();
    }

    private void focusText() {
        if (parts != null) {
            parts.text().setFocus();
        }
    }

    /** Makes a rule for the site of the article in front, or shows the one that is there. */
    public void make() {
        Announcements announcements = getSite().getService(Announcements.class);
        if (host.isEmpty()) {
            announcements.say(SitesTexts.No_host);
            return;
        }
        Path folder = getSite().getService(Work.class).ruleFolders().get(0);
        try {
            wanted = Optional.of(RuleFiles.create(folder, host.get()));
            read();
            focusText();
        } catch (IOException e) {
            announcements.say(
                    NLS.bind(
                            SitesTexts.State_notWritten,
                            host.get() + ".rules",
                            InputWalk.reason(e)));
        }
    }

    private void openOutside() {
        row().map(each -> each.file().file().toString())
                .filter(each -> !Program.launch(each))
                .ifPresent(
                        each ->
                                getSite()
                                        .getService(Announcements.class)
                                        .say(NLS.bind(SitesTexts.No_program, each)));
    }

    private void importAnew() {
        row().ifPresent(each -> importAnew(each.articles(), each.sites()));
    }

    /** What was typed counts; the article in front stays in front as it is then. */
    private void importAnew(List<Long> numbers, String site) {
        if (parts != null) {
            parts.text().store();
        }
        Optional<Project> project = getSite().getService(Desk.class).project();
        OptionalLong front = getSite().getService(QuoteSelection.class).article();
        Optional<String> id =
                front.isEmpty()
                        ? Optional.empty()
                        : project.flatMap(
                                        each -> each.articles().withoutPictures(front.getAsLong()))
                                .map(Article::id);
        Executor foreground = foreground();
        Job job = getSite().getService(Work.class).importAnew(new HashSet<>(numbers), site);
        job.addJobChangeListener(
                new JobChangeAdapter() {
                    @Override
                    public void done(IJobChangeEvent event) {
                        foreground.execute(
                                () ->
                                        id.flatMap(
                                                        each ->
                                                                project.map(
                                                                        open ->
                                                                                open.articles()
                                                                                        .find(
                                                                                                each)))
                                                .ifPresent(each -> showAgain(front, each)));
                    }
                });
    }

    private void showAgain(OptionalLong before, OptionalLong now) {
        if (now.isPresent() && !now.equals(before)) {
            new Navigator(getSite().getPage()).open(now.getAsLong(), false);
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
        subscriptions.forEach(Signal.Subscription::cancel);
        super.dispose();
    }
}
