package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.project.model.ArticleHit;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Opening;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteHit;
import org.quoin.project.model.QuoteOrder;
import org.quoin.project.model.SearchQuery;
import org.quoin.project.text.TextSearch;

/** Made-up texts of many scripts at once: the index finds what reading every text finds. */
class SearchPropertyTest {

    private static final int ARTICLES = 150;
    private static final int QUERIES = 800;

    /** Few and short, so that everything meets everything. */
    private static final String[] PIECES = {
        "中", "国", "美", "国美", "中国", "增长", "か", "が", "ー", "ｶﾞ", "정", "부", "정부", "น้", "า", "ท่",
        "GDP", "gdp", "a", "ab", "abc", "É", "e\u0301", "ß", "ss", "1", "12", "２", "й", "и", "ё",
                "أ",
        "ا", "سَ", "क", "क़", "पु", "𠮷", "𝐁", "㍿", "½", "ﬁ", "™", "🌉", "👩‍🚒"
    };

    private static final String[] BETWEEN = {
        "", "", "", "", " ", " ", "　", "，", "、", "。", ", ", ". ", "“", "”", "「", "〞", "·", "-", "'",
        "\u00AD", "\u200B", "（", "）", "\n", "*", "\"", "¶", "\u0301"
    };

    private final Random random = new Random(20261123);

    @TempDir Path folder;

    private String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(BETWEEN[random.nextInt(BETWEEN.length)]);
        }
        return text.toString();
    }

    private AnalysedArticle article(int number) {
        // A quotation now and then, by its marks.
        String quoted = text(3).replaceAll("[“”「〞\"\n]", "");
        String text = (text(12) + "x“" + quoted + "”" + text(5)).replaceAll("\n+", "\n").strip();
        return Languages.with(
                Invented.article("p" + number, text(3), text),
                random.nextBoolean() ? "zh" : "en",
                Optional.of("Outlet " + random.nextInt(3)),
                random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(9))));
    }

    private String typed() {
        StringBuilder typed = new StringBuilder();
        int terms = 1 + random.nextInt(2);
        for (int i = 0; i < terms; i++) {
            String term = text(1 + random.nextInt(3)).replace("\n", " ").replace("\"", "");
            typed.append(random.nextInt(6) == 0 ? "-" : "");
            typed.append(random.nextInt(3) == 0 ? "\"" + term + "\"" : term.strip());
            typed.append(random.nextInt(5) == 0 ? "* " : " ");
        }
        return typed.toString();
    }

    @Test
    void theIndexFindsWhatReadingEveryTextFinds() {
        try (Project project =
                Project.create(folder.resolve("work"), Opening.writing("the tests"))) {
            try (ImportRun run = project.articles().importing("made up")) {
                for (int i = 0; i < ARTICLES; i++) {
                    run.add(article(i));
                }
            }
            project.search().prepare(Progress.none());
            List<Searched> articles = articles(project);
            List<Searched> quotations = quotations(project);
            int asked = 0;
            int found = 0;
            for (int i = 0; i < QUERIES; i++) {
                String typed = typed();
                Optional<SearchQuery> query = project.search().parse(typed);
                if (query.isPresent()) {
                    asked++;
                    found += compareArticles(project, typed, query.get(), articles);
                    compareQuotations(project, typed, query.get(), quotations);
                }
            }
            assertTrue(asked > QUERIES / 2 && found > QUERIES, asked + " found " + found);
        }
    }

    /** What a search reads of an article or a quotation. */
    private record Searched(long number, List<String> texts) {}

    private static List<Searched> articles(Project project) {
        List<Searched> articles = new ArrayList<>();
        for (long number : project.articles().list(ArticleOrder.NEWEST)) {
            var article = project.articles().article(number).orElseThrow();
            articles.add(new Searched(number, List.of(article.title(), article.text())));
        }
        return articles;
    }

    private static List<Searched> quotations(Project project) {
        List<Searched> quotations = new ArrayList<>();
        long[] numbers = project.quotations().list(QuoteFilter.ALL, QuoteOrder.NEWEST);
        for (var each : project.quotations().get(numbers)) {
            String text = project.articles().article(each.article()).orElseThrow().text();
            quotations.add(
                    new Searched(each.number(), List.of(each.quote().content().get(0).of(text))));
        }
        return quotations;
    }

    private static List<Long> scan(SearchQuery query, List<Searched> all) {
        TextSearch search = new TextSearch(query);
        return all.stream()
                .filter(each -> search.matches(each.texts().toArray(String[]::new)))
                .map(Searched::number)
                .toList();
    }

    private static int compareArticles(
            Project project, String typed, SearchQuery query, List<Searched> articles) {
        List<Long> expected = scan(query, articles);
        assertEquals(
                expected,
                project.search().articles(query, QuoteFilter.ALL, ARTICLES).hits().stream()
                        .map(ArticleHit::number)
                        .toList(),
                typed);
        return expected.size();
    }

    private static void compareQuotations(
            Project project, String typed, SearchQuery query, List<Searched> quotations) {
        assertEquals(
                scan(query, quotations),
                project.search().quotations(query, QuoteFilter.ALL, 1000).hits().stream()
                        .map(QuoteHit::number)
                        .toList(),
                typed);
    }
}
