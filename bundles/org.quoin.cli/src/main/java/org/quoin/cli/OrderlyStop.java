package org.quoin.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that changes a project come to an orderly end when the process is told to stop, by
 * Ctrl-C for instance: the work is cancelled, what is done is stored, the project is given back.
 * Nothing depends on it; it only saves the next opening the trouble.
 */
final class OrderlyStop {

    private static final int SECONDS = 10;

    private final CountDownLatch done = new CountDownLatch(1);

    private OrderlyStop() {}

    /** What must not be broken off; opens the project and closes it. */
    @FunctionalInterface
    interface Work {
        int run() throws IOException, InterruptedException;
    }

    /**
     * Does the work.
     *
     * @param progress of the work, cancelled when the process is to stop
     * @return what the work returns
     */
    static int during(TerminalProgress progress, Work work)
            throws IOException, InterruptedException {
        OrderlyStop stop = new OrderlyStop();
        Thread hook = new Thread(() -> stop.cancel(progress), "orderly stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.run();
        } finally {
            stop.done.countDown();
            letGo(hook);
        }
    }

    private void cancel(TerminalProgress progress) {
        progress.cancel();
        try {
            if (!done.await(SECONDS, TimeUnit.SECONDS)) {
                System.getLogger(OrderlyStop.class.getName())
                        .log(System.Logger.Level.DEBUG, "the work did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void letGo(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The process is going down: the hook runs, and has just been let go.
            System.getLogger(OrderlyStop.class.getName())
                    .log(System.Logger.Level.DEBUG, "stopped in order", stopping);
        }
    }
}
