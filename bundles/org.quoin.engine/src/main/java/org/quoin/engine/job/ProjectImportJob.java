package org.quoin.engine.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.input.Sha256;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRules;
import org.quoin.project.Articles;
import org.quoin.project.ImportRun;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;

/**
 * Imports any number of inputs into a project, analysed, in the inputs' order, as one undo step.
 * The bytes of each input are kept before its first article is stored. What the project has already
 * is not even read.
 */
public final class ProjectImportJob {

    private final Registry registry;
    private final Pipeline<FoundInput, InputWork.Item> pipeline;
    private final boolean indexing;
    private final List<Path> rules;

    /**
     * One that keeps the search index up to date as articles come in.
     *
     * @param registry whose importers and analysers do the work
     * @param jobs threads, at least 1
     */
    public ProjectImportJob(Registry registry, int jobs) {
        this(registry, jobs, true);
    }

    /**
     * @param registry whose importers and analysers do the work
     * @param jobs threads, at least 1
     * @param indexing whether to keep the search index up to date as articles come in, which takes
     *     a third of the time; otherwise whoever searches next brings it up to date
     */
    public ProjectImportJob(Registry registry, int jobs, boolean indexing) {
        this(registry, jobs, indexing, List.of());
    }

    /**
     * @param registry whose importers and analysers do the work
     * @param jobs threads, at least 1
     * @param indexing as above
     * @param rules folders of site rules, which are read anew for each import, after those of the
     *     project itself
     */
    public ProjectImportJob(Registry registry, int jobs, boolean indexing, List<Path> rules) {
        this.registry = registry;
        this.indexing = indexing;
        this.rules = List.copyOf(rules);
        this.pipeline = new Pipeline<>("quoin import", jobs);
    }

    /**
     * Does the work. However it ends, what was stored until then stays and is whole, and importing
     * the same inputs again goes on from there.
     *
     * @param project takes the articles
     * @param inputs walked as they are needed
     * @param detail what is imported, for people: it stands in the project's history
     * @param results told of problems and of each article once it is on its way into the project
     * @param progress told of each input, asked for cancelling
     * @return what was done
     * @throws ProjectException if the project cannot be written to
     * @throws IOException if the results cannot be passed on
     * @throws CancellationException if the progress is cancelled
     * @throws InterruptedException if the calling thread is interrupted
     */
    public Imported run(
            Project project,
            Iterator<FoundInput> inputs,
            String detail,
            Results results,
            Progress progress)
            throws IOException, InterruptedException {
        project.whyReadOnly()
                .ifPresent(
                        why -> {
                            throw new ProjectException("nothing can be imported: " + why);
                        });
        Optional<Indexing> beside =
                indexing ? Optional.of(new Indexing(project, progress)) : Optional.empty();
        try (ImportRun run = project.articles().importing(detail)) {
            Counter counter = new Counter(new Storing(run, results), progress);
            pipeline.run(
                    inputs,
                    new InputWork(
                            registry, new Originals(project.articles()), rules(project, results)),
                    (found, items) -> {
                        counter.take(found, items);
                        run.inputDone();
                    },
                    progress);
            run.store();
            return imported(counter, run);
        } finally {
            beside.ifPresent(Indexing::finish);
        }
    }

    private SiteRules rules(Project project, Results results) {
        List<Path> folders = new ArrayList<>();
        folders.add(project.folder().resolve(SiteRules.FOLDER));
        folders.addAll(rules);
        SiteRules read = SiteRules.read(folders, registry);
        read.problems().forEach(results::problem);
        return read;
    }

    private static Imported imported(Counter counter, ImportRun run) {
        Tally tally = counter.tally();
        return new Imported(
                tally.inputs(),
                tally.failed(),
                tally.passedOver(),
                run.added(),
                run.quotations(),
                run.alreadyThere() + counter.alreadyThere());
    }

    /** Keeps inputs in the project, and asks it whether it has them. */
    private record Originals(Articles articles) implements InputWork.Custody {

        @Override
        public boolean has(FileInput input) throws IOException {
            return articles.knows(input.sha256());
        }

        @Override
        public void keep(FileInput input, Article article) throws IOException {
            String sha256 = input.sha256();
            articles.keepReceipt(sha256, input.receipt(keptBeside(input, article)));
            Optional<byte[]> inMemory = input.rawInMemory();
            if (inMemory.isPresent()) {
                articles.keepOriginal(sha256, inMemory.get());
                return;
            }
            try (InputStream bytes = input.openRaw()) {
                articles.keepOriginal(sha256, bytes);
            }
        }

        /** What a page names need not be a picture, and the user's other files are his. */
        private Map<String, String> keptBeside(FileInput input, Article article)
                throws IOException {
            Map<String, String> kept = new HashMap<>();
            for (Map.Entry<String, byte[]> each : input.found().entrySet()) {
                byte[] bytes = each.getValue();
                boolean shown =
                        article.images().stream()
                                .flatMap(image -> image.data().stream())
                                .anyMatch(data -> Arrays.equals(data.bytes(), bytes));
                if (shown) {
                    String sha256 = Sha256.of(bytes);
                    articles.keepOriginal(sha256, bytes);
                    kept.put(each.getKey(), sha256);
                }
            }
            return kept;
        }
    }

    /** Adds each article to the project. */
    private record Storing(ImportRun run, Results results) implements Results {

        @Override
        public void article(AnalysedArticle article) throws IOException {
            run.add(article);
            results.article(article);
        }

        @Override
        public void problem(Problem problem) {
            results.problem(problem);
        }

        @Override
        public void passedOver(String name) {
            results.passedOver(name);
        }

        @Override
        public void alreadyThere(String sha256) {
            results.alreadyThere(sha256);
        }
    }
}
