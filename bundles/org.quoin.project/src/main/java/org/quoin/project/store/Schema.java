package org.quoin.project.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.quoin.project.model.ProjectException;

/**
 * The tables, as numbered steps that are never changed once they have been given out: a new project
 * goes through all of them, an older one through those that it lacks.
 */
final class Schema {

    private static final List<String> STEPS =
            List.of("001.sql", "002.sql", "003.sql", "004.sql", "005.sql", "006.sql");

    private Schema() {}

    /** The version that this program makes and reads. */
    static int newest() {
        return STEPS.size();
    }

    /** The version of a project; 0 where nothing was made yet. */
    static int version(Sql sql) {
        return (int) sql.number("PRAGMA user_version");
    }

    /**
     * Refuses a project that a later program made.
     *
     * @throws ProjectException if it is one
     */
    static void refuseNewer(Sql sql) {
        if (version(sql) > newest()) {
            throw new ProjectException(
                    "the project was made by a later version of Quoin; open it with that one, or"
                            + " bring this one up to date");
        }
    }

    /** Makes what is lacking, all of it or nothing. */
    static void bringUp(Sql sql, int target) {
        if (version(sql) >= target) {
            return;
        }
        sql.script("BEGIN IMMEDIATE");
        try {
            for (int version = version(sql) + 1; version <= target; version++) {
                sql.script(step(STEPS.get(version - 1)));
                sql.script("PRAGMA user_version=" + version);
                if (version == 1) {
                    sql.run(
                            "INSERT INTO state(one, project, revision) VALUES (1, ?, 0)",
                            UUID.randomUUID().toString());
                }
            }
            sql.script("COMMIT");
        } catch (RuntimeException | Error e) {
            Failures.rollBack(sql, e);
            throw e;
        }
    }

    private static String step(String name) {
        try (InputStream in = Schema.class.getResourceAsStream("schema/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks schema/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
