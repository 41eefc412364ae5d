package org.quoin.project.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.quoin.project.model.ProjectException;
import org.sqlite.JDBC;

/**
 * Opens SQLite files. Without {@code DriverManager}, which finds drivers by their class loader and
 * so none inside OSGi.
 */
final class Connections {

    /** How long to wait for another program's lock: a checkpoint or a commit, never a person. */
    private static final String BUSY_MILLIS = "10000";

    private Connections() {}

    /** For reading and writing; made where it is not there. */
    static Sql writer(Path file) {
        Sql sql = open(file, "rwc", "");
        // Not every file system can map WAL's shared memory; SQLite answers with what it is now.
        sql.text("PRAGMA journal_mode=WAL");
        sql.script(
                "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;"
                        + " PRAGMA cache_size=-65536; PRAGMA trusted_schema=OFF");
        return sql;
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
        sql.script("PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16384; PRAGMA trusted_schema=OFF");
        return sql;
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
            throw Failures.of(e);
        } catch (LinkageError e) {
            throw new ProjectException(
                    "SQLite's native library cannot be loaded: it is unpacked into the folder for"
                            + " temporary files, which must have room and allow programs to run."
                            + " Another folder is set with -Dorg.sqlite.tmpdir=FOLDER",
                    e);
        }
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
        return "file:" + file.toAbsolutePath().toUri().getRawPath() + "?mode=" + mode + more;
    }
}
