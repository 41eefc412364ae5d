package org.quoin.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quoin grade}: what people make of a project's sources. */
@Command(
        name = "grade",
        description = "Show or give the Admiralty grades of a project's outlets.",
        footer = {
            "",
            "A grade is a letter for how far the outlet can be relied on (A completely ... E not at all,",
            "F cannot be judged), a figure for how far what it says can be believed (1 confirmed ... 5",
            "improbable, 6 cannot be judged), or both. Briefings print it with their sources. Without",
            "an outlet all grades are shown. quoin history PROJECT --undo takes one back."
        })
final class GradeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final ProjectOption project = new ProjectOption();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUTLET",
            description = "The outlet's name, as its articles have it.")
    private @Nullable String outlet;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "GRADE",
            description = "Such as B2, B or 2; - takes the grade away.")
    private @Nullable String grade;

    @Option(
            names = "--descriptor",
            paramLabel = "TEXT",
            description = "What a reader has to know of the outlet, such as who owns it.")
    private @Nullable String descriptor;

    @Mixin private final CommonOptions common = new CommonOptions();

    GradeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        common.check(spec);
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        String wanted = outlet;
        if (wanted == null) {
            try (Project open = project.reading("grade", told, progress)) {
                list(open, Objects.requireNonNull(spec).commandLine().getOut());
            }
            return ExitCode.DONE;
        }
        if (grade == null && descriptor == null) {
            throw wrong("say which grade, or a --descriptor");
        }
        try (Project open = project.writing("grade", told, progress)) {
            SourceGrade said = said(open.grades().ofOutlet(wanted));
            open.grades().gradeOutlet(wanted, said);
            told.done(wanted + ": " + shown(said));
        }
        return ExitCode.DONE;
    }

    /** What was not said stays as it was. */
    private SourceGrade said(SourceGrade before) {
        String words = descriptor == null ? before.descriptor() : descriptor;
        String code = grade == null ? before.code() : grade;
        if (code.equals("-")) {
            return descriptor == null ? SourceGrade.NONE : SourceGrade.of("", words);
        }
        try {
            return SourceGrade.of(code, words);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private ParameterException wrong(String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
    }

    private static void list(Project open, PrintWriter out) {
        for (Map.Entry<String, SourceGrade> each : open.grades().ofOutlets().entrySet()) {
            out.println(each.getKey() + ": " + shown(each.getValue()));
        }
        out.flush();
    }

    private static String shown(SourceGrade grade) {
        String code = grade.code().isEmpty() ? "not graded" : grade.code();
        return grade.descriptor().isEmpty() ? code : code + ", " + grade.descriptor();
    }
}
