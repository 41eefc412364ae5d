package org.quoin.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.briefing.Arrangement;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.job.BriefJob;
import org.quoin.engine.job.BriefOptions;
import org.quoin.engine.job.ExtractJob;
import org.quoin.engine.job.Reported;
import org.quoin.engine.job.Results;
import org.quoin.engine.job.Tally;
import org.quoin.engine.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quoin brief}: import, analyse and write a briefing in one step. */
@Command(
        name = "brief",
        description = "Import, analyse and write a briefing in one step.",
        footer = {
            "",
            "Without --date the briefing bears the day of its newest article, so that the same inputs",
            "give the same bytes."
        })
final class BriefCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final PluginOptions plugins = new PluginOptions();
    @Mixin private final FetchOptions fetching = new FetchOptions();
    @Mixin private final RulesOption rules = new RulesOption();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "What to read: files, folders, - or http(s) addresses.")
    private final List<String> paths = new ArrayList<>();

    @Mixin private final BriefingOptions briefing = new BriefingOptions();

    BriefCommand(Registry registry, Terminal terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        common.check(spec);
        plugins.apply(registry, spec);
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        BriefJob brief = briefing.writer(spec, new BriefJob(registry));
        ExtractJob extract = new ExtractJob(registry, common.jobs(), rules.read(registry, told));
        told.leftOut(registry);
        BriefOptions options = briefing.checked(spec, brief);
        refuseThemes(options);
        Optional<Problem> obstacle = briefing.obstacle();
        if (obstacle.isPresent()) {
            told.problem(obstacle.get());
            return ExitCode.SOME_FAILED;
        }
        Collected collected = new Collected(told);
        Tally tally = extract.run(fetching.walk(paths, terminal, progress), collected, progress);
        Optional<Problem> unwritten =
                briefing.write(
                        brief,
                        Reported.of(collected.articles),
                        options,
                        "none of the inputs gave an article",
                        progress);
        if (unwritten.isPresent()) {
            told.problem(unwritten.get());
            return ExitCode.SOME_FAILED;
        }
        told.done(tally, " -> " + briefing.out());
        return tally.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private void refuseThemes(BriefOptions options) {
        if (options.arrangement().filter(Arrangement.THEME::equals).isPresent()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--arrange theme needs a project, whose tags are the themes; see quoin report");
        }
    }

    /** Keeps the articles: a briefing speaks of all of them at once. */
    private static final class Collected implements Results {

        private final List<AnalysedArticle> articles = new ArrayList<>();
        private final Told told;

        Collected(Told told) {
            this.told = told;
        }

        @Override
        public void article(AnalysedArticle article) {
            articles.add(article);
        }

        @Override
        public void problem(Problem problem) {
            told.problem(problem);
        }

        @Override
        public void passedOver(String name) {
            // Counted in the closing line.
        }
    }
}
