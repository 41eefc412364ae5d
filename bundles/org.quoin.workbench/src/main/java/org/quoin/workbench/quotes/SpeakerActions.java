package org.quoin.workbench.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.Project;
import org.quoin.project.model.Appearance;
import org.quoin.project.model.Quotation;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Actions;

/**
 * What people do to the sources that they chose in the view. What needs an answer is asked below
 * the sources; each is one undo step.
 */
final class SpeakerActions {

    /** More names are no choice. */
    private static final int MOST_AT_ONCE = 40;

    private final IWorkbenchWindow window;
    private final QuotesView view;

    SpeakerActions(IWorkbenchWindow window, QuotesView view) {
        this.window = window;
        this.view = view;
    }

    /** Joins the chosen ones, under the name that is chosen below them. */
    void merge() {
        List<GroupRow> chosen = view.speakers();
        if (chosen.size() < 2) {
            say(QuotesTexts.Merge_few);
        } else if (chosen.size() > MOST_AT_ONCE) {
            say(NLS.bind(QuotesTexts.Merge_many, MOST_AT_ONCE));
        } else {
            List<String> names = chosen.stream().map(GroupRow::name).toList();
            List<Long> numbers = chosen.stream().map(each -> each.label().number()).toList();
            view.form()
                    .ifPresent(
                            form ->
                                    form.choose(
                                            QuotesTexts.Merge_label,
                                            names,
                                            QuotesTexts.Merge_do,
                                            stays -> merge(numbers, stays)));
        }
    }

    private void merge(List<Long> speakers, int stays) {
        List<Long> ordered = new ArrayList<>(speakers);
        ordered.add(0, ordered.remove(stays));
        edit(QuotesTexts.Merge_job, project -> project.register().merge(ordered));
    }

    /** Says that the two chosen ones are not the same. */
    void keepApart() {
        List<GroupRow> chosen = view.speakers();
        if (chosen.size() != 2) {
            say(QuotesTexts.Apart_two);
            return;
        }
        long one = chosen.get(0).label().number();
        long other = chosen.get(1).label().number();
        edit(QuotesTexts.Apart_job, project -> project.register().keepApart(one, other));
    }

    /** Gives the chosen one the name that is typed below. */
    void rename() {
        List<GroupRow> chosen = view.speakers();
        if (chosen.size() != 1) {
            say(QuotesTexts.Speaker_one);
            return;
        }
        long speaker = chosen.get(0).label().number();
        view.form()
                .ifPresent(
                        form ->
                                form.type(
                                        QuotesTexts.Rename_label,
                                        chosen.get(0).name(),
                                        QuotesTexts.Rename_do,
                                        name ->
                                                edit(
                                                        QuotesTexts.Rename_job,
                                                        project ->
                                                                project.register()
                                                                        .rename(speaker, name))));
    }

    /** Asks in a menu what kind of source the chosen one is. */
    void type() {
        List<GroupRow> chosen = view.speakers();
        if (chosen.size() != 1) {
            say(QuotesTexts.Speaker_one);
            return;
        }
        GroupRow speaker = chosen.get(0);
        Shell shell = window.getShell();
        Menu menu = new Menu(shell, SWT.POP_UP);
        for (SpeakerType type : SpeakerType.values()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(SpeakerTypes.name(type));
            item.setSelection(speaker.label().type().filter(type::equals).isPresent());
            item.addListener(
                    SWT.Selection,
                    event -> {
                        if (item.getSelection()) {
                            type(speaker.label().number(), type);
                        }
                    });
        }
        menu.addListener(SWT.Hide, event -> shell.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void type(long speaker, SpeakerType type) {
        edit(QuotesTexts.Type_job, project -> project.register().type(speaker, type));
    }

    /** Makes a source of its own of those articles' speaker whose quotations are chosen. */
    void split() {
        Set<Long> chosen = window.getService(QuoteSelection.class).chosen();
        if (chosen.isEmpty()) {
            say(QuotesTexts.Split_which);
            return;
        }
        window.getService(Work.class)
                .edit(QuotesTexts.Split_job, project -> split(project, chosen));
    }

    private void split(Project project, Set<Long> chosen) {
        List<Quotation> quotations =
                project.quotations().get(chosen.stream().mapToLong(Long::longValue).toArray());
        Set<Long> speakers =
                quotations.stream()
                        .map(each -> each.speaker().orElse(0))
                        .collect(Collectors.toSet());
        if (speakers.size() != 1 || speakers.contains(0L)) {
            say(QuotesTexts.Split_which);
            return;
        }
        long speaker = speakers.iterator().next();
        List<Appearance> all = project.register().appearances(speaker);
        Set<Long> moving =
                all.stream()
                        .filter(
                                each ->
                                        quotations.stream()
                                                .anyMatch(quote -> isSaidBy(quote, each)))
                        .map(Appearance::number)
                        .collect(Collectors.toSet());
        if (moving.size() == all.size()) {
            say(NLS.bind(QuotesTexts.Split_all, project.register().get(speaker).get(0).name()));
            return;
        }
        project.register().split(speaker, moving);
        told(project);
    }

    private static boolean isSaidBy(Quotation quotation, Appearance appearance) {
        return quotation.article() == appearance.article()
                && quotation.quote().speaker().filter(appearance.speaker()::equals).isPresent();
    }

    private void edit(String name, Consumer<Project> edit) {
        window.getService(Work.class)
                .edit(
                        name,
                        project -> {
                            edit.accept(project);
                            told(project);
                        });
    }

    private void told(Project project) {
        project.history().undoable().map(Actions::name).ifPresent(this::say);
    }

    private void say(String text) {
        window.getService(Announcements.class).say(text);
    }
}
