package org.quoin.workbench.mergers;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.MergeProposal;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Rows;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Names;
import org.quoin.workbench.ui.Refresh;
import org.quoin.workbench.ui.RowTable;

/**
 * Sources that are probably one, with what articles say of each; merged or kept apart one by one,
 * several at once, or all likely ones. They are looked for in a job.
 */
public final class MergersView extends ViewPart {

    private final Rows<MergerRow> rows =
            new Rows<>(
                    MergerRow.columns(),
                    Collator.getInstance()::compare,
                    row -> row.proposal().speakers());
    private final List<MergerRow> found = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private Signal.@Nullable Subscription switched;
    private @Nullable RowTable<MergerRow> table;
    private @Nullable Link told;
    private @Nullable Text evidence;
    private @Nullable Button likely;
    private @Nullable Job searching;

    /** Made by Eclipse. */
    public MergersView() {}

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        makeButtons(parent);
        SashForm sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Icons icons = new Icons(parent);
        RowTable<MergerRow> made =
                new RowTable<>(
                        sash,
                        rows,
                        SWT.MULTI,
                        (row, column) ->
                                column == 0 ? Optional.of(icons.image("merge")) : Optional.empty());
        table = made;
        made.name(MergersTexts.Mergers_table, MergersTexts.Mergers_filter);
        made.onSelect(keys -> showEvidence(chosen()));
        made.onOpen(row -> accept(List.of(row)));
        made.onLink(this::follow);
        Text shown = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        evidence = shown;
        Names.name(shown, MergersTexts.Mergers_evidenceOf);
        sash.setWeights(70, 30);
        Refresh restart = new Refresh(parent, this::search);
        switched = getSite().getService(Desk.class).switched().subscribe(restart::request);
        search();
    }

    private void makeButtons(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(4, 4).applyTo(bar);
        button(bar, MergersTexts.Mergers_accept, () -> accept(chosen()));
        button(bar, MergersTexts.Mergers_decline, () -> decline(chosen()));
        likely =
                button(
                        bar,
                        NLS.bind(MergersTexts.Mergers_acceptLikely, 0),
                        () -> accept(likelyOnes()));
        button(bar, MergersTexts.Mergers_again, this::search);
        Link link = new Link(bar, SWT.NONE);
        told = link;
        link.addListener(SWT.Selection, event -> follow(event.text));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(8, 0)
                .applyTo(link);
    }

    private Button button(Composite bar, String name, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(name);
        button.addListener(SWT.Selection, event -> action.run());
        buttons.add(button);
        return button;
    }

    private void follow(String link) {
        Job now = searching;
        if (link.equals("stop") && now != null) {
            now.cancel();
        } else {
            search();
        }
    }

    /** Looks for them anew. */
    void search() {
        Job before = searching;
        if (before != null) {
            before.cancel();
        }
        show(List.of());
        say(MergersTexts.Mergers_searching);
        getSite()
                .getService(Desk.class)
                .project()
                .ifPresent(
                        project -> {
                            ProposalsJob[] own = new ProposalsJob[1];
                            ProposalsJob job =
                                    new ProposalsJob(
                                            project,
                                            getSite().getService(Announcements.class),
                                            result -> later(() -> searched(own[0], result)));
                            own[0] = job;
                            searching = job;
                            job.schedule();
                        });
    }

    private void searched(Job job, Optional<List<MergeProposal>> result) {
        if (job != searching) {
            return;
        }
        searching = null;
        show(result.orElse(List.of()).stream().map(MergerRow::new).toList());
        if (result.isEmpty()) {
            say(MergersTexts.Mergers_stopped);
        }
    }

    private void later(Runnable work) {
        RowTable<MergerRow> made = table;
        if (made != null && !made.control().isDisposed()) {
            made.control()
                    .getDisplay()
                    .asyncExec(
                            () -> {
                                if (!made.control().isDisposed()) {
                                    work.run();
                                }
                            });
        }
    }

    private void show(Collection<MergerRow> proposals) {
        List<MergerRow> kept = List.copyOf(proposals);
        found.clear();
        found.addAll(kept);
        rows.set(kept);
        say(
                kept.isEmpty()
                        ? MergersTexts.Mergers_none
                        : NLS.bind(MergersTexts.Mergers_found, kept.size(), likelyOnes().size()));
        showEvidence(chosen());
        if (likely != null) {
            likely.setText(NLS.bind(MergersTexts.Mergers_acceptLikely, likelyOnes().size()));
            likely.requestLayout();
        }
    }

    private void say(String text) {
        if (told != null && table != null) {
            told.setText(text);
            table.say(text, MergersTexts.Mergers_noMatch);
        }
    }

    private void showEvidence(List<MergerRow> chosen) {
        if (evidence != null) {
            List<String> lines = new ArrayList<>();
            chosen.forEach(each -> lines.addAll(each.proposal().evidence()));
            evidence.setText(String.join("\n", lines));
        }
    }

    private List<MergerRow> likelyOnes() {
        return found.stream().filter(each -> each.proposal().likely()).toList();
    }

    private List<MergerRow> chosen() {
        Set<Object> keys = table == null ? Set.of() : table.selection();
        return found.stream().filter(each -> keys.contains(each.proposal().speakers())).toList();
    }

    private void accept(List<MergerRow> chosen) {
        if (isNothing(chosen)) {
            return;
        }
        List<MergeProposal> proposals = proposals(chosen);
        getSite()
                .getService(Work.class)
                .edit(
                        MergersTexts.Mergers_merging,
                        project -> {
                            int gone = project.register().accept(proposals);
                            done(chosen, NLS.bind(MergersTexts.Mergers_merged, gone));
                        });
    }

    private void decline(List<MergerRow> chosen) {
        if (isNothing(chosen)) {
            return;
        }
        List<MergeProposal> proposals = proposals(chosen);
        getSite()
                .getService(Work.class)
                .edit(
                        MergersTexts.Mergers_declining,
                        project -> {
                            project.register().decline(proposals);
                            done(chosen, NLS.bind(MergersTexts.Mergers_declined, chosen.size()));
                        });
    }

    private boolean isNothing(List<MergerRow> chosen) {
        if (chosen.isEmpty()) {
            getSite().getService(Announcements.class).say(MergersTexts.Mergers_choose);
        }
        return chosen.isEmpty();
    }

    private static List<MergeProposal> proposals(List<MergerRow> rows) {
        return rows.stream().map(MergerRow::proposal).toList();
    }

    /** Those that share a speaker with what was merged may not be as they were. */
    private void done(List<MergerRow> chosen, String text) {
        getSite().getService(Announcements.class).say(text);
        later(
                () -> {
                    List<MergerRow> left = new ArrayList<>(found);
                    left.removeAll(chosen);
                    Set<Long> touched = new java.util.HashSet<>();
                    chosen.forEach(each -> touched.addAll(each.proposal().speakers()));
                    boolean shared =
                            left.stream()
                                    .anyMatch(
                                            each ->
                                                    each.proposal().speakers().stream()
                                                            .anyMatch(touched::contains));
                    if (shared) {
                        search();
                    } else {
                        show(left);
                    }
                });
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (switched != null) {
            switched.cancel();
        }
        Job now = searching;
        if (now != null) {
            now.cancel();
        }
        super.dispose();
    }
}
