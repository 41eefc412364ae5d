package org.quoin.cli;

/** Plug-ins could not be installed, listed or removed; the message says why, in plain words. */
public final class PluginShelfException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @param message why, for people
     */
    public PluginShelfException(String message) {
        super(message);
    }

    /**
     * @param message why, for people
     * @param cause what was thrown
     */
    public PluginShelfException(String message, Throwable cause) {
        super(message, cause);
    }
}
