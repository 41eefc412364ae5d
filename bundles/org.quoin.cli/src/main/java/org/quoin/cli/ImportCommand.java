package org.quoin.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.engine.job.Imported;
import org.quoin.engine.job.ProjectImportJob;
import org.quoin.engine.job.RestoreJob;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quoin import}: articles into a project. */
@Command(
        name = "import",
        description = "Import articles into a project, which is made where there is none.",
        footer = {
            "",
            "Projects that were exported as jsonl or qdpx are taken in whole, other files as articles.",
            "What the project has already is left as it is there. One import is one step to undo",
            "(quoin history PROJECT --undo). Ctrl-C keeps what is done; the same line goes on from there."
        })
final class ImportCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final ProjectOption project = new ProjectOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final PluginOptions plugins = new PluginOptions();
    @Mixin private final FetchOptions fetching = new FetchOptions();
    @Mixin private final RulesOption rules = new RulesOption();

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            arity = "1..*",
            description = "What to read: files, folders, - or http(s) addresses.")
    private final List<String> paths = new ArrayList<>();

    ImportCommand(Registry registry, Terminal terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        common.check(spec);
        plugins.apply(registry, spec);
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        // Many imports may follow each other; the first search after them indexes all at once.
        // One thread more than asked for: one of them mostly waits for the disk to have an
        // original.
        ProjectImportJob job =
                new ProjectImportJob(registry, common.jobs() + 1, false, rules.folders());
        told.leftOut(registry);
        return OrderlyStop.during(progress, () -> run(job, told, progress));
    }

    private int run(ProjectImportJob job, Told told, TerminalProgress progress)
            throws IOException, InterruptedException {
        try (Project open = project.made("import", told, progress)) {
            ProjectOption.restore(open, new RestoreJob(registry, common.jobs()), told, progress);
            Intake intake =
                    new Intake(
                            open,
                            job,
                            paths -> fetching.walk(paths, terminal, progress),
                            told,
                            progress);
            for (String path : paths) {
                intake.take(path);
            }
            Imported imported = intake.finish();
            told.done(imported, " -> " + project.folder());
            return imported.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
        }
    }
}
