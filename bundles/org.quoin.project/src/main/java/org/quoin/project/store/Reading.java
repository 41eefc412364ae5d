package org.quoin.project.store;

/**
 * One consistent view of the project: what was stored when it began, whatever is written meanwhile.
 */
public final class Reading {

    private final Sql sql;

    Reading(Sql sql) {
        this.sql = sql;
    }

    Sql sql() {
        return sql;
    }
}
