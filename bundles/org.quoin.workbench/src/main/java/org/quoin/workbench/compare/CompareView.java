package org.quoin.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleEntry;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.LinkText;
import org.quoin.workbench.ui.MarkedText;
import org.quoin.workbench.ui.Names;
import org.quoin.workbench.ui.Refresh;

/**
 * Two articles beside each other: on the left with what the right one lacks struck through, on the
 * right with what the left one lacks underlined. How like articles have to be in order to count as
 * reprints is set here, where it can be seen what that means.
 */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
public final class CompareView extends ViewPart {

    /** Texts that have less in common are alike in no sense that is found. */
    private static final int LEAST = 40;

    private static final int PERCENT = 100;

    private final Executor reading = Background.oneByOne(CompareTexts.Compare_reading);
    private final List<Signal.Subscription> subscriptions = new ArrayList<>();
    private Optional<Comparison> shown = Optional.empty();
    private @Nullable Parts parts;
    private long asked;

    /** The widgets, which are all there or none. */
    private record Parts(
            Link first,
            Link second,
            Label likeness,
            Spinner threshold,
            MarkedText left,
            MarkedText right) {}

    /** Made by Eclipse. */
    public CompareView() {}

    /**
     * Shows the view and compares two articles there.
     *
     * @param other 0 for the one that is likest to the first
     */
    public static void open(IWorkbenchPage page, long one, long other) {
        try {
            if (page.showView(Ids.COMPARE) instanceof CompareView view) {
                view.compare(one, other);
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
        GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 4).spacing(10, 0).applyTo(bar);
        Link first = title(bar, () -> shown.map(Comparison::first));
        Link second = title(bar, () -> shown.map(Comparison::second));
        Label likeness = new Label(bar, SWT.NONE);
        Label named = new Label(bar, SWT.NONE);
        named.setText(CompareTexts.Compare_threshold);
        Spinner threshold = new Spinner(bar, SWT.BORDER);
        Names.name(threshold, CompareTexts.Compare_threshold);
        threshold.setValues(PERCENT / 2, LEAST, PERCENT, 0, 1, 5);
        threshold.addListener(SWT.FocusOut, event -> setThreshold(threshold.getSelection()));
        threshold.addListener(
                SWT.DefaultSelection, event -> setThreshold(threshold.getSelection()));
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        MarkedText left = new MarkedText(sash, CompareTexts.Compare_first);
        MarkedText right = new MarkedText(sash, CompareTexts.Compare_second);
        parts = new Parts(first, second, likeness, threshold, left, right);
        Refresh again = new Refresh(parent, this::showThreshold);
        Desk desk = getSite().getService(Desk.class);
        subscriptions.add(desk.changed().subscribe(again::request));
        Refresh other =
                new Refresh(
                        parent,
                        () -> {
                            shown = Optional.empty();
                            showNothing(empty());
                        });
        subscriptions.add(desk.switched().subscribe(other::request));
        showNothing(empty());
        showThreshold();
    }

    private String empty() {
        return NLS.bind(CompareTexts.Compare_empty, Commands.keys(getSite(), Ids.COMPARE_ARTICLES));
    }

    private Link title(Composite bar, java.util.function.Supplier<Optional<ArticleEntry>> article) {
        Link link = new Link(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(60, SWT.DEFAULT)
                .applyTo(link);
        link.addListener(
                SWT.Selection,
                event ->
                        article.get()
                                .ifPresent(
                                        each ->
                                                new Navigator(getSite().getPage())
                                                        .open(each.number(), true)));
        return link;
    }

    /** Compares two articles in the background; of several questions the last one is answered. */
    private void compare(long one, long other) {
        Parts made = parts;
        Optional<Project> project = getSite().getService(Desk.class).project();
        if (made == null || project.isEmpty()) {
            return;
        }
        long question = ++asked;
        Executor foreground = Background.foreground(made.left().control());
        reading.execute(
                () -> {
                    Optional<Comparison> found = Comparison.of(project.get(), one, other);
                    foreground.execute(
                            () -> {
                                if (question == asked) {
                                    show(found);
                                }
                            });
                });
    }

    private void show(Optional<Comparison> found) {
        Parts made = parts;
        shown = found;
        if (made == null || found.isEmpty()) {
            showNothing(CompareTexts.Compare_alone);
            return;
        }
        Comparison now = found.get();
        write(made.first(), now.first());
        write(made.second(), now.second());
        made.likeness()
                .setText(
                        now.likeness()
                                .map(
                                        each ->
                                                each >= 1
                                                        ? CompareTexts.Compare_same
                                                        : NLS.bind(
                                                                CompareTexts.Compare_likeness,
                                                                Math.round(each * PERCENT)))
                                .orElse(CompareTexts.Compare_less));
        made.left().begin().before(now.changes()).show();
        made.right().begin().after(now.changes()).show();
        made.likeness().getParent().layout();
    }

    private static void write(Link link, ArticleEntry article) {
        String outlet = article.site().map(each -> each + " \u00b7 ").orElse("");
        link.setText("<a>" + LinkText.escaped(outlet + article.title()) + "</a>");
        link.setToolTipText(outlet + article.title());
    }

    private void showNothing(String why) {
        Parts made = parts;
        if (made != null) {
            made.first().setText("");
            made.second().setText("");
            made.likeness().setText("");
            made.left().begin().quiet(why).show();
            made.right().begin().show();
        }
    }

    private void showThreshold() {
        Parts made = parts;
        Optional<Project> project = getSite().getService(Desk.class).project();
        if (made == null || project.isEmpty() || made.threshold().isFocusControl()) {
            return;
        }
        Executor foreground = Background.foreground(made.threshold());
        reading.execute(
                () -> {
                    long percent =
                            Math.round(project.get().likeness().articleThreshold() * PERCENT);
                    foreground.execute(() -> made.threshold().setSelection((int) percent));
                });
    }

    private void setThreshold(int percent) {
        getSite()
                .getService(Work.class)
                .edit(
                        CompareTexts.Compare_thresholdJob,
                        project -> {
                            long now = Math.round(project.likeness().articleThreshold() * PERCENT);
                            if (now != percent) {
                                project.likeness().setArticleThreshold(percent / (double) PERCENT);
                            }
                        });
    }

    @Override
    public void setFocus() {
        if (parts != null) {
            parts.left().control().setFocus();
        }
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Signal.Subscription::cancel);
        super.dispose();
    }
}
