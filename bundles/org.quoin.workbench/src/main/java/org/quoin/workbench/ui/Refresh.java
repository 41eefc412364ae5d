package org.quoin.workbench.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Brings a part of the window up to date some time after it was asked to, from any thread: a
 * thousand requests within a moment cost one update. Ends with its control.
 */
public final class Refresh {

    /** Too short to be noticed, long enough to take many arrivals together. */
    private static final int MILLISECONDS = 60;

    private final Control control;
    private final Display display;
    private final Runnable update;
    private final AtomicBoolean asked = new AtomicBoolean();

    /**
     * @param control without which there is nothing to update
     * @param update called on the user interface's thread
     */
    public Refresh(Control control, Runnable update) {
        this.control = control;
        this.display = control.getDisplay();
        this.update = update;
    }

    /** Asks for an update. */
    public void request() {
        if (!display.isDisposed() && asked.compareAndSet(false, true)) {
            display.asyncExec(() -> display.timerExec(MILLISECONDS, this::run));
        }
    }

    private void run() {
        asked.set(false);
        if (!control.isDisposed()) {
            update.run();
        }
    }
}
