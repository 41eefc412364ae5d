package org.quoin.project;

import org.quoin.api.job.Progress;

/** Of something that nobody wants any more. */
final class Withdrawn implements Progress {

    @Override
    public void report(String what, long done, long total) {}

    @Override
    public boolean isCancelled() {
        return true;
    }
}
