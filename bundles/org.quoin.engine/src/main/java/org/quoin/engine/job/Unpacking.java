package org.quoin.engine.job;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Member;
import org.quoin.api.plugin.MemberFacts;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.MemberSpool;
import org.quoin.engine.input.PassedOverNames;
import org.quoin.engine.input.UnpackBudget;
import org.quoin.engine.registry.Plugin;

/**
 * One input that the user named, with all that lies within it: members go to the importers as the
 * input itself does, and count against one budget however deep they lie. One thread uses it.
 */
final class Unpacking {

    private final Importing importing;
    private final Findings findings;
    private final UnpackBudget budget;
    private final Progress progress;
    private final PassedOver passedOver = new PassedOver();
    private boolean foundAny;
    private boolean toldAny;

    Unpacking(Importing importing, Findings findings, UnpackBudget budget, Progress progress) {
        this.importing = importing;
        this.findings = findings;
        this.budget = budget;
        this.progress = progress;
    }

    /** Imports the input; an importer is known already. */
    void run(Plugin<ArticleImporter> importer, FileInput input) throws IOException {
        Level level = new Level(importer, input, input.sha256(), MemberFacts.NONE, 0);
        importing.run(importer, input, level, progress);
        budget.breach().ifPresent(why -> tell(Problem.error(input.name(), why)));
        Optional<String> left = passedOver.told();
        if (!foundAny && !toldAny) {
            tell(
                    Problem.error(
                            input.name(),
                            "it holds no article" + left.map(each -> "; " + each).orElse("")));
        } else {
            left.ifPresent(each -> tell(Problem.warning(input.name(), each)));
        }
    }

    private void tell(Problem problem) {
        toldAny |= problem.severity() == Problem.Severity.ERROR;
        findings.problem(problem);
    }

    /** Where the importer of one input hands over what it finds. */
    private final class Level implements ImportSink {

        private final Plugin<ArticleImporter> importer;
        private final FileInput input;
        private final String original;
        private final MemberFacts facts;
        private final int depth;

        /**
         * @param original hash of the bytes that are kept as its original
         * @param facts what its container says of it
         */
        Level(
                Plugin<ArticleImporter> importer,
                FileInput input,
                String original,
                MemberFacts facts,
                int depth) {
            this.importer = importer;
            this.input = input;
            this.original = original;
            this.facts = facts;
            this.depth = depth;
        }

        @Override
        public void article(Article article) {
            foundAny = true;
            if (Unicode.isWellFormed(article.text())) {
                Article placed = importing.places() ? placed(article) : article;
                findings.article(
                        depth == 0 && input.delivered().isEmpty() ? placed : asMember(placed));
            } else {
                problem(
                        Problem.error(
                                input.name(),
                                "an article was left out: the importer "
                                        + importer.descriptor().label()
                                        + " gave text that is not well-formed Unicode"));
            }
        }

        /** With the places of its paragraphs, where its bytes are the original that is kept. */
        private Article placed(Article article) {
            try {
                return input.sha256().equals(original)
                        ? Placing.of(article, importer.instance().places(input, article))
                        : article;
            } catch (IOException e) {
                problem(
                        Problem.warning(
                                input.name(),
                                "where its paragraphs stand in it is not known: "
                                        + e.getMessage()));
                return article;
            }
        }

        /** With what the container says, under the original that is kept. */
        private Article asMember(Article article) {
            return new Article(
                    article.id(),
                    new Provenance(
                            article.provenance().file(), original, article.provenance().importer()),
                    facts.title().orElse(article.title()),
                    facts.authors().isEmpty() ? article.authors() : facts.authors(),
                    article.credits(),
                    facts.site().or(article::site),
                    article.url(),
                    article.canonicalUrl(),
                    facts.published().or(article::published),
                    facts.feedTime().or(input::delivered).or(article::feedTime),
                    article.language(),
                    article.text(),
                    article.paragraphs(),
                    article.images(),
                    article.links(),
                    facts.tags().isEmpty()
                            ? article.imprint()
                            : article.imprint().withTags(facts.tags()));
        }

        @Override
        public void problem(Problem problem) {
            // That no more is unpacked is told once, of the input that the user named.
            if (!budget.breach().equals(Optional.of(problem.message()))) {
                tell(problem);
            }
        }

        @Override
        public void member(Member member) throws ImportException, IOException {
            progress.checkCancelled();
            budget.enter(depth + 1);
            budget.takeMember();
            try (MemberSpool spool =
                    new MemberSpool(input.name() + "!/" + member.name(), member, budget)) {
                if (spool.isEmpty()) {
                    passedOver.empty();
                } else if (isBesideArticles(member)) {
                    passedOver.unknown(member.name());
                    spool.skip();
                } else {
                    take(member, spool);
                }
            }
        }

        /** Names count for files of archives, as they do in folders; an address is no name. */
        private static boolean isBesideArticles(Member member) {
            return member.original() == Member.Original.MEMBER
                    && member.address().isEmpty()
                    && PassedOverNames.isNoArticleInArchive(member.name());
        }

        private void take(Member member, MemberSpool spool) throws ImportException, IOException {
            Optional<FileInput> beginning = spool.beginning();
            @Nullable Plugin<ArticleImporter> best =
                    beginning.isEmpty() ? null : importing.choose(beginning.get(), this, progress);
            if (best == null && beginning.isPresent()) {
                passedOver.unknown(member.name());
                spool.skip();
                return;
            }
            FileInput whole = spool.whole();
            if (best == null) {
                best = importing.choose(whole, this, progress);
            }
            if (best == null) {
                passedOver.unknown(member.name());
            } else {
                run(best, member, whole);
            }
        }

        private void run(Plugin<ArticleImporter> best, Member member, FileInput whole)
                throws IOException {
            if (member.original() == Member.Original.CONTAINER) {
                importing.run(
                        best,
                        whole,
                        new Level(best, whole, original, member.facts(), depth + 1),
                        progress);
                return;
            }
            if (!findings.enter(whole)) {
                foundAny = true;
                return;
            }
            try {
                importing.run(
                        best,
                        whole,
                        new Level(best, whole, whole.sha256(), member.facts(), depth + 1),
                        progress);
            } finally {
                findings.leave();
            }
        }
    }
}
