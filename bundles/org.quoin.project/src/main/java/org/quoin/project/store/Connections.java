package org.quoin.project.store;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quoin.project.model.ProjectException;
import org.sqlite.JDBC;
import org.sqlite.SQLiteException;

/**
 * Opens SQLite files. Without {@code DriverManager}, which finds drivers by their class loader and
 * so none inside OSGi.
 */
final class Connections {

    /** How long to wait for another program's lock: a checkpoint or a commit, never a person. */
    private static final String BUSY_MILLIS = "10000";

    /**
     * Of the driver; it writes stack traces where the exception says enough. Held, because a logger
     * that nobody holds forgets its level.
     */
    private static final Logger LOADER = Logger.getLogger("org.sqlite.SQLiteJDBCLoader");

    static {
        LOADER.setLevel(Level.OFF);
    }

    private Connections() {}

    /** For reading and writing; made where it is not there. */
    static Sql writer(Path file) {
        return writer(file, "WAL");
    }

    /**
     * For reading and writing a file on a network drive, made where it is not there: WAL keeps in
     * memory what all who have the file open must see, and so they must be on one computer.
     */
    static Sql remoteWriter(Path file) {
        return writer(file, "DELETE");
    }

    private static Sql writer(Path file, String journal) {
        Sql sql = open(file, "rwc", "");
        try {
            // Not every file system can map WAL's shared memory: then it stays as it was, see
            // isWal.
            sql.text("PRAGMA journal_mode=" + journal);
            // fullfsync: on macOS the disk itself else keeps what it was told to write for later.
            sql.script(
                    "PRAGMA synchronous=FULL; PRAGMA fullfsync=ON; PRAGMA foreign_keys=ON; PRAGMA"
                            + " temp_store=MEMORY; PRAGMA cache_size=-65536; PRAGMA"
                            + " journal_size_limit=67108864; PRAGMA trusted_schema=OFF");
            return sql;
        } catch (ProjectException e) {
            sql.close();
            throw e;
        }
    }

    /** Takes back what a writer without WAL left half done: who only reads may not. */
    static void rollBackWhatWasLeft(Path file) {
        try (Sql sql = open(file, "rw", "")) {
            sql.number("SELECT count(*) FROM sqlite_schema");
        }
    }

    /** Whether who reads and who writes do not wait for each other, as the file is now. */
    static boolean isWal(Sql sql) {
        return sql.text("PRAGMA journal_mode").filter("wal"::equalsIgnoreCase).isPresent();
    }

    /** For reading a file that others may be writing. */
    static Sql reader(Path file) {
        return reading(open(file, "ro", ""));
    }

    /** For reading a file that nobody writes, in a folder where nothing can be written. */
    static Sql frozen(Path file) {
        return reading(open(file, "ro", "&immutable=1"));
    }

    private static Sql reading(Sql sql) {
        try {
            sql.script(
                    "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16384; PRAGMA"
                            + " trusted_schema=OFF");
            return sql;
        } catch (ProjectException e) {
            sql.close();
            throw e;
        }
    }

    private static Sql open(Path file, String mode, String more) {
        Properties properties = new Properties();
        properties.setProperty("busy_timeout", BUSY_MILLIS);
        // Else the driver asks for the row's number after every insert, and leaves that question
        // open: SQLite then takes the connection for busy, and makes no backup.
        properties.setProperty("jdbc.get_generated_keys", "false");
        try {
            Connection connection = new JDBC().connect(url(file, mode, more), properties);
            return new Sql(connection);
        } catch (SQLException e) {
            if (e instanceof SQLiteException) {
                throw Failures.of(e);
            }
            // The driver does not get as far as SQLite.
            throw notLoaded(e);
        } catch (LinkageError e) {
            throw notLoaded(e);
        }
    }

    private static ProjectException notLoaded(Throwable e) {
        return new ProjectException(
                "SQLite's native library cannot be loaded: it is unpacked into the folder for"
                        + " temporary files, which must have room and allow programs to run."
                        + " Another folder is set with -Dorg.sqlite.tmpdir=FOLDER",
                e);
    }

    /**
     * What is to be attached for reading: a file that others may be writing, or one that nobody
     * can.
     */
    static String readOnlyUrl(Path file, boolean frozen) {
        return address(file, "ro", frozen ? "&immutable=1" : "");
    }

    /** SQLite's own form of a file's address, so that no character of a path means anything. */
    private static String url(Path file, String mode, String more) {
        return JDBC.PREFIX + address(file, mode, more);
    }

    private static String address(Path file, String mode, String more) {
        URI uri = file.toAbsolutePath().toUri();
        // Windows names a computer first: SQLite wants it as part of the path.
        String computer = uri.getRawAuthority() == null ? "" : "//" + uri.getRawAuthority();
        return "file://" + computer + uri.getRawPath() + "?mode=" + mode + more;
    }
}
