package org.quoin.api.language;

/** That a language pack is not understood. The message names file and line, for its author. */
public final class PackException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Of a whole file.
     *
     * @param file its name in the pack's folder
     * @param reason what is wrong, in plain words
     */
    public PackException(String file, String reason) {
        super(file + ": " + reason);
    }

    /**
     * Of one line.
     *
     * @param file its name in the pack's folder
     * @param line from 1
     * @param reason what is wrong, in plain words
     */
    public PackException(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
