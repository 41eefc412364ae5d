package org.quoin.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quoin.project.model.Action;
import org.quoin.project.model.ActionKind;

/**
 * The change log: what was done, by whom, and the other side of every row that it changed. Undoing
 * an action puts those sides back and keeps what they replace, so that redoing is the same thing
 * the other way round.
 *
 * <p>Only the newest action in force can be undone, and only the oldest that was undone redone:
 * then the rows are just as the action left or found them, and putting them back cannot fail.
 */
public final class ChangeLog {

    private static final String COLUMNS = "number, at, who, kind, detail, count, undone";

    private ChangeLog() {}

    /** Begins an action, which puts those that were undone out of reach; its number. */
    static long begin(Sql sql, String who, ActionKind kind, String detail) {
        sql.run("UPDATE action SET undone=2 WHERE undone=1");
        return sql.insert(
                "INSERT INTO action(at, who, kind, detail) VALUES (?, ?, ?, ?)",
                System.currentTimeMillis(),
                who,
                kind.name(),
                detail);
    }

    /** Whether nothing was done, undone or redone after this action. */
    static boolean isNewest(Sql sql, long action) {
        return sql.number("SELECT max(number) FROM action") == action
                && sql.number("SELECT undone FROM action WHERE number=?", action) == 0;
    }

    /** Says of how many things an action is by now, and when. */
    static void count(Sql sql, long action, int more) {
        sql.run(
                "UPDATE action SET count=count+?, at=? WHERE number=?",
                more,
                System.currentTimeMillis(),
                action);
    }

    /** The action that can be undone next. */
    public static Optional<Action> undoable(Reading reading) {
        return one(
                reading.sql(),
                "SELECT " + COLUMNS + " FROM action WHERE undone=0 ORDER BY number DESC LIMIT 1");
    }

    /** The action that can be redone next. */
    public static Optional<Action> redoable(Reading reading) {
        return one(
                reading.sql(),
                "SELECT " + COLUMNS + " FROM action WHERE undone=1 ORDER BY number LIMIT 1");
    }

    /** One action. */
    static Action get(Sql sql, long number) {
        return one(sql, "SELECT " + COLUMNS + " FROM action WHERE number=?", number).orElseThrow();
    }

    /** The newest actions first, those that were undone and superseded included. */
    public static List<Action> list(Reading reading, int most) {
        return reading.sql()
                .list(
                        "SELECT " + COLUMNS + " FROM action ORDER BY number DESC LIMIT ?",
                        ChangeLog::read,
                        most);
    }

    /**
     * Puts back the other side of every row of an action, and keeps what that replaces.
     *
     * @param transaction whose action is the one to be undone or redone
     * @param undo or else redo
     */
    static void swap(Transaction transaction, boolean undo) {
        new Swap(transaction, undo).run();
    }

    private static Optional<Action> one(Sql sql, String query, Object... arguments) {
        return sql.one(query, ChangeLog::read, arguments);
    }

    static Action read(ResultSet row) throws SQLException {
        return new Action(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                row.getString(3),
                ActionKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getInt(6),
                state(row.getInt(7)));
    }

    private static Action.State state(int undone) {
        return switch (undone) {
            case 0 -> Action.State.DONE;
            case 1 -> Action.State.UNDONE;
            default -> Action.State.SUPERSEDED;
        };
    }
}
