package org.quoin.engine.job;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;
import org.quoin.engine.guard.Guard;
import org.quoin.engine.guard.HungException;
import org.quoin.engine.guard.Turn;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.input.UnpackBudget;
import org.quoin.engine.input.UnpackLimits;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Reasons;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRules;

/**
 * Hands an input to the importer that recognises it best, and keeps what goes wrong there to that
 * input.
 */
final class Importing {

    private final List<Plugin<ArticleImporter>> importers;
    private final Guard guard;
    private final UnpackLimits limits;
    private final SiteRules rules;
    private final boolean places;

    Importing(Registry registry, UnpackLimits limits, SiteRules rules) {
        this(registry, limits, rules, false);
    }

    /**
     * @param places whether paragraphs are to say where they stand in their input
     */
    Importing(Registry registry, UnpackLimits limits, SiteRules rules, boolean places) {
        this.places = places;
        this.importers = registry.plugins(Point.IMPORTERS);
        this.guard = new Guard(registry);
        this.limits = limits;
        this.rules = rules;
    }

    /** Whether paragraphs are to say where they stand in their input. */
    boolean places() {
        return places;
    }

    /**
     * Imports one input that the user named, and what lies within it.
     *
     * @param sink told of its articles and of what is wrong with it
     * @throws CancellationException if the progress is cancelled
     */
    void run(FileInput input, Findings sink, Progress progress) {
        try {
            if (input.head().length == 0) {
                sink.problem(Problem.error(input.name(), "the file is empty"));
                return;
            }
            Plugin<ArticleImporter> best = choose(input, sink, progress);
            if (best == null) {
                sink.problem(Problem.error(input.name(), Signatures.describe(input.head())));
            } else {
                UnpackBudget budget = new UnpackBudget(limits, input.rawSize());
                new Unpacking(this, sink, budget, progress).run(best, input);
            }
        } catch (IOException e) {
            sink.problem(unreadable(input, e));
        }
    }

    /**
     * The importer that is surest of an input, of several the first; none where none recognises it.
     * Who comes after one that is certain is not asked: nobody can be surer.
     *
     * @param sink told of importers that fail
     * @throws CancellationException if the progress is cancelled
     */
    @Nullable Plugin<ArticleImporter> choose(Input input, ImportSink sink, Progress progress)
            throws IOException {
        while (true) {
            List<Plugin<ArticleImporter>> asked =
                    importers.stream().filter(each -> !guard.isLeftOut(each)).toList();
            if (asked.isEmpty()) {
                return null;
            }
            try {
                return guard.call(
                        asked.get(0), (turn, theirs) -> surest(asked, input, sink, turn), progress);
            } catch (HungException e) {
                sink.problem(leftOut(input, e.plugin(), e.getMessage()));
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("recognising throws no such thing", e);
            }
        }
    }

    private static @Nullable Plugin<ArticleImporter> surest(
            List<Plugin<ArticleImporter>> asked, Input input, ImportSink sink, Turn turn)
            throws IOException {
        @Nullable Plugin<ArticleImporter> best = null;
        Recognition surest = Recognition.NO;
        for (Plugin<ArticleImporter> each : asked) {
            turn.of(each);
            try {
                Recognition recognition = each.instance().recognise(input);
                if (recognition.compareTo(surest) > 0) {
                    surest = recognition;
                    best = each;
                }
                if (surest == Recognition.CERTAIN) {
                    break;
                }
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                new GuardedSink(sink, turn).problem(leftOut(input, each, Reasons.of(e)));
            }
        }
        return best;
    }

    private static Problem leftOut(Input input, Plugin<?> importer, String why) {
        return Problem.warning(
                input.name(),
                "the importer "
                        + importer.descriptor().label()
                        + " failed to look at it and was left out: "
                        + why);
    }

    /**
     * Lets an importer read an input, and keeps what goes wrong there to that input.
     *
     * @param sink told of its articles and of what is wrong with it
     * @throws CancellationException if the progress is cancelled
     */
    void run(Plugin<ArticleImporter> importer, Input input, ImportSink sink, Progress progress) {
        try {
            guard.call(
                    importer,
                    (turn, theirs) -> {
                        importer.instance()
                                .importArticles(
                                        new RuledInput(input, rules),
                                        new GuardedSink(sink, turn),
                                        theirs);
                        return importer;
                    },
                    progress);
        } catch (ImportException e) {
            sink.problem(Problem.error(input.name(), e.getMessage()));
        } catch (IOException e) {
            sink.problem(unreadable(input, e));
        } catch (CancellationException e) {
            throw e;
        } catch (HungException e) {
            sink.problem(failed(input, importer, e.getMessage()));
        } catch (Exception | LinkageError | StackOverflowError e) {
            sink.problem(failed(input, importer, Reasons.of(e)));
        }
    }

    private static Problem failed(Input input, Plugin<?> importer, String why) {
        return Problem.error(
                input.name(),
                "the importer " + importer.descriptor().label() + " failed on it: " + why);
    }

    private static Problem unreadable(Input input, IOException e) {
        return Problem.error(input.name(), "it cannot be read: " + InputWalk.reason(e));
    }
}
