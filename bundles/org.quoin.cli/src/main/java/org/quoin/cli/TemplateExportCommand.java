package org.quoin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.template.BriefingTemplate;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.TemplateChoice;
import org.quoin.engine.output.AtomicFile;
import org.quoin.engine.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quoin template export}: a template as a file, to begin one's own with. */
@Command(
        name = "export",
        description = "Write a template to a file, to begin one of your own with.",
        footer = {"", "The file is a Word document like any other: docs/templates.md says more."})
final class TemplateExportCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "NAME", description = "One of quoin template list.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Which, of those that there are in several languages (default: en).")
    private @Nullable String language;

    TemplateExportCommand(Registry registry, Terminal terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        common.check(spec);
        Told told =
                new Told(terminal, new TerminalProgress(terminal, common.quiet()), common.quiet());
        told.leftOut(registry);
        BriefingTemplate template =
                new TemplateChoice(registry)
                        .contributed(
                                Path.of(name),
                                Optional.ofNullable(language).map(Locale::forLanguageTag))
                        .orElseThrow(
                                () ->
                                        new ParameterException(
                                                java.util.Objects.requireNonNull(spec)
                                                        .commandLine(),
                                                "there is no template named "
                                                        + name
                                                        + "; quoin template list names them"));
        try (InputStream in = template.open();
                AtomicFile out = AtomicFile.open(file)) {
            in.transferTo(out.out());
            out.commit();
        } catch (IOException e) {
            told.problem(
                    Problem.error(file.toString(), "cannot be written: " + InputWalk.reason(e)));
            return ExitCode.SOME_FAILED;
        }
        told.done(template.shortName() + " -> " + file);
        return ExitCode.DONE;
    }
}
