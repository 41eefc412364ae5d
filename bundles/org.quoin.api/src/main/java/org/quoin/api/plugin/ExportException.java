package org.quoin.api.plugin;

/** A briefing cannot be written. The message says why and what to do, in plain words. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @param message why, for people
     */
    public ExportException(String message) {
        super(message);
    }

    /**
     * @param message why, for people
     * @param cause for the log
     */
    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
