package org.quoin.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.quoin.api.job.Problem;

/**
 * Where a command reads and writes: results to standard output, all else to standard error, both in
 * UTF-8 whatever the locale.
 *
 * @param in standard input
 * @param out takes results, as bytes
 * @param err takes what is told to people
 * @param live whether a person watches, so that a line may be written over
 */
public record Terminal(InputStream in, OutputStream out, PrintStream err, boolean live) {

    /** The process's own streams. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new java.io.FileOutputStream(java.io.FileDescriptor.out),
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.err),
                        true,
                        StandardCharsets.UTF_8),
                // Java cannot tell what standard error is; whoever starts it can.
                Boolean.getBoolean("quoin.live"));
    }

    /** Says a problem in one line. */
    void say(Problem problem) {
        err.println(
                problem.subject()
                        + ": "
                        + (problem.severity() == Problem.Severity.WARNING ? "note: " : "")
                        + problem.message().replaceAll("\\R", " "));
    }

    /** Says one line. */
    void say(String line) {
        err.println(line);
    }
}
