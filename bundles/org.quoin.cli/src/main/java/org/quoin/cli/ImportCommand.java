package org.quoin.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Progress;
import org.quoin.engine.job.Imported;
import org.quoin.engine.job.ProjectImportJob;
import org.quoin.engine.job.RestoreJob;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleOrder;
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

    /** So many are compared within seconds. */
    private static final int MOST_COMPARED = 1000;

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

    /**
     * How many of the new articles are reprints of what was there. Few of them are looked for one
     * by one; so many that it would take long are left to whoever asks for them.
     */
    private static Optional<String> reprints(
            Project open, long[] known, int added, Progress progress) {
        if (known.length == 0 || added == 0 || added > MOST_COMPARED) {
            return Optional.empty();
        }
        open.search().prepare(progress);
        Set<Long> before = new HashSet<>();
        for (long each : known) {
            before.add(each);
        }
        int reprints = 0;
        for (long each : open.articles().list(ArticleOrder.ARRIVAL)) {
            boolean isNew = !before.contains(each);
            reprints +=
                    isNew
                                    && open.likeness().articlesLike(each).stream()
                                            .anyMatch(like -> before.contains(like.number()))
                            ? 1
                            : 0;
        }
        return reprints == 0
                ? Optional.empty()
                : Optional.of(
                        Told.counted(reprints, "new article")
                                + (reprints == 1 ? " is a reprint" : " are reprints")
                                + " of what was there already: quoin duplicates");
    }

    private int run(ProjectImportJob job, Told told, TerminalProgress progress)
            throws IOException, InterruptedException {
        try (Project open = project.made("import", told, progress)) {
            long[] known = open.articles().list(ArticleOrder.ARRIVAL);
            boolean behind = open.search().isBehind() && known.length > MOST_COMPARED;
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
            if (!common.quiet() && !behind) {
                reprints(open, known, imported.articles(), progress).ifPresent(told::done);
            }
            return imported.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
        }
    }
}
