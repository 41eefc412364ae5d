package org.quoin.cli;

import org.quoin.api.job.Progress;

/**
 * Shows a person how far the work is, in one line that is written over; says nothing where nobody
 * watches.
 */
final class TerminalProgress implements Progress {

    private static final long EVERY_NANOS = 100_000_000;

    private final Terminal terminal;
    private final boolean shown;
    private long last = System.nanoTime();
    private boolean dirty;
    private volatile boolean cancelled;

    TerminalProgress(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.shown = terminal.live() && !quiet;
    }

    @Override
    public synchronized void report(String what, long done, long total) {
        long now = System.nanoTime();
        if (shown && now - last > EVERY_NANOS) {
            last = now;
            dirty = true;
            String of = total < 0 ? "" : "/" + total;
            terminal.err().print("\r\u001b[K" + done + of + "  " + shorten(what));
            terminal.err().flush();
        }
    }

    /** Removes the line, before another one is said. */
    synchronized void clear() {
        if (dirty) {
            dirty = false;
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled || Thread.currentThread().isInterrupted();
    }

    /** The work is no longer wanted; any thread may say so. */
    void cancel() {
        cancelled = true;
    }

    private static String shorten(String what) {
        return what.length() <= 60 ? what : "…" + what.substring(what.length() - 59);
    }
}
