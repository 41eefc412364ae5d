package org.quoin.workbench.job;

import org.eclipse.core.runtime.IProgressMonitor;
import org.quoin.api.job.Progress;

/**
 * Tells Eclipse's progress view what the engine says, and the engine that the user pressed Cancel.
 */
public class MonitorProgress implements Progress {

    private final IProgressMonitor monitor;

    /**
     * @param monitor of the job
     */
    public MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void report(String what, long done, long total) {
        monitor.subTask(what);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
