package org.quoin.project.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Progress;
import org.quoin.project.model.ProjectException;
import org.sqlite.ProgressHandler;

/**
 * One connection, its statements kept prepared. One thread uses it at a time. Arguments are {@code
 * String}, {@code Integer}, {@code Long} or null; every failure comes out as a {@code
 * ProjectException} for people.
 */
final class Sql implements AutoCloseable {

    /** More statements than the store has; those built for a filter push each other out. */
    private static final int KEPT = 120;

    /** Of SQLite's virtual machine: a millisecond or so. */
    private static final int STEPS_BETWEEN_QUESTIONS = 20_000;

    /** Reads one row, on which the result set stands. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row, on which the result set stands. */
    @FunctionalInterface
    interface Each {
        void take(ResultSet row) throws SQLException;
    }

    /** Takes rows, until it has had enough. */
    @FunctionalInterface
    interface Until {
        /** Takes the row on which the result set stands; whether it wants more. */
        boolean take(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, PreparedStatement> eldest) {
                    if (size() <= KEPT) {
                        return false;
                    }
                    close(eldest.getValue());
                    return true;
                }
            };

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Changes rows; how many. */
    int run(String sql, @Nullable Object... arguments) {
        try {
            return bound(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Adds a row; its number. */
    long insert(String sql, @Nullable Object... arguments) {
        run(sql, arguments);
        return number("SELECT last_insert_rowid()");
    }

    /** Runs statements that take no arguments, separated by semicolons, comments allowed. */
    void script(String statements) {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** Every row. */
    <T> List<T> list(String sql, Row<T> reader, @Nullable Object... arguments) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(reader.read(row)), arguments);
        return found;
    }

    /** The first row, if there is one. */
    <T> Optional<T> one(String sql, Row<T> reader, @Nullable Object... arguments) {
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Hands over each row. The same statement must not be run again by the taker. */
    void each(String sql, Each taker, @Nullable Object... arguments) {
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /**
     * Hands over rows until the taker has had enough. The same statement must not be run again by
     * the taker.
     *
     * @return whether that were all
     */
    boolean until(String sql, Until taker, @Nullable Object... arguments) {
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            while (rows.next()) {
                if (!taker.take(rows)) {
                    return false;
                }
            }
            return true;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The first column of every row, as numbers. */
    long[] numbers(String sql, @Nullable Object... arguments) {
        long[] found = new long[256];
        int count = 0;
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            while (rows.next()) {
                if (count == found.length) {
                    found = java.util.Arrays.copyOf(found, count * 2);
                }
                found[count++] = rows.getLong(1);
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
        return java.util.Arrays.copyOf(found, count);
    }

    /** The first column of the first row as a number; 0 where there is no row or no value. */
    long number(String sql, @Nullable Object... arguments) {
        return one(sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** The first column of the first row as text, if there is one. */
    Optional<String> text(String sql, @Nullable Object... arguments) {
        return one(sql, row -> Optional.ofNullable(row.getString(1)), arguments)
                .flatMap(each -> each);
    }

    /** From now on statements end with an exception once nobody wants them any more. */
    void stopWhen(Progress wanted) {
        try {
            ProgressHandler.setHandler(
                    connection,
                    STEPS_BETWEEN_QUESTIONS,
                    new ProgressHandler() {
                        @Override
                        protected int progress() {
                            return wanted.isCancelled() ? 1 : 0;
                        }
                    });
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** From now on every statement runs to its end. */
    void neverStop() {
        try {
            ProgressHandler.clearHandler(connection);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** Lets go of all statements that are kept, and so of the files that they read. */
    void forget() {
        prepared.values().forEach(Sql::close);
        prepared.clear();
    }

    /** Stops whatever statement runs, from another thread. */
    Connection connection() {
        return connection;
    }

    /** The driver does not run a statement again that has failed once. */
    private ProjectException failed(String sql, SQLException e) {
        PreparedStatement statement = prepared.remove(sql);
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException again) {
                e.addSuppressed(again);
            }
        }
        return Failures.of(e);
    }

    private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            Object value = arguments[i];
            if (value instanceof String text) {
                statement.setString(i + 1, text);
            } else if (value instanceof Number number) {
                statement.setLong(i + 1, number.longValue());
            } else if (value == null) {
                statement.setNull(i + 1, java.sql.Types.NULL);
            } else {
                throw new IllegalArgumentException("no such argument: " + value.getClass());
            }
        }
        return statement;
    }

    private static void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** Ends the connection; the driver ends its statements with it. */
    @Override
    public void close() {
        prepared.clear();
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
