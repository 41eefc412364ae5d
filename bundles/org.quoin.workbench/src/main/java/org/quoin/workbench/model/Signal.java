package org.quoin.workbench.model;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Says that something changed, without saying what: whoever hears it looks. Listeners are called on
 * the thread that sends, in the order in which they came.
 */
public final class Signal {

    /** Ends a listener's interest. */
    @FunctionalInterface
    public interface Subscription {

        /** From now on the listener is not called; calling it twice does no harm. */
        void cancel();
    }

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** One that nobody hears yet. */
    public Signal() {}

    /**
     * Adds a listener.
     *
     * @param listener called at every {@link #send()}
     * @return ends it
     */
    public Subscription subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Calls every listener. */
    public void send() {
        listeners.forEach(Runnable::run);
    }
}
