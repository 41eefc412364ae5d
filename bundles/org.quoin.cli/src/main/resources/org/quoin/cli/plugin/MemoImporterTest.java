package @id@;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.FoundInput;
import org.quoin.engine.job.ExtractJob;
import org.quoin.engine.job.Results;
import org.quoin.engine.registry.ClassPathContributions;
import org.quoin.engine.registry.Registry;

/** The plug-in inside Quoin: found by its plugin.xml, chosen for its input, run as users run it. */
class MemoImporterTest {

    private final Registry registry =
            new Registry(
                    new ClassPathContributions(
                                    MemoImporterTest.class.getClassLoader(), Locale.ENGLISH)
                            .discover());
    private final List<Article> articles = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    @Test
    void nothingIsLeftOut() {
        assertEquals(List.of(), registry.problems());
    }

    @Test
    void aMemoBecomesAnArticle() throws Exception {
        run("#memo\ntitle: Locks reopen\nby: Dana Orrick\ndate: 2026-03-14\n\nThe gates open.\n\nAt six.\n");

        assertEquals(List.of(), problems);
        Article memo = articles.get(0);
        assertEquals("Locks reopen", memo.title());
        assertEquals(List.of("Dana Orrick"), memo.authors());
        assertEquals("2026-03-14", memo.published().orElseThrow().iso());
        assertEquals("The gates open.\nAt six.", memo.text());
        assertEquals(2, memo.paragraphs().size());
    }

    @Test
    void whatIsWrongIsToldAndCostsNoMore() throws Exception {
        run("#memo\ntitle: No text");
        run("#memo\ndate: soon\n\nThe gates stay shut.");

        assertEquals(
                List.of(
                        "memo.txt: the memo has no empty line before its text",
                        "memo.txt: \"soon\" is no date"),
                problems);
        assertEquals(1, articles.size());
    }

    private void run(String memo) throws Exception {
        FoundInput input =
                new FoundInput.Found(
                        FileInput.of("memo.txt", memo.getBytes(StandardCharsets.UTF_8)));
        new ExtractJob(registry, 1)
                .run(List.of(input).iterator(), new Collected(), Progress.none());
    }

    private final class Collected implements Results {
        @Override
        public void article(AnalysedArticle article) {
            articles.add(article.article());
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem.subject() + ": " + problem.message());
        }

        @Override
        public void passedOver(String name) {
            problems.add(name + " was passed over");
        }
    }
}
