package org.quoin.workbench.job;

import java.nio.file.Path;

/**
 * How the check of a file ended.
 *
 * @param <T> what is found
 */
public sealed interface FileCheck<T> {

    /** The file. */
    Path file();

    /**
     * It was looked through.
     *
     * @param file the file
     * @param found what was found
     */
    record Done<T>(Path file, T found) implements FileCheck<T> {}

    /**
     * It could not be looked through.
     *
     * @param file the file
     * @param reason why, for people
     */
    record Failed<T>(Path file, String reason) implements FileCheck<T> {}

    /**
     * Somebody stopped it.
     *
     * @param file the file
     */
    record Stopped<T>(Path file) implements FileCheck<T> {}

    /** Hears of a check, on the thread that does it. */
    interface Listener<T> {

        /** So many pieces of so many are done. */
        void progress(long done, long total);

        /** It is over. */
        void ended(FileCheck<T> check);
    }
}
