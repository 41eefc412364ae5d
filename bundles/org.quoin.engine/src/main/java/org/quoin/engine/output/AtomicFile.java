package org.quoin.engine.output;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written whole or not at all: the bytes go to a hidden file beside it, which takes
 * its name only when they are safely on disk. Until {@link #commit()} the old file, if any, stays
 * as it was; closing without committing leaves nothing behind, and so does a process that is told
 * to stop.
 */
public final class AtomicFile implements AutoCloseable {

    private static final String SUFFIX = ".quoin-part";

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final OutputStream out;
    private final Thread cleaner;
    private boolean finished;

    private AtomicFile(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
        // The channel is closed by commit and close; whoever writes may close the stream early.
        this.out =
                new FilterOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                    @Override
                    public void write(byte[] bytes, int offset, int length) throws IOException {
                        out.write(bytes, offset, length);
                    }

                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                };
        this.cleaner = new Thread(() -> delete(part), "remove " + part);
    }

    /**
     * Opens the hidden file; what an earlier process that died left beside it goes.
     *
     * @param target the file to be written; its folder must exist
     * @throws IOException with a plain message if the folder is missing or cannot be written
     */
    public static AtomicFile open(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw new IOException("this is a folder, not a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("the folder " + folder + " does not exist");
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("no permission to write into the folder " + folder);
        }
        String prefix = "." + absolute.getFileName() + ".";
        removeLeftovers(folder, prefix);
        Path part = folder.resolve(prefix + ProcessHandle.current().pid() + SUFFIX);
        FileChannel channel =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
        AtomicFile file = new AtomicFile(absolute, part, channel);
        Runtime.getRuntime().addShutdownHook(file.cleaner);
        return file;
    }

    /** Takes the bytes; buffered. Closing it only flushes. */
    public OutputStream out() {
        return out;
    }

    /**
     * The hidden file with everything that was written so far, for reading it before it counts.
     *
     * @throws IOException if what is still in memory cannot be written
     */
    public Path part() throws IOException {
        out.flush();
        return part;
    }

    /**
     * Makes the bytes the file, at once and for good.
     *
     * @throws IOException if they cannot be written; the old file then stays
     */
    public void commit() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems; within one folder a plain move is the next best.
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        finished = true;
        forceFolder();
        Runtime.getRuntime().removeShutdownHook(cleaner);
    }

    /** Removes the hidden file unless it was committed. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            finished = true;
            channel.close();
            Files.deleteIfExists(part);
            try {
                Runtime.getRuntime().removeShutdownHook(cleaner);
            } catch (IllegalStateException stopping) {
                // The process is going down and the hook runs by itself: the file is gone either
                // way.
                Files.deleteIfExists(part);
            }
        }
    }

    /**
     * The new name must outlast a power cut too; where folders cannot be synced the rename alone
     * has to do.
     */
    private void forceFolder() {
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException unsupported) {
            System.getLogger(AtomicFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "folder not synced", unsupported);
        }
    }

    private static void removeLeftovers(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> parts =
                Files.newDirectoryStream(
                        folder, each -> isLeftover(each.getFileName().toString(), prefix))) {
            for (Path each : parts) {
                delete(each);
            }
        }
    }

    private static boolean isLeftover(String name, String prefix) {
        if (!name.startsWith(prefix) || !name.endsWith(SUFFIX)) {
            return false;
        }
        String pid = name.substring(prefix.length(), name.length() - SUFFIX.length());
        return pid.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isEmpty();
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            System.getLogger(AtomicFile.class.getName())
                    .log(System.Logger.Level.WARNING, "could not remove " + part, e);
        }
    }
}
