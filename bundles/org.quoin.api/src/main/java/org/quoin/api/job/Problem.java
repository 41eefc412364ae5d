package org.quoin.api.job;

/**
 * Something a person should know, in plain words: what, why, and what to do where there is
 * something to do.
 *
 * @param severity how much is lost
 * @param subject what it is about: an input's name, a contribution's id
 * @param message one or two sentences without the subject, no class names, no stack trace
 */
public record Problem(Severity severity, String subject, String message) {

    /** How much is lost. */
    public enum Severity {
        /** The result is there; something about it is not as it could be. */
        WARNING,
        /** The subject has no result. */
        ERROR
    }

    /** A problem that costs nothing but should be known. */
    public static Problem warning(String subject, String message) {
        return new Problem(Severity.WARNING, subject, message);
    }

    /** A problem that costs its subject. */
    public static Problem error(String subject, String message) {
        return new Problem(Severity.ERROR, subject, message);
    }
}
