package org.quoin.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Hands over what somebody opens on their desktop while a workbench runs already: the one that is
 * started for it may not work in the same folder, so it leaves the paths in a file there, and the
 * one that runs takes them. Files, because both see the same ones whatever the system, and nothing
 * listens on the network.
 */
public final class Handover {

    private static final System.Logger LOG = System.getLogger(Handover.class.getName());

    private static final String REQUEST = ".open";
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Path folder;
    private final Consumer<String> opening;

    private Handover(Path folder, Consumer<String> opening) {
        this.folder = folder;
        this.opening = opening;
    }

    /**
     * Leaves paths for the workbench that runs, and waits until it has taken them.
     *
     * @param folder that both know; made where it is not there
     * @param paths whole ones, of anything
     * @param patience how long it may take the other
     * @return whether it took them; if not, they are withdrawn
     * @throws IOException when nothing can be left there
     * @throws InterruptedException when this thread is told to stop waiting
     */
    public static boolean give(Path folder, List<String> paths, Duration patience)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        String name = UUID.randomUUID().toString();
        Path draft = Files.write(folder.resolve(name + ".draft"), paths);
        Path request = folder.resolve(name + REQUEST);
        // Under its name it is there as a whole or not at all.
        Files.move(draft, request, StandardCopyOption.ATOMIC_MOVE);
        long begun = System.nanoTime();
        while (Files.exists(request)) {
            if (System.nanoTime() - begun > patience.toNanos()) {
                return !Files.deleteIfExists(request);
            }
            Thread.sleep(LOOK.toMillis());
        }
        return true;
    }

    /**
     * Takes what is left, also what was left before, until the thread is interrupted.
     *
     * @param folder that both know; made where it is not there
     * @param opening gets each path, on that thread
     * @return the thread, which is running
     */
    public static Thread take(Path folder, Consumer<String> opening) {
        Thread thread = new Thread(new Handover(folder, opening)::run, "Quoin: what others open");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    // The file system is the whole machine's, and not to be closed.
    @SuppressWarnings("resource")
    private void run() {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            Files.createDirectories(folder).register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            boolean valid = true;
            while (valid) {
                takeAll();
                WatchKey key = watch.take();
                key.pollEvents();
                valid = key.reset();
            }
        } catch (IOException e) {
            // What is opened beside the workbench gets a message then, that it is in use.
            LOG.log(System.Logger.Level.WARNING, "cannot be looked after: " + folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeAll() {
        List<Path> requests;
        try (Stream<Path> all = Files.list(folder)) {
            requests = all.filter(each -> each.toString().endsWith(REQUEST)).sorted().toList();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot be looked into: " + folder, e);
            return;
        }
        for (Path each : requests) {
            try {
                List<String> paths = Files.readAllLines(each);
                // Whoever left it may have lost patience meanwhile, and said so to the user.
                if (Files.deleteIfExists(each)) {
                    paths.forEach(opening);
                }
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "cannot be read: " + each, e);
            }
        }
    }
}
