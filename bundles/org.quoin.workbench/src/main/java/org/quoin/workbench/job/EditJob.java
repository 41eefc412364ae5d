package org.quoin.workbench.job;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.quoin.project.Project;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.model.Announcements;

/**
 * One thing that a person does to the project: a moment for a few quotations, but the disk may be
 * slow, an import may be writing, and a million quotations may be selected.
 */
final class EditJob extends Job {

    private final Optional<Project> project;
    private final Consumer<Project> edit;
    private final Announcements announcements;

    EditJob(
            String name,
            Optional<Project> project,
            Consumer<Project> edit,
            Announcements announcements) {
        super(name);
        this.project = project;
        this.edit = edit;
        this.announcements = announcements;
        setPriority(INTERACTIVE);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == EditJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            project.ifPresent(edit);
        } catch (ProjectException e) {
            announcements.say(e.getMessage());
        }
        return Status.OK_STATUS;
    }
}
