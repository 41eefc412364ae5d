package org.quoin.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code quoin plugins}: what is installed, and what was left out and why. */
@Command(name = "plugins", description = "List what plug-ins contribute, and what was left out.")
final class PluginsCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;
    private final Optional<PluginShelf> shelf;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final CommonOptions common = new CommonOptions();

    PluginsCommand(Registry registry, Terminal terminal, Optional<PluginShelf> shelf) {
        this.shelf = shelf;
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        common.check(spec);
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        for (Point<?> point : Point.ALL) {
            list(point, out);
        }
        shelf.map(PluginShelf::installed).orElse(List.of()).forEach(each -> installed(each, out));
        out.flush();
        registry.checkPacks();
        List<Problem> problems = registry.problems();
        problems.forEach(terminal::say);
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private static void installed(PluginShelf.Feature feature, PrintWriter out) {
        out.printf("%-12s %s%n", "installed", ShelfCommands.line(feature));
    }

    private <T> void list(Point<T> point, PrintWriter out) {
        for (Plugin<T> plugin : registry.plugins(point)) {
            Descriptor descriptor = plugin.descriptor();
            out.printf(
                    "%-12s %-28s %s%s%n",
                    point.element(),
                    descriptor.id(),
                    descriptor.name(),
                    common.quiet() || descriptor.description().isEmpty()
                            ? ""
                            : ": " + descriptor.description());
            out.printf("%-12s   %s %s%n", "", descriptor.bundle(), descriptor.version());
        }
    }
}
