package org.quoin.engine.guard;

import org.quoin.engine.registry.Plugin;

/** A plug-in did not come to an end; it is left to itself, and left out from now on. */
public final class HungException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Plugin<?> plugin;

    HungException(Plugin<?> plugin, String message) {
        super(message);
        this.plugin = plugin;
    }

    /** Whose code was running. */
    public Plugin<?> plugin() {
        return plugin;
    }
}
