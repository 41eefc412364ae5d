package org.quoin.cli;

import java.util.HashSet;
import java.util.Set;
import org.quoin.api.job.Problem;
import org.quoin.engine.job.Imported;
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
        done(
                counted(tally.articles(), "article") + ", " + counted(tally.quotes(), "quotation"),
                tally.failed(),
                tally.passedOver(),
                result);
    }

    void done(Imported imported, String result) {
        done(
                counted(imported.articles(), "new article")
                        + ", "
                        + counted(imported.quotes(), "quotation")
                        + (imported.alreadyThere() > 0
                                ? "; " + imported.alreadyThere() + " already there"
                                : ""),
                imported.failed(),
                imported.passedOver(),
                result);
    }

    private void done(String what, int failed, int passedOver, String result) {
        StringBuilder line = new StringBuilder(what);
        if (failed > 0) {
            line.append("; ").append(counted(failed, "input")).append(" failed");
        }
        if (passedOver > 0) {
            line.append("; ").append(counted(passedOver, "file")).append(" passed over");
        }
        done(line + result);
    }

    /** Says what was done, unless only failures are wanted. */
    void done(String line) {
        progress.clear();
        if (!quiet) {
            terminal.say(line);
        }
    }

    /** {@code 1 article}, {@code 2 articles}. */
    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
