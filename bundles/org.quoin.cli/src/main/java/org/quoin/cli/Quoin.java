package org.quoin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.quoin.engine.registry.Registry;
import org.quoin.project.model.ProjectException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The {@code quoin} command with its subcommands, over whatever registry it is given. */
@Command(
        name = "quoin",
        description = "Locks every quotation to its source: articles in, cited Word briefings out.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "PATH is a file, a folder (walked) or - for standard input. gzip is undone.",
            "Without a command, quoin opens the workbench, quoin --open PATH... with a project or articles;",
            "quoin --safe ... leaves out installed plug-ins.",
            "PROJECT is a folder that Quoin keeps articles, quotations and everybody's work on them in.",
            "Exit code: 0 all done, 1 something failed (named with its reason), 2 wrong usage."
        },
        versionProvider = Quoin.Version.class)
public final class Quoin implements Callable<Integer> {

    @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

    // picocli reads and writes these two by reflection.
    @SuppressWarnings("UnusedVariable")
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    private Quoin() {}

    /**
     * Runs one command.
     *
     * @param arguments as on the command line, without {@code quoin}
     * @param registry the plug-ins to work with
     * @param terminal where to read and write
     * @return the exit code: 0 all done, 1 some inputs failed, 2 wrong usage
     */
    public static int run(String[] arguments, Registry registry, Terminal terminal) {
        return run(arguments, registry, terminal, Optional.empty());
    }

    /**
     * Runs one command where plug-ins may be installed.
     *
     * @param arguments as on the command line, without {@code quoin}
     * @param registry the plug-ins to work with
     * @param terminal where to read and write
     * @param shelf where plug-ins are installed, if anywhere
     * @return the exit code: 0 all done, 1 some inputs failed, 2 wrong usage
     */
    public static int run(
            String[] arguments, Registry registry, Terminal terminal, Optional<PluginShelf> shelf) {
        CommandLine line = new CommandLine(new Quoin());
        commands(registry, terminal, shelf, arguments)
                .forEach((name, command) -> line.addSubcommand(name, command.get()));
        line.getSubcommands()
                .values()
                .forEach(each -> PluginOptions.explain(registry, each.getCommandSpec()));
        line.setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(
                        (thrown, command, result) -> failed(thrown, terminal));
        return line.execute(arguments);
    }

    /**
     * The commands, in the order of the help. Reading one's options takes some milliseconds, so
     * that where the first word names one the others are not looked at.
     */
    private static Map<String, Supplier<Object>> commands(
            Registry registry,
            Terminal terminal,
            Optional<PluginShelf> shelf,
            String... arguments) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("brief", () -> new BriefCommand(registry, terminal));
        all.put("extract", () -> new ExtractCommand(registry, terminal));
        all.put("import", () -> new ImportCommand(registry, terminal));
        all.put("search", () -> new SearchCommand(terminal));
        all.put("report", () -> new ReportCommand(registry, terminal));
        all.put("grade", () -> new GradeCommand(terminal));
        all.put("verify", () -> new VerifyCommand(registry, terminal));
        all.put("template", () -> TemplateCommand.with(registry, terminal));
        all.put("export", () -> new ExportCommand(terminal));
        all.put("analyse", () -> new AnalyseCommand(registry, terminal));
        all.put("act", () -> new ActCommand(registry, terminal));
        all.put("history", () -> new HistoryCommand(terminal));
        all.put("check", () -> new CheckCommand(registry, terminal));
        all.put("duplicates", () -> new DuplicatesCommand(terminal));
        all.put("plugins", () -> pluginsCommand(registry, terminal, shelf));
        all.put("new-plugin", () -> new NewPluginCommand(terminal));
        String first = arguments.length > 0 ? arguments[0] : "";
        if (all.containsKey(first)) {
            all.keySet().retainAll(Set.of(first));
        } else if (first.equals("--version") || first.equals("-V")) {
            all.clear();
        }
        return all;
    }

    private static CommandLine pluginsCommand(
            Registry registry, Terminal terminal, Optional<PluginShelf> shelf) {
        return new CommandLine(new PluginsCommand(registry, terminal, shelf))
                .addSubcommand(new ShelfCommands.Install(shelf, terminal))
                .addSubcommand(new ShelfCommands.Update(shelf, terminal))
                .addSubcommand(new ShelfCommands.Remove(shelf, terminal));
    }

    /**
     * Without a command: the workbench is opened by whoever started this; here there is none to
     * open.
     */
    @Override
    public Integer call() {
        CommandSpec known = java.util.Objects.requireNonNull(spec);
        throw new CommandLine.ParameterException(known.commandLine(), "Which command?");
    }

    private static int failed(Exception thrown, Terminal terminal) {
        if (thrown instanceof InterruptedException
                || thrown instanceof java.util.concurrent.CancellationException) {
            terminal.say("quoin: interrupted");
            return ExitCode.INTERRUPTED;
        }
        if (thrown instanceof ProjectException) {
            terminal.say("quoin: " + thrown.getMessage());
            return ExitCode.SOME_FAILED;
        }
        terminal.say(
                "quoin: this should not have happened; please report it: "
                        + org.quoin.engine.registry.Reasons.of(thrown));
        System.getLogger(Quoin.class.getName())
                .log(System.Logger.Level.DEBUG, "unexpected", thrown);
        return ExitCode.SOME_FAILED;
    }

    private static PrintWriter writer(java.io.OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The version that the build wrote. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties build = new Properties();
            try (InputStream in = Quoin.class.getResourceAsStream("build.properties")) {
                build.load(in);
            }
            return new String[] {"quoin " + build.getProperty("version")};
        }
    }
}
