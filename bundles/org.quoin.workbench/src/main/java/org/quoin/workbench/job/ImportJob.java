package org.quoin.workbench.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.quoin.api.job.Progress;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.input.PageFetcher;
import org.quoin.engine.job.Imported;
import org.quoin.engine.job.ProjectImportJob;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.workbench.model.ImportOutcome;
import org.quoin.workbench.model.Imports;
import org.quoin.workbench.ui.Preferences;
import org.quoin.workbench.ui.Texts;

/**
 * Imports files, folders, pages of the web and pasted pages into the project, in the background, as
 * one undo step. It ends with one line among the announcements; what went wrong is in the list of
 * problems. Cancelling keeps what came until then.
 */
public final class ImportJob extends ProjectJob {

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

    /** How much of it was done when the user stopped it. */
    private int stopped;

    /**
     * @param source what is imported
     * @param surroundings whose project takes the articles, and whose importers and analysers work
     * @param imports takes what came of it
     */
    ImportJob(Source source, Surroundings surroundings, Imports imports) {
        super(Texts.Import_job, surroundings);
        this.source = source;
        this.imports = imports;
    }

    @Override
    void noProject() {
        say(Texts.Project_none);
    }

    @Override
    String work(Project project, Registry plugins, IProgressMonitor monitor)
            throws InterruptedException {
        imports.dismiss();
        ImportCount count = new ImportCount(project, this::report);
        try {
            Imported imported = run(project, plugins, count, monitor);
            imports.ended(count.outcome(false));
            return summary(imported);
        } catch (CancellationException cancelled) {
            ImportOutcome outcome = count.outcome(true);
            stopped = outcome.imported().size();
            imports.ended(outcome);
            throw cancelled;
        } catch (IOException e) {
            // Results are only shown, never written, so that only a defect leads here.
            throw new IllegalStateException("the window did not take a result", e);
        } finally {
            plugins.problems().forEach(this::report);
        }
    }

    @Override
    String whenCancelled() {
        return NLS.bind(Texts.Import_cancelled, stopped) + Texts.Import_end;
    }

    private Imported run(
            Project project, Registry registry, ImportCount count, IProgressMonitor monitor)
            throws IOException, InterruptedException {
        Progress progress = new MonitorProgress(monitor);
        return new ProjectImportJob(registry, threads(), true, List.of(Work.userRules()))
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
