package org.quoin.project.store;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What lies where in a project's folder.
 *
 * @param folder the project's
 */
public record ProjectFiles(Path folder) {

    /** Whether a project lies there, or at least what one can be rescued from. */
    public static boolean isProject(Path folder) {
        ProjectFiles files = new ProjectFiles(folder);
        return Files.isRegularFile(files.database())
                || (Files.isDirectory(files.originals()) && Files.isRegularFile(files.lock()));
    }

    /** Everything that people did. */
    Path database() {
        return folder.resolve("project.db");
    }

    /** For searching; made again from the database when it is gone. */
    public Path index() {
        return folder.resolve("index.db");
    }

    /** The original bytes. */
    Path originals() {
        return folder.resolve("articles");
    }

    /** Copies of the database. */
    Path backups() {
        return folder.resolve("backups");
    }

    /** Is there from a rescue that lost articles until their originals were imported again. */
    Path incomplete() {
        return originals().resolve("to-be-imported-again");
    }

    /** Names who writes. */
    Path lock() {
        return folder.resolve("project.lock");
    }
}
