package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Opening;
import org.quoin.project.model.QuoteEntry;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;

/** What is typed above a list leaves the rows that hold each word. */
class ListTest {

    private static final Progress WANTED = Progress.none();

    @TempDir Path folder;
    private Project project;

    @BeforeEach
    void threeArticles() {
        project = Project.create(folder.resolve("work"), Opening.writing("the tests"));
        try (ImportRun run = project.articles().importing("")) {
            run.add(
                    article(
                            "1",
                            "Ferries of Ostrel",
                            "Canal Post",
                            List.of("Mira Olden"),
                            mayor()));
            run.add(article("2", "Паромы Острела", "Вестник", List.of("Élodie Brun"), mayor()));
            run.add(article("3", "奥斯特雷的渡轮", "Canal Post", List.of(), engineer()));
        }
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void articlesAreFilteredByWordsOfTheirCells() {
        assertArrayEquals(new long[] {1, 2, 3}, articles(" "));
        assertArrayEquals(new long[] {1, 3}, articles("canal"), "outlet, any case");
        assertArrayEquals(new long[] {1}, articles("CANAL ferr"), "each word, within words");
        assertArrayEquals(new long[] {2}, articles("острела"), "a name in another alphabet");
        assertArrayEquals(new long[] {2}, articles("éLODIE"), "author");
        assertArrayEquals(new long[] {3}, articles("渡轮"), "without spaces");
        assertArrayEquals(new long[] {1, 2, 3}, articles("2026-05"), "day");
        assertArrayEquals(new long[0], articles("100%"), "no wildcard");
        assertArrayEquals(new long[0], articles("f_rries"), "no wildcard");
    }

    @Test
    void articlesAreSortedByTheirFirstAuthor() {
        assertArrayEquals(new long[] {1, 2, 3}, project.articles().list(ArticleOrder.AUTHOR));
    }

    @Test
    void quotationsAreSortedByRoleKindAndTitle() {
        project.quotations()
                .correct(2, with(QuoteKind.INDIRECT, project.quotations().get(2).get(0).quote()));
        assertArrayEquals(new long[] {3, 1, 2}, sorted(QuoteOrder.ROLE), "the engineer first");
        assertArrayEquals(new long[] {1, 3, 2}, sorted(QuoteOrder.KIND), "direct ones first");
        assertArrayEquals(new long[] {1, 2, 3}, sorted(QuoteOrder.TITLE));
    }

    private long[] sorted(QuoteOrder order) {
        return project.quotations().list(QuoteFilter.ALL, order);
    }

    private static Quote with(QuoteKind kind, Quote quote) {
        return new Quote(
                quote.content(),
                kind,
                quote.source(),
                quote.cue(),
                quote.speaker(),
                quote.confidence(),
                quote.status(),
                quote.origin());
    }

    @Test
    void quotationsAreFilteredByWordsOfSpeakerAndArticle() {
        assertArrayEquals(new long[] {1, 2, 3}, quotations(""));
        assertArrayEquals(new long[] {1, 2}, quotations("velten"), "speaker");
        assertArrayEquals(new long[] {3}, quotations("engineer"), "role");
        assertArrayEquals(new long[] {3}, quotations("harbour canal"), "affiliation and outlet");
        assertArrayEquals(new long[] {2}, quotations("VELTEN ПАРОМЫ"), "speaker and title");
        project.register().rename(project.register().named("Anna Velten").get(0).number(), "A. V.");
        assertArrayEquals(new long[] {1, 2}, quotations("a. v."), "name in the register");
        assertArrayEquals(new long[] {1, 2}, quotations("velten"), "name in the article");
    }

    @Test
    void quotationsAreFilteredByTheirOwnWordsToo() {
        assertArrayEquals(new long[] {1, 2, 3}, quotations("again"));
        assertArrayEquals(new long[] {1, 2, 3}, quotations("FERR"), "beginnings, any case");
        assertArrayEquals(new long[] {3}, quotations("marek ferry"), "one here, one there");
        assertArrayEquals(new long[0], quotations("marek she"), "the article says it, not he");
        assertArrayEquals(new long[] {1, 2, 3}, quotations("\"again"), "forgiven");
    }

    @Test
    void anEntryHasTheWordsTheRegistersNameAndTheArticle() {
        project.register().rename(project.register().named("Anna Velten").get(0).number(), "A. V.");
        long gone = 99;
        QuoteEntry expected =
                new QuoteEntry(
                        project.quotations().get(2).get(0),
                        List.of("The ferry runs again"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("A. V."),
                        "Паромы Острела",
                        Optional.of("Вестник"),
                        Optional.of(new PublicationTime.Day(LocalDate.of(2026, 5, 4))));
        assertEquals(List.of(expected), project.quotations().entries(gone, 2));
    }

    @Test
    void aListThatIsNoLongerWantedIsNotMade() {
        Progress withdrawn = new Withdrawn();
        try (ImportRun run = project.articles().importing("many")) {
            for (int i = 0; i < 2000; i++) {
                run.add(Invented.bridge("n" + i));
            }
        }
        assertThrows(
                CancellationException.class,
                () ->
                        project.quotations()
                                .list(QuoteFilter.ALL, QuoteOrder.SPEAKER, "bridge", withdrawn));
        assertEquals(6000, quotations("bridge").length, "and the next one is");
        CountingProgress impatient = new CountingProgress(1000);
        assertThrows(
                CancellationException.class,
                () ->
                        project.quotations()
                                .list(QuoteFilter.ALL, QuoteOrder.ARTICLE, "safe", impatient),
                "in the midst of the texts");
        assertEquals(2000, quotations("safe").length);
    }

    private long[] articles(String words) {
        return project.articles().list(ArticleOrder.ARRIVAL, words, WANTED);
    }

    private long[] quotations(String words) {
        return project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE, words, WANTED);
    }

    private static Speaker mayor() {
        return Invented.person("Anna Velten");
    }

    private static Speaker engineer() {
        return new Speaker(
                "Jon Marek",
                List.of(),
                Optional.of("engineer"),
                Optional.of("Harbour Office"),
                SpeakerType.PERSON);
    }

    private static AnalysedArticle article(
            String id, String title, String site, List<String> authors, Speaker speaker) {
        String text = "The ferry runs again, she said.";
        Article bare = Invented.article(id, title, text);
        Article article =
                new Article(
                        id,
                        new Provenance(id + ".txt", String.format("%064d", 1), "test.importer"),
                        title,
                        authors,
                        List.of(),
                        Optional.of(site),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new PublicationTime.Day(LocalDate.of(2026, 5, 4))),
                        Optional.empty(),
                        Locale.ENGLISH,
                        text,
                        bare.paragraphs(),
                        List.of(),
                        List.of());
        Quote quote = Invented.quote(text, "The ferry runs again", speaker);
        return new AnalysedArticle(article, List.of(quote), List.of());
    }

    /** No longer wanted when it was asked some times. */
    private static final class CountingProgress implements Progress {

        private int left;

        CountingProgress(int times) {
            left = times;
        }

        @Override
        public void report(String what, long done, long total) {}

        @Override
        public boolean isCancelled() {
            return --left < 0;
        }
    }
}
