package org.quoin.engine.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.Samples;
import org.quoin.engine.registry.Point;
import org.quoin.project.ImportRun;
import org.quoin.project.Project;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Offer;
import org.quoin.project.model.Opening;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;

class AnalyseAgainJobTest {

    @TempDir Path folder;

    private Project project;
    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void anArticleWithThreeQuotations() {
        project = Project.create(folder.resolve("work"), Opening.writing("the tests"));
        bringIn("a", "one TWO three FOUR five SIX", "TWO", "FOUR", "SIX");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void theSameAgainChangesNothing() throws Exception {
        List<Quotation> before = quotations();

        assertEquals(new Reanalysed(1, 0, 0, 0), again("TWO|FOUR|SIX"));

        assertEquals(before, quotations());
        assertEquals(ActionKind.IMPORT, project.history().undoable().orElseThrow().kind());
    }

    @Test
    void whatIsFoundDifferentlyIsOfferedAndWhatIsNewIsProposed() throws Exception {
        List<Quotation> before = quotations();

        Reanalysed done = again("one|TWO three|SIX");

        // TWO is longer now, FOUR is no longer found, one is new, SIX is as it was.
        assertEquals(new Reanalysed(1, 0, 1, 2), done);
        assertEquals(List.of("one", "TWO", "FOUR", "SIX"), texts(quotations()));
        assertEquals(before, quotations().subList(1, 4));
        List<Offer> offers = project.offers().get(project.offers().list());
        assertEquals(
                List.of("TWO -> TWO three", "FOUR -> nothing"),
                offers.stream().map(AnalyseAgainJobTest::text).toList());
        assertEquals(ActionKind.ANALYSE, project.history().undo().orElseThrow().kind());
        assertEquals(before, quotations());
        assertEquals(0, project.offers().count());
    }

    @Test
    void whatPeopleDidStays() throws Exception {
        List<Long> numbers = quotations().stream().map(Quotation::number).toList();
        project.quotations().reject(numbers.subList(0, 1));
        project.quotations().accept(numbers.subList(1, 2));
        project.tags().put(numbers.subList(2, 3), "counted");
        List<Quotation> before = quotations();

        assertEquals(new Reanalysed(1, 0, 0, 0), again("TWO"));

        assertEquals(before, quotations());
        assertEquals(QuoteStatus.REJECTED, before.get(0).quote().status());
    }

    @Test
    void anArticleThatAnAnalyserFailsOnIsLeftAlone() throws Exception {
        bringIn("b", "THROW nothing", "THROW");
        List<Quotation> before = quotations();

        Reanalysed done = again("TWO|FOUR|SIX");

        assertEquals(new Reanalysed(1, 1, 0, 0), done);
        assertEquals(before, quotations());
        assertEquals(
                List.of(
                        Problem.error(
                                "b",
                                "the analyser The test (test, bundle org.example) failed on it:"
                                        + " IllegalStateException: no words")),
                problems);
    }

    private Reanalysed again(String pattern) throws InterruptedException {
        QuoteAnalyser analyser =
                (article, progress) -> {
                    if (article.text().startsWith("THROW")) {
                        throw new IllegalStateException("no words");
                    }
                    List<Quote> found = new ArrayList<>();
                    Matcher matcher = Pattern.compile(pattern).matcher(article.text());
                    while (matcher.find()) {
                        found.add(Samples.quote(matcher.start(), matcher.end()));
                    }
                    return new QuoteAnalyser.Analysis(found, List.of());
                };
        return new AnalyseAgainJob(
                        Samples.registry(
                                Samples.contribution(Point.ANALYSERS, "test", () -> analyser)),
                        2)
                .run(
                        project,
                        project.articles().list(ArticleOrder.ARRIVAL),
                        problems::add,
                        Progress.none());
    }

    private void bringIn(String file, String text, String... quotes) {
        try (ImportRun run = project.articles().importing("")) {
            run.add(
                    new AnalysedArticle(
                            Samples.article(file, text),
                            Arrays.stream(quotes)
                                    .map(
                                            each ->
                                                    Samples.quote(
                                                            text.indexOf(each),
                                                            text.indexOf(each) + each.length()))
                                    .toList(),
                            List.of()));
        }
    }

    private List<Quotation> quotations() {
        return project.quotations()
                .get(project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE));
    }

    private List<String> texts(List<Quotation> quotations) {
        return quotations.stream().map(each -> text(each.quote())).toList();
    }

    private static String text(Offer offer) {
        return text(offer.quotation().quote())
                + " -> "
                + offer.alternative().map(AnalyseAgainJobTest::text).orElse("nothing");
    }

    private static String text(Quote quote) {
        TextSpan extent = quote.extent();
        return "one TWO three FOUR five SIX".substring(extent.start(), extent.end());
    }
}
