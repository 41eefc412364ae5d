package org.quoin.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.engine.registry.DeclaredOption;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRules;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quoin plugins}: what is installed, and what was left out and why. */
@Command(
        name = "plugins",
        description =
                "List what plug-ins contribute, and what was left out; or all about one of them.")
final class PluginsCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;
    private final Optional<PluginShelf> shelf;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "All that is declared of one contribution, with its options.")
    private @Nullable String id;

    PluginsCommand(Registry registry, Terminal terminal, Optional<PluginShelf> shelf) {
        this.shelf = shelf;
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        common.check(spec);
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        String wanted = id;
        if (wanted != null) {
            return describe(wanted, out);
        }
        for (Point<?> point : Point.ALL) {
            list(point, out);
        }
        shelf.map(PluginShelf::installed).orElse(List.of()).forEach(each -> installed(each, out));
        out.flush();
        registry.checkPacks();
        List<Problem> problems = new ArrayList<>(registry.problems());
        SiteRules.contributed(registry).forEach(each -> problems.addAll(each.problems()));
        problems.forEach(terminal::say);
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    /** From the declaration alone: one that cannot be made is described too. */
    private int describe(String wanted, PrintWriter out) {
        boolean known = false;
        for (Point<?> point : Point.ALL) {
            for (Descriptor each : registry.declared(point)) {
                if (each.id().equals(wanted)) {
                    known = true;
                    describe(point, each, out);
                }
            }
        }
        out.flush();
        if (!known) {
            throw new CommandLine.ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "nothing named " + wanted + " is contributed; quoin plugins lists what is");
        }
        return ExitCode.DONE;
    }

    private static void describe(Point<?> point, Descriptor descriptor, PrintWriter out) {
        out.printf("%s %s%n", point.element(), descriptor.id());
        out.printf("  %s%n", descriptor.name());
        if (!descriptor.description().isEmpty()) {
            out.printf("  %s%n", descriptor.description());
        }
        out.printf("  bundle: %s %s%n", descriptor.bundle(), descriptor.version());
        Map<String, String> more = new TreeMap<>(descriptor.attributes());
        more.keySet().removeAll(Set.of("id", "name", "description"));
        more.forEach((name, value) -> out.printf("  %s: %s%n", name, value));
        for (DeclaredOption each : descriptor.options()) {
            out.printf(
                    "  option %s: %s (%s; default: %s)%n",
                    each.name(), each.label(), each.values(), each.standard());
            if (!each.description().isEmpty()) {
                out.printf("    %s%n", each.description());
            }
        }
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
