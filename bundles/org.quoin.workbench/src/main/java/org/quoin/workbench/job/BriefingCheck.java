package org.quoin.workbench.job;

import java.nio.file.Path;
import org.quoin.engine.verify.Verification;

/** How the check of a briefing ended. */
public sealed interface BriefingCheck {

    /** The briefing. */
    Path file();

    /**
     * It was read and compared.
     *
     * @param file the briefing
     * @param found what became of its quotations
     * @param project the name of the project that its evidence was held against; empty for none
     */
    record Done(Path file, Verification found, String project) implements BriefingCheck {}

    /**
     * It cannot be read.
     *
     * @param file the briefing
     * @param reason why, for people
     */
    record Failed(Path file, String reason) implements BriefingCheck {}

    /**
     * Somebody stopped it.
     *
     * @param file the briefing
     */
    record Stopped(Path file) implements BriefingCheck {}

    /** Hears of a check, on the thread that does it. */
    interface Listener {

        /** So many quotations of so many are done. */
        void progress(long done, long total);

        /** It is over. */
        void ended(BriefingCheck check);
    }
}
