package org.quoin.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.engine.job.CheckJob;
import org.quoin.engine.job.Checked;
import org.quoin.engine.job.RestoreJob;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code quoin check}: whether a project is sound, and mending what can be mended. */
@Command(
        name = "check",
        description = "Check a project: its database, and every article against its original.",
        footer = {
            "",
            "A damaged database is rescued from what can be read of it, or else from its newest backup",
            "and the originals, unless somebody is working in the project."
        })
final class CheckCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final ProjectOption project = new ProjectOption();
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--restore",
            description = "Import again the originals that no article came of.")
    private boolean restore;

    CheckCommand(Registry registry, Terminal terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        common.check(spec);
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        return OrderlyStop.during(progress, () -> run(told, progress));
    }

    private int run(Told told, TerminalProgress progress) throws InterruptedException {
        RestoreJob again = new RestoreJob(registry, common.jobs());
        try (Project open =
                restore
                        ? project.writing("check", told, progress)
                        : project.best("check", told, progress)) {
            if (restore) {
                int articles = again.run(open, told::problem, progress);
                told.done(Told.counted(articles, "article") + " imported again");
            } else if (open.whyReadOnly().isEmpty()) {
                ProjectOption.restore(open, again, told, progress);
            }
            Checked checked = new CheckJob(open).run(told::problem, progress);
            told.done(summary(checked));
            return checked.damaged() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
        }
    }

    private static String summary(Checked checked) {
        return Told.counted(checked.articles(), "article")
                + ", "
                + Told.counted(checked.quotes(), "quotation")
                + (checked.damaged() > 0 ? "; " + checked.damaged() + " damaged" : "; all is well")
                + (checked.orphans() > 0
                        ? "; " + Told.counted(checked.orphans(), "original") + " without an article"
                        : "");
    }
}
