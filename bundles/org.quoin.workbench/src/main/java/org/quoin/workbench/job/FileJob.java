package org.quoin.workbench.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.quoin.api.job.Problem;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.output.AtomicFile;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Announcements.Announcement;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.ui.Ids;

/**
 * Writes a picture into a file, whole or not at all. It ends with a line that offers to open the
 * file; a failure is named among the problems, with its reason.
 */
public final class FileJob extends Job {

    private final Supplier<byte[]> content;
    private final Path target;
    private final ProblemList problems;
    private final Announcements announcements;

    /**
     * @param content gives the file's bytes, on a thread of the background
     * @param target the file
     * @param problems told why it failed
     * @param announcements takes the closing line
     */
    public FileJob(
            Supplier<byte[]> content,
            Path target,
            ProblemList problems,
            Announcements announcements) {
        super(NLS.bind(JobTexts.File_job, target.getFileName()));
        this.content = content;
        this.target = target;
        this.problems = problems;
        this.announcements = announcements;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            byte[] bytes = content.get();
            try (AtomicFile file = AtomicFile.open(target)) {
                try (OutputStream out = file.out()) {
                    out.write(bytes);
                }
                file.commit();
            }
            announcements.say(
                    new Announcement(
                            NLS.bind(JobTexts.File_done, target.getFileName()),
                            Optional.of(target)));
        } catch (IOException e) {
            fail(InputWalk.reason(e), e);
        } catch (SWTException e) {
            fail(String.valueOf(e.getMessage()), e);
        }
        return Status.OK_STATUS;
    }

    private void fail(String reason, Exception cause) {
        String line = NLS.bind(JobTexts.File_failed, target.getFileName(), reason);
        problems.report(Problem.error(target.toString(), reason));
        announcements.say(line);
        StatusManager.getManager()
                .handle(new Status(IStatus.ERROR, Ids.BUNDLE, line, cause), StatusManager.LOG);
    }
}
