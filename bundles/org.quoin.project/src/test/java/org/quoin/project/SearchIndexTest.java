package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.project.model.ArticleHit;
import org.quoin.project.model.Opening;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteHit;
import org.sqlite.JDBC;

/** What becomes of searching when the index is missing, damaged, old, behind, or ahead. */
class SearchIndexTest {

    private static final Opening WRITING = Opening.writing("the tests");
    private static final Opening READING = Opening.reading("the tests");

    @TempDir Path temp;

    private Path folder() {
        return temp.resolve("work");
    }

    private Path index() {
        return folder().resolve("index.db");
    }

    private void fill(Project project, String prefix) {
        try (ImportRun run = project.articles().importing("languages")) {
            Languages.articles(prefix).forEach(run::add);
        }
    }

    /** What a few searches find, as one text. */
    private static String found(Project project) {
        List<String> found = new ArrayList<>();
        for (String typed : List.of("ferry", "台风", "的", "一带一路倡议", "정부", "the*", "не", "2026")) {
            var query = project.search().parse(typed).orElseThrow();
            found.add(
                    typed
                            + project.search().articles(query, QuoteFilter.ALL, 900).hits().stream()
                                    .map(ArticleHit::number)
                                    .toList()
                            + project
                                    .search()
                                    .quotations(query, QuoteFilter.ALL, 900)
                                    .hits()
                                    .stream()
                                    .map(QuoteHit::number)
                                    .toList());
        }
        return String.join("\n", found);
    }

    private String filled() {
        try (Project project = Project.create(folder(), WRITING)) {
            fill(project, "a");
            assertEquals(List.of(), project.notes());
            return found(project);
        }
    }

    private List<Problem> again(String why) {
        return List.of(
                Problem.warning(
                        index().toString(), "the search index was made again, because " + why));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection =
                        new JDBC().connect("jdbc:sqlite:" + index(), new Properties());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void aMissingIndexIsMadeAgainAndSaidSo() throws IOException {
        String before = filled();
        Files.delete(index());
        try (Project project = Project.open(folder(), WRITING)) {
            assertEquals(again("it was missing"), project.notes());
            assertEquals(before, found(project));
        }
        try (Project project = Project.open(folder(), WRITING)) {
            assertEquals(List.of(), project.notes());
            assertEquals(before, found(project));
        }
    }

    @Test
    void whatIsNoDatabaseIsReplaced() throws IOException {
        String before = filled();
        Files.write(index(), "not a database at all ".repeat(500).getBytes(StandardCharsets.UTF_8));
        try (Project project = Project.open(folder(), WRITING)) {
            assertEquals(again("it was damaged"), project.notes());
            assertEquals(before, found(project));
        }
    }

    @Test
    void anEmptyFileIsReplaced() throws IOException {
        String before = filled();
        Files.write(index(), new byte[0]);
        try (Project project = Project.open(folder(), WRITING)) {
            assertEquals(again("it was not finished"), project.notes());
            assertEquals(before, found(project));
        }
    }

    @Test
    void damageThatOnlySearchingMeetsIsRepairedByTheSearch() throws IOException {
        String before = filled();
        damage();
        try (Project project = Project.open(folder(), WRITING)) {
            assertEquals(List.of(), project.notes());
            assertEquals(before, found(project));
            assertEquals(again("it was damaged"), project.notes());
            assertEquals(before, found(project));
        }
        try (Project project = Project.open(folder(), READING)) {
            assertEquals(before, found(project));
        }
    }

    @Test
    void damageThatOnlyReadingMeetsIsGotAround() throws IOException {
        String before = filled();
        damage();
        try (Project project = Project.open(folder(), READING)) {
            assertEquals(before, found(project));
            assertEquals(
                    List.of(
                            Problem.warning(
                                    index().toString(),
                                    "the search index is damaged, so searching is slow. It is made"
                                            + " again when the project is opened for writing")),
                    project.notes());
        }
    }

    /** Overwrites every page but the first ones, which opening looks at. */
    private void damage() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(index().toFile(), "rw")) {
            assertTrue(file.length() > 20 * 4096, "only " + file.length() + " bytes");
            for (long page = 3; page < file.length() / 4096; page++) {
                file.seek(page * 4096);
                file.write(new byte[2000]);
            }
        }
    }

    @Test
    void anIndexThatWasNotClosedInOrderIsCheckedWhenItIsOpened() throws Exception {
        String before = filled();
        change("UPDATE meta SET closed=0");
        damage();
        try (Project project = Project.open(folder(), WRITING)) {
            assertEquals(again("it was damaged"), project.notes());
            assertEquals(before, found(project));
        }
    }

    @Test
    void anIndexOfAnotherLayoutOrProjectIsMadeAgain() throws Exception {
        String before = filled();
        List<Problem> again = again("it was of another version or another project");
        for (String change :
                List.of("UPDATE meta SET layout='text 0'", "UPDATE meta SET project='another'")) {
            change(change);
            try (Project project = Project.open(folder(), READING)) {
                assertEquals(before, found(project));
            }
            try (Project project = Project.open(folder(), WRITING)) {
                assertEquals(again, project.notes());
                assertEquals(before, found(project));
            }
        }
    }

    @Test
    void anIndexThatIsAheadOfItsProjectIsMadeAgain() throws IOException {
        String before = filled();
        Path copy = temp.resolve("project.db");
        Files.copy(folder().resolve("project.db"), copy);
        try (Project project = Project.open(folder(), WRITING)) {
            fill(project, "b");
        }
        Files.copy(
                copy,
                folder().resolve("project.db"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Project project = Project.open(folder(), READING)) {
            assertEquals(before, found(project));
        }
        try (Project project = Project.open(folder(), WRITING)) {
            assertEquals(again("the project is older than it"), project.notes());
            assertEquals(before, found(project));
        }
    }

    @Test
    void whoReadsWithoutAnIndexOrBesideOneThatIsBehindFindsTheSame() throws IOException {
        filled();
        try (Project writing = Project.open(folder(), WRITING)) {
            fill(writing, "b");
            writing.articles().remove(List.of(2L));
            long made =
                    writing.quotations()
                            .add(
                                    7,
                                    Invented.quote(
                                            Languages.articles("a").get(6).article().text(),
                                            "ferry",
                                            Invented.person("Jon Marek")));
            try (Project reading = Project.open(folder(), READING)) {
                String behind = found(reading);
                assertTrue(behind.lines().findFirst().orElseThrow().contains("[" + made));
                writing.search().prepare(Progress.none());
                assertEquals(found(writing), behind);
                assertEquals(behind, found(reading));
            }
        }
        Files.delete(index());
        try (Project reading = Project.open(folder(), READING)) {
            String without = found(reading);
            assertFalse(Files.exists(index()));
            try (Project writing = Project.open(folder(), WRITING)) {
                assertEquals(found(writing), without);
            }
        }
    }

    @Test
    void catchingUpThatIsCancelledIsFinishedLater() {
        try (Project project = Project.create(folder(), WRITING)) {
            fill(project, "a");
            String before = found(project);
            Progress cancelled =
                    new Progress() {
                        @Override
                        public void report(String what, long done, long total) {}

                        @Override
                        public boolean isCancelled() {
                            return true;
                        }
                    };
            assertThrows(CancellationException.class, () -> project.search().prepare(cancelled));
            assertEquals(before, found(project));
            project.search().prepare(Progress.none());
            assertEquals(before, found(project));
        }
    }
}
