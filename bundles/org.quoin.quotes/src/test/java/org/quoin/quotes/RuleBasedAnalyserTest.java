package org.quoin.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.plugin.QuoteAnalyser.Analysis;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;

/** The analyser as the engine meets it. */
class RuleBasedAnalyserTest {

    private final QuoteAnalyser analyser =
            new RuleBasedAnalyser().withPacks(List.of(FolderPack.of("zh"), FolderPack.of("en")));

    @Test
    void isFoundOnAPlainClassPath() {
        List<Class<?>> found =
                ServiceLoader.load(QuoteAnalyser.class).stream()
                        .map(ServiceLoader.Provider::type)
                        .collect(Collectors.toList());
        assertTrue(found.contains(RuleBasedAnalyser.class));
    }

    @Test
    void saysWhoFoundAQuotationAndThatNobodyHasLookedYet() {
        Analysis analysis = analyse("zh", "市长何嘉文说：“桥通了，大家回家吧。”");
        assertEquals(1, analysis.quotes().size());
        Quote quote = analysis.quotes().get(0);
        assertEquals("org.quoin.quotes.rules", quote.origin().analyser());
        assertEquals(QuoteStatus.PROPOSED, quote.status());
        assertEquals(List.of(), analysis.problems());
    }

    @Test
    void readsByTheScriptWhereThePageClaimsAnotherLanguage() {
        String text = "市长何嘉文说：“桥通了，大家回家吧。”他说，渡轮下月停航，旧码头改成公园。";
        assertEquals(contents(analyse("zh", text), text), contents(analyse("en", text), text));
        assertEquals(contents(analyse("zh", text), text), contents(analyse("", text), text));
    }

    @Test
    void withoutRulesFindsWhatStandsInMarksAndSaysSo() {
        String text = "Pormestari sanoi: ”Silta on nyt auki kaikille.” Se on ”uusi”.";
        Analysis analysis = analyse("fi", text);
        assertEquals(List.of("Silta on nyt auki kaikille."), contents(analysis, text));
        assertTrue(analysis.quotes().get(0).speaker().isEmpty());
        assertEquals(
                List.of(
                        "Only quotations in quotation marks were found, without their speakers, because"
                                + " there are no rules for Finnish yet."),
                analysis.problems().stream().map(problem -> problem.message()).toList());
    }

    @Test
    void anEmptyTextIsNoProblem() {
        assertEquals(new Analysis(List.of(), List.of()), analyse("", ""));
    }

    @Test
    void stopsWhenNobodyWaitsAnyMore() {
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(String what, long done, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        assertThrows(
                CancellationException.class,
                () -> analyser.analyse(article("zh", "他说，好。"), cancelled));
    }

    private Analysis analyse(String language, String text) {
        return analyser.analyse(article(language, text), Progress.none());
    }

    private static List<String> contents(Analysis analysis, String text) {
        return analysis.quotes().stream().map(quote -> quote.content().get(0).of(text)).toList();
    }

    private static Article article(String language, String text) {
        return new Article(
                "test",
                new Provenance("test.txt", "0".repeat(64), "test"),
                "test",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.forLanguageTag(language),
                text,
                List.of(),
                List.of(),
                List.of());
    }
}
