package org.quoin.engine.job;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Reasons;
import org.quoin.engine.registry.Registry;

/**
 * Hands an input to the importer that recognises it best, and keeps what goes wrong there to that
 * input.
 */
final class Importing {

    private final List<Plugin<ArticleImporter>> importers;

    Importing(Registry registry) {
        importers = registry.plugins(Point.IMPORTERS);
    }

    /**
     * Imports one input.
     *
     * @param sink told of its articles and of what is wrong with it
     * @throws CancellationException if the progress is cancelled
     */
    void run(Input input, ImportSink sink, Progress progress) {
        try {
            if (input.head().length == 0) {
                sink.problem(Problem.error(input.name(), "the file is empty"));
                return;
            }
            Plugin<ArticleImporter> best = choose(input, sink);
            if (best == null) {
                sink.problem(Problem.error(input.name(), Signatures.describe(input.head())));
            } else {
                run(best, input, sink, progress);
            }
        } catch (IOException e) {
            sink.problem(Problem.error(input.name(), "it cannot be read: " + InputWalk.reason(e)));
        }
    }

    private @Nullable Plugin<ArticleImporter> choose(Input input, ImportSink sink)
            throws IOException {
        @Nullable Plugin<ArticleImporter> best = null;
        Recognition surest = Recognition.NO;
        for (Plugin<ArticleImporter> each : importers) {
            try {
                Recognition recognition = each.instance().recognise(input);
                if (recognition.compareTo(surest) > 0) {
                    surest = recognition;
                    best = each;
                }
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                sink.problem(
                        Problem.warning(
                                input.name(),
                                "the importer "
                                        + each.descriptor().label()
                                        + " failed to look at it and was left out: "
                                        + Reasons.of(e)));
            }
        }
        return best;
    }

    private static void run(
            Plugin<ArticleImporter> importer, Input input, ImportSink sink, Progress progress)
            throws IOException {
        Checked checked = new Checked(importer, input, sink);
        try {
            importer.instance().importArticles(input, checked, progress);
            if (!checked.handed) {
                sink.problem(Problem.error(input.name(), "it holds no article"));
            }
        } catch (ImportException e) {
            sink.problem(Problem.error(input.name(), e.getMessage()));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            sink.problem(
                    Problem.error(
                            input.name(),
                            "the importer "
                                    + importer.descriptor().label()
                                    + " failed on it: "
                                    + Reasons.of(e)));
        }
    }

    /** Passes on only articles whose text can be written as Unicode: offsets count on it. */
    private static final class Checked implements ImportSink {

        private final Plugin<ArticleImporter> importer;
        private final Input input;
        private final ImportSink sink;
        private boolean handed;

        Checked(Plugin<ArticleImporter> importer, Input input, ImportSink sink) {
            this.importer = importer;
            this.input = input;
            this.sink = sink;
        }

        @Override
        public void article(Article article) {
            handed = true;
            if (isWellFormed(article.text())) {
                sink.article(article);
            } else {
                sink.problem(
                        Problem.error(
                                input.name(),
                                "an article was left out: the importer "
                                        + importer.descriptor().label()
                                        + " gave text that is not well-formed Unicode"));
            }
        }

        @Override
        public void problem(Problem problem) {
            sink.problem(problem);
        }

        private static boolean isWellFormed(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isSurrogate(c)) {
                    if (!Character.isHighSurrogate(c)
                            || i + 1 == text.length()
                            || !Character.isLowSurrogate(text.charAt(++i))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
