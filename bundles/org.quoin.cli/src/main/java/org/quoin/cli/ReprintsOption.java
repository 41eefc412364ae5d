package org.quoin.cli;

import java.util.Optional;
import org.quoin.api.job.Progress;
import org.quoin.engine.job.Reprints;
import org.quoin.project.Project;
import picocli.CommandLine.Option;

/** Whether articles that several outlets printed count once. */
final class ReprintsOption {

    /** How reprints count. */
    enum Count {
        /** The first of those that are like one another stands for all. */
        ONCE,
        /** Each by itself. */
        ALL
    }

    @Option(
            names = "--reprints",
            paramLabel = "once|all",
            description =
                    "Of articles that are reprints of one another take the first alone, or all"
                            + " (default: all). See quoin duplicates.")
    private Count count = Count.ALL;

    /** Whether they are to count once. */
    boolean once() {
        return count == Count.ONCE;
    }

    /** The project's reprints, where they are to count once. */
    Optional<Reprints> of(Project project, Progress progress) {
        return once() ? Optional.of(Reprints.in(project, progress)) : Optional.empty();
    }
}
