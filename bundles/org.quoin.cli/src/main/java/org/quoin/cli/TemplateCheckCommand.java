package org.quoin.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.template.TemplateProblem;
import org.quoin.api.template.TemplateProblem.Severity;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.TemplateCheckJob;
import org.quoin.engine.json.TemplateProblemJson;
import org.quoin.engine.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quoin template check}: all that is wrong with a template. */
@Command(
        name = "check",
        description = "Say all that is wrong with a template, each problem with its place.",
        footer = {
            "",
            "Exit code: 0 briefings can be written into it (warnings do not matter to that), 1 they cannot,",
            "2 wrong usage. The fields and how to write them: docs/templates.md."
        })
final class TemplateCheckCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = "The template.")
    private Path file = Path.of("");

    @Option(
            names = "--comments",
            paramLabel = "COPY",
            description = "Write each problem as a Word comment at its place into a copy.")
    private @Nullable Path copy;

    @Option(names = "--json", description = "Write JSON Lines, one problem a line.")
    private boolean json;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Language of the messages and comments: en or zh (default: en).")
    private String language = "en";

    TemplateCheckCommand(Registry registry, Terminal terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        common.check(spec);
        Told told =
                new Told(terminal, new TerminalProgress(terminal, common.quiet()), common.quiet());
        TemplateCheckJob job = new TemplateCheckJob(registry);
        told.leftOut(registry);
        usable(job);
        Locale spoken = Locale.forLanguageTag(language);
        List<TemplateProblem> problems;
        try {
            problems =
                    copy == null
                            ? job.check(file, spoken, Progress.none())
                            : job.comment(file, spoken, copy, Progress.none());
        } catch (ExportException e) {
            told.problem(Problem.error(file.toString(), e.getMessage()));
            return ExitCode.SOME_FAILED;
        } catch (IOException e) {
            told.problem(
                    Problem.error(file.toString(), "cannot be checked: " + InputWalk.reason(e)));
            return ExitCode.SOME_FAILED;
        }
        tell(problems);
        long errors = count(problems, Severity.ERROR);
        told.done(
                Told.counted((int) errors, "error")
                        + ", "
                        + Told.counted((int) count(problems, Severity.WARNING), "warning")
                        + (copy == null ? "" : " -> " + copy));
        return errors > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private void usable(TemplateCheckJob job) {
        CommandSpec known = java.util.Objects.requireNonNull(spec);
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(known.commandLine(), "there is no file " + file);
        }
        if (!job.canCheck(file)) {
            throw new ParameterException(
                    known.commandLine(),
                    "FILE must end in one of "
                            + String.join(", ", job.endings())
                            + ", not "
                            + file.getFileName());
        }
        if (!List.of("en", "zh").contains(Locale.forLanguageTag(language).getLanguage())) {
            throw new ParameterException(
                    known.commandLine(), "--language must be en or zh, not " + language);
        }
    }

    private static long count(List<TemplateProblem> problems, Severity severity) {
        return problems.stream().filter(each -> each.severity() == severity).count();
    }

    private void tell(List<TemplateProblem> problems) throws IOException {
        Writer out =
                new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        if (json) {
            new TemplateProblemJson(out).write(problems);
        } else {
            for (TemplateProblem each : problems) {
                if (!common.quiet() || each.severity() == Severity.ERROR) {
                    out.write(line(each));
                }
            }
        }
        out.flush();
    }

    private static String line(TemplateProblem problem) {
        StringBuilder line = new StringBuilder();
        line.append(problem.severity().name().toLowerCase(Locale.ROOT)).append(": ");
        line.append(problem.part());
        if (problem.paragraph() > 0) {
            line.append(", paragraph ").append(problem.paragraph());
        }
        if (!problem.excerpt().isBlank()) {
            line.append(": ").append(problem.excerpt());
        }
        line.append("\n    ").append(problem.message());
        problem.suggestion().ifPresent(meant -> line.append("\n    -> ").append(meant));
        return line.append('\n').toString();
    }
}
