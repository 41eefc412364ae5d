package org.quoin.cli;

/** The exit codes of every command. */
final class ExitCode {

    /** All was done. */
    static final int DONE = 0;

    /** Some inputs failed, each named with its reason; the rest was done. */
    static final int SOME_FAILED = 1;

    /** The command was not understood; nothing was done. */
    static final int WRONG_USAGE = 2;

    /** As shells have it for a program that was interrupted. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
