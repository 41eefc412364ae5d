package org.quoin.engine.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.Companions;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.PageFetcher;
import org.quoin.engine.input.UnpackLimits;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRules;
import org.quoin.project.Project;
import org.quoin.project.model.Receipt;

/** Reads originals that a project keeps once more, with other site rules than they came with. */
final class KeptOriginal {

    private final Importing importing;

    /**
     * @param registry whose importers read
     * @param rules of sites
     */
    KeptOriginal(Registry registry, SiteRules rules) {
        this.importing = new Importing(registry, UnpackLimits.USUAL, rules);
    }

    /**
     * What is found in an original.
     *
     * @param articles in their order
     * @param problems what was wrong
     */
    record Contents(List<Article> articles, List<Problem> problems) {

        /**
         * The article that another one is now: that of its id, or the only one. A rule may change
         * what an id is made of.
         */
        Optional<Article> as(Article known) {
            Optional<Article> same =
                    articles.stream().filter(each -> each.id().equals(known.id())).findFirst();
            return same.isPresent() || articles.size() != 1 ? same : articles.stream().findFirst();
        }
    }

    /**
     * Reads the original that an article came of.
     *
     * @return empty where it is not kept any more
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    Optional<Contents> read(Project project, Article article, Progress progress)
            throws IOException {
        Optional<InputStream> kept = project.articles().original(article.provenance().sha256());
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = kept.get()) {
            Collecting found = new Collecting();
            importing.run(input(project, article, bytes.readAllBytes()), found, progress);
            return Optional.of(new Contents(found.articles, found.problems));
        }
    }

    /**
     * As it came in. Projects of earlier versions kept no receipts; of what was fetched the name is
     * the address, and pages are of a site by that, too.
     */
    private static FileInput input(Project project, Article article, byte[] bytes) {
        String name = article.provenance().file();
        return project.articles()
                .receipt(article.provenance().sha256())
                .map(each -> FileInput.received(each, bytes, beside(project, each)))
                .orElseGet(
                        () ->
                                PageFetcher.isAddress(name)
                                        ? FileInput.fetched(name, bytes, Optional.empty())
                                        : FileInput.of(name, bytes));
    }

    /** The pictures that lay beside an original when it came in. */
    static Companions beside(Project project, Receipt receipt) {
        return path -> {
            String sha256 = receipt.beside().getOrDefault(path, "");
            Optional<InputStream> kept = project.articles().original(sha256);
            if (kept.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream bytes = kept.get()) {
                return Optional.of(bytes.readAllBytes());
            }
        };
    }

    private static final class Collecting implements Findings {

        private final List<Article> articles = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void article(Article article) {
            articles.add(article);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        @Override
        public boolean enter(FileInput member) {
            return true;
        }

        @Override
        public void leave() {
            // Whose original an article comes of is known: it is this one.
        }
    }
}
