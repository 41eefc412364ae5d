package org.quoin.project.model;

/**
 * Something that a project could not do. Its message is for people: what failed, why, and what to
 * do where there is something to do. What was asked for was not done, not even in part, unless the
 * message says so.
 */
public final class ProjectException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why something cannot be done. */
    public ProjectException(String message) {
        super(message);
    }

    /** Why something cannot be done, and what led to it. */
    public ProjectException(String message, Throwable cause) {
        super(message, cause);
    }
}
