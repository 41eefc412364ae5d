package org.quoin.api.job;

import java.util.concurrent.CancellationException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where long work says how far it is, and learns that it is no longer wanted. Any thread may call
 * it.
 */
@ProviderType
public interface Progress {

    /**
     * Says what is being done now.
     *
     * @param what plain words, such as a file's name
     * @param done units finished
     * @param total units in all, or -1 while unknown
     */
    void report(String what, long done, long total);

    /** Whether whoever asked for the work has withdrawn. */
    boolean isCancelled();

    /**
     * To be called at least every few hundred milliseconds of work.
     *
     * @throws CancellationException if {@link #isCancelled()}
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }

    /** One that hears nothing and never cancels. */
    static Progress none() {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
