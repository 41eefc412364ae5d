package org.quoin.project.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
     * Somebody else has it.
     *
     * @param holder who and since when, in plain words
     */
    record Held(String holder) implements Attempt {}

    /** Before the path of a lock's file: the name of a property that this process holds it. */
    private static final String HELD_HERE = "org.quoin.project.lock:";

    private final FileChannel channel;
    private final FileLock lock;
    private final String property;

    private FolderLock(FileChannel channel, FileLock lock, String property) {
        this.channel = channel;
        this.lock = lock;
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
     * @throws IOException if the file cannot be written, or the file system has no locks
     */
    static Attempt take(Path file, Opening opening) throws IOException {
        String holder = holder(opening);
        String property =
                HELD_HERE
                        + file.toAbsolutePath()
                                .getParent()
                                .toRealPath()
                                .resolve(file.getFileName());
        Object here = System.getProperties().putIfAbsent(property, holder);
        if (here != null) {
            return new Held(here.toString());
        }
        boolean taken = false;
        try {
            Attempt attempt = take(file, holder, property);
            taken = attempt instanceof Taken;
            return attempt;
        } finally {
            if (!taken) {
                System.getProperties().remove(property);
            }
        }
    }

    @SuppressWarnings("MustBeClosedChecker")
    private static Attempt take(Path file, String holder, String property) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.CREATE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            String before = read(channel);
            if (lock == null) {
                channel.close();
                return new Held(before.isEmpty() ? "another program" : before);
            }
            FolderLock taken = new FolderLock(channel, lock, property);
            taken.write(holder);
            return new Taken(taken, before);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Who opens it, for whoever comes second. */
    private static String holder(Opening opening) {
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

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), LOCKED_BYTE));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, bytes.position());
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    private void write(String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** Gives it back, and says so: nobody is named any more. */
    @Override
    public void close() throws IOException {
        // A channel closes itself in the hands of an interrupted thread.
        boolean interrupted = Thread.interrupted();
        try {
            write("");
            lock.release();
        } finally {
            try {
                channel.close();
            } finally {
                System.getProperties().remove(property);
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
