package org.quoin.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.engine.registry.Registry;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code quoin template}: what briefings are written into. */
@Command(
        name = "template",
        description = "List templates, begin one of your own, or check one.",
        synopsisSubcommandLabel = "COMMAND")
final class TemplateCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    // picocli reads and writes it by reflection.
    @SuppressWarnings("UnusedVariable")
    @Mixin
    private final CommonOptions common = new CommonOptions();

    private TemplateCommand() {}

    /** The command with those below it. */
    static CommandLine with(Registry registry, Terminal terminal) {
        return new CommandLine(new TemplateCommand())
                .addSubcommand("list", new TemplateListCommand(registry))
                .addSubcommand("export", new TemplateExportCommand(registry, terminal))
                .addSubcommand("check", new TemplateCheckCommand(registry, terminal));
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                "Which of them: list, export or check?");
    }
}
