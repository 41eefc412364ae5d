package org.quoin.project;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program of the test's class path in a process of its own, and what it says line by line. */
final class OtherProcess implements AutoCloseable {

    private static final String END = "\u0000end";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread reader;

    /**
     * @param temporary where SQLite's library is unpacked: killed, the process leaves it behind
     */
    OtherProcess(Path temporary, Class<?> program, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "-Xmx64m",
                                "-Dfile.encoding=UTF-8",
                                "-Dorg.sqlite.tmpdir=" + temporary,
                                "-cp",
                                System.getProperty("surefire.test.class.path", classPath()),
                                program.getName()));
        command.addAll(List.of(arguments));
        this.process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        this.reader = new Thread(this::read, "reads " + program.getSimpleName());
        reader.setDaemon(true);
        reader.start();
    }

    private static String classPath() {
        return System.getProperty("java.class.path", "").replace(';', File.pathSeparatorChar);
    }

    private void read() {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            // Killed while it was speaking: what came before counts.
            lines.add("broken off: " + e.getMessage());
        } finally {
            lines.add(END);
        }
    }

    /** Waits for what it says next. */
    String line() throws InterruptedException {
        String line = lines.poll(60, TimeUnit.SECONDS);
        if (line == null) {
            throw new IllegalStateException("the other process says nothing");
        }
        return line;
    }

    /** Whether it has ended by itself within a time. */
    boolean ends(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** Kills it, as a power cut of the process; what it had said and was not read yet. */
    List<String> kill() throws InterruptedException {
        // Not by the process itself, which would throw away what it said and nobody has read yet.
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
        List<String> rest = new ArrayList<>();
        lines.drainTo(rest);
        rest.remove(END);
        return rest;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
