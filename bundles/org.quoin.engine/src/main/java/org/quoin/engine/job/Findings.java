package org.quoin.engine.job;

import org.quoin.api.plugin.ImportSink;
import org.quoin.engine.input.FileInput;

/** Takes what is found in an input and within it, and is told whose original it comes from. */
interface Findings extends ImportSink {

    /**
     * A member with an original of its own begins.
     *
     * @return whether it is to be imported; not where what it holds is there already. Only then
     *     {@link #leave} follows
     * @throws java.io.IOException if it cannot be read
     */
    boolean enter(FileInput member) throws java.io.IOException;

    /** The member that was entered last is done. */
    void leave();
}
