package org.quoin.platform.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.quoin.cli.Quoin;
import org.quoin.cli.Terminal;
import org.quoin.engine.registry.Registry;
import org.quoin.platform.ExtensionContributions;
import org.quoin.platform.install.P2Shelf;

/**
 * The application {@code org.quoin.platform.cli}: the same command line as on a plain class path,
 * with whatever plug-ins Eclipse has. It needs no display and no workspace; the command's exit code
 * becomes the process's.
 */
public final class CommandLineApplication implements IApplication {

    /** Long enough to finish the article at hand and to remove a half file. */
    private static final long STOP_SECONDS = 10;

    private final AtomicReference<@Nullable Thread> worker = new AtomicReference<>();
    private final CountDownLatch finished = new CountDownLatch(1);

    /** Made by Eclipse. */
    public CommandLineApplication() {}

    @Override
    public Object start(IApplicationContext context) {
        worker.set(Thread.currentThread());
        try {
            // The framework has taken its own arguments out.
            Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            context.applicationRunning();
            BundleContext bundles =
                    FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
            Registry registry =
                    new Registry(
                            new ExtensionContributions(RegistryFactory.getRegistry(), bundles)
                                    .discover());
            return Integer.valueOf(
                    Quoin.run(
                            arguments instanceof String[] given ? given : new String[0],
                            registry,
                            Terminal.ofProcess(),
                            Optional.of(new P2Shelf(bundles))));
        } finally {
            worker.set(null);
            finished.countDown();
        }
    }

    /** Asks the command to end, and waits for it to leave things whole. */
    @Override
    public void stop() {
        @Nullable Thread running = worker.get();
        if (running == null || running == Thread.currentThread()) {
            return;
        }
        running.interrupt();
        try {
            if (!finished.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                System.getLogger(CommandLineApplication.class.getName())
                        .log(System.Logger.Level.WARNING, "the command did not end when asked to");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
