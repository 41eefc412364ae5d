package org.quoin.engine.job;

import java.util.HashMap;
import java.util.Map;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;

/**
 * Of articles that are reprints of one another, the first that somebody comes to: what an agency
 * wrote and ten outlets printed was said once. One thread uses it.
 */
public final class Reprints {

    /** The group of each article that is like another one, named by one of the group. */
    private final Map<Long, Long> groups = new HashMap<>();

    private final Map<Long, Long> first = new HashMap<>();

    private Reprints() {}

    /**
     * Looks for the reprints in a project, at its own threshold.
     *
     * @param progress told of each article, asked for cancelling
     * @throws ProjectException if the project cannot be read
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public static Reprints in(Project project, Progress progress) {
        Reprints reprints = new Reprints();
        project.likeness()
                .articleGroups(
                        progress,
                        group -> group.forEach(each -> reprints.groups.put(each, group.get(0))));
        return reprints;
    }

    /**
     * Whether an article is like none, or the first of those like it that was asked about: about
     * that one it says so again.
     *
     * @param article its number
     */
    public boolean isFirst(long article) {
        Long group = groups.get(article);
        return group == null || first.computeIfAbsent(group, each -> article) == article;
    }
}
