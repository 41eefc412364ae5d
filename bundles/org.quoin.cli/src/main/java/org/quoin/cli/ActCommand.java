package org.quoin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.ActJob;
import org.quoin.engine.job.Acted;
import org.quoin.engine.output.AtomicFile;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.QuoteOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quoin act}: an action that a plug-in brings, over quotations of a project. */
@Command(
        name = "act",
        description = "Let an action of a plug-in work on quotations of a project.",
        footer = {
            "",
            "An action gives words, which are written out, or changes quotations, in one step that the",
            "workbench can undo. quoin plugins lists the actions there are."
        })
final class ActCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final ProjectOption project = new ProjectOption();

    @Parameters(index = "1", paramLabel = "ACTION", description = "Id of the action.")
    private String action = "";

    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final FilterOptions filter = new FilterOptions();
    @Mixin private final PluginOptions plugins = new PluginOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where words are written (default: standard output).")
    private @Nullable Path out;

    ActCommand(Registry registry, Terminal terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        common.check(spec);
        filter.check(spec);
        plugins.apply(registry, spec);
        ActJob job = new ActJob(registry);
        List<String> known = job.actions().stream().map(Descriptor::id).toList();
        if (!known.contains(action)) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "no plug-in brings an action "
                            + action
                            + (known.isEmpty() ? "" : "; there is " + String.join(", ", known)));
        }
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        return OrderlyStop.during(progress, () -> run(job, told, progress));
    }

    private int run(ActJob job, Told told, TerminalProgress progress) {
        try (Project open = project.best("act", told, progress)) {
            long[] numbers = open.quotations().list(filter.filter(open), QuoteOrder.ARTICLE);
            Optional<String> cannot = cannot(numbers.length);
            if (cannot.isPresent()) {
                told.problem(Problem.error(action, cannot.get()));
                return ExitCode.SOME_FAILED;
            }
            AtomicBoolean failed = new AtomicBoolean();
            Acted acted =
                    job.run(
                            open,
                            action,
                            numbers,
                            problem -> {
                                failed.compareAndSet(
                                        false, problem.severity() == Problem.Severity.ERROR);
                                told.problem(problem);
                            },
                            progress);
            if (acted instanceof Acted.Words words) {
                Optional<Problem> unwritten = write(words.text(), told);
                unwritten.ifPresent(told::problem);
                failed.compareAndSet(false, unwritten.isPresent());
            } else if (acted instanceof Acted.Change change) {
                Optional<String> readOnly = open.whyReadOnly();
                if (readOnly.isPresent()) {
                    told.problem(Problem.error(action, "nothing was changed: " + readOnly.get()));
                    return ExitCode.SOME_FAILED;
                }
                change.edit().accept(open);
                told.done(Told.counted(change.quotations(), "quotation") + " changed");
            } else {
                told.done("nothing to change");
            }
            return failed.get() ? ExitCode.SOME_FAILED : ExitCode.DONE;
        }
    }

    private static Optional<String> cannot(int quotations) {
        if (quotations == 0) {
            return Optional.of("no quotation of the project meets what was asked for");
        }
        return quotations > ActJob.MOST
                ? Optional.of(
                        quotations
                                + " quotations are more than the "
                                + ActJob.MOST
                                + " that an action works on at a time; choose fewer of them")
                : Optional.empty();
    }

    private Optional<Problem> write(String words, Told told) {
        byte[] bytes =
                (words.endsWith("\n") || words.isEmpty() ? words : words + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        Path target = out;
        String name = target == null ? "standard output" : target.toString();
        try {
            if (target == null) {
                terminal.out().write(bytes);
                terminal.out().flush();
            } else {
                write(bytes, target);
                told.done("-> " + name);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problem.error(name, "cannot be written: " + InputWalk.reason(e)));
        }
    }

    private static void write(byte[] bytes, Path target) throws IOException {
        try (AtomicFile file = AtomicFile.open(target)) {
            try (OutputStream stream = file.out()) {
                stream.write(bytes);
            }
            file.commit();
        }
    }
}
