package org.quoin.platform.install;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Progress;

/** Tells Quoin's progress what Eclipse's monitors are told. */
final class ToldMonitor extends NullProgressMonitor {

    private final Progress progress;
    private long done;
    private long total = -1;
    private String task = "";

    ToldMonitor(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void beginTask(@Nullable String name, int totalWork) {
        task = name == null ? "" : name;
        total = totalWork;
        progress.report(task, done, total);
    }

    @Override
    public void subTask(@Nullable String name) {
        progress.report(name == null || name.isBlank() ? task : name, done, total);
    }

    @Override
    public void worked(int work) {
        done += work;
    }

    @Override
    public boolean isCanceled() {
        return super.isCanceled() || progress.isCancelled();
    }
}
