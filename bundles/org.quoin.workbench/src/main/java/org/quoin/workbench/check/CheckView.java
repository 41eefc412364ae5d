package org.quoin.workbench.check;

import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IWorkbenchPage;
import org.jspecify.annotations.Nullable;
import org.quoin.api.evidence.Evidence;
import org.quoin.engine.verify.EvidencePlace;
import org.quoin.project.Project;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.filecheck.FileCheckView;
import org.quoin.workbench.job.CheckedBriefing;
import org.quoin.workbench.job.FileCheck;
import org.quoin.workbench.job.FileJob;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Rows;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.ButtonBar;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.LinkText;
import org.quoin.workbench.ui.MarkedText;

/**
 * What became of a briefing's quotations: each finding with its place, and its words before and
 * after.
 */
public final class CheckView extends FileCheckView<CheckedBriefing, CheckRow> {

    private final Executor looking = Background.oneByOne(CheckTexts.Button_article);
    private @Nullable Buttons buttons;

    /** Those that only this view has. */
    private record Buttons(Button article, Button export, Button sound) {}

    /** Made by Eclipse. */
    public CheckView() {
        super(
                new Rows<>(CheckRow.columns(), Collator.getInstance()::compare, CheckRow::number),
                new Wording(
                        CheckTexts.Button_choose,
                        CheckTexts.Button_again,
                        CheckTexts.View_table,
                        CheckTexts.View_filter,
                        CheckTexts.View_detail,
                        CheckTexts.State_empty,
                        CheckTexts.State_noMatch,
                        CheckTexts.State_running,
                        CheckTexts.State_progress,
                        CheckTexts.State_stopped,
                        60));
    }

    /** Shows the view and checks a briefing there. */
    public static void open(IWorkbenchPage page, Path briefing) {
        open(page, Ids.CHECK, briefing);
    }

    @Override
    protected void add(ButtonBar bar) {
        buttons =
                new Buttons(
                        bar.push(CheckTexts.Button_article, this::jump),
                        bar.push(CheckTexts.Button_export, this::export),
                        bar.check(CheckTexts.Button_sound, this::fill));
    }

    @Override
    protected Optional<Path> ask() {
        return Briefings.ask(getSite().getShell());
    }

    @Override
    protected Optional<Path> among(List<Path> files) {
        return Briefings.among(files).stream().findFirst();
    }

    @Override
    protected Job start(Path file, FileCheck.Listener<CheckedBriefing> listener) {
        return getSite().getService(Work.class).checkBriefing(file, listener);
    }

    @Override
    protected String done(FileCheck.Done<CheckedBriefing> check) {
        CheckReport report = new CheckReport(check.found());
        getSite().getService(Announcements.class).say(report.summary());
        return LinkText.escaped(report.summary() + " \u00b7 " + report.heldAgainst());
    }

    @Override
    protected String failed(FileCheck.Failed<CheckedBriefing> check) {
        return NLS.bind(
                CheckTexts.State_failed,
                LinkText.escaped(name(check.file())),
                LinkText.escaped(check.reason()));
    }

    @Override
    protected List<CheckRow> list(CheckedBriefing found) {
        boolean all = buttons != null && buttons.sound().getSelection();
        return CheckRow.of(found.found()).stream().filter(each -> all || !each.isSound()).toList();
    }

    @Override
    protected String nothingListed(FileCheck.Done<CheckedBriefing> check) {
        String name = LinkText.escaped(name(check.file()));
        int count = check.found().found().quotations().size();
        return count == 0
                ? NLS.bind(CheckTexts.State_noEvidence, name)
                : NLS.bind(CheckTexts.State_sound, name, count);
    }

    @Override
    protected String icon(CheckRow row) {
        return row.isSound() ? "accepted" : row.isHarmless() ? "warning" : "error";
    }

    @Override
    protected void show(CheckRow row, MarkedText detail) {
        CheckDetail.write(row, detail);
    }

    @Override
    protected void showNothing(MarkedText detail) {
        detail.quiet(CheckTexts.Detail_choose);
    }

    @Override
    protected void opened(CheckRow row) {
        jump();
    }

    @Override
    protected void enable() {
        if (buttons != null) {
            buttons.article().setEnabled(row().flatMap(CheckRow::evidence).isPresent());
            buttons.export().setEnabled(shown().isPresent());
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
        if (evidence.isEmpty() || project.isEmpty()) {
            announcements.say(CheckTexts.Jump_noEvidence);
            return;
        }
        Executor foreground = foreground();
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
        shown().flatMap(check -> FindingsFile.ask(getSite().getShell(), check.file()))
                .ifPresent(this::export);
    }

    /**
     * Writes what was found into a file; nothing where nothing was checked.
     *
     * @param target a text for people, or JSON Lines where its name ends so
     */
    public void export(Path target) {
        if (shown().isEmpty()) {
            return;
        }
        CheckReport report = new CheckReport(shown().get().found());
        Supplier<byte[]> content = FindingsFile.isJson(target) ? report::json : report::text;
        new FileJob(
                        content,
                        target,
                        getSite().getService(ProblemList.class),
                        getSite().getService(Announcements.class))
                .schedule();
    }
}
