package org.quoin.api.plugin;

/** An input cannot be imported. The message says why, in plain words, without the input's name. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @param message why, for people: "the page holds no article text"
     */
    public ImportException(String message) {
        super(message);
    }

    /**
     * @param message why, for people
     * @param cause for the log
     */
    public ImportException(String message, Throwable cause) {
        super(message, cause);
    }
}
