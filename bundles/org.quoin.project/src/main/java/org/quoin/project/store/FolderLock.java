package org.quoin.project.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Tries to take the lock.
     *
     * @throws IOException if the file cannot be written, or the file system has no locks
     */
    @SuppressWarnings("MustBeClosedChecker")
    static Attempt take(Path file, Opening opening) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.CREATE);
        try {
            FileLock lock = tryLock(channel);
            String holder = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (lock == null) {
                channel.close();
                return new Held(holder.isEmpty() ? "another program" : holder);
            }
            FolderLock taken = new FolderLock(channel, lock);
            taken.write(
                    opening.who()
                            + " in "
                            + opening.program()
                            + " on "
                            + host()
                            + " (process "
                            + ProcessHandle.current().pid()
                            + ") since "
                            + ZonedDateTime.now(java.time.ZoneId.systemDefault())
                                    .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
            return new Taken(taken, holder);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel)
            throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            // Somebody else within this very process.
            return null;
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this computer";
        }
    }

    private void write(String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** Gives it back, and says so: nobody is named any more. */
    @Override
    public void close() throws IOException {
        try {
            write("");
            lock.release();
        } finally {
            channel.close();
        }
    }
}
