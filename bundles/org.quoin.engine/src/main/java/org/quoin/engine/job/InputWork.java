package org.quoin.engine.job;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.input.UnpackLimits;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRules;

/** What a thread does with one input: imports it and analyses its articles. */
final class InputWork implements Pipeline.Worker<FoundInput, InputWork.Item> {

    /** What is found in an input. */
    sealed interface Item {}

    /** An article with its quotations. */
    record Found(AnalysedArticle article) implements Item {}

    /** Something that a person should know. */
    record Note(Problem problem) implements Item {}

    /**
     * Nothing was looked for: what the input holds is there already.
     *
     * @param sha256 of the input's bytes
     */
    record AlreadyThere(String sha256) implements Item {}

    /** What is done with an input beside importing it, on the thread that does it. */
    interface Custody {

        /** Whether what the input holds is there already, so that it need not be read. */
        boolean has(FileInput input) throws IOException;

        /**
         * Keeps the input's bytes; called before the first of its articles is handed on, and not
         * where there is none.
         *
         * @param article the first of them
         * @throws IOException if the input cannot be read any more
         */
        void keep(FileInput input, Article article) throws IOException;
    }

    /** Nothing is there and nothing is kept. */
    static final Custody NO_CUSTODY =
            new Custody() {
                @Override
                public boolean has(FileInput input) {
                    return false;
                }

                @Override
                public void keep(FileInput input, Article article) {}
            };

    private final Importing importing;
    private final Analysing analysing;
    private final Custody custody;

    InputWork(Registry registry, Custody custody, SiteRules rules) {
        this(registry, custody, rules, false);
    }

    /**
     * @param places whether paragraphs are to say where they stand in their input
     */
    InputWork(Registry registry, Custody custody, SiteRules rules, boolean places) {
        this.importing = new Importing(registry, UnpackLimits.USUAL, rules, places);
        this.analysing = new Analysing(registry);
        this.custody = custody;
    }

    @Override
    public void work(FoundInput found, Consumer<Item> items, Progress progress) {
        if (!(found instanceof FoundInput.Found readable)) {
            return;
        }
        FileInput input = readable.input();
        try {
            if (custody.has(input)) {
                items.accept(new AlreadyThere(input.sha256()));
                return;
            }
        } catch (IOException e) {
            items.accept(new Note(unreadable(input, e)));
            return;
        }
        Sink sink = new Sink(input, items, progress);
        try {
            importing.run(input, sink, progress);
        } catch (CancellationException e) {
            sink.explain(e);
        } catch (OutOfMemoryError e) {
            items.accept(
                    new Note(Problem.error(input.name(), "it needs more memory than there is")));
        }
        sink.close();
    }

    private static Problem unreadable(FileInput input, IOException e) {
        return Problem.error(input.name(), "it cannot be read: " + InputWalk.reason(e));
    }

    /** Analyses each article as it comes, so that a container's articles never pile up. */
    private final class Sink implements Findings {

        /** The input, and the members in it that are under way, innermost last. */
        private final Deque<Held> held = new ArrayDeque<>();

        private final Consumer<Item> items;
        private final Progress progress;
        private final List<Problem> warnings = new ArrayList<>();
        private @Nullable Exception obstacle;

        Sink(FileInput input, Consumer<Item> items, Progress progress) {
            held.addLast(new Held(input));
            this.items = items;
            this.progress = progress;
        }

        @Override
        public void article(Article article) {
            keep(article);
            List<Problem> known = List.copyOf(warnings);
            warnings.clear();
            items.accept(new Found(analysing.run(article, known, progress)));
        }

        /** The bytes are safe before an article of them is anywhere. */
        private void keep(Article article) {
            Held innermost = held.getLast();
            if (innermost.kept) {
                return;
            }
            try {
                custody.keep(innermost.input, article);
                innermost.kept = true;
            } catch (IOException | RuntimeException e) {
                // Importers let this one pass, and it is none of their doing.
                obstacle = e;
                throw new CancellationException("the original cannot be kept");
            }
        }

        @Override
        public boolean enter(FileInput member) throws IOException {
            if (custody.has(member)) {
                items.accept(new AlreadyThere(member.sha256()));
                return false;
            }
            held.addLast(new Held(member));
            return true;
        }

        @Override
        public void leave() {
            held.removeLast();
        }

        /** Why the importer was left: an obstacle of this input, of the whole work, or a person. */
        void explain(CancellationException left) {
            Optional<Exception> why = Optional.ofNullable(obstacle);
            if (why.isEmpty()) {
                throw left;
            }
            if (why.get() instanceof IOException reading) {
                items.accept(new Note(unreadable(held.getFirst().input, reading)));
            } else if (why.get() instanceof RuntimeException ofAll) {
                throw ofAll;
            }
        }

        @Override
        public void problem(Problem problem) {
            // What is said before an article is about it, and is told with it.
            if (problem.severity() == Problem.Severity.WARNING) {
                warnings.add(problem);
            } else {
                items.accept(new Note(problem));
            }
        }

        /** What was said after the last article is about the input. */
        void close() {
            warnings.forEach(each -> items.accept(new Note(each)));
        }
    }

    /** An input whose original is kept when its first article comes. */
    private static final class Held {

        private final FileInput input;
        private boolean kept;

        Held(FileInput input) {
            this.input = input;
        }
    }
}
