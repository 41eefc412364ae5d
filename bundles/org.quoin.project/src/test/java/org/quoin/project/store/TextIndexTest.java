package org.quoin.project.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Progress;
import org.quoin.project.ImportRun;
import org.quoin.project.Languages;
import org.quoin.project.Project;
import org.quoin.project.model.Opening;

/** The index from inside: that it is there and used, and whose its ids are. */
class TextIndexTest {

    @TempDir Path folder;

    private static IndexedArticle article(long number, String day, String text) {
        return new IndexedArticle(
                number,
                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                Optional.of("Haldern Courier"),
                "en",
                "",
                text,
                List.of());
    }

    private static long[] found(Sql sql, String word) {
        return sql.numbers(
                "SELECT article FROM body JOIN doc ON docid=body.rowid WHERE body MATCH ? ORDER BY"
                        + " docid",
                word);
    }

    @Test
    void idsRunFromTheNewestDayToTheOldestThenThoseWithoutADay() {
        TextIndex index = new TextIndex();
        try (Sql sql = Connections.writer(folder.resolve("index.db"))) {
            index.create(sql);
            index.put(sql, article(5, "", "ferry"));
            index.put(sql, article(4, "0001-01-01", "ferry"));
            index.put(sql, article(3, "2026-03-01", "ferry"));
            index.put(sql, article(2, "2026-03-02", "ferry"));
            index.put(sql, article(1, "2026-03-01", "ferry"));
            // These share the low bits of their numbers, and so the id that they would have.
            index.put(sql, article(3 + (1L << 20), "2026-03-01", "ferry"));
            index.put(sql, article(3 + (2L << 20), "2026-03-01", "ferry"));
            assertArrayEquals(
                    new long[] {2, 1, 3, 3 + (1L << 20), 3 + (2L << 20), 4, 5},
                    found(sql, "ferry"));
            index.put(sql, article(3, "2026-03-03", "harbour"));
            index.remove(sql, 4);
            index.remove(sql, 99);
            assertArrayEquals(
                    new long[] {2, 1, 3 + (1L << 20), 3 + (2L << 20), 5}, found(sql, "ferry"));
            assertArrayEquals(new long[] {3}, found(sql, "harbour"));
            sql.script("INSERT INTO body(body) VALUES ('integrity-check')");
        }
    }

    @Test
    void searchesReadAnIndexThatHasSeenEverything() {
        Path project = folder.resolve("work");
        try (Project open = Project.create(project, Opening.writing("the tests"));
                ImportRun run = open.articles().importing("languages")) {
            Languages.articles("a").forEach(run::add);
        }
        try (Store store = Store.open(project, Opening.writing("the tests"))) {
            store.index().catchUp(Progress.none());
            long[] seen =
                    store.database()
                            .read(
                                    reading ->
                                            new long[] {
                                                IndexFile.seen(reading.sql()),
                                                reading.sql().number("SELECT count(*) FROM idx.doc")
                                            });
            long revision =
                    store.database()
                            .read(reading -> reading.sql().number("SELECT revision FROM state"));
            assertArrayEquals(new long[] {revision, Languages.articles("a").size()}, seen);
            assertEquals(0, store.index().catchUp(Progress.none()));
        }
    }
}
