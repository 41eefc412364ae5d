package org.quoin.project.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.quoin.project.model.Opening;

/**
 * Says who writes to a project. The operating system holds the lock, so that it goes with the
 * process however that ends; the file's first line names the holder, for whoever comes second.
 */
final class FolderLock implements AutoCloseable {

    /** Far behind the holder's name, because on Windows nobody else can read locked bytes. */
    private static final long LOCKED_BYTE = 1 << 20;

    /** No holder's name is longer. */
    private static final int LONGEST = 4096;

    /** Before the path of a lock's file: the name of a property that this process holds it. */
    private static final String HELD_HERE = "org.quoin.project.lock:";

    /** Whether the lock was got. */
    sealed interface Attempt {}

    /**
     * It was.
     *
     * @param lock to be closed
     * @param left who held it before and never gave it back, or empty
     */
    record Taken(FolderLock lock, String left) implements Attempt {}

    /**
     * It was not.
     *
     * @param why in plain words, after "the project can only be read:"
     */
    record Refused(String why) implements Attempt {}

    private final RandomAccessFile file;
    private final String property;
    private boolean closed;

    private FolderLock(RandomAccessFile file, String property) {
        this.file = file;
        this.property = property;
    }

    /**
     * Tries to take the lock.
     *
     * <p>POSIX takes all of a process's locks on a file away when that process closes the file,
     * even if it had opened it another time. So while this process holds the lock it must not open
     * the file again: that it holds it stands among its properties, where every class loader sees
     * it.
     *
     * @throws IOException if the file cannot be read
     */
    static Attempt take(Path path, Opening opening) throws IOException {
        String name = name(opening);
        String property =
                HELD_HERE
                        + path.toAbsolutePath()
                                .getParent()
                                .toRealPath()
                                .resolve(path.getFileName());
        Object here = System.getProperties().putIfAbsent(property, name);
        if (here != null) {
            return new Refused(isWorking(here.toString()));
        }
        boolean taken = false;
        try {
            Attempt attempt = take(path, name, property);
            taken = attempt instanceof Taken;
            return attempt;
        } finally {
            if (!taken) {
                System.getProperties().remove(property);
            }
        }
    }

    private static Attempt take(Path path, String name, String property) throws IOException {
        RandomAccessFile file;
        try {
            file = new RandomAccessFile(path.toFile(), "rw");
        } catch (IOException e) {
            return new Refused(
                    "its lock " + path + " may not be written to (" + e.getMessage() + ")");
        }
        boolean taken = false;
        try {
            Attempt attempt = take(file, name, property);
            taken = attempt instanceof Taken;
            return attempt;
        } finally {
            if (!taken) {
                file.close();
            }
        }
    }

    private static Attempt take(RandomAccessFile file, String name, String property)
            throws IOException {
        FileLock lock;
        try {
            lock = file.getChannel().tryLock(LOCKED_BYTE, 1, false);
        } catch (IOException e) {
            // Two writers that do not know of each other would be worse than none.
            return new Refused(
                    "its disk does not lock files ("
                            + e.getMessage()
                            + "); copy the project to a disk of this computer");
        }
        String holder = read(file);
        if (lock == null) {
            return new Refused(isWorking(holder));
        }
        FolderLock taken = new FolderLock(file, property);
        taken.write(name);
        return new Taken(taken, holder);
    }

    private static String isWorking(String holder) {
        return (holder.isEmpty() ? "another program" : holder) + " is working in it";
    }

    private static String name(Opening opening) {
        return opening.who()
                + " in "
                + opening.program()
                + " on "
                + host()
                + " (process "
                + ProcessHandle.current().pid()
                + ") since "
                + ZonedDateTime.now(ZoneId.systemDefault())
                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this computer";
        }
    }

    private static String read(RandomAccessFile file) throws IOException {
        byte[] bytes = new byte[(int) Math.min(file.length(), LONGEST)];
        file.seek(0);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }

    private void write(String text) throws IOException {
        file.setLength(0);
        file.seek(0);
        file.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives it back, and says so: nobody is named any more. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            write("");
        } finally {
            try {
                // The operating system takes the lock back with it.
                file.close();
            } finally {
                System.getProperties().remove(property);
            }
        }
    }
}
