package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.Imported;
import org.quoin.engine.job.ProjectImportJob;
import org.quoin.engine.job.RestoreJob;
import org.quoin.engine.job.Results;
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
            "What the project has already is left as it is there. One import is one step to undo",
            "(quoin history PROJECT --undo). Ctrl-C keeps what is done; the same line goes on from there."
        })
final class ImportCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final ProjectOption project = new ProjectOption();
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(index = "1..*", paramLabel = "PATH", arity = "1..*", description = "What to read.")
    private final List<String> paths = new ArrayList<>();

    ImportCommand(Registry registry, Terminal terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        common.check(spec);
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        ProjectImportJob job = new ProjectImportJob(registry, common.jobs());
        told.leftOut(registry);
        return OrderlyStop.during(progress, () -> run(job, told, progress));
    }

    private int run(ProjectImportJob job, Told told, TerminalProgress progress)
            throws IOException, InterruptedException {
        try (Project open = project.made("import", told, progress)) {
            ProjectOption.restore(open, new RestoreJob(registry, common.jobs()), told, progress);
            Imported imported =
                    job.run(
                            open,
                            new InputWalk(paths, terminal::in),
                            detail(),
                            new ProblemsOnly(told),
                            progress);
            told.done(imported, " -> " + project.folder());
            return imported.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
        }
    }

    /** What was imported, for the project's history: the last names of the paths. */
    private String detail() {
        return String.join(
                ", ",
                paths.stream()
                        .map(each -> Path.of(each).getFileName())
                        .map(String::valueOf)
                        .toList());
    }

    /** The articles go into the project; only what is wrong is told. */
    private record ProblemsOnly(Told told) implements Results {

        @Override
        public void article(AnalysedArticle article) {}

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
