package org.quoin.engine.job;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.InspectorSection;
import org.quoin.api.quote.Quote;
import org.quoin.engine.guard.Guard;
import org.quoin.engine.guard.HungException;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Reasons;
import org.quoin.engine.registry.Registry;

/**
 * Asks plug-ins what else there is to say of a quotation. What one does wrong costs its section
 * alone and is told by its name, id and bundle.
 */
public final class Sections {

    /** How long a section may take; whoever looks at a quotation does not wait longer either. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    /** So many rows of one section are shown. */
    private static final int MOST_ROWS = 100;

    private final Registry registry;
    private final Guard guard;

    /**
     * With the usual patience.
     *
     * @param registry whose sections are asked
     */
    public Sections(Registry registry) {
        this(registry, PATIENCE);
    }

    /**
     * @param registry whose sections are asked
     * @param patience how long each may take before it is left behind
     */
    public Sections(Registry registry, Duration patience) {
        this.registry = registry;
        guard = new Guard(registry, patience);
    }

    /**
     * What one of them says.
     *
     * @param id of the contribution
     * @param rows from above, at least one
     */
    public record Section(String id, List<InspectorSection.Row> rows) {

        /** Copies the list. */
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /** What sections there are, by id, without loading any; their names are their headings. */
    public List<Descriptor> declared() {
        return registry.declared(Point.SECTIONS);
    }

    /**
     * Asks them one after the other, by their ids.
     *
     * @param article the quotation's
     * @param taker gets what each says as soon as it is known; nothing where it says nothing
     * @param problems told what went wrong
     * @param progress asked for cancelling, by the sections too
     * @throws CancellationException if the progress is cancelled
     */
    public void ask(
            Article article,
            Quote quote,
            Consumer<Section> taker,
            Consumer<Problem> problems,
            Progress progress) {
        for (Plugin<InspectorSection> each : registry.plugins(Point.SECTIONS)) {
            progress.checkCancelled();
            if (!guard.isLeftOut(each)) {
                ask(each, article, quote, taker, problems, progress);
            }
        }
    }

    /**
     * The guard itself is not told of cancelling: one that never comes back is to be left out after
     * the patience, however fast somebody goes from quotation to quotation.
     */
    private void ask(
            Plugin<InspectorSection> section,
            Article article,
            Quote quote,
            Consumer<Section> taker,
            Consumer<Problem> problems,
            Progress progress) {
        String label = section.descriptor().label();
        try {
            List<InspectorSection.Row> rows =
                    guard.call(
                            section,
                            (turn, theirs) ->
                                    List.copyOf(
                                            section.instance()
                                                    .rows(
                                                            article,
                                                            quote,
                                                            new Either(theirs, progress))),
                            Progress.none());
            progress.checkCancelled();
            if (!rows.isEmpty()) {
                taker.accept(
                        new Section(
                                section.descriptor().id(),
                                rows.subList(0, Math.min(rows.size(), MOST_ROWS))));
            }
        } catch (CancellationException e) {
            // Nobody asked for it: then it is the section's own fault, and no reason to stop.
            progress.checkCancelled();
            problems.accept(Problem.error(label, "it failed: " + Reasons.of(e)));
        } catch (HungException e) {
            problems.accept(Problem.error(label, String.valueOf(e.getMessage())));
        } catch (Exception | LinkageError | StackOverflowError e) {
            problems.accept(Problem.error(label, "it failed: " + Reasons.of(e)));
        }
    }

    /** Cancelled when either of two is. */
    private record Either(Progress theirs, Progress wanted) implements Progress {

        @Override
        public void report(String what, long done, long total) {
            theirs.report(what, done, total);
        }

        @Override
        public boolean isCancelled() {
            return theirs.isCancelled() || wanted.isCancelled();
        }
    }
}
