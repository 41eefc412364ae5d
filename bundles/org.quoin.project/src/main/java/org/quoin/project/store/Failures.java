package org.quoin.project.store;

import java.sql.SQLException;
import org.quoin.project.model.ProjectException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite says into what a person can do something about. */
final class Failures {

    private Failures() {}

    /** The exception for people. */
    static ProjectException of(SQLException e) {
        return new ProjectException(message(e), e);
    }

    /** Whether the file itself is damaged or is no database. */
    static boolean isDamage(Throwable e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof SQLiteException sqlite) {
                int code = sqlite.getResultCode().code & 0xff;
                return code == SQLiteErrorCode.SQLITE_CORRUPT.code
                        || code == SQLiteErrorCode.SQLITE_NOTADB.code;
            }
        }
        return false;
    }

    /** Takes back what a transaction did, without hiding why. */
    static void rollBack(Sql sql, Throwable reason) {
        try {
            sql.script("ROLLBACK");
        } catch (ProjectException e) {
            // SQLite rolls back by itself when the disk is full or fails; then there is nothing
            // left to roll back, and the first reason is the one to tell.
            reason.addSuppressed(e);
        }
    }

    private static String message(SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) {
            return "the project's database refused it: " + e.getMessage();
        }
        // Extended codes keep the primary one in the low byte.
        int primary = sqlite.getResultCode().code & 0xff;
        return switch (SQLiteErrorCode.getErrorCode(primary)) {
            case SQLITE_FULL ->
                    "the disk is full. Nothing of this step was stored, all before it is safe;"
                            + " free some space and do it again";
            case SQLITE_READONLY ->
                    "the project's folder or database may not be written to; nothing was stored."
                            + " Check the rights of the folder";
            case SQLITE_IOERR ->
                    "the disk could not be read or written; nothing of this step was stored."
                            + " Check the disk and its connection";
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                    "the project's database is damaged; close the project and open it again, so"
                            + " that it is rescued from its backup";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    "another program is holding the project's database; nothing was stored."
                            + " Try again when it has finished";
            case SQLITE_CANTOPEN ->
                    "the project's database cannot be opened. Check that the folder is there and"
                            + " may be read";
            default -> "the project's database refused it: " + sqlite.getMessage();
        };
    }
}
