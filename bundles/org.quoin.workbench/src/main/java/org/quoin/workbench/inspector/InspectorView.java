package org.quoin.workbench.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.Article;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.Quote;
import org.quoin.engine.job.Sections;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteEntry;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Inspection;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.Refresh;

/**
 * All that is known of the chosen quotations, to be corrected where it stands. What is typed into a
 * field is stored for the quotations that were shown when it was typed, whatever is chosen
 * meanwhile.
 */
public final class InspectorView extends ViewPart {

    /** A field that a command takes the user to. */
    public enum Place {
        SPEAKER,
        TAGS,
        NOTE
    }

    private final List<Signal.Subscription> subscriptions = new ArrayList<>();
    private final Executor background = Background.jobs(InspectorTexts.View_reading);

    /** One after the other: whoever hangs is waited for by nobody but other plug-ins. */
    private final Executor contributions = Background.oneByOne(InspectorTexts.View_reading);

    private final AtomicInteger asked = new AtomicInteger();
    private @Nullable InspectorForm form;
    private @Nullable Composite parent;
    private @Nullable IWorkbenchPart before;
    private Set<Long> shown = Set.of();

    /** Where the user is taken when what he chose is shown. */
    private @Nullable Place wanted;

    /** Made by Eclipse. */
    public InspectorView() {}

    @Override
    public void createPartControl(Composite made) {
        parent = made;
        Desk desk = getSite().getService(Desk.class);
        QuoteSelection selection = getSite().getService(QuoteSelection.class);
        Corrections corrections =
                new Corrections(
                        getSite().getService(Work.class),
                        getSite().getService(Announcements.class));
        InspectorForm shownForm = new InspectorForm(made, getSite(), desk, corrections, this::back);
        form = shownForm;
        Refresh refresh = new Refresh(made, this::read);
        subscriptions.add(selection.changed().subscribe(refresh::request));
        subscriptions.add(desk.changed().subscribe(refresh::request));
        subscriptions.add(desk.switched().subscribe(refresh::request));
        read();
    }

    /** Reads in the background; of several readings under way the last one is shown. */
    private void read() {
        Desk desk = getSite().getService(Desk.class);
        Set<Long> chosen = getSite().getService(QuoteSelection.class).chosen();
        @Nullable Composite made = parent;
        int question = asked.incrementAndGet();
        if (made == null) {
            return;
        }
        Executor foreground = Background.foreground(made);
        background.execute(
                () -> {
                    if (question == asked.get()) {
                        Inspection inspection =
                                desk.project()
                                        .flatMap(
                                                project ->
                                                        read(
                                                                project,
                                                                each ->
                                                                        Inspection.read(
                                                                                each, chosen)))
                                        .orElseGet(Inspection::nothing);
                        Surroundings known =
                                desk.project()
                                        .flatMap(
                                                project ->
                                                        read(
                                                                project,
                                                                each ->
                                                                        Surroundings.history(
                                                                                each, inspection)))
                                        .orElse(Surroundings.NONE);
                        foreground.execute(() -> show(question, inspection, known));
                        desk.project()
                                .ifPresent(
                                        each -> {
                                            readMore(question, each, inspection, known);
                                            askPlugins(question, each, inspection);
                                        });
                    }
                });
    }

    /**
     * Reprints of the same words may take longer and come later: the search index may have to be
     * brought up to date for them.
     */
    private void readMore(
            int question, Project project, Inspection inspection, Surroundings known) {
        @Nullable Composite made = parent;
        if (made != null && question == asked.get() && inspection.one().isPresent()) {
            Executor foreground = Background.foreground(made);
            read(project, each -> known.withAlike(each, inspection))
                    .ifPresent(found -> foreground.execute(() -> show(question, found)));
        }
    }

    /** What plug-ins have to say comes last, and as each of them says it. */
    private void askPlugins(int question, Project project, Inspection inspection) {
        @Nullable Composite made = parent;
        Optional<Quotation> one = inspection.one().map(QuoteEntry::quotation);
        if (made == null || one.isEmpty() || sections().declared().isEmpty()) {
            return;
        }
        Executor foreground = Background.foreground(made);
        contributions.execute(
                () ->
                        read(project, each -> each.articles().withoutPictures(one.get().article()))
                                .flatMap(found -> found)
                                .ifPresent(
                                        article ->
                                                askPlugins(
                                                        question,
                                                        article,
                                                        one.get().quote(),
                                                        foreground)));
    }

    private void askPlugins(int question, Article article, Quote quote, Executor foreground) {
        List<Sections.Section> said = new ArrayList<>();
        try {
            sections()
                    .ask(
                            article,
                            quote,
                            section -> {
                                said.add(section);
                                List<Sections.Section> now = List.copyOf(said);
                                foreground.execute(() -> show(question, now));
                            },
                            getSite().getService(ProblemList.class)::report,
                            new Wanted(() -> question == asked.get()));
            List<Sections.Section> all = List.copyOf(said);
            foreground.execute(() -> show(question, all));
        } catch (CancellationException another) {
            // Somebody looks at another quotation: what is said of this one concerns nobody.
            said.clear();
        }
    }

    private void show(int question, List<Sections.Section> sections) {
        if (form != null && question == asked.get()) {
            form.show(sections, sections().declared());
        }
    }

    private Sections sections() {
        return getSite().getService(Work.class).plugins().sections();
    }

    /** Cancelled as soon as something else is asked. */
    private record Wanted(BooleanSupplier still) implements Progress {

        @Override
        public void report(String what, long done, long total) {
            // A section is there or not; there is no bar for it.
        }

        @Override
        public boolean isCancelled() {
            return !still.getAsBoolean();
        }
    }

    /** A project that another one has taken the place of meanwhile is closed, and no failure. */
    private <T> Optional<T> read(Project project, Function<Project, T> question) {
        try {
            return Optional.of(question.apply(project));
        } catch (ProjectException e) {
            if (getSite().getService(Desk.class).project().equals(Optional.of(project))) {
                getSite().getService(Announcements.class).say(e.getMessage());
            }
            return Optional.empty();
        }
    }

    private void show(int question, Inspection inspection, Surroundings around) {
        if (form != null && question == asked.get()) {
            // The same words elsewhere are known for the quotation that is shown already.
            boolean same = inspection.quotations().equals(shown);
            shown = inspection.quotations();
            form.show(inspection, same ? around : around.withoutAlike());
            lead();
        }
    }

    private void show(int question, Surroundings surroundings) {
        if (form != null && question == asked.get()) {
            form.show(surroundings);
        }
    }

    /** Numbers of the quotations that are shown now. */
    public Set<Long> shown() {
        return shown;
    }

    /**
     * Takes the user to a field; Enter or Escape there brings him back to where he came from.
     *
     * @param from the part that he comes from
     */
    public void edit(Place place, @Nullable IWorkbenchPart from) {
        before = from == this ? null : from;
        wanted = place;
        lead();
    }

    /** What was chosen a moment ago may still be being read, and its fields not be there. */
    private void lead() {
        @Nullable Place place = wanted;
        boolean here = getSite().getPage().getActivePart() == this;
        boolean ready = shown.equals(getSite().getService(QuoteSelection.class).chosen());
        if (form != null && place != null && here && ready) {
            wanted = null;
            form.edit(place);
        } else if (!here) {
            wanted = null;
        }
    }

    private void back() {
        if (before != null) {
            getSite().getPage().activate(before);
            before = null;
        }
    }

    @Override
    public void setFocus() {
        if (form != null) {
            form.setFocus();
        }
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Signal.Subscription::cancel);
        super.dispose();
    }
}
