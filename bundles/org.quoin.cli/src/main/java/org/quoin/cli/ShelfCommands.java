package org.quoin.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quoin plugins install}, {@code update} and {@code remove}. */
final class ShelfCommands {

    private static final String NEXT_START = "It is there when Quoin is started the next time.";

    private ShelfCommands() {}

    /** What the three have in common. */
    abstract static class OnShelf implements Callable<Integer> {

        private final Optional<PluginShelf> shelf;
        private final Terminal terminal;

        @Spec private @Nullable CommandSpec spec;
        @Mixin private final CommonOptions common = new CommonOptions();

        OnShelf(Optional<PluginShelf> shelf, Terminal terminal) {
            this.shelf = shelf;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            common.check(spec);
            if (shelf.isEmpty()) {
                terminal.say(
                        "quoin: plug-ins are installed into an installed Quoin; this one runs from"
                                + " a class path. Put the plug-in's jar on it instead.");
                return ExitCode.SOME_FAILED;
            }
            TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
            try {
                return run(shelf.get(), progress);
            } catch (PluginShelfException e) {
                progress.clear();
                terminal.say("quoin: " + e.getMessage());
                return ExitCode.SOME_FAILED;
            } finally {
                progress.clear();
            }
        }

        abstract int run(PluginShelf on, Progress progress) throws PluginShelfException;

        final PrintWriter out() {
            return Objects.requireNonNull(spec).commandLine().getOut();
        }

        final void say(String line) {
            if (!common.quiet()) {
                terminal.say(line);
            }
        }

        final Terminal terminal() {
            return terminal;
        }

        /** Names what came, each file with its checksum. */
        final void show(PluginShelf.Change change) {
            PrintWriter out = out();
            for (PluginShelf.Feature each : change.features()) {
                out.println(line(each));
            }
            for (PluginShelf.Part each : change.parts()) {
                out.printf(
                        "  %s  %s%n",
                        each.name(),
                        each.sha256()
                                .map(hash -> "sha-256 " + hash)
                                .orElse("without a checksum: the site states none"));
            }
            out.flush();
        }
    }

    /** A feature in one line. */
    static String line(PluginShelf.Feature feature) {
        return feature.id()
                + " "
                + feature.version()
                + "  "
                + feature.name()
                + (feature.provider().isBlank() ? "" : " (" + feature.provider() + ")");
    }

    /** {@code quoin plugins install SITE [FEATURE]}. */
    @Command(
            name = "install",
            description = "Install a plug-in from an update site, or a newer version of it.")
    static final class Install extends OnShelf {

        @Parameters(
                index = "0",
                paramLabel = "SITE",
                description = "A folder, a zip file or an http(s) address.")
        private String site = "";

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "FEATURE",
                description = "What to install; may be left out where the site offers one thing.")
        private @Nullable String feature;

        Install(Optional<PluginShelf> shelf, Terminal terminal) {
            super(shelf, terminal);
        }

        @Override
        int run(PluginShelf on, Progress progress) throws PluginShelfException {
            Optional<String> chosen = Optional.ofNullable(feature);
            if (chosen.isEmpty()) {
                List<PluginShelf.Feature> offered = on.offered(site, progress);
                if (offered.size() != 1) {
                    terminal()
                            .say(
                                    offered.isEmpty()
                                            ? "quoin: " + site + " offers nothing to install"
                                            : "quoin: which of these? Name it behind the site.");
                    offered.forEach(each -> out().println(line(each)));
                    out().flush();
                    return offered.isEmpty() ? ExitCode.SOME_FAILED : ExitCode.WRONG_USAGE;
                }
                chosen = Optional.of(offered.get(0).id());
            }
            show(on.install(site, chosen.get(), progress));
            say(NEXT_START);
            return ExitCode.DONE;
        }
    }

    /** {@code quoin plugins update [FEATURE...]}. */
    @Command(
            name = "update",
            description = "Install newer versions of plug-ins from the sites they came from.")
    static final class Update extends OnShelf {

        @Parameters(
                arity = "0..*",
                paramLabel = "FEATURE",
                description = "What to update (default: all that was installed).")
        private List<String> features = List.of();

        Update(Optional<PluginShelf> shelf, Terminal terminal) {
            super(shelf, terminal);
        }

        @Override
        int run(PluginShelf on, Progress progress) throws PluginShelfException {
            PluginShelf.Change change = on.update(features, progress);
            if (change.features().isEmpty()) {
                say("There is nothing newer.");
            } else {
                show(change);
                say(NEXT_START);
            }
            return ExitCode.DONE;
        }
    }

    /** {@code quoin plugins remove FEATURE}. */
    @Command(name = "remove", description = "Remove a plug-in that was installed.")
    static final class Remove extends OnShelf {

        @Parameters(index = "0", paramLabel = "FEATURE", description = "What to remove.")
        private String feature = "";

        Remove(Optional<PluginShelf> shelf, Terminal terminal) {
            super(shelf, terminal);
        }

        @Override
        int run(PluginShelf on, Progress progress) throws PluginShelfException {
            on.remove(feature, progress);
            say(feature + " is gone when Quoin is started the next time.");
            return ExitCode.DONE;
        }
    }
}
