package org.quoin.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.engine.job.AnalyseAgainJob;
import org.quoin.engine.job.Reanalysed;
import org.quoin.engine.job.RestoreJob;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code quoin analyse}: the analysers again, over what a project holds. */
@Command(
        name = "analyse",
        description = "Run the analysers again over all articles of a project.",
        footer = {
            "",
            "What people accepted, corrected, rejected, tagged or made stays. What is found where nothing",
            "was is proposed; what is found differently is offered, to be taken or declined."
        })
final class AnalyseCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final ProjectOption project = new ProjectOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final PluginOptions plugins = new PluginOptions();

    AnalyseCommand(Registry registry, Terminal terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        common.check(spec);
        plugins.apply(registry, spec);
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        AnalyseAgainJob job = new AnalyseAgainJob(registry, common.jobs());
        told.leftOut(registry);
        return OrderlyStop.during(progress, () -> run(job, told, progress));
    }

    private int run(AnalyseAgainJob job, Told told, TerminalProgress progress)
            throws InterruptedException {
        try (Project open = project.writing("analyse", told, progress)) {
            ProjectOption.restore(open, new RestoreJob(registry, common.jobs()), told, progress);
            Reanalysed done =
                    job.run(
                            open,
                            open.articles().list(ArticleOrder.ARRIVAL),
                            told::problem,
                            progress);
            told.done(
                    Told.counted(done.articles(), "article")
                            + " analysed again: "
                            + Told.counted(done.added(), "new quotation")
                            + ", "
                            + Told.counted(done.offered(), "difference")
                            + " offered"
                            + (done.failed() > 0
                                    ? "; " + Told.counted(done.failed(), "article") + " failed"
                                    : ""));
            return done.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
        }
    }
}
