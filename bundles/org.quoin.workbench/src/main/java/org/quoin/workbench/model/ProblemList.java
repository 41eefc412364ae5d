package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.List;
import org.quoin.api.job.Problem;

/**
 * What went wrong since the workbench was started. Any thread may use it; lists are copies of one
 * moment.
 */
public final class ProblemList {

    private final List<Problem> problems = new ArrayList<>();
    private final Signal changed = new Signal();

    /** An empty one. */
    public ProblemList() {}

    /** Adds a problem, unless the same is here already. */
    public void report(Problem problem) {
        synchronized (this) {
            if (problems.contains(problem)) {
                return;
            }
            problems.add(problem);
        }
        changed.send();
    }

    /** Forgets them. */
    public void clear() {
        synchronized (this) {
            problems.clear();
        }
        changed.send();
    }

    /** In the order in which they came. */
    public synchronized List<Problem> all() {
        return List.copyOf(problems);
    }

    /** Sent after one came or all were forgotten. */
    public Signal changed() {
        return changed;
    }
}
