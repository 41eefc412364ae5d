package org.quoin.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that changes a project come to an orderly end when the process is told to stop, by
 * Ctrl-C for instance: the work is cancelled, what is done is stored, the project is given back.
 * Nothing depends on it; it only saves the next opening the trouble. Opened before the project, and
 * so closed after it.
 */
final class OrderlyStop implements AutoCloseable {

    private static final int SECONDS = 10;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    /**
     * From now on.
     *
     * @param progress of the work, cancelled when the process is to stop
     */
    static OrderlyStop of(TerminalProgress progress) {
        OrderlyStop stop = new OrderlyStop(progress);
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    private OrderlyStop(TerminalProgress progress) {
        hook =
                new Thread(
                        () -> {
                            progress.cancel();
                            try {
                                done.await(SECONDS, TimeUnit.SECONDS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "orderly stop");
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook runs, and has just been let go.
            Thread.yield();
        }
    }
}
