package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.engine.exchange.Exchange;
import org.quoin.engine.exchange.ExchangeFormat;
import org.quoin.engine.exchange.ExchangeOptions;
import org.quoin.engine.exchange.ExchangeTally;
import org.quoin.engine.input.InputWalk;
import org.quoin.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code quoin export}: a project out to other programs. */
@Command(
        name = "export",
        description = "Write a project for other programs, or to be imported elsewhere.",
        footer = {
            "",
            "csv for spreadsheets, jsonl for version control and scripts, annotations as W3C Web",
            "Annotations, qdpx for NVivo, ATLAS.ti, MAXQDA and QualCoder. A folder takes jsonl with the",
            "originals beside it, or every table of csv. quoin import reads jsonl and qdpx back."
        })
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final ProjectOption project = new ProjectOption();
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE|FOLDER",
            description = "Where to write (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "csv, jsonl, annotations or qdpx (default: by the ending of --out, or jsonl).")
    private @Nullable String format;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description =
                    "Of csv in one file: quotations, articles or speakers (default: quotations).")
    private ExchangeOptions.Table table = ExchangeOptions.DEFAULT.table();

    @Option(
            names = "--without-originals",
            description = "Leave the imported bytes out of a folder of jsonl.")
    private boolean withoutOriginals;

    @Option(
            names = "--without-bom",
            description = "Begin csv without the mark by which Excel knows UTF-8.")
    private boolean withoutByteOrderMark;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        common.check(spec);
        ExchangeFormat wanted = format();
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        String name = out == null ? "standard output" : out.toString();
        try (Project open = project.reading("export", told, progress)) {
            ExchangeTally tally = write(open, wanted, progress);
            tally.problems().forEach(told::problem);
            told.done(
                    Told.counted(tally.articles(), "article")
                            + ", "
                            + Told.counted(tally.quotations(), "quotation")
                            + (out == null ? "" : " -> " + name));
            return tally.problems().stream()
                            .anyMatch(each -> each.severity() == Problem.Severity.ERROR)
                    ? ExitCode.SOME_FAILED
                    : ExitCode.DONE;
        } catch (IOException e) {
            told.problem(Problem.error(name, "cannot be written: " + InputWalk.reason(e)));
            return ExitCode.SOME_FAILED;
        }
    }

    private ExchangeTally write(Project open, ExchangeFormat wanted, TerminalProgress progress)
            throws IOException {
        ExchangeOptions options =
                ExchangeOptions.DEFAULT
                        .withOriginals(!withoutOriginals)
                        .withByteOrderMark(!withoutByteOrderMark)
                        .withTable(table);
        Path target = out;
        return target == null
                ? new Exchange().write(open, wanted, terminal.out(), options, progress)
                : new Exchange().write(open, wanted, target, options, progress);
    }

    private ExchangeFormat format() {
        String label = format;
        Path target = out;
        Optional<ExchangeFormat> known =
                label != null
                        ? ExchangeFormat.ofLabel(label)
                        : target == null
                                ? Optional.of(ExchangeFormat.JSON_LINES)
                                : ExchangeFormat.ofFile(target);
        return known.orElseThrow(
                () ->
                        new ParameterException(
                                java.util.Objects.requireNonNull(spec).commandLine(),
                                label != null
                                        ? "--format must be one of "
                                                + String.join(", ", ExchangeFormat.labels())
                                                + ", not "
                                                + label
                                        : "--out: the ending does not say in which format; add"
                                                + " --format"));
    }
}
