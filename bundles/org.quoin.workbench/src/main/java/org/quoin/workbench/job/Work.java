package org.quoin.workbench.job;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.registry.Registry;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Session;

/**
 * Starts long work on the session. The engine's plug-ins are looked for when the first work needs
 * them.
 */
public final class Work {

    private final Supplier<Registry> discovery;
    private final Session session;
    private final Announcements announcements;
    private @Nullable Registry registry;

    /**
     * @param discovery finds the engine's plug-ins; called once, in the background
     * @param session takes what is found
     * @param announcements told how work ended
     */
    public Work(Supplier<Registry> discovery, Session session, Announcements announcements) {
        this.discovery = discovery;
        this.session = session;
        this.announcements = announcements;
    }

    /**
     * Imports files and folders.
     *
     * @param paths as the user named them
     * @return the job, scheduled
     */
    public Job importPaths(List<String> paths) {
        Job job = new ImportJob(paths, this::registry, session, announcements);
        job.setUser(false);
        job.schedule();
        return job;
    }

    /**
     * Writes a briefing.
     *
     * @param articles at least one
     * @param target the file
     * @return the job, scheduled
     */
    public Job writeBriefing(List<AnalysedArticle> articles, Path target) {
        Job job = new BriefingJob(articles, target, this::registry, session, announcements);
        job.setUser(false);
        job.schedule();
        return job;
    }

    private synchronized Registry registry() {
        Registry known = registry;
        if (known == null) {
            known = discovery.get();
            registry = known;
        }
        return known;
    }
}
