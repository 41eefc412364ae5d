package org.quoin.workbench.articles;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;

/**
 * How many reprints articles have, looked for in the background: a list shows what is known so far
 * and is told when more is.
 */
final class ReprintCounts {

    private final Executor background;
    private final Runnable changed;
    private final Map<Long, Integer> known = new ConcurrentHashMap<>();

    /**
     * @param background does one thing after the other
     * @param changed called in the background when a count is another one
     */
    ReprintCounts(Executor background, Runnable changed) {
        this.background = background;
        this.changed = changed;
    }

    /** What is known of an article. */
    int of(long number) {
        return known.getOrDefault(number, 0);
    }

    /** The project is another one. */
    void forget() {
        known.clear();
    }

    /** Looks for those of some articles. */
    void look(Project project, long... numbers) {
        background.execute(() -> look(project, numbers, changed));
    }

    private void look(Project project, long[] numbers, Runnable told) {
        boolean different = false;
        try {
            for (long number : numbers) {
                int count = project.likeness().articlesLike(number).size();
                Integer before = known.put(number, count);
                different |= count != (before == null ? 0 : before);
            }
        } catch (ProjectException closed) {
            // Another project is on the desk; its list asks for its own.
            forget();
        }
        if (different) {
            told.run();
        }
    }
}
