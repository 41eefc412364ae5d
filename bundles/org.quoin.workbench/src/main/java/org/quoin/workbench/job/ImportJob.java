package org.quoin.workbench.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.ExtractJob;
import org.quoin.engine.job.Results;
import org.quoin.engine.registry.Registry;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Session;
import org.quoin.workbench.ui.Texts;

/**
 * Imports files and folders into the session, article by article, in the background. It ends with
 * one line among the announcements; what went wrong is in the session's list of problems.
 * Cancelling keeps what came until then.
 */
public final class ImportJob extends Job {

    private final List<String> paths;
    private final Supplier<Registry> plugins;
    private final Session session;
    private final Announcements announcements;

    /**
     * @param paths files and folders
     * @param plugins gives those whose importers and analysers do the work
     * @param session takes the articles
     * @param announcements takes the summary
     */
    public ImportJob(
            List<String> paths,
            Supplier<Registry> plugins,
            Session session,
            Announcements announcements) {
        super(Texts.Import_job);
        this.paths = List.copyOf(paths);
        this.plugins = plugins;
        this.session = session;
        this.announcements = announcements;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ImportJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(Texts.Import_job, IProgressMonitor.UNKNOWN);
        Arrivals arrivals = new Arrivals();
        Registry registry = plugins.get();
        try {
            // One core is left to the person who reads meanwhile.
            int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            new ExtractJob(registry, threads)
                    .run(
                            new InputWalk(paths, InputStream::nullInputStream),
                            arrivals,
                            new MonitorProgress(monitor));
            announcements.say(arrivals.summary(Texts.Import_done));
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            announcements.say(arrivals.summary(Texts.Import_cancelled));
            return Status.CANCEL_STATUS;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            // The session takes articles without writing anything, so that only a defect leads
            // here.
            throw new IllegalStateException("the session did not take an article", e);
        } finally {
            registry.problems().forEach(session::report);
            monitor.done();
        }
    }

    /** Passes results on to the session and counts them. */
    private final class Arrivals implements Results {

        private int imported;
        private int already;
        private int failed;

        @Override
        public void article(AnalysedArticle article) {
            if (session.add(article)) {
                imported++;
            } else {
                already++;
            }
        }

        @Override
        public void problem(Problem problem) {
            if (problem.severity() == Problem.Severity.ERROR) {
                failed++;
            }
            session.report(problem);
        }

        @Override
        public void passedOver(String name) {
            // Pictures and styles beside pages are no loss that anybody need know of.
        }

        String summary(String how) {
            StringBuilder line = new StringBuilder(NLS.bind(how, imported));
            if (already > 0) {
                line.append(NLS.bind(Texts.Import_already, already));
            }
            if (failed > 0) {
                line.append(NLS.bind(Texts.Import_failed, failed));
            }
            return line.append(Texts.Import_end).toString();
        }
    }
}
