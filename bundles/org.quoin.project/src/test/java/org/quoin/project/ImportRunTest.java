package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.project.model.Opening;
import org.quoin.project.model.QuoteFilter;

class ImportRunTest {

    private static final Opening OPENING = Opening.writing("the tests").by("Ines");
    private static final String CONTAINER = "ab".repeat(32);

    @TempDir Path folder;

    @Test
    void anInputOfSeveralArticlesIsKnownWhenAllOfThemAreStored() {
        try (Project project = Project.create(folder.resolve("work"), OPENING);
                ImportRun run = project.articles().importing("")) {
            run.add(of(CONTAINER, "a"));
            run.add(of(CONTAINER, "b"));
            run.store();
            assertFalse(project.articles().knows(CONTAINER));

            run.add(of(CONTAINER, "c"));
            run.inputDone();

            assertTrue(project.articles().knows(CONTAINER));
            assertEquals(3, run.added());
            assertEquals(9, run.quotations());
        }
    }

    @Test
    void anInputThatWasNotFinishedIsNotKnownToTheNextOpening() {
        try (Project project = Project.create(folder.resolve("work"), OPENING);
                ImportRun run = project.articles().importing("")) {
            run.add(of(CONTAINER, "a"));
            run.add(of(CONTAINER, "b"));
        }
        try (Project project = Project.open(folder.resolve("work"), OPENING)) {
            assertFalse(project.articles().knows(CONTAINER));
            try (ImportRun run = project.articles().importing("")) {
                run.add(of(CONTAINER, "a"));
                run.add(of(CONTAINER, "b"));
                run.add(of(CONTAINER, "c"));
                run.inputDone();
                assertEquals(1, run.added());
                assertEquals(2, run.alreadyThere());
            }
            assertTrue(project.articles().knows(CONTAINER));
        }
    }

    @Test
    void anInputOfOneArticleIsKnownOnceItIsStored() {
        try (Project project = Project.create(folder.resolve("work"), OPENING)) {
            try (ImportRun run = project.articles().importing("")) {
                run.add(of(CONTAINER, "a"));
                run.inputDone();
                assertFalse(project.articles().knows(CONTAINER));
            }
            assertTrue(project.articles().knows(CONTAINER));
        }
    }

    @Test
    void articlesAreListedByWhatAFilterAsksOfThem() {
        try (Project project = Project.create(folder.resolve("work"), OPENING)) {
            try (ImportRun run = project.articles().importing("")) {
                run.add(of("01".repeat(32), "a"));
                run.add(of("02".repeat(32), "b"));
            }
            Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 3, 1));
            Optional<LocalDate> next = Optional.of(LocalDate.of(2026, 3, 2));

            assertArrayEquals(new long[] {1, 2}, project.articles().list(QuoteFilter.ALL));
            assertArrayEquals(
                    new long[] {2}, project.articles().list(QuoteFilter.ALL.ofArticles(2L)));
            assertArrayEquals(
                    new long[] {1, 2},
                    project.articles()
                            .list(
                                    QuoteFilter.ALL
                                            .from("Haldern Courier")
                                            .inLanguages("en")
                                            .between(day, day)
                                            .tagged("none has it")));
            assertArrayEquals(
                    new long[0],
                    project.articles().list(QuoteFilter.ALL.between(next, Optional.empty())));
            assertArrayEquals(
                    new long[0], project.articles().list(QuoteFilter.ALL.inLanguages("zh")));
        }
    }

    private static AnalysedArticle of(String sha256, String id) {
        AnalysedArticle bridge = Invented.bridge(id);
        Article article = bridge.article();
        return new AnalysedArticle(
                new Article(
                        article.id(),
                        new Provenance(article.provenance().file(), sha256, "test.importer"),
                        article.title(),
                        article.authors(),
                        article.credits(),
                        article.site(),
                        article.url(),
                        article.canonicalUrl(),
                        article.published(),
                        article.feedTime(),
                        article.language(),
                        article.text(),
                        article.paragraphs(),
                        article.images(),
                        article.links()),
                bridge.quotes(),
                bridge.problems());
    }
}
