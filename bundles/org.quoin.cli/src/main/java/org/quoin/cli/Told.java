package org.quoin.cli;

import java.util.HashSet;
import java.util.Set;
import org.quoin.api.job.Problem;
import org.quoin.engine.job.Tally;
import org.quoin.engine.registry.Registry;

/** Tells people on standard error what went wrong and what was done. */
final class Told {

    private final Terminal terminal;
    private final TerminalProgress progress;
    private final boolean quiet;
    private final Set<Problem> toldPlugins = new HashSet<>();

    Told(Terminal terminal, TerminalProgress progress, boolean quiet) {
        this.terminal = terminal;
        this.progress = progress;
        this.quiet = quiet;
    }

    void problem(Problem problem) {
        if (!quiet || problem.severity() == Problem.Severity.ERROR) {
            progress.clear();
            terminal.say(problem);
        }
    }

    /** Names each plug-in that was left out, once. */
    void leftOut(Registry registry) {
        for (Problem problem : registry.problems()) {
            if (toldPlugins.add(problem)) {
                problem(problem);
            }
        }
    }

    void done(Tally tally, String result) {
        progress.clear();
        if (quiet) {
            return;
        }
        StringBuilder line = new StringBuilder();
        line.append(counted(tally.articles(), "article")).append(", ");
        line.append(counted(tally.quotes(), "quotation"));
        if (tally.failed() > 0) {
            line.append("; ").append(counted(tally.failed(), "input")).append(" failed");
        }
        if (tally.passedOver() > 0) {
            line.append("; ").append(counted(tally.passedOver(), "file")).append(" passed over");
        }
        terminal.say(line + result);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
