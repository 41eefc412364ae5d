package org.quoin.workbench.ui;

import java.util.concurrent.Executor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.ProjectException;

/** Where lists look for what they show, so that the window never waits for it. */
public final class Background {

    private Background() {}

    /** Runs each thing as a job that nobody sees. */
    public static Executor jobs(String name) {
        return work -> schedule(name, work, null);
    }

    /** Runs each thing as a job that nobody sees, one after the other. */
    public static Executor oneByOne(String name) {
        ISchedulingRule rule = new Alone();
        return work -> schedule(name, work, rule);
    }

    private static void schedule(String name, Runnable work, @Nullable ISchedulingRule rule) {
        Job job = Job.createSystem(name, (IJobFunction) monitor -> done(work));
        job.setPriority(Job.INTERACTIVE);
        job.setRule(rule);
        job.schedule();
    }

    /**
     * A project that is closed while it is read is no defect, and one that cannot be read tells the
     * list of problems itself; the log keeps where it happened.
     */
    private static IStatus done(Runnable work) {
        try {
            work.run();
            return Status.OK_STATUS;
        } catch (ProjectException e) {
            return new Status(IStatus.WARNING, Ids.BUNDLE, e.getMessage(), e);
        }
    }

    /** Lets only one of its jobs run at a time. */
    private static final class Alone implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }

    /** Runs each thing later on the user interface's thread, as long as a control is there. */
    public static Executor foreground(Control control) {
        return work -> {
            if (!control.isDisposed()) {
                control.getDisplay()
                        .asyncExec(
                                () -> {
                                    if (!control.isDisposed()) {
                                        work.run();
                                    }
                                });
            }
        };
    }
}
