package org.quoin.project.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoin.project.model.ProjectEvent;

/**
 * One transaction of one action. Whatever changes a logged table goes through here, and nothing
 * else does: the change log keeps the other side of each row before it is changed.
 */
public final class Transaction {

    private final Sql sql;
    private final long action;
    private final long revision;
    private long seq;
    private int things = 1;

    /** Rows added one after the other, of each table; written when something else happens. */
    private final Map<LoggedTable, Run> runs = new EnumMap<>(LoggedTable.class);

    private final Set<Long> articles = new HashSet<>();
    private final Set<ProjectEvent.Area> areas = EnumSet.noneOf(ProjectEvent.Area.class);

    private static final class Run {
        final long seq;
        final long first;
        long last;

        Run(long seq, long first) {
            this.seq = seq;
            this.first = first;
            this.last = first;
        }
    }

    Transaction(Sql sql, long action, long revision) {
        this.sql = sql;
        this.action = action;
        this.revision = revision;
        this.seq = sql.number("SELECT max(seq) FROM change WHERE action=?", action);
    }

    /** What is stored, and what this transaction has done so far. */
    public Reading reading() {
        return new Reading(sql);
    }

    /** For reading, and for tables that are not logged. */
    Sql sql() {
        return sql;
    }

    long action() {
        return action;
    }

    /** Whether it goes on with an action, rather than beginning one. */
    public boolean isOf(long number) {
        return action == number;
    }

    long revision() {
        return revision;
    }

    /** Adds a row with a value for each column; its number. */
    long insert(LoggedTable table, @Nullable Object... values) {
        long number = sql.insert(table.insert(), values);
        areas.add(table.area());
        Run run = runs.get(table);
        if (run != null && run.last + 1 == number) {
            run.last = number;
        } else {
            if (run != null) {
                log(table, run);
            }
            runs.put(table, new Run(++seq, number));
        }
        return number;
    }

    /**
     * Changes the rows that meet a condition.
     *
     * @param set such as {@code status=?}, its arguments first among all
     * @param where such as {@code number=?}
     * @return how many rows
     */
    int update(
            LoggedTable table,
            String set,
            List<@Nullable Object> values,
            String where,
            @Nullable Object... conditions) {
        int rows = logBefore(table, where, conditions);
        if (rows > 0) {
            List<@Nullable Object> arguments = new ArrayList<>(values);
            arguments.addAll(Arrays.asList(conditions));
            sql.run(
                    "UPDATE " + table.table() + " SET " + set + " WHERE " + where,
                    arguments.toArray());
        }
        return rows;
    }

    /** Takes away the rows that meet a condition; how many. */
    int delete(LoggedTable table, String where, @Nullable Object... conditions) {
        int rows = logBefore(table, where, conditions);
        if (rows > 0) {
            sql.run("DELETE FROM " + table.table() + " WHERE " + where, conditions);
        }
        return rows;
    }

    /** The search index has to look at this article again, and so has whoever shows it. */
    public void touch(long article) {
        if (articles.add(article)) {
            sql.run(
                    "INSERT INTO article_revision(article, revision) VALUES (?, ?)"
                            + " ON CONFLICT(article) DO UPDATE SET revision=excluded.revision",
                    article,
                    revision);
        }
    }

    /** Whether this transaction goes on with an action, and is not the first of a new one. */
    public boolean goesOn(long earlier) {
        return action == earlier;
    }

    /** Something of this article changed that searching does not depend on. */
    public void show(long article) {
        articles.add(article);
    }

    /** Says of how many things the action is, for the log; one unless said. */
    public void things(int count) {
        things = count;
    }

    int things() {
        return things;
    }

    Set<Long> articles() {
        return articles;
    }

    Set<ProjectEvent.Area> areas() {
        return areas;
    }

    /** Writes down what is left to be logged; before the commit. */
    void finish() {
        runs.forEach(this::log);
        runs.clear();
    }

    private int logBefore(LoggedTable table, String where, @Nullable Object... conditions) {
        finish();
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(action);
        arguments.add(++seq);
        arguments.add(table.code());
        arguments.addAll(Arrays.asList(conditions));
        int rows =
                sql.run(
                        "INSERT INTO change(action, seq, tbl, row, last, image)"
                                + " SELECT ?, ?, ?, number, NULL, "
                                + table.image()
                                + " FROM "
                                + table.table()
                                + " WHERE "
                                + where,
                        arguments.toArray());
        if (rows > 0) {
            areas.add(table.area());
        }
        return rows;
    }

    private void log(LoggedTable table, Run run) {
        sql.run(
                "INSERT INTO change(action, seq, tbl, row, last, image) VALUES (?, ?, ?, ?, ?, NULL)",
                action,
                run.seq,
                table.code(),
                run.first,
                run.last);
    }
}
