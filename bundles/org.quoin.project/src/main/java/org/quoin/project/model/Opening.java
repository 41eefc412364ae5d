package org.quoin.project.model;

import org.quoin.api.job.Progress;

/**
 * How a project is to be opened.
 *
 * @param who acts: a person's name, as the change log shows it
 * @param program what he uses, for whoever finds the project locked: {@code the workbench}
 * @param readOnly whether it is only to be read, and so needs no lock
 * @param progress told of long work while opening: checking, rebuilding the search index
 */
public record Opening(String who, String program, boolean readOnly, Progress progress) {

    /** For reading and writing, by the user of this computer. */
    public static Opening writing(String program) {
        return new Opening(System.getProperty("user.name", "?"), program, false, Progress.none());
    }

    /** For reading. */
    public static Opening reading(String program) {
        return new Opening(System.getProperty("user.name", "?"), program, true, Progress.none());
    }

    /** The same with somebody to tell. */
    public Opening telling(Progress listener) {
        return new Opening(who, program, readOnly, listener);
    }

    /** The same by somebody else. */
    public Opening by(String name) {
        return new Opening(name, program, readOnly, progress);
    }
}
