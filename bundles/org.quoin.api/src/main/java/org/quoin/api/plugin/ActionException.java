package org.quoin.api.plugin;

/** An action cannot be done. The message says why and what to do, in plain words. */
public final class ActionException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @param message why, for people
     */
    public ActionException(String message) {
        super(message);
    }

    /**
     * @param message why, for people
     * @param cause for the log
     */
    public ActionException(String message, Throwable cause) {
        super(message, cause);
    }
}
