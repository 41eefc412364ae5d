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
                || (Files.isRegularFile(files.lock())
                        && (Files.isDirectory(files.originals())
                                || Files.isDirectory(files.backups())
                                || Files.isRegularFile(files.rescued())));
    }

    /** Everything that people did. */
    Path database() {
        return folder.resolve("project.db");
    }

    /** Stands for the project on desktops, which open files with programs, not folders. */
    public Path sign() {
        return folder.resolve("project.quoin");
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

    /** A database that a rescue made and has not put in its place yet. */
    Path rescued() {
        return folder.resolve("rescued.db");
    }

    /** Is there from when damage was found in an open project until it is rescued. */
    Path suspected() {
        return folder.resolve("damage.txt");
    }

    /** Names who writes. */
    Path lock() {
        return folder.resolve("project.lock");
    }
}
