package org.quoin.workbench.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.input.PageFetcher;
import org.quoin.engine.job.Imported;
import org.quoin.engine.job.ProjectImportJob;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.ImportOutcome;
import org.quoin.workbench.model.Imports;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.ui.Preferences;
import org.quoin.workbench.ui.Texts;

/**
 * Imports files, folders, pages of the web and pasted pages into the project, in the background, as
 * one undo step. It ends with one line among the announcements; what went wrong is in the list of
 * problems. Cancelling keeps what came until then.
 */
public final class ImportJob extends Job {

    /**
     * What is imported.
     *
     * @param paths files, folders and addresses of pages, as the user named them
     * @param pasted what lies in no file
     */
    public record Source(List<String> paths, List<FileInput> pasted) {

        /** Copies the lists. */
        public Source {
            paths = List.copyOf(paths);
            pasted = List.copyOf(pasted);
        }

        private Iterator<FoundInput> inputs(PageFetcher fetcher) {
            return Stream.concat(
                            pasted.stream().map(FoundInput.Found::new),
                            stream(new InputWalk(paths, InputStream::nullInputStream, fetcher)))
                    .iterator();
        }

        private static Stream<FoundInput> stream(InputWalk walk) {
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, 0), false);
        }

        /** The one file, folder or page, for the project's history. */
        private String detail() {
            if (paths.size() + pasted.size() != 1) {
                return "";
            }
            String name = paths.isEmpty() ? pasted.get(0).name() : paths.get(0);
            return PageFetcher.isAddress(name) ? name : String.valueOf(Path.of(name).getFileName());
        }
    }

    private final Source source;
    private final Imports imports;
    private final Supplier<Registry> plugins;
    private final Desk desk;
    private final ProblemList problems;
    private final Announcements announcements;

    /**
     * @param source what is imported
     * @param plugins gives those whose importers and analysers do the work
     * @param desk whose project takes the articles
     * @param problems takes what goes wrong
     * @param announcements takes the summary
     * @param imports takes what came of it
     */
    public ImportJob(
            Source source,
            Supplier<Registry> plugins,
            Desk desk,
            ProblemList problems,
            Announcements announcements,
            Imports imports) {
        super(Texts.Import_job);
        this.source = source;
        this.imports = imports;
        this.plugins = plugins;
        this.desk = desk;
        this.problems = problems;
        this.announcements = announcements;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ImportJob.class;
    }

    /** The project is asked for only now: one that was being opened is open when this runs. */
    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Optional<IStatus> ended = desk.project().map(project -> into(project, monitor));
        if (ended.isEmpty()) {
            announcements.say(Texts.Project_none);
        }
        return ended.orElse(Status.OK_STATUS);
    }

    private IStatus into(Project project, IProgressMonitor monitor) {
        monitor.beginTask(Texts.Import_job, IProgressMonitor.UNKNOWN);
        imports.dismiss();
        ImportCount count = new ImportCount(project, problems::report);
        Registry registry = plugins.get();
        try {
            announcements.say(summary(run(project, registry, count, monitor)));
            imports.ended(count.outcome(false));
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            ImportOutcome outcome = count.outcome(true);
            imports.ended(outcome);
            announcements.say(
                    NLS.bind(Texts.Import_cancelled, outcome.imported().size()) + Texts.Import_end);
            return Status.CANCEL_STATUS;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        } catch (ProjectException e) {
            problems.report(Problem.error(project.folder().toString(), e.getMessage()));
            announcements.say(e.getMessage());
            return Status.OK_STATUS;
        } catch (IOException e) {
            // Results are only shown, never written, so that only a defect leads here.
            throw new IllegalStateException("the window did not take a result", e);
        } finally {
            registry.problems().forEach(problems::report);
            monitor.done();
        }
    }

    private Imported run(
            Project project, Registry registry, ImportCount count, IProgressMonitor monitor)
            throws IOException, InterruptedException {
        // One core is left to the person who reads meanwhile.
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        Progress progress = new MonitorProgress(monitor);
        return new ProjectImportJob(registry, threads, true, List.of(Work.userRules()))
                .run(
                        project,
                        source.inputs(new PageFetcher(Preferences.fetching(), progress)),
                        source.detail(),
                        count,
                        progress);
    }

    private static String summary(Imported imported) {
        StringBuilder line = new StringBuilder(NLS.bind(Texts.Import_done, imported.articles()));
        if (imported.alreadyThere() > 0) {
            line.append(NLS.bind(Texts.Import_already, imported.alreadyThere()));
        }
        if (imported.failed() > 0) {
            line.append(NLS.bind(Texts.Import_failed, imported.failed()));
        }
        return line.append(Texts.Import_end).toString();
    }
}
