package org.quoin.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.plugin.ImportException;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.json.VerificationJson;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.verify.Finding;
import org.quoin.engine.verify.Verification;
import org.quoin.engine.verify.VerifyJob;
import org.quoin.project.Project;
import org.quoin.project.model.Opening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quoin verify}: what became of a briefing's quotations since it was written. */
@Command(
        name = "verify",
        description = "Check a briefing, whoever edited it, against the evidence that it carries.",
        footer = {
            "",
            "For each quotation: verbatim, shortened with an ellipsis, changed (shown word by word),",
            "moved, missing, unsupported, or its citation lost; and what stands in quotation marks",
            "without evidence. With PROJECT the evidence is held against the articles kept there.",
            "Exit code: 0 every quotation is verbatim and supported, 1 something is not, 2 wrong usage."
        })
final class VerifyCommand implements Callable<Integer> {

    private final Registry registry;
    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = "The briefing.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PROJECT",
            description = "Folder of the project that keeps the articles.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Write JSON Lines, one quotation a line.")
    private boolean json;

    VerifyCommand(Registry registry, Terminal terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        common.check(spec);
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        VerifyJob job = new VerifyJob(registry);
        told.leftOut(registry);
        usable(job);
        Path kept = folder;
        try {
            if (kept == null) {
                return tell(job.run(file, Optional.empty(), progress), told);
            }
            try (Project project =
                    Project.open(kept, Opening.reading("quoin verify").telling(progress))) {
                project.notes().forEach(told::problem);
                return tell(job.run(file, Optional.of(project), progress), told);
            }
        } catch (ImportException e) {
            told.problem(Problem.error(file.toString(), e.getMessage()));
        } catch (IOException e) {
            told.problem(Problem.error(file.toString(), "cannot be read: " + InputWalk.reason(e)));
        }
        return ExitCode.SOME_FAILED;
    }

    private void usable(VerifyJob job) {
        if (!Files.isRegularFile(file) || !job.canRead(file)) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    Files.isRegularFile(file)
                            ? "FILE must end in one of "
                                    + String.join(", ", job.endings())
                                    + ", not "
                                    + file.getFileName()
                            : "there is no file " + file);
        }
    }

    private int tell(Verification verification, Told told) throws IOException {
        Writer out =
                new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        if (json) {
            new VerificationJson(out).write(verification);
        } else {
            new PlainVerification(out, common.quiet()).write(verification);
        }
        out.flush();
        if (verification.quotations().isEmpty()) {
            told.problem(
                    Problem.error(
                            file.toString(),
                            "holds no quotations with evidence: Quoin did not write it, or somebody"
                                    + " took the evidence out"));
        } else {
            told.done(summary(verification));
        }
        return verification.isSound() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private static String summary(Verification verification) {
        StringBuilder summary =
                new StringBuilder(
                        Told.counted(verification.quotations().size(), "quotation") + ": ");
        if (verification.isSound()) {
            return summary.append("all verbatim").toString();
        }
        String separator = "";
        for (Finding finding : Finding.values()) {
            int count = verification.count(finding);
            if (count > 0) {
                summary.append(separator)
                        .append(count)
                        .append(' ')
                        .append(PlainVerification.words(finding));
                separator = ", ";
            }
        }
        if (!verification.unsupported().isEmpty()) {
            summary.append("; ")
                    .append(Told.counted(verification.unsupported().size(), "passage"))
                    .append(" in quotation marks without evidence");
        }
        return summary.toString();
    }
}
