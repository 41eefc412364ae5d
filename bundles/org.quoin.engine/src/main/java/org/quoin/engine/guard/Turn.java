package org.quoin.engine.guard;

import java.util.concurrent.CancellationException;
import org.quoin.engine.registry.Plugin;

/**
 * Whose turn it is in a call, and since when. The clock runs while a plug-in's own code does, and
 * stands while the engine does something for it: what the engine waits for is no fault of the
 * plug-in. Whoever was left behind gets nothing done any more: every step into the engine throws.
 */
public final class Turn {

    private Plugin<?> plugin;
    private long since = System.nanoTime();
    private int inEngine;
    private boolean left;

    Turn(Plugin<?> first) {
        plugin = first;
    }

    /**
     * From now on it is another plug-in's turn.
     *
     * @throws CancellationException if the call was given up
     */
    public synchronized void of(Plugin<?> next) {
        check();
        plugin = next;
        since = System.nanoTime();
    }

    /**
     * The engine is at work now, called by the plug-in: the clock stands. {@link #leaveEngine}
     * follows, whatever happens.
     *
     * @throws CancellationException if the call was given up
     */
    public synchronized void enterEngine() {
        check();
        inEngine++;
    }

    /** The plug-in goes on, and its clock begins anew: one that hands things over is at work. */
    public synchronized void leaveEngine() {
        inEngine--;
        since = System.nanoTime();
    }

    /** Whose turn it is. */
    synchronized Plugin<?> plugin() {
        return plugin;
    }

    /** Gives the call up if the plug-in's own code has been running for so long. */
    synchronized boolean leaveAfter(long nanos) {
        if (!left && inEngine == 0 && System.nanoTime() - since >= nanos) {
            left = true;
        }
        return left;
    }

    synchronized boolean isLeft() {
        return left;
    }

    private void check() {
        if (left) {
            throw new CancellationException("given up");
        }
    }
}
