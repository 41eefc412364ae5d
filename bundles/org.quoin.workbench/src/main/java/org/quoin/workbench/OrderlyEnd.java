package org.quoin.workbench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends the workbench in order when the system asks its process to end, at a log-out or a shutdown:
 * the window's state is written and the project closed, as if its user had closed it.
 */
final class OrderlyEnd {

    private static final System.Logger LOG = System.getLogger(OrderlyEnd.class.getName());

    /** Systems do not wait longer before they kill, which loses nothing either. */
    private static final long SECONDS = 60;

    private final CountDownLatch reached = new CountDownLatch(1);
    private final Thread hook;

    /**
     * @param closing asks the workbench to close; not called any more once the end is reached
     */
    OrderlyEnd(Runnable closing) {
        hook =
                new Thread(
                        () -> {
                            closing.run();
                            await();
                        },
                        "Quoin: closing");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void await() {
        try {
            if (!reached.await(SECONDS, TimeUnit.SECONDS)) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "not everything could be closed within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is closed. */
    void reached() {
        reached.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The process is ending already, and this is what it waited for.
            return;
        }
    }
}
