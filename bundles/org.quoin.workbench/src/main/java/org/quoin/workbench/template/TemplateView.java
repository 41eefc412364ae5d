package org.quoin.workbench.template;

import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IWorkbenchPage;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.template.TemplateProblem;
import org.quoin.api.template.TemplateProblem.Severity;
import org.quoin.workbench.filecheck.FileCheckView;
import org.quoin.workbench.job.CheckedTemplate;
import org.quoin.workbench.job.FileCheck;
import org.quoin.workbench.job.JobTexts;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Announcements.Announcement;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.Rows;
import org.quoin.workbench.ui.ButtonBar;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.LinkText;
import org.quoin.workbench.ui.MarkedText;

/**
 * What is wrong with a template of briefings: each problem with its place, in plain words, and what
 * was probably meant.
 */
public final class TemplateView extends FileCheckView<CheckedTemplate, TemplateRow> {

    private @Nullable Button copying;

    /** The file for comments, once the next check begins; and that of the check that began last. */
    private Optional<Path> next = Optional.empty();

    private Optional<Path> copy = Optional.empty();

    /** Made by Eclipse. */
    public TemplateView() {
        super(
                new Rows<>(
                        TemplateRow.columns(),
                        Collator.getInstance()::compare,
                        TemplateRow::number),
                new Wording(
                        TemplateTexts.Button_choose,
                        TemplateTexts.Button_again,
                        TemplateTexts.View_table,
                        TemplateTexts.View_filter,
                        TemplateTexts.View_detail,
                        TemplateTexts.State_empty,
                        TemplateTexts.State_noMatch,
                        TemplateTexts.State_running,
                        // A template is read in no time: how far it is says nothing more.
                        TemplateTexts.State_running,
                        TemplateTexts.State_stopped,
                        65));
    }

    /** Shows the view and checks a template there. */
    public static void open(IWorkbenchPage page, Path template) {
        open(page, Ids.TEMPLATE, template);
    }

    @Override
    protected void add(ButtonBar bar) {
        copying = bar.push(TemplateTexts.Button_copy, this::askCopy);
    }

    @Override
    protected Optional<Path> ask() {
        return TemplateFiles.ask(getSite().getShell(), TemplateTexts.Ask_template);
    }

    @Override
    protected Optional<Path> among(List<Path> files) {
        return TemplateFiles.first(files);
    }

    private void askCopy() {
        file().flatMap(each -> TemplateFiles.askCopy(getSite().getShell(), each))
                .ifPresent(this::writeComments);
    }

    /**
     * Writes each problem as a comment at its place into a copy of the template that was checked;
     * nothing where none was.
     *
     * @param target another file than the template
     */
    public void writeComments(Path target) {
        if (file().isEmpty()) {
            return;
        }
        Path template = file().get();
        if (target.toAbsolutePath().normalize().equals(template.toAbsolutePath().normalize())) {
            announce(NLS.bind(TemplateTexts.Copy_same, name(template)));
            return;
        }
        next = Optional.of(target);
        begin();
    }

    @Override
    protected Job start(Path file, FileCheck.Listener<CheckedTemplate> listener) {
        copy = next;
        next = Optional.empty();
        return getSite().getService(Work.class).checkTemplate(file, copy, listener);
    }

    @Override
    protected String done(FileCheck.Done<CheckedTemplate> check) {
        String summary = summary(name(check.file()), check.found().problems());
        Announcements announcements = getSite().getService(Announcements.class);
        check.found()
                .copy()
                .ifPresentOrElse(
                        each ->
                                announcements.say(
                                        new Announcement(
                                                NLS.bind(JobTexts.File_done, name(each)),
                                                Optional.of(each))),
                        () -> announcements.say(summary));
        return LinkText.escaped(summary);
    }

    @Override
    protected String failed(FileCheck.Failed<CheckedTemplate> check) {
        String why =
                copy.map(each -> NLS.bind(JobTexts.File_failed, name(each), check.reason()))
                        .orElseGet(
                                () ->
                                        NLS.bind(
                                                TemplateTexts.State_failed,
                                                name(check.file()),
                                                check.reason()));
        announce(why);
        getSite()
                .getService(ProblemList.class)
                .report(Problem.error(copy.orElse(check.file()).toString(), check.reason()));
        return LinkText.escaped(why);
    }

    private void announce(String words) {
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

    @Override
    protected List<TemplateRow> list(CheckedTemplate found) {
        return TemplateRow.of(found.problems());
    }

    @Override
    protected String nothingListed(FileCheck.Done<CheckedTemplate> check) {
        return NLS.bind(TemplateTexts.State_sound, LinkText.escaped(name(check.file())));
    }

    @Override
    protected String icon(TemplateRow row) {
        return row.icon();
    }

    @Override
    protected void show(TemplateRow row, MarkedText detail) {
        detail.heading(row.severity() + " \u00b7 " + row.place()).plain(row.problem().message());
        if (!row.problem().excerpt().isBlank()) {
            detail.plain("").quiet(TemplateTexts.Detail_words).plain(row.problem().excerpt());
        }
        if (!row.meant().isEmpty()) {
            detail.plain("").quiet(TemplateTexts.Detail_meant).plain(row.meant());
        }
        detail.plain("").quiet(row.meaning());
    }

    @Override
    protected void showNothing(MarkedText detail) {
        if (shown().filter(each -> !each.found().problems().isEmpty()).isPresent()) {
            detail.quiet(TemplateTexts.Detail_choose);
        }
    }

    @Override
    protected void enable() {
        if (copying != null) {
            copying.setEnabled(
                    !isChecking()
                            && shown().filter(each -> !each.found().problems().isEmpty())
                                    .isPresent());
        }
    }
}
