package org.quoin.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {

    @Option(
            names = {"-q", "--quiet"},
            description = "Say only what failed.")
    private boolean quiet;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Inputs worked on at a time (default: the number of processors).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    boolean quiet() {
        return quiet;
    }

    /**
     * Refuses what cannot be.
     *
     * @throws CommandLine.ParameterException if fewer than one job is asked for
     */
    void check(@Nullable CommandSpec spec) {
        if (jobs < 1 && spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--jobs must be at least 1, not " + jobs);
        }
    }

    int jobs() {
        return jobs;
    }

    boolean help() {
        return help;
    }
}
