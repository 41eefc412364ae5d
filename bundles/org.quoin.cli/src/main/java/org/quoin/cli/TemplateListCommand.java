package org.quoin.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoin.api.template.BriefingTemplate;
import org.quoin.engine.job.TemplateChoice;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code quoin template list}: the templates that plug-ins bring. */
@Command(
        name = "list",
        description = "List the templates that --template takes by name, with their languages.")
final class TemplateListCommand implements Callable<Integer> {

    private final Registry registry;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final CommonOptions common = new CommonOptions();

    TemplateListCommand(Registry registry) {
        this.registry = registry;
    }

    @Override
    public Integer call() {
        common.check(spec);
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        for (Plugin<BriefingTemplate> each : new TemplateChoice(registry).contributed()) {
            String languages =
                    each.instance().languages().stream()
                            .map(Locale::toLanguageTag)
                            .collect(Collectors.joining(","));
            out.printf(
                    "%-14s %-8s %s%s%n",
                    each.instance().shortName(),
                    languages,
                    each.descriptor().name(),
                    common.quiet() ? "" : ": " + each.descriptor().description());
        }
        out.flush();
        return ExitCode.DONE;
    }
}
