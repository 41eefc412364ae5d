package org.quoin.engine.registry;

import java.util.Optional;

/** What somebody chose for the options of plug-ins. */
@FunctionalInterface
public interface OptionSettings {

    /**
     * What was chosen for one of them, as it was written; empty where nothing was.
     *
     * @param contribution whose it is
     */
    Optional<String> chosen(Descriptor contribution, DeclaredOption option);

    /** Nothing: every option has its default. */
    static OptionSettings defaults() {
        return (contribution, option) -> Optional.empty();
    }
}
