package org.quoin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quoin.project.Project;
import org.quoin.project.model.Action;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code quoin history}: what was done in a project, and taking it back. */
@Command(
        name = "history",
        description = "List what was done in a project, the newest first; undo and redo.")
final class HistoryCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private final ProjectOption project = new ProjectOption();
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @ArgGroup private @Nullable Swap swap;

    /** One or the other. */
    static final class Swap {

        @Option(names = "--undo", description = "Take back the newest action in force.")
        private boolean undo;

        // The group holds exactly one of the two.
        @SuppressWarnings("UnusedVariable")
        @Option(names = "--redo", description = "Do again the action that was undone last.")
        private boolean redo;
    }

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        common.check(spec);
        CommandSpec known = java.util.Objects.requireNonNull(spec);
        if (limit < 1) {
            throw new ParameterException(
                    known.commandLine(), "--limit must be at least 1, not " + limit);
        }
        TerminalProgress progress = new TerminalProgress(terminal, common.quiet());
        Told told = new Told(terminal, progress, common.quiet());
        Swap wanted = swap;
        if (wanted == null) {
            try (Project open = project.reading("history", told, progress)) {
                list(open, known.commandLine().getOut());
            }
            return ExitCode.DONE;
        }
        return OrderlyStop.during(progress, () -> swap(wanted.undo, told, progress));
    }

    private int swap(boolean undo, Told told, TerminalProgress progress) {
        try (Project open = project.writing("history", told, progress)) {
            Optional<Action> done = undo ? open.history().undo() : open.history().redo();
            told.done(
                    done.map(each -> (undo ? "Undone: " : "Redone: ") + describe(each))
                            .orElse("There is nothing to " + (undo ? "undo" : "redo")));
        }
        return ExitCode.DONE;
    }

    private void list(Project open, PrintWriter out) {
        for (Action each : open.history().actions(limit)) {
            out.println(
                    TIME.format(each.at().atZone(ZoneId.systemDefault()))
                            + "  "
                            + each.who()
                            + "  "
                            + describe(each)
                            + (each.state() == Action.State.DONE ? "" : "  [undone]"));
        }
        out.flush();
    }

    private static String describe(Action action) {
        return what(action) + (action.detail().isEmpty() ? "" : " (" + action.detail() + ")");
    }

    private static String what(Action action) {
        return switch (action.kind()) {
            case IMPORT -> "imported " + counted(action, "article");
            case ANALYSE -> "analysed " + counted(action, "article") + " again";
            case REMOVE_ARTICLES -> "took out " + counted(action, "article");
            case ACCEPT -> "accepted " + counted(action, "quotation");
            case REJECT -> "rejected " + counted(action, "quotation");
            case REOPEN -> "reopened " + counted(action, "quotation");
            case CORRECT -> "corrected " + counted(action, "quotation");
            case ADD -> "made " + counted(action, "quotation");
            case REMOVE -> "took away " + counted(action, "quotation");
            case TAG -> "tagged " + counted(action, "quotation");
            case UNTAG -> "took a tag off " + counted(action, "quotation");
            case EDIT_TAG -> "edited a tag";
            case NOTE -> "wrote a note";
            case MERGE -> "joined speakers";
            case SPLIT -> "parted a speaker";
            case KEEP_APART -> "kept two speakers apart";
            case EDIT_SPEAKER -> "edited a speaker";
            case TAKE_OFFER -> "took " + counted(action, "offer");
            case DECLINE_OFFER -> "declined " + counted(action, "offer");
            case SETTING -> "changed a setting";
            case NEW_BRIEFING -> "began a briefing";
            case EDIT_BRIEFING -> "edited a briefing";
            case ADD_TO_BRIEFING -> "put " + counted(action, "item") + " into a briefing";
            case MOVE_IN_BRIEFING -> "moved " + counted(action, "item") + " of a briefing";
            case TAKE_OUT_OF_BRIEFING -> "took " + counted(action, "item") + " out of a briefing";
            case REMOVE_BRIEFING -> "took away a briefing";
            case GRADE_SOURCE -> "graded a source";
            case RENEW -> "imported " + counted(action, "article") + " anew";
        };
    }

    private static String counted(Action action, String what) {
        return Told.counted(action.count(), what);
    }
}
