package org.quoin.project.store;

import java.util.List;

/**
 * Undoes or redoes one action, step by step as the change log has it: a step is what one statement
 * did to rows of one table, and so it is put back by a few statements, however many rows it has.
 */
final class Swap {

    /**
     * One step.
     *
     * @param isRun whether it is of rows that came one after the other, noted as first and last
     */
    private record Step(
            long seq, LoggedTable table, long rows, long first, long last, boolean isRun) {}

    private final Transaction transaction;
    private final boolean undo;
    private final Sql sql;
    private final long action;

    Swap(Transaction transaction, boolean undo) {
        this.transaction = transaction;
        this.undo = undo;
        this.sql = transaction.sql();
        this.action = transaction.action();
    }

    void run() {
        // In the midst of it rows may speak of others that are not back yet.
        sql.script("PRAGMA defer_foreign_keys=ON");
        sql.script("CREATE TEMP TABLE IF NOT EXISTS present(row INTEGER PRIMARY KEY, image TEXT)");
        for (Step step : steps()) {
            if (step.isRun) {
                takeAway(step);
            } else {
                putBack(step);
            }
            transaction.areas().add(step.table.area());
        }
        sql.run("UPDATE action SET undone=? WHERE number=?", undo ? 1 : 0, action);
    }

    private List<Step> steps() {
        return sql.list(
                "SELECT seq, min(tbl), count(*), min(row), max(ifnull(last, row)), max(last) IS NOT"
                        + " NULL FROM change WHERE action=? GROUP BY seq ORDER BY seq"
                        + (undo ? " DESC" : ""),
                row ->
                        new Step(
                                row.getLong(1),
                                LoggedTable.of(row.getInt(2)),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getBoolean(6)),
                action);
    }

    /** Rows that came: each is noted down, and goes. */
    private void takeAway(Step step) {
        String rows = " WHERE number BETWEEN ? AND ?";
        touch(step.table, rows, step.first, step.last);
        sql.run("DELETE FROM change WHERE action=? AND seq=?", action, step.seq);
        sql.run(
                "INSERT INTO change(action, seq, tbl, row, last, image) SELECT ?, ?, ?, number,"
                        + " NULL, "
                        + step.table.image()
                        + " FROM "
                        + step.table.table()
                        + rows,
                action,
                step.seq,
                step.table.code(),
                step.first,
                step.last);
        sql.run("DELETE FROM " + step.table.table() + rows, step.first, step.last);
    }

    private void putBack(Step step) {
        String table = step.table.table();
        String rows = " WHERE number IN (SELECT row FROM change WHERE action=? AND seq=?)";
        sql.run("DELETE FROM temp.present");
        sql.run(
                "INSERT INTO temp.present SELECT number, "
                        + step.table.image()
                        + " FROM "
                        + table
                        + rows,
                action,
                step.seq);
        touch(step.table, rows, action, step.seq);
        sql.run(
                "DELETE FROM "
                        + table
                        + " WHERE number IN (SELECT row FROM change WHERE action=? AND seq=? AND"
                        + " image IS NULL)",
                action,
                step.seq);
        boolean wasThere = sql.number("SELECT count(*) FROM temp.present") > 0;
        if (wasThere) {
            sql.run(step.table.revert(), action, step.seq);
        }
        int came = sql.run(step.table.restore(), action, step.seq);
        touch(step.table, rows, action, step.seq);
        if (!undo && came == step.rows && step.last - step.first + 1 == came) {
            noteRun(step);
        } else {
            sql.run(
                    "UPDATE change SET image=(SELECT image FROM temp.present WHERE"
                            + " present.row=change.row) WHERE action=? AND seq=?",
                    action,
                    step.seq);
        }
    }

    /** As it was before it was undone: rows that came one after the other take one note. */
    private void noteRun(Step step) {
        sql.run("DELETE FROM change WHERE action=? AND seq=?", action, step.seq);
        sql.run(
                "INSERT INTO change(action, seq, tbl, row, last, image) VALUES (?, ?, ?, ?, ?,"
                        + " NULL)",
                action,
                step.seq,
                step.table.code(),
                step.first,
                step.last);
    }

    /** The articles of these rows have to be looked at again. */
    private void touch(LoggedTable table, String rows, Object... arguments) {
        String articles =
                switch (table) {
                    case ARTICLE -> "SELECT number FROM article" + rows;
                    case QUOTE -> "SELECT DISTINCT article FROM quote" + rows;
                    case QUOTE_TAG ->
                            "SELECT DISTINCT article FROM quote WHERE number IN (SELECT quote FROM"
                                    + " quote_tag"
                                    + rows
                                    + ")";
                    default -> "";
                };
        if (!articles.isEmpty()) {
            for (long article : sql.numbers(articles, arguments)) {
                transaction.touch(article);
            }
        }
    }
}
