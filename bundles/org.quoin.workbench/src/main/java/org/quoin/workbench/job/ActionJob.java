package org.quoin.workbench.job;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.job.Problem;
import org.quoin.engine.job.ActJob;
import org.quoin.engine.job.Acted;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;
import org.quoin.workbench.ui.Actions;

/**
 * Lets a plug-in's action work on chosen quotations, in the background. What it asks for is done
 * afterwards, among the other edits, as one undo step.
 */
public final class ActionJob extends ProjectJob {

    private final Descriptor action;
    private final Set<Long> quotations;
    private final Consumer<String> words;
    private final Consumer<Consumer<Project>> edits;

    /**
     * @param action which
     * @param quotations their numbers
     * @param words gets what the action says
     * @param edits gets what the action asks for, to be done in its turn
     */
    ActionJob(
            Descriptor action,
            Set<Long> quotations,
            Surroundings surroundings,
            Consumer<String> words,
            Consumer<Consumer<Project>> edits) {
        super(action.name(), surroundings);
        this.action = action;
        this.quotations = Set.copyOf(quotations);
        this.words = words;
        this.edits = edits;
    }

    @Override
    String work(Project project, Registry plugins, IProgressMonitor monitor) {
        AtomicReference<Optional<Problem>> wrong = new AtomicReference<>(Optional.empty());
        Acted acted =
                new ActJob(plugins)
                        .run(
                                project,
                                action.id(),
                                inOrder(project),
                                problem -> {
                                    report(problem);
                                    wrong.set(Optional.of(problem));
                                },
                                new MonitorProgress(monitor));
        if (acted instanceof Acted.Words said) {
            words.accept(said.text());
        } else if (acted instanceof Acted.Change change) {
            edits.accept(
                    now -> {
                        change.edit().accept(now);
                        now.history().undoable().map(Actions::name).ifPresent(this::say);
                    });
        }
        return wrong.get()
                .map(each -> NLS.bind(JobTexts.Act_failed, action.name(), each.message()))
                .orElseGet(() -> NLS.bind(done(acted), action.name()));
    }

    private static String done(Acted acted) {
        return acted instanceof Acted.Nothing ? JobTexts.Act_nothing : JobTexts.Act_done;
    }

    @Override
    String whenCancelled() {
        return JobTexts.Act_cancelled;
    }

    /** In the order of their articles and of the text. */
    private long[] inOrder(Project project) {
        long[] all = project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE);
        return Arrays.stream(all).filter(quotations::contains).toArray();
    }
}
