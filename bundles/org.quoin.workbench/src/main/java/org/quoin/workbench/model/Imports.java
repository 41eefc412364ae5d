package org.quoin.workbench.model;

import java.util.Optional;

/**
 * What the latest import brought, until it is dismissed or the next one begins. Any thread may use
 * it.
 */
public final class Imports {

    private final Signal changed = new Signal();
    private volatile Optional<ImportOutcome> latest = Optional.empty();

    /** Nothing was imported so far. */
    public Imports() {}

    /** An import came to its end. */
    public void ended(ImportOutcome outcome) {
        latest = Optional.of(outcome);
        changed.send();
    }

    /** Nobody wants to know any more. */
    public void dismiss() {
        latest = Optional.empty();
        changed.send();
    }

    /** What the latest one brought. */
    public Optional<ImportOutcome> latest() {
        return latest;
    }

    /** Sent after one ended or was dismissed. */
    public Signal changed() {
        return changed;
    }
}
